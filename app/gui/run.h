// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace hedgerow {

class MainWindow;

// The whole program but for its main: gives what the process ends with. `drive` gets the window before anything is
// opened in it; a program that tests it uses its own hands there.
int runWindow(int argc, char** argv, const std::function<void(MainWindow&)>& drive = {});

} // namespace hedgerow
