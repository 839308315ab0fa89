// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <map>

namespace hedgerow {

// The computer's own files, but for the calls a test lets fail.
class FailingFileSystem final : public FileSystem {
public:
    enum class Call {
        Resolved,
        Head,
        ReadAll,
        WriteNew,
        CopyNew,
        Flush,
        FlushFolder,
        Rename,
        RenameNew,
        Link,
        Remove,
        List,
        Size,
        Stamp
    };

    // The call of this kind after `passing` more of them fails, and so do all later ones.
    void fail(Call call, ErrorCode code = ErrorCode::Io, int passing = 0) { m_failures[call] = {code, passing}; }
    void mend() { m_failures.clear(); }

    bool exists(const Path& file) override { return m_files.exists(file); }
    Result<Path> resolved(const Path& file) override {
        return failing(Call::Resolved) ? error(Call::Resolved) : m_files.resolved(file);
    }
    Result<std::string> head(const Path& file, std::size_t size) override {
        return failing(Call::Head) ? error(Call::Head) : m_files.head(file, size);
    }
    Result<std::string> readAll(const Path& file, std::uint64_t limit) override {
        return failing(Call::ReadAll) ? error(Call::ReadAll) : m_files.readAll(file, limit);
    }
    Result<void> writeNew(const Path& file, std::string_view bytes) override {
        return failing(Call::WriteNew) ? error(Call::WriteNew) : m_files.writeNew(file, bytes);
    }
    Result<void> copyNew(const Path& from, const Path& to) override {
        return failing(Call::CopyNew) ? error(Call::CopyNew) : m_files.copyNew(from, to);
    }
    Result<void> flush(const Path& file) override {
        return failing(Call::Flush) ? error(Call::Flush) : m_files.flush(file);
    }
    Result<void> flushFolder(const Path& folder) override {
        return failing(Call::FlushFolder) ? error(Call::FlushFolder) : m_files.flushFolder(folder);
    }
    Result<void> rename(const Path& from, const Path& to) override {
        return failing(Call::Rename) ? error(Call::Rename) : m_files.rename(from, to);
    }
    Result<void> renameNew(const Path& from, const Path& to) override {
        return failing(Call::RenameNew) ? error(Call::RenameNew) : m_files.renameNew(from, to);
    }
    Result<void> link(const Path& file, const Path& secondName) override {
        return failing(Call::Link) ? error(Call::Link) : m_files.link(file, secondName);
    }
    Result<void> remove(const Path& file) override {
        return failing(Call::Remove) ? error(Call::Remove) : m_files.remove(file);
    }
    Result<std::vector<Path>> list(const Path& folder) override {
        return failing(Call::List) ? error(Call::List) : m_files.list(folder);
    }
    Result<std::uint64_t> size(const Path& file) override {
        return failing(Call::Size) ? error(Call::Size) : m_files.size(file);
    }
    Result<FileStamp> stamp(const Path& file) override {
        return failing(Call::Stamp) ? error(Call::Stamp) : m_files.stamp(file);
    }

private:
    struct Failure {
        ErrorCode code;
        int passing;
    };

    bool failing(Call call) {
        const auto found = m_failures.find(call);
        return found != m_failures.end() && found->second.passing-- <= 0;
    }
    Error error(Call call) const { return {m_failures.at(call).code, "made to fail"}; }

    SystemFileSystem m_files;
    std::map<Call, Failure> m_failures;
};

} // namespace hedgerow
