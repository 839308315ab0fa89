// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hedgerow {

// Milliseconds since some moment. Nobody can set it back, and it goes on while the computer sleeps (where the system
// has such a clock).
std::int64_t steadyMs();

} // namespace hedgerow
