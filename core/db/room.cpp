// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/room.h"

#include "core/base/system_error.h"

#include <sqlite3.h>

#include <utility>

#ifndef _WIN32
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace hedgerow {

#ifdef _WIN32

void watchForRoom() {}
bool wasNoRoomForFile() {
    return false;
}

#else
namespace {

thread_local bool foundNoRoom = false;

bool isNoRoomNow() {
    return isNoRoom({errno, std::generic_category()});
}

int openWatched(const char* file, int flags, int mode) {
    const int descriptor = systemCalls().open(file, flags, mode);
    if ((flags & O_CREAT) != 0) foundNoRoom = descriptor < 0 && isNoRoomNow();
    return descriptor;
}

ssize_t asFullDisk(ssize_t written) {
    if (written < 0 && isNoRoomNow()) errno = ENOSPC;
    return written;
}
ssize_t writeWatched(int descriptor, const void* bytes, size_t size) {
    return asFullDisk(systemCalls().write(descriptor, bytes, size));
}
ssize_t pwriteWatched(int descriptor, const void* bytes, size_t size, off_t at) {
    return asFullDisk(systemCalls().pwrite(descriptor, bytes, size, at));
}
ssize_t pwrite64Watched(int descriptor, const void* bytes, size_t size, std::int64_t at) {
    return asFullDisk(systemCalls().pwrite64(descriptor, bytes, size, at));
}

// Puts ours in front of SQLite's, if this SQLite has such a call.
template <class Call>
void putInFront(sqlite3_vfs& vfs, const char* name, Call ours, Call& beneath) {
    const sqlite3_syscall_ptr theirs = vfs.xGetSystemCall(&vfs, name);
    if (!theirs) return;
    beneath = reinterpret_cast<Call>(theirs);
    vfs.xSetSystemCall(&vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(ours));
}

} // namespace

SystemCalls& systemCalls() {
    // Until SQLite's own are known: the system's.
    static SystemCalls calls{[](const char* file, int flags, int mode) { return ::open(file, flags, mode); }, ::write,
                             ::pwrite,
                             [](int descriptor, const void* bytes, size_t size, std::int64_t at) -> ssize_t {
                                 return ::pwrite(descriptor, bytes, size, static_cast<off_t>(at));
                             }};
    return calls;
}

void watchForRoom() {
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3) return;
    SystemCalls& beneath = systemCalls();
    putInFront(*vfs, "open", openWatched, beneath.open);
    putInFront(*vfs, "write", writeWatched, beneath.write);
    putInFront(*vfs, "pwrite", pwriteWatched, beneath.pwrite);
    putInFront(*vfs, "pwrite64", pwrite64Watched, beneath.pwrite64);
}

bool wasNoRoomForFile() {
    return std::exchange(foundNoRoom, false);
}

#endif

} // namespace hedgerow
