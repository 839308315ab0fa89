// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/db/transaction.h"
#include "core/store/settings.h"
#include "core/vault/backup.h"
#include "core/vault/backup_series.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace hedgerow {
namespace {

// Settings of the vault.
constexpr std::string_view kFolder = kBackupFolderSetting;
constexpr std::string_view kSeries = kBackupSeriesSetting;
constexpr std::string_view kLastAt = "backup_at";     // milliseconds since 1970
constexpr std::string_view kLastMark = "backup_mark"; // journalMark() then

constexpr int kSecondsTried = 60; // two backups within one second

std::string toUtf8(const Path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::optional<std::int64_t> number(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// A backup that a crash left unfinished: NAME.new-… of a name of this series.
bool isLeftover(const std::string& fileName, const std::string& series, std::int64_t beforeMs) {
    const std::size_t end = fileName.find(".new-");
    if (end == std::string::npos) return false;
    const auto name = BackupName::parse(std::string_view(fileName).substr(0, end));
    return name && name->series == series && name->atMs < beforeMs;
}

} // namespace

Path pathOfSetting(const std::string& text) {
    return Path(std::u8string(text.begin(), text.end()));
}

Result<std::vector<BackupFile>> listBackups(FileSystem& files, const Path& folder, const std::string& series) {
    std::vector<BackupFile> found;
    if (folder.empty()) return found;
    const auto listed = files.list(folder);
    if (!listed) return listed.error();
    for (const Path& file : *listed) {
        const auto name = BackupName::parse(toUtf8(file.filename()));
        if (!name || name->series != series) continue;
        const auto bytes = files.size(file);
        if (bytes) found.push_back({file, name->atMs, *bytes});
    }
    std::ranges::sort(found, std::ranges::greater(), &BackupFile::atMs);
    return found;
}

Result<Path> Backups::folder() {
    const auto text = m_workspace.reader().setting(kFolder);
    if (!text) return text.error();
    return pathOfSetting(*text);
}

Result<void> Backups::remember(const std::string& key, const std::string& value) {
    Database& database = m_workspace.vault()->database();
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto stored = storeSetting(database, key, value); !stored) return stored;
    return transaction->commit();
}

// Drawn with the first backup; a restored vault goes on with it.
Result<std::string> Backups::series() {
    auto known = m_workspace.reader().setting(kSeries);
    if (!known || !known->empty()) return known;
    const std::string drawn = newBackupSeries(m_workspace.vault()->environment().random);
    if (auto stored = remember(std::string(kSeries), drawn); !stored) return stored.error();
    return drawn;
}

Result<BackupState> Backups::state() {
    BackupState state;
    if (!m_workspace.vault()) return state;
    const auto chosen = folder();
    if (!chosen) return chosen.error();
    state.folder = *chosen;
    const auto last = m_workspace.reader().setting(kLastAt);
    if (!last) return last.error();
    state.lastAtMs = number(*last);
    if (chosen->empty()) return state;
    state.isBesideVault = *chosen == m_workspace.vault()->path().parent_path();
    const auto name = m_workspace.reader().setting(kSeries);
    if (!name) return name.error();
    auto files = listBackups(m_workspace.vault()->environment().files, *chosen, *name);
    if (files)
        state.files = *std::move(files);
    else
        state.trouble = files.error();
    if (m_trouble) state.trouble = m_trouble;
    return state;
}

Result<void> Backups::setFolder(const Path& folder) {
    if (!m_workspace.vault()) return Error{ErrorCode::Failed, "a workspace in memory has no file"};
    m_trouble.reset();
    if (folder.empty()) return remember(std::string(kFolder), {});
    FileSystem& files = m_workspace.vault()->environment().files;
    const auto resolved = files.resolved(folder);
    if (!resolved) return resolved.error();
    if (const auto listed = files.list(*resolved); !listed) return listed.error();
    return remember(std::string(kFolder), toUtf8(*resolved));
}

Result<BackupFile> Backups::make(Progress* progress) {
    if (!m_workspace.vault()) return Error{ErrorCode::Failed, "a workspace in memory has no file"};
    const auto chosen = folder();
    if (!chosen) return chosen.error();
    if (chosen->empty()) return Error{ErrorCode::NotFound, "no folder for backups"};
    auto made = makeIn(*chosen, progress);
    m_trouble.reset();
    if (!made && made.error().code != ErrorCode::Cancelled) m_trouble = made.error();
    return made;
}

Result<BackupFile> Backups::makeIn(const Path& folder, Progress* progress) {
    Environment& environment = m_workspace.vault()->environment();
    const auto name = series();
    if (!name) return name.error();
    const auto mark = journalMark(m_workspace.vault()->database());
    if (!mark) return mark.error();

    BackupName backup{environment.clock.nowMs() / 1'000 * 1'000, *name};
    Result<void> made = Error{ErrorCode::Exists, "too many backups at once"};
    for (int second = 0; second < kSecondsTried && !made && made.error().code == ErrorCode::Exists; ++second) {
        if (second > 0) backup.atMs += 1'000;
        made = m_workspace.backup(folder / backup.fileName(), progress);
    }
    if (!made) return made.error();

    if (auto stored = remember(std::string(kLastAt), std::to_string(backup.atMs)); !stored) return stored.error();
    if (auto stored = remember(std::string(kLastMark), *mark); !stored) return stored.error();
    rotate(folder, *name);
    const auto bytes = environment.files.size(folder / backup.fileName());
    return BackupFile{folder / backup.fileName(), backup.atMs, bytes ? *bytes : 0};
}

// What cannot be removed today is removed the next time.
void Backups::rotate(const Path& folder, const std::string& series) {
    Environment& environment = m_workspace.vault()->environment();
    const auto files = listBackups(environment.files, folder, series);
    if (!files) return;
    std::vector<std::int64_t> moments;
    for (const BackupFile& file : *files) moments.push_back(file.atMs);
    const auto keep = backupsToKeep(moments, environment.clock.nowMs());
    const std::set<std::int64_t> kept(keep.begin(), keep.end());
    for (const BackupFile& file : *files)
        if (!kept.contains(file.atMs)) static_cast<void>(environment.files.remove(file.path));

    constexpr std::int64_t kDayMs = 86'400'000; // another computer's may be in the making
    const auto listed = environment.files.list(folder);
    if (!listed) return;
    for (const Path& file : *listed)
        if (isLeftover(toUtf8(file.filename()), series, environment.clock.nowMs() - kDayMs))
            static_cast<void>(environment.files.remove(file));
}

Result<std::optional<BackupFile>> Backups::makeIfChosen(Progress* progress) {
    if (!m_workspace.vault()) return std::optional<BackupFile>();
    const auto chosen = folder();
    if (!chosen) return chosen.error();
    if (chosen->empty()) return std::optional<BackupFile>();
    const auto made = make(progress);
    if (!made) return made.error();
    return std::optional(*made);
}

Result<std::optional<BackupFile>> Backups::makeIfDue(Progress* progress) {
    if (!m_workspace.vault()) return std::optional<BackupFile>();
    const auto chosen = folder();
    if (!chosen) return chosen.error();
    if (chosen->empty()) return std::optional<BackupFile>();
    const auto last = m_workspace.reader().setting(kLastAt);
    if (!last) return last.error();
    const auto lastMark = m_workspace.reader().setting(kLastMark);
    if (!lastMark) return lastMark.error();
    const auto mark = journalMark(m_workspace.vault()->database());
    if (!mark) return mark.error();
    if (!isBackupDue(number(*last), *mark != *lastMark, m_workspace.vault()->environment().clock.nowMs()))
        return std::optional<BackupFile>();
    return makeIfChosen(progress);
}

Result<JournalDifference> Backups::compare(const Path& backup, const SecretBytes* passphrase) {
    if (!m_workspace.vault()) return Error{ErrorCode::Failed, "a workspace in memory has no file"};
    Vault& vault = *m_workspace.vault();
    const auto path = vault.environment().files.resolved(backup);
    if (!path) return path.error();
    if (*path == vault.path()) return Error{ErrorCode::Refused, "a vault cannot be restored from itself"};
    const auto salt = readSalt(vault.environment().files, *path);
    if (!salt) return salt.error();
    SecretBytes key;
    if (*salt == vault.salt()) {
        key = vault.key().clone();
    } else {
        if (!passphrase) return Error{ErrorCode::WrongPassphrase, "made under another passphrase"};
        auto derived = deriveVaultKey(*passphrase, *salt, CostLimit::Usual);
        if (!derived) return derived.error();
        key = *std::move(derived);
    }
    auto opened = OpenBackup::open(vault.environment(), *path, key, vault.path());
    if (!opened) return opened.error();
    return compareJournals(vault.database(), opened->database());
}

} // namespace hedgerow
