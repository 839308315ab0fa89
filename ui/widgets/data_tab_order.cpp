// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace hedgerow {
namespace {

void collect(const QLayout& layout, QList<QWidget*>& found);

void collect(QWidget& widget, QList<QWidget*>& found) {
    if (const auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget()) collect(*area->widget(), found);
        return;
    }
    if (!widget.isVisible() || !widget.isEnabled()) return;
    if (!widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) != 0) {
        found.append(&widget);
        return;
    }
    if (widget.layout()) collect(*widget.layout(), found);
}

void collect(const QLayout& layout, QList<QWidget*>& found) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget()) collect(*item->widget(), found);
        if (item->layout()) collect(*item->layout(), found);
    }
}

} // namespace

QList<QWidget*> keyboardOrder(QWidget& root) {
    QList<QWidget*> found;
    if (root.layout()) collect(*root.layout(), found);
    return found;
}

bool moveKeyboard(QWidget& root, bool isNext) {
    const QList<QWidget*> order = keyboardOrder(root);
    if (order.isEmpty()) return false;
    qsizetype here = order.indexOf(root.focusWidget());
    // The mouse may have put it on a part of a control.
    for (QWidget* part = root.focusWidget(); here < 0 && part; part = part->parentWidget())
        here = order.indexOf(part->focusProxy() ? part->focusProxy() : part);
    const qsizetype next = here < 0 ? 0 : (here + (isNext ? 1 : order.size() - 1)) % order.size();
    order.at(next)->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace hedgerow
