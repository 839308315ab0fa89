// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace hedgerow {

inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr std::int64_t kDayMs = 24 * kHourMs;

// A clock that stands still until the test moves it. Starts on 2026-03-02, a Monday, at noon UTC.
class FakeClock final : public Clock {
public:
    static constexpr std::int64_t kStartMs = 1'772'452'800'000;

    std::int64_t nowMs() const override { return m_nowMs; }
    Date today() const override {
        return {std::chrono::floor<std::chrono::days>(
            std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(m_nowMs)))};
    }

    void set(std::int64_t nowMs) { m_nowMs = nowMs; }
    void advance(std::int64_t ms) { m_nowMs += ms; }

private:
    std::int64_t m_nowMs = kStartMs;
};

} // namespace hedgerow
