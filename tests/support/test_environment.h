// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "tests/support/fake_clock.h"

namespace hedgerow {

// An Environment whose clock stands still and whose chance comes from a seed. Keep it where it is: Environment borrows.
struct TestEnvironment {
    explicit TestEnvironment(std::uint64_t seed = 1) : random(seed) {}
    TestEnvironment(const TestEnvironment&) = delete;
    TestEnvironment& operator=(const TestEnvironment&) = delete;

    FakeClock clock;
    SeededRandom random;
    SystemFileSystem files;
    Environment environment{clock, random, files};
};

} // namespace hedgerow
