// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/folder_guard_view.h"

#include "core/vault/backup_series.h"
#include "core/vault/lock_file.h"

#include <algorithm>
#include <array>
#include <set>

namespace hedgerow {
namespace {

constexpr std::array<std::string_view, 5> kReasons{
    "shared folder: not a folder", "shared folder: the vault is in it", "shared folder: backups are in it",
    "shared folder: something like a vault is in it", "shared folder: its root holds the vault"};
constexpr std::size_t kMostEntries = 50'000;
constexpr int kDeepest = 6;
constexpr std::uint64_t kPage = 4096;

Error refused(FolderTrouble trouble) {
    return {ErrorCode::Refused, std::string(kReasons[static_cast<std::size_t>(trouble)])};
}

bool isWithin(const Path& path, const Path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::string nameOf(const Path& path) {
    const std::u8string name = path.filename().u8string();
    return {name.begin(), name.end()};
}

// What replicators leave at the top of what they replicate.
bool marksRoot(std::string_view name) {
    constexpr std::array<std::string_view, 6> kMarks{".stfolder",         ".stignore",      ".nextcloudsync.log",
                                                     ".owncloudsync.log", ".dropbox.cache", ".csync_journal.db"};
    const bool isDatabase = (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db");
    return isDatabase || std::ranges::find(kMarks, name) != kMarks.end();
}

// Looks through a folder and what is below it.
class VaultSearch {
public:
    VaultSearch(FileSystem& files, std::optional<FileStamp> vault) : m_files(files), m_vault(std::move(vault)) {}

    Result<bool> finds(const Path& folder, int depth = 0) {
        const auto listed = m_files.list(folder);
        if (!listed) return listed.error();
        std::set<std::string> names;
        for (const Path& path : *listed) names.insert(nameOf(path));
        for (const Path& path : *listed) {
            if (++m_entries > kMostEntries) return false;
            const auto stamp = m_files.stamp(path);
            if (!stamp) continue; // gone by now
            if (stamp->isFolder && depth < kDeepest) {
                const auto below = finds(path, depth + 1);
                if (below && *below) return true;
            }
            if (stamp->isRegular && isVault(path, *stamp, names)) return true;
        }
        return false;
    }

private:
    bool isVault(const Path& path, const FileStamp& stamp, const std::set<std::string>& names) const {
        const bool isTheVault =
            m_vault && m_vault->number != 0 && stamp.number == m_vault->number && stamp.device == m_vault->device;
        if (isTheVault) return true; // under another name
        if (stamp.size == 0 || stamp.size % kPage != 0) return false;
        const std::string name = nameOf(path);
        return BackupName::parse(name) || names.contains(nameOf(LockFile::fileOf(path)));
    }

    FileSystem& m_files;
    std::optional<FileStamp> m_vault;
    std::size_t m_entries = 0;
};

} // namespace

std::optional<FolderTrouble> folderTrouble(const Error& error) {
    const auto reason = std::ranges::find(kReasons, error.detail);
    if (error.code != ErrorCode::Refused || reason == kReasons.end()) return std::nullopt;
    return static_cast<FolderTrouble>(reason - kReasons.begin());
}

Result<void> checkFolder(FileSystem& files, const Path& folder, const Path& vault, const Path& backups) {
    const auto stamp = files.stamp(folder);
    if (!stamp) return stamp.error();
    if (!stamp->isFolder) return refused(FolderTrouble::NotAFolder);
    if (!vault.empty() && isWithin(vault, folder)) return refused(FolderTrouble::HoldsVault);
    if (!backups.empty() && isWithin(backups, folder)) return refused(FolderTrouble::HoldsBackups);
    if (!vault.empty())
        for (Path root = folder; root.has_relative_path(); root = root.parent_path()) {
            if (!isWithin(vault, root)) continue;
            const auto listed = files.list(root);
            if (listed && std::ranges::any_of(*listed, [](const Path& path) { return marksRoot(nameOf(path)); }))
                return refused(FolderTrouble::SharedRoot);
        }
    const auto own = vault.empty() ? Result<FileStamp>(ErrorCode::NotFound) : files.stamp(vault);
    const auto found = VaultSearch(files, own ? std::optional(*own) : std::nullopt).finds(folder);
    if (!found) return found.error();
    if (*found) return refused(FolderTrouble::LooksLikeVault);
    return {};
}

} // namespace hedgerow
