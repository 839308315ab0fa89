// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/lock_file.h"

#include "core/base/system_error.h"

#include <cerrno>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hedgerow {

Path LockFile::fileOf(const Path& vault) {
    Path file = vault;
    file += ".lock";
    return file;
}

LockFile::LockFile(LockFile&& other) noexcept : m_handle(std::exchange(other.m_handle, kNone)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, kNone);
    }
    return *this;
}

LockFile::~LockFile() {
    release();
}

#ifdef _WIN32

Result<LockFile> LockFile::take(const Path& vault) {
    const HANDLE handle = CreateFileW(fileOf(vault).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle != INVALID_HANDLE_VALUE) return LockFile(handle);
    const DWORD error = GetLastError();
    const std::string detail = std::system_category().message(static_cast<int>(error));
    if (error == ERROR_SHARING_VIOLATION) return Error{ErrorCode::InUse, "another program has the vault open"};
    if (error == ERROR_ACCESS_DENIED || error == ERROR_WRITE_PROTECT) return Error{ErrorCode::ReadOnly, detail};
    if (error == ERROR_PATH_NOT_FOUND) return Error{ErrorCode::NotFound, detail};
    return Error{ErrorCode::Io, detail};
}

bool LockFile::isTaken(const Path& vault) {
    const HANDLE handle =
        CreateFileW(fileOf(vault).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

void LockFile::release() {
    if (m_handle != kNone) CloseHandle(std::exchange(m_handle, kNone));
}

void LockFile::discard(const Path&) {
    release();
}

#else
namespace {

int openLock(const Path& file, int flags) {
    int descriptor = -1;
    do {
        descriptor = ::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | flags, S_IRUSR | S_IWUSR);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

int lockAtOnce(int descriptor) {
    int failed = 0;
    do {
        failed = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (failed != 0 && errno == EINTR);
    return failed;
}

// Somebody may have deleted the file between our opening and our locking it.
bool isStillThere(int descriptor, const Path& file) {
    struct stat ours {};
    struct stat there {};
    return ::fstat(descriptor, &ours) == 0 && ::lstat(file.c_str(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

Error lockError() {
    if (errno == EWOULDBLOCK) return {ErrorCode::InUse, "another program has the vault open"};
    return systemError({errno, std::generic_category()}, Doing::Writing);
}

} // namespace

Result<LockFile> LockFile::take(const Path& vault) {
    const Path file = fileOf(vault);
    for (int attempt = 0; attempt < 16; ++attempt) {
        LockFile lock(openLock(file, O_CREAT));
        if (lock.m_handle == kNone || lockAtOnce(lock.m_handle) != 0) return lockError();
        if (isStillThere(lock.m_handle, file)) return lock;
    }
    return Error{ErrorCode::InUse, "the lock file keeps changing"};
}

bool LockFile::isTaken(const Path& vault) {
    const LockFile lock(openLock(fileOf(vault), 0));
    return lock.m_handle != kNone && lockAtOnce(lock.m_handle) != 0 && errno == EWOULDBLOCK;
}

void LockFile::release() {
    if (m_handle != kNone) ::close(std::exchange(m_handle, kNone));
}

void LockFile::discard(const Path& vault) {
    if (m_handle != kNone && isStillThere(m_handle, fileOf(vault))) ::unlink(fileOf(vault).c_str());
    release();
}

#endif

} // namespace hedgerow
