// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/result.h"

namespace hedgerow {

// Keeps a second program (or a second window of this one) out of a vault: an advisory lock on the empty file NAME.lock
// beside it, held until this object goes. The file itself stays: removing it would let two programs lock two different
// files of that name, but for discard(). The system drops the lock when the process ends, however it ends.
class LockFile {
public:
    // `vault` is a resolved path. At once: InUse when another holds it, ReadOnly, Io.
    static Result<LockFile> take(const Path& vault);
    // Whether somebody holds the lock of this vault just now. Leaves nothing behind.
    static bool isTaken(const Path& vault);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    ~LockFile();

    // Before its time: the vault is closed.
    void release();
    // The vault is gone, and was only just made: its lock file goes too, while it is held still, so that whoever has
    // opened it meanwhile sees that it is not the one that lies there (take() looks). On Windows it stays.
    void discard(const Path& vault);

    static Path fileOf(const Path& vault);

private:
#ifdef _WIN32
    using Handle = void*;
    static constexpr Handle kNone = nullptr;
#else
    using Handle = int;
    static constexpr Handle kNone = -1;
#endif
    explicit LockFile(Handle handle) : m_handle(handle) {}

    Handle m_handle = kNone;
};

} // namespace hedgerow
