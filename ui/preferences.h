// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace hedgerow {

// What the user chose for this program on this machine; kept in its settings file, never in a vault.
struct Preferences {
    static constexpr int kNever = 0;
    static constexpr std::array kIdleChoices{1, 5, 15, 30, kNever};

    int idleMinutes = 5; // without a key or a move of the mouse, then it locks
    bool locksWhenMinimised = false;

    bool operator==(const Preferences&) const = default;
};

// What the program found out about the computer it runs on.
struct Surroundings {
    bool hasOpenSwap = false;  // memory may be written to a disk that is not encrypted
    bool hearsDesktop = false; // is told when the screen is locked, the user changes or the computer goes to sleep
};

} // namespace hedgerow
