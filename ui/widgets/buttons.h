// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace hedgerow {

// The parent owns them. A primary button is what most people want here: one on a page at most.
QPushButton* primaryButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
QPushButton* plainButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
// Text that acts, without a frame.
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
// An icon alone: `name` is its tooltip and its accessible name.
QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

// It has less room than its words: they are shown with an ellipsis, and whole in a tooltip (see FormHabits).
bool areWordsCut(const QPushButton& button);

} // namespace hedgerow
