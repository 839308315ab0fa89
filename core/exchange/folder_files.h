// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <map>
#include <string>
#include <string_view>

namespace hedgerow::exchange {

// Names in a shared folder, and what lies in it (FORMAT.md, "Files").

// Whether a file of this name is read at all: replicators' unfinished and hidden files are not.
bool isRead(std::string_view fileName);
// Where a file is written before it gets this name.
std::string temporaryName(std::string_view fileName);

// What tells this very file, in this very state, from others.
std::string stampText(const FileStamp& stamp);

// Regular files that are read, by name. What is gone by the time it is looked at is left out. NotFound, Io.
Result<std::map<std::string, FileStamp>> filesIn(FileSystem& files, const Path& folder);

} // namespace hedgerow::exchange
