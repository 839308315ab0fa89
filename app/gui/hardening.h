// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hedgerow {

// No core dumps, and no looking into this process by others of the same user. First thing in main; does what the system
// can.
void closeToOthers();

} // namespace hedgerow
