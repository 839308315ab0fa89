// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

class QWidget;

namespace hedgerow {

// What stands in the controls of a form, each found again by its accessible name (and its number among those of one
// name), so that a form has nothing to list: [{"name", "place", "value"}]. Parts that others bring along when they are
// filled (the steps of a framework, a next line) are filled in their turn.
QJsonArray formContents(const QWidget& form);

// Those of `now` that are not what they were in `before`.
QJsonArray changedContents(const QJsonArray& before, const QJsonArray& now);

// Fills a form. Words whose control is no longer there are not lost: they are added to the first note of the form.
void fillForm(QWidget& form, const QJsonArray& contents);

} // namespace hedgerow
