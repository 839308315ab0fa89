// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_habits.h"

#include "ui/widgets/buttons.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>
#include <QToolTip>

namespace hedgerow {
namespace {

bool isTurnedByTheWheel(const QObject* object) {
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
           qobject_cast<const QSlider*>(object);
}

// Before what the button's own tooltip says, if it has one.
bool tellsCutWords(const QObject* object, const QHelpEvent& event) {
    const auto* button = qobject_cast<const QPushButton*>(object);
    if (!button || !areWordsCut(*button)) return false;
    QString told = button->text().replace(QStringLiteral("&&"), QStringLiteral("&")).toHtmlEscaped();
    if (!button->toolTip().isEmpty()) told += QStringLiteral("<br>") + button->toolTip().toHtmlEscaped();
    // Rich text wraps; as plain text a long name would be one line across the screen.
    QToolTip::showText(event.globalPos(), QStringLiteral("<span>%1</span>").arg(told),
                       const_cast<QPushButton*>(button));
    return true;
}

} // namespace

FormHabits::FormHabits(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool FormHabits::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        if (auto* plain = qobject_cast<QPlainTextEdit*>(watched)) plain->setTabChangesFocus(true);
        if (auto* text = qobject_cast<QTextEdit*>(watched)) text->setTabChangesFocus(true);
        if (isTurnedByTheWheel(watched)) {
            auto* box = static_cast<QWidget*>(watched);
            if (box->focusPolicy() == Qt::WheelFocus)
                box->setFocusPolicy(Qt::StrongFocus); // or it would take the focus first
        }
    }
    if (event->type() == QEvent::Wheel && isTurnedByTheWheel(watched) && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // to the parent, which scrolls
        return true;
    }
    return event->type() == QEvent::ToolTip && tellsCutWords(watched, *static_cast<QHelpEvent*>(event));
}

} // namespace hedgerow
