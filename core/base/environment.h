// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"

namespace hedgerow {

// Time, chance and files, handed to whoever needs them. Borrowed: the program or the test owns them.
struct Environment {
    Clock& clock;
    Random& random;
    FileSystem& files;
};

// The real ones, for the life of the process.
Environment& systemEnvironment();

} // namespace hedgerow
