// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace hedgerow {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int place, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + place, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty()) width += item->sizeHint().width() + m_gap;
    const QMargins margins = contentsMargins();
    return {qMin(width, 480) + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isPlacing) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    // The things of one line stand on its middle.
    const auto endLine = [&] {
        for (const auto& [item, place] : line)
            if (isPlacing)
                item->setGeometry(
                    QStyle::visualRect(direction, area, place.translated(0, (lineHeight - place.height()) / 2)));
        y += lineHeight;
        line.clear();
        x = area.left();
        lineHeight = 0;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem& item = *m_items[i];
        if (item.isEmpty()) continue;
        const QSize wanted = item.sizeHint();
        const bool isGrowing = item.expandingDirections().testFlag(Qt::Horizontal);
        int width = qMin(isGrowing ? qMax(item.minimumSize().width(), qMin(wanted.width(), area.right() + 1 - x))
                                   : wanted.width(),
                         area.width());
        if (x > area.left() && x + width > area.right() + 1) {
            endLine();
            y += m_gap;
        }
        if (isGrowing && i + 1 == m_items.size()) width = area.right() + 1 - x;
        line.emplace_back(&item, QRect(x, y, width, wanted.height()));
        x += width + m_gap;
        lineHeight = qMax(lineHeight, wanted.height());
    }
    endLine();
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace hedgerow
