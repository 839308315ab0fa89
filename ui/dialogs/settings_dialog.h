// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <functional>

class QWidget;

namespace hedgerow {

// When the program locks by itself. Returns at once; each choice is handed to `store` as it is made.
void showSettingsDialog(const Preferences& preferences, const Surroundings& surroundings,
                        std::function<void(const Preferences&)> store, QWidget* parent);

} // namespace hedgerow
