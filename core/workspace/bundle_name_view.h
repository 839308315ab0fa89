// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <string>

namespace hedgerow {

// A name for a new bundle that says nothing of what is in it: 26 letters and digits drawn by chance, then ".age".
std::string bundleFileName(Random& random);

} // namespace hedgerow
