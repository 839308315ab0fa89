// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

class QWidget;

namespace hedgerow {

// Asks whether to go on where the session found something odd that the user may know better: a clock that looks wrong,
// a file whose key costs far more than usual. Explains it, goes on only by its own button. Returns at once.
void askToGoOn(QWidget* parent, const Error& odd, std::int64_t nowMs, Session::Decide decide);

} // namespace hedgerow
