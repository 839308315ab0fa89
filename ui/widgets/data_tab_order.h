// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace hedgerow {

// Everything below `root` that Tab can reach now, as the layouts have it, line by line. For forms whose parts come and
// go, where the order in which widgets were made says nothing.
QList<QWidget*> keyboardOrder(QWidget& root);

// Puts the keyboard on the next of them, or the one before, round the end. Qt's own way goes in a circle where
// something passes the keyboard on to a part of itself. False: there is none.
bool moveKeyboard(QWidget& root, bool isNext);

} // namespace hedgerow
