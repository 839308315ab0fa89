// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hedgerow {

// The six kinds of text in the window; all plain text, so that a name with <img> in it stays a name. The parent owns
// them.
QLabel* pageTitle(const QString& text, QWidget* parent = nullptr);    // one on each page
QLabel* sectionTitle(const QString& text, QWidget* parent = nullptr); // above a group
QLabel* bodyText(const QString& text, QWidget* parent = nullptr);     // sentences; wraps, can be selected
QLabel* nameText(const QString& text, QWidget* parent = nullptr);     // what a line is about; otherwise like body text
QLabel* mutedText(const QString& text, QWidget* parent = nullptr);    // second to something else; wraps
QLabel* bigNumber(const QString& text, QWidget* parent = nullptr);    // a count at the top of a page

// "Name" above its control, with the label as the control's buddy and accessible name.
QWidget* labelled(const QString& text, QWidget* control, QWidget* parent = nullptr);

} // namespace hedgerow
