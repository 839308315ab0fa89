// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"

namespace hedgerow {

// SQLite's rollback journal of a vault; it belongs to it.
Path journalOf(const Path& vault);

// A file that becomes a vault once it is whole: NAME.new-<16 hex digits>, mode 0600. Until place() or replace() the
// file and its journal are removed when this object goes.
class NewFile {
public:
    static Result<NewFile> create(Environment& environment, const Path& vault);
    static Result<NewFile> copyOf(Environment& environment, const Path& source, const Path& vault);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const Path& path() const { return m_path; }

    // To the disk; before place() or replace(). No connection has it open; a journal beside it is an error.
    Result<void> flush() const;
    // Flushing the folder is left to the caller. Exists: something came to stand there meanwhile.
    Result<void> place();
    // In one step over the vault that is there.
    Result<void> replace();

private:
    NewFile(Environment& environment, Path vault);

    FileSystem* m_files;
    Path m_vault;
    Path m_path;
};

// What a crash left of earlier new files of this vault. Its lock is held. Nothing depends on it, so it does what it
// can.
void removeLeftovers(FileSystem& files, const Path& vault);

// A journal that has lost its vault would be played back into the next file of that name: it is moved aside.
Result<void> moveStrayJournal(Environment& environment, const Path& vault);

// Eight random bytes as 16 hex digits.
std::string randomSuffix(Random& random);

} // namespace hedgerow
