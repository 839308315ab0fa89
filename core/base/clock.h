// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>

namespace hedgerow {

// The wall clock: the computer's in programs, a hand-set one in tests.
class Clock {
public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01 UTC.
    virtual std::int64_t nowMs() const = 0;
    // The day it is where the user is.
    virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
    std::int64_t nowMs() const override;
    Date today() const override;
};

} // namespace hedgerow
