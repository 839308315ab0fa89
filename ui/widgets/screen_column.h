// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hedgerow {

// The middle column of a screen without navigation (welcome, create, unlock); scrolls when the window is small.
class ScreenColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScreenColumn(int width, QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    QVBoxLayout* m_column;
};

} // namespace hedgerow
