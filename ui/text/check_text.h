// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/closed_check_view.h"

#include <QStringList>

namespace hedgerow {

// What is damaged in a file, in plain words, and what is still whole: one sentence after the other.
QStringList damageTexts(const ClosedCheck& check);
// What can be done about it.
QString damageAdvice(const ClosedCheck& check);

} // namespace hedgerow
