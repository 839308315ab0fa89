// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_support.h"

#include <QWidget>

namespace hedgerow {
namespace {

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return true;
    default:
        return false;
    }
}

// Parts of a control that Qt makes itself speak through it.
bool isPartOfAControl(const QObject* object) {
    return object->objectName().startsWith(QStringLiteral("qt_")) ||
           (object->parent() &&
            (object->parent()->inherits("QComboBox") || object->parent()->inherits("QAbstractSpinBox") ||
             object->parent()->inherits("QScrollBar") || object->inherits("QComboBoxPrivateContainer") ||
             object->parent()->inherits("QComboBoxPrivateContainer")));
}

void walk(QAccessibleInterface* item, QStringList& found) {
    if (!item || !item->isValid() || item->state().invisible) return;
    QObject* object = item->object();
    if (object && object->isWidgetType() && isControl(item->role()) && !isPartOfAControl(object) &&
        item->text(QAccessible::Name).isEmpty())
        found << QStringLiteral("%1 %2").arg(QString::fromLatin1(object->metaObject()->className()),
                                             object->objectName());
    if (item->role() == QAccessible::Table || item->role() == QAccessible::List) return; // its cells are data
    for (int i = 0; i < item->childCount(); ++i) walk(item->child(i), found);
}

} // namespace

QStringList unnamedControls(QWidget* widget) {
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(widget), found);
    return found;
}

} // namespace hedgerow
