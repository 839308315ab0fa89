// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hedgerow {

// Draws a line of SuspectsModel: two names below each other, and how sure one may be as a word on a soft ground. The
// table owns it.
class SuspectsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // What a row takes, and the column of words.
    static int rowHeight();
    static int surenessWidth(const QFont& font);
};

} // namespace hedgerow
