// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/closed_check.h"

#include "core/store/settings.h"
#include "core/vault/backup_series.h"
#include "core/vault/check.h"
#include "core/vault/vault.h"
#include "core/workspace/backups.h"

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

// core/journal/FORMAT.md; all else is folded from these, but for the settings.
constexpr std::array<std::string_view, 14> kJournal{
    "arrival", "batch",        "change",    "delivery", "delivery_counts", "field_name", "forgotten",
    "held",    "journal_meta", "kind_name", "mark",     "record",          "run",        "writer_key"};

std::string settingOf(Database& database, std::string_view key) {
    const auto value = secretSetting(database, key);
    if (!value) return {};
    return {reinterpret_cast<const char*>(value->data()), value->size()};
}

void addTables(const std::vector<std::string>& unreadable, ClosedCheck& check) {
    for (const std::string& table : unreadable) {
        if (std::ranges::find(kJournal, table) != kJournal.end())
            check.isJournalHurt = true;
        else if (const auto kind = kindNamed(table))
            check.kinds.push_back(*kind);
        else
            check.isOtherHurt = true;
    }
}

} // namespace

Result<ClosedCheck> checkClosed(Environment& environment, const Path& file, const SecretBytes& passphrase,
                                Progress* progress) {
    ClosedCheck check;
    auto vault = Vault::open(environment, file, passphrase);
    if (!vault && vault.error().code != ErrorCode::Damaged) return vault.error();
    if (!vault) {
        check.notOpened = vault.error();
        return check;
    }
    const auto findings = checkVault(*vault, CheckDepth::Deep, progress);
    if (!findings && findings.error().code != ErrorCode::Damaged) return findings.error();
    if (!findings) ++check.damagedPlaces;
    for (const Finding& finding : findings ? *findings : std::vector<Finding>()) {
        check.isOfWrongLength = check.isOfWrongLength || finding.where == Finding::Where::Size;
        check.isStartChanged = check.isStartChanged || finding.where == Finding::Where::FirstBytes;
        check.damagedPlaces += finding.where == Finding::Where::Pages;
    }
    const auto unreadable = unreadableTables(*vault, progress);
    if (!unreadable && unreadable.error().code == ErrorCode::Cancelled) return unreadable.error();
    if (unreadable)
        addTables(*unreadable, check);
    else
        check.isJournalHurt = true;
    const Path folder = pathOfSetting(settingOf(vault->database(), kBackupFolderSetting));
    if (auto backups = listBackups(environment.files, folder, settingOf(vault->database(), kBackupSeriesSetting)))
        check.backups = *std::move(backups);
    if (auto closed = vault->close(); !closed) return closed.error();
    return check;
}

} // namespace hedgerow
