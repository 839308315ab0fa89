// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rows.h"

#include <string>

namespace hedgerow::bench {

// The vault that measureWindow() opens, unless it is there: to be made by a process of its own.
Result<void> makeWorkplace(const Settings& settings);

// Unlocking, typing, scrolling, filtering and importing in the window, over a vault with two conversations a person.
Result<void> measureWindow(const Settings& settings, Report& report);

// From starting a program to its first window on an X server of their own, in turn with another one, and the memory of
// both then. Does nothing but say so where there is no Xvfb or the other program is missing.
Result<void> measureStart(const std::string& program, const std::string& beside, Report& report);

} // namespace hedgerow::bench
