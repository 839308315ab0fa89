// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_view.h"

#include <QIcon>
#include <QPainter>
#include <QWidget>

namespace hedgerow {

// A level as a mark: its shape in its colour with its number inside; an outline with "–" where there is none. A colour
// never stands alone.
void paintLevelMark(QPainter& painter, const QRectF& rect, const std::optional<LevelView>& level,
                    const QPalette& palette);
// The same as an icon for menus and combo boxes.
QIcon levelIcon(const LevelView& level);
// "2 · Supporter", or "Not assessed".
QString levelText(const std::optional<LevelView>& level);

// A mark with its words beside it.
class LevelMark : public QWidget {
    Q_OBJECT

public:
    explicit LevelMark(QWidget* parent = nullptr);
    void setLevel(const std::optional<LevelView>& level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<LevelView> m_level;
};

} // namespace hedgerow
