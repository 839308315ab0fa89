// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hedgerow {

// The system may write memory to a partition that is not encrypted. False also where that cannot be told: swap files
// lie on a disk whose encryption is not seen from here.
bool hasOpenSwap();

} // namespace hedgerow
