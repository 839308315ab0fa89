// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_column.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/data_tab_order.h"

#include <QHBoxLayout>

namespace hedgerow {

ScreenColumn::ScreenColumn(int width, QWidget* parent) : QScrollArea(parent), m_column(nullptr) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);

    auto* ground = new QWidget(this);
    auto* rows = new QVBoxLayout(ground);
    rows->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXxl);
    auto* sides = new QHBoxLayout;
    auto* middle = new QWidget(ground);
    middle->setMaximumWidth(width);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceM);
    sides->addStretch(1);
    sides->addWidget(middle, 1000);
    sides->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(sides);
    rows->addStretch(3);
    setWidget(ground);
    ground->setAutoFillBackground(false);
}

// Tab goes as the screen is laid out.
bool ScreenColumn::focusNextPrevChild(bool isNext) {
    if (!moveKeyboard(*widget(), isNext)) return QScrollArea::focusNextPrevChild(isNext);
    if (QWidget* now = widget()->focusWidget()) ensureWidgetVisible(now);
    return true;
}

} // namespace hedgerow
