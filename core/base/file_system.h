// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

using Path = std::filesystem::path;

// What tells without opening it whether a file is the one that was seen before.
struct FileStamp {
    bool isRegular = false; // no link, pipe, socket, device or folder
    bool isFolder = false;
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0; // since 1970
    std::int64_t changedNs = 0;  // of content or name, which nobody sets back; 0 where the system knows no such thing
    std::uint64_t device = 0;
    std::uint64_t number = 0; // of the file on it

    bool operator==(const FileStamp&) const = default;
};

// The few things done to files beside SQLite's own work. Tests hand in one that fails where they say.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    virtual bool exists(const Path& file) = 0;
    // Symbolic links followed, made absolute; the last part need not exist.
    virtual Result<Path> resolved(const Path& file) = 0;
    // The first `size` bytes at most; the descriptor is closed before it returns. NotFound, Io.
    virtual Result<std::string> head(const Path& file, std::size_t size) = 0;
    // The whole file, refused above `limit` bytes with InvalidValue.
    virtual Result<std::string> readAll(const Path& file, std::uint64_t limit) = 0;
    // A new file of mode 0600 (O_EXCL, O_NOFOLLOW) with these bytes, flushed to the disk. Exists, ReadOnly, DiskFull,
    // Io.
    virtual Result<void> writeNew(const Path& file, std::string_view bytes) = 0;
    // The same from another file, of any size.
    virtual Result<void> copyNew(const Path& from, const Path& to) = 0;
    virtual Result<void> flush(const Path& file) = 0;
    virtual Result<void> flushFolder(const Path& folder) = 0;
    // Replaces `to` in one step.
    virtual Result<void> rename(const Path& from, const Path& to) = 0;
    // In one step too, but never over a file: Exists.
    virtual Result<void> renameNew(const Path& from, const Path& to) = 0;
    // A second name for the same file. Exists; Refused where the file system knows no such thing.
    virtual Result<void> link(const Path& file, const Path& secondName) = 0;
    virtual Result<void> remove(const Path& file) = 0;
    // All that lies in the folder, sorted by name.
    virtual Result<std::vector<Path>> list(const Path& folder) = 0;
    virtual Result<std::uint64_t> size(const Path& file) = 0;
    // Of the name itself: links are not followed. NotFound, Io.
    virtual Result<FileStamp> stamp(const Path& file) = 0;
};

// The computer's own.
class SystemFileSystem final : public FileSystem {
public:
    bool exists(const Path& file) override;
    Result<Path> resolved(const Path& file) override;
    Result<std::string> head(const Path& file, std::size_t size) override;
    Result<std::string> readAll(const Path& file, std::uint64_t limit) override;
    Result<void> writeNew(const Path& file, std::string_view bytes) override;
    Result<void> copyNew(const Path& from, const Path& to) override;
    Result<void> flush(const Path& file) override;
    Result<void> flushFolder(const Path& folder) override;
    Result<void> rename(const Path& from, const Path& to) override;
    Result<void> renameNew(const Path& from, const Path& to) override;
    Result<void> link(const Path& file, const Path& secondName) override;
    Result<void> remove(const Path& file) override;
    Result<std::vector<Path>> list(const Path& folder) override;
    Result<std::uint64_t> size(const Path& file) override;
    Result<FileStamp> stamp(const Path& file) override;
};

} // namespace hedgerow
