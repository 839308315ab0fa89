// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#ifndef _WIN32
#include <sys/types.h>
#endif

namespace hedgerow {

// SQLite knows a full disk (SQLITE_FULL) only by ENOSPC from a write. A quota that is used up comes out as an I/O
// error, and a journal for which there is no room as a file that cannot be opened: SQLite tries once more, to read it,
// and the reason is lost. So its system calls go through ours, for the whole process: a used-up quota looks to it like
// a full disk, and each thread remembers why a file could not be made. Unix only; Windows tells SQLite both.

// Once, before the first connection.
void watchForRoom();

// Whether the last file that SQLite tried to make on this thread found no room. Told once.
bool wasNoRoomForFile();

#ifndef _WIN32
// The calls beneath ours. Tests put failing ones there.
struct SystemCalls {
    int (*open)(const char* file, int flags, int mode);
    ssize_t (*write)(int descriptor, const void* bytes, size_t size);
    ssize_t (*pwrite)(int descriptor, const void* bytes, size_t size, off_t at);
    ssize_t (*pwrite64)(int descriptor, const void* bytes, size_t size, std::int64_t at);
};
SystemCalls& systemCalls();
#endif

} // namespace hedgerow
