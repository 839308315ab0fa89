// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_area.h"

#include "ui/theme/metrics.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kWidest = 1120;

} // namespace

SheetArea::SheetArea(const QString& accessibleName, int twoColumnsFrom, QWidget* parent)
    : QScrollArea(parent), m_twoColumnsFrom(twoColumnsFrom) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
}

void SheetArea::begin() {
    m_columns = nullptr;
    m_ground = std::make_unique<QWidget>();
    auto* outer = new QHBoxLayout(m_ground.get());
    outer->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    m_sheet = new QWidget(m_ground.get());
    m_sheet->setMaximumWidth(kWidest);
    outer->addWidget(m_sheet);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceL);
}

QBoxLayout* SheetArea::addColumns() {
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kSpaceL);
    m_column->addLayout(m_columns);
    return m_columns;
}

void SheetArea::finish() {
    const int scrolled = verticalScrollBar()->value();
    if (QWidget* before = takeWidget()) { // may be where this was asked for
        before->hide();
        before->deleteLater();
    }
    setWidget(m_ground.release());
    turnColumns();
    QTimer::singleShot(0, this, [this, scrolled] { verticalScrollBar()->setValue(scrolled); });
}

void SheetArea::turnColumns() {
    if (m_columns)
        m_columns->setDirection(width() >= m_twoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SheetArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    turnColumns();
}

} // namespace hedgerow
