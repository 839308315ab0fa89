// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"

#include <csignal>
#include <stdexcept>

namespace hedgerow {
namespace {

struct File {
    sqlite3_file base;
    FaultVfs* faults;
    sqlite3_file* real;
};

File& of(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}
FaultVfs& of(sqlite3_vfs* vfs) {
    return *static_cast<FaultVfs*>(vfs->pAppData);
}
[[noreturn]] void die() {
    while (true) ::raise(SIGKILL);
}

int close(sqlite3_file* file) {
    return of(file).real->pMethods->xClose(of(file).real);
}
int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return of(file).real->pMethods->xRead(of(file).real, into, size, at);
}
int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    sqlite3_file* real = of(file).real;
    if (of(file).faults->isDeathNext()) {
        real->pMethods->xWrite(real, from, size / 2, at);
        die();
    }
    sqlite3_int64 end = 0;
    if (const int code = real->pMethods->xFileSize(real, &end); code != SQLITE_OK) return code;
    if (of(file).faults->isFullFor(at + size > end)) return SQLITE_FULL;
    return real->pMethods->xWrite(real, from, size, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (of(file).faults->isDeathNext()) die();
    return of(file).real->pMethods->xTruncate(of(file).real, size);
}
int sync(sqlite3_file* file, int flags) {
    if (of(file).faults->isDeathNext()) die();
    return of(file).real->pMethods->xSync(of(file).real, flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return of(file).real->pMethods->xFileSize(of(file).real, size);
}
int lock(sqlite3_file* file, int level) {
    return of(file).real->pMethods->xLock(of(file).real, level);
}
int unlock(sqlite3_file* file, int level) {
    return of(file).real->pMethods->xUnlock(of(file).real, level);
}
int checkReservedLock(sqlite3_file* file, int* isTaken) {
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, isTaken);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return of(file).real->pMethods->xFileControl(of(file).real, operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return of(file).real->pMethods->xSectorSize(of(file).real);
}
int deviceCharacteristics(sqlite3_file* file) {
    return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
}

// Version 1: no shared memory and no mapping, which vaults do not use.
const sqlite3_io_methods kMethods{1,
                                  close,
                                  read,
                                  write,
                                  truncate,
                                  sync,
                                  fileSize,
                                  lock,
                                  unlock,
                                  checkReservedLock,
                                  fileControl,
                                  sectorSize,
                                  deviceCharacteristics,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr};

int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* flagsOut) {
    FaultVfs& faults = of(vfs);
    if ((flags & SQLITE_OPEN_CREATE) != 0 && faults.isDeathNext()) die();
    File& opened = of(file);
    opened = {{nullptr}, &faults, reinterpret_cast<sqlite3_file*>(&opened + 1)};
    const int code = faults.real()->xOpen(faults.real(), name, opened.real, flags, flagsOut);
    if (opened.real->pMethods) opened.base.pMethods = &kMethods;
    return code;
}
int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    if (of(vfs).isDeathNext()) die();
    return of(vfs).real()->xDelete(of(vfs).real(), name, syncFolder);
}

} // namespace

FaultVfs::FaultVfs() : m_real(sqlite3_vfs_find(nullptr)), m_own(*m_real) {
    m_own.zName = "hedgerow-faults";
    m_own.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_own.pNext = nullptr;
    m_own.pAppData = this;
    m_own.xOpen = open;
    m_own.xDelete = remove;
    if (sqlite3_vfs_register(&m_own, 1) != SQLITE_OK) throw std::runtime_error("SQLite takes no VFS");
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&m_own);
    sqlite3_vfs_register(m_real, 1);
}

void FaultVfs::fillAfter(std::int64_t calls, Full full) {
    m_fault = Fault::Full;
    m_full = full;
    m_passing = calls;
    m_calls = 0;
}

void FaultVfs::dieAfter(std::int64_t calls) {
    m_fault = Fault::Death;
    m_passing = calls;
    m_calls = 0;
}

void FaultVfs::mend() {
    m_fault = Fault::None;
    m_calls = 0;
}

bool FaultVfs::isDeathNext() {
    return m_calls++ == m_passing && m_fault == Fault::Death;
}

bool FaultVfs::isFullFor(bool grows) const {
    return m_fault == Fault::Full && m_calls > m_passing && (grows || m_full == Full::NoWrites);
}

} // namespace hedgerow
