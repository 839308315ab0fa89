// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <system_error>

namespace hedgerow {

enum class Doing { Reading, Writing };

// No room left: the disk is full, or the share of it that this user may fill.
bool isNoRoom(const std::error_code& error);

// What the system says of a file, in our words: NotFound, Exists, DiskFull, ReadOnly (only while writing), else Io. The
// message names what failed, never which file.
Error systemError(const std::error_code& error, Doing doing);

} // namespace hedgerow
