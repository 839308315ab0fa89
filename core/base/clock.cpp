// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDate>

namespace hedgerow {

std::int64_t SystemClock::nowMs() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Date SystemClock::today() const {
    const QDate today = QDate::currentDate();
    return *Date::of(today.year(), static_cast<unsigned>(today.month()), static_cast<unsigned>(today.day()));
}

} // namespace hedgerow
