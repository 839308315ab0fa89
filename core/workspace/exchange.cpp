// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange.h"

#include "core/bundle/manifest.h"
#include "core/exchange/folder_chains.h"
#include "core/store/settings.h"
#include "core/workspace/exchange_pass.h"
#include "core/workspace/folder_guard_view.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace hedgerow {
namespace {

using exchange::FolderChoice;
using exchange::FolderMemory;
using exchange::FolderReport;

// Settings of the vault.
constexpr std::string_view kChoice = "exchange";
constexpr std::string_view kMemory = "exchange_memory";

struct KeepSetting {
    std::string_view key;
    const std::string& value;

    Result<Outcome> execute(CommandContext& context) const {
        if (auto stored = storeSetting(context.journal.tables().database(), key, value); !stored) return stored.error();
        return Outcome{};
    }
};

Error noFolder() {
    return {ErrorCode::NotFound, "shared folder"};
}

} // namespace

Result<void> Exchange::store(std::string_view key, const std::string& value) {
    const auto stored = m_workspace.run(KeepSetting{key, value});
    return stored ? Result<void>() : stored.error();
}

Result<std::optional<FolderChoice>> Exchange::choice() {
    const auto text = m_workspace.reader().setting(kChoice);
    if (!text) return text.error();
    if (text->empty()) return std::optional<FolderChoice>();
    auto choice = exchange::parseFolderChoice(*text);
    if (!choice) return choice.error();
    return std::optional(std::move(*choice));
}

Result<FolderMemory> Exchange::memory() {
    const auto text = m_workspace.reader().setting(kMemory);
    if (!text) return text.error();
    if (text->empty()) return FolderMemory();
    auto memory = exchange::parseFolderMemory(*text);
    // It can be done without.
    return memory ? std::move(memory) : Result<FolderMemory>(FolderMemory());
}

Result<void> Exchange::keep(const FolderMemory& memory) {
    return store(kMemory, exchange::textOf(memory));
}

Result<void> Exchange::check(const Path& folder) {
    Vault* vault = m_workspace.vault();
    const auto state = m_workspace.backups().state();
    if (!state) return state.error();
    return checkFolder(m_workspace.environment().files, folder, vault ? vault->path() : Path(), state->folder);
}

Result<void> Exchange::choose(FolderChoice choice) {
    FileSystem& files = m_workspace.environment().files;
    const auto resolved = files.resolved(choice.folder);
    if (!resolved) return resolved.error();
    choice.folder = *resolved;
    std::ranges::sort(choice.members);
    choice.members.erase(std::ranges::unique(choice.members).begin(), choice.members.end());
    if (choice.members.empty() || choice.members.size() >= bundle::kMostRecipients)
        return {ErrorCode::InvalidValue, "members"};
    if (!exchange::isFolderProfile(choice.profile)) return {ErrorCode::InvalidValue, "profile"};
    const auto name = m_workspace.reader().setting("my_name");
    if (!name) return name.error();
    if (!bundle::isSenderName(*name)) return {ErrorCode::InvalidValue, "my_name"};
    const auto before = this->choice();
    const auto peers = m_workspace.reader().peers();
    if (!peers) return peers.error();
    for (const Id& member : choice.members) {
        const auto peer = std::ranges::find(*peers, member, &PeerView::id);
        if (peer == peers->end()) return {ErrorCode::NotFound, "peer"};
        const bool wasMember =
            before && *before && std::ranges::find((*before)->members, member) != (*before)->members.end();
        if (wasMember) continue; // what happened since is shown; other answers are not kept back by it
        if (peer->left) return {ErrorCode::InvalidValue, "left"};
        if (!peer->verified) return {ErrorCode::InvalidValue, "verified"};
    }
    if (auto checked = check(choice.folder); !checked) return checked;

    auto known = memory();
    if (!known) return known.error();
    const bool isElsewhere = !before || !*before || (*before)->folder != choice.folder;
    if (isElsewhere) {
        FolderMemory fresh;
        fresh.had = std::move(known->had);
        fresh.receipts = std::move(known->receipts);
        fresh.receiptMadeMs = known->receiptMadeMs;
        *known = std::move(fresh);
    } else if ((*before)->profile != choice.profile) {
        for (exchange::Publication& publication : known->published) publication.to.clear();
    }
    if (auto kept = keep(*known); !kept) return kept;
    return store(kChoice, exchange::textOf(choice));
}

Result<void> Exchange::leave(ClockCheck clockCheck) {
    const auto chosen = choice();
    if (!chosen) return chosen.error();
    if (!*chosen) return noFolder();
    const auto resolved = m_workspace.environment().files.resolved((*chosen)->folder);
    if (resolved && check(*resolved)) {
        auto known = memory();
        if (!known) return known.error();
        FolderPass pass(*this, m_workspace, **chosen, *known, clockCheck, nullptr);
        // The folder may be gone for good: then nobody is told.
        if (pass.begin()) static_cast<void>(pass.sayGoodbye());
        // The next receipt, should there be one, must be newer than this one.
        FolderMemory rest;
        rest.receiptMadeMs = known->receiptMadeMs;
        if (auto kept = keep(rest); !kept) return kept;
    }
    return store(kChoice, {});
}

Result<FolderReport> Exchange::look(ClockCheck clockCheck, Progress* progress) {
    const auto chosen = choice();
    if (!chosen) return chosen.error();
    if (!*chosen) return noFolder();
    if (auto checked = check((*chosen)->folder); !checked) return checked.error();
    auto known = memory();
    if (!known) return known.error();
    const FolderMemory before = *known;

    FolderPass pass(*this, m_workspace, **chosen, *known, clockCheck, progress);
    if (auto begun = pass.begin(); !begun) return begun.error();
    m_isLooking = true;
    Result<void> done = pass.lookAtFiles();
    if (done) done = pass.takeIn();
    if (done) done = pass.writeReceipt();
    if (done) done = pass.publish();
    if (done) done = pass.tidy();
    m_isLooking = false;
    if (!done) pass.report().trouble = done.error();

    known->lookedMs = before.lookedMs;
    const bool hasChanged = *known != before;
    known->lookedMs = m_workspace.environment().clock.nowMs();
    if (hasChanged || before.lookedMs == 0)
        if (auto kept = keep(*known); !kept && done) return kept.error();
    return pass.finish();
}

Result<FolderReport> Exchange::state() {
    const auto chosen = choice();
    if (!chosen) return chosen.error();
    if (!*chosen) return noFolder();
    auto known = memory();
    if (!known) return known.error();
    FolderPass pass(*this, m_workspace, **chosen, *known, ClockCheck::Refuse, nullptr);
    if (auto begun = pass.begin(); !begun) return begun.error();
    return pass.finish();
}

Result<void> Exchange::tookIn(const Id& bundle, const std::string& from) {
    if (m_isLooking) return {}; // it sees to it itself
    const auto chosen = choice();
    if (!chosen || !*chosen) return {};
    auto known = memory();
    if (!known) return known.error();
    bool isOfFolder = false;
    for (auto& [name, seen] : known->seen) {
        if (seen.found != exchange::Found::Waits || seen.bundle != bundle || seen.from != from) continue;
        if (!isOfFolder) known->had.push_back({bundle, seen.from, m_workspace.environment().clock.nowMs()});
        seen = {seen.stamp, exchange::Found::Had};
        isOfFolder = true;
    }
    return isOfFolder ? keep(*known) : Result<void>();
}

} // namespace hedgerow
