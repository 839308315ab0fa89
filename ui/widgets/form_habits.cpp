// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_habits.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>

namespace hedgerow {
namespace {

bool isTurnedByTheWheel(const QObject* object) {
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
           qobject_cast<const QSlider*>(object);
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
    return false;
}

} // namespace hedgerow
