// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/steady_time.h"

#include <chrono>
#include <ctime>

namespace hedgerow {

std::int64_t steadyMs() {
#ifdef __linux__
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#endif
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace hedgerow
