// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment.h"

namespace hedgerow {

Environment& systemEnvironment() {
    static SystemClock clock;
    static SystemRandom random;
    static SystemFileSystem files;
    static Environment environment{clock, random, files};
    return environment;
}

} // namespace hedgerow
