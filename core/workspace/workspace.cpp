// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/bundle/manifest.h"
#include "core/bundle/pseudonyms.h"
#include "core/commands/install_packs.h"
#include "core/db/transaction.h"
#include "core/store/settings.h"
#include "core/store/table_contents.h"

namespace hedgerow {
namespace {

// Pages kept in memory, in KiB: enough for everyday work, and for imports, which would otherwise write pages twice.
constexpr std::string_view kUsualCache = "PRAGMA cache_size = -49152";
constexpr std::string_view kLongWorkCache = "PRAGMA cache_size = -196608";

} // namespace

Workspace::Workspace(Environment& environment) : m_environment(environment) {}

Workspace::~Workspace() {
    detach();
}

Result<std::unique_ptr<Workspace>> Workspace::create(Environment& environment, const Path& file,
                                                     const SecretBytes& passphrase, std::optional<KdfCost> cost) {
    auto vault = Vault::create(environment, file, passphrase, cost.value_or(KdfCost::usual()));
    if (!vault) return vault.error();
    auto workspace = holding(environment, std::move(*vault));
    if (auto attached = workspace->attachVault(nullptr); !attached) {
        static_cast<void>(workspace->discard()); // the first error is the one to tell
        return attached.error();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(Environment& environment, const Path& file,
                                                   const SecretBytes& passphrase, CostLimit limit, Progress* progress) {
    auto vault = Vault::open(environment, file, passphrase, limit);
    if (!vault) return vault.error();
    return over(environment, std::move(*vault), progress);
}

Result<std::unique_ptr<Workspace>> Workspace::over(Environment& environment, Vault vault, Progress* progress) {
    auto workspace = holding(environment, std::move(vault));
    if (auto attached = workspace->attachVault(progress); !attached) return attached.error();
    return workspace;
}

std::unique_ptr<Workspace> Workspace::holding(Environment& environment, Vault vault) {
    std::unique_ptr<Workspace> workspace(new Workspace(environment));
    workspace->m_vault = std::make_unique<Vault>(std::move(vault));
    return workspace;
}

Result<void> Workspace::attachVault(Progress* progress) {
    if (auto attached = attach(m_vault->database(), progress); !attached) return attached;
    return makeReady();
}

// What a vault needs before it is used: the scales and an identity, also where a crash came between making the file and
// filling it, or where an earlier version made it; and changes that were held because their time had not come.
Result<void> Workspace::makeReady() {
    if (auto made = makeIdentity(); !made) return made;
    const auto scales = m_reader->scales();
    if (!scales) return scales.error();
    if (scales->empty())
        if (auto installed = run(InstallPacks{}, ClockCheck::Accepted); !installed) return installed.error();
    const auto held = m_journal->held();
    if (!held) return held.error();
    if (held->empty()) return {};
    const auto retried = within(
        [&](CommandContext&) -> Result<Outcome> {
            auto admitted = m_journal->retryHeld();
            if (!admitted) return admitted.error();
            return Outcome{std::move(admitted->changes), {}, {}};
        },
        ClockCheck::Accepted, nullptr);
    if (!retried) return retried.error();
    return {};
}

Result<void> Workspace::makeIdentity() {
    const auto made =
        makeSecret(kIdentitySetting, [this] { return bundle::Identity::generate(m_environment.random).text(); });
    if (!made) return made;
    return makeSecret(kPseudonymSetting, [this] { return bundle::Pseudonyms::newSecret(m_environment.random); });
}

// Only if there is none: one that cannot be read stays, for others know what was made with it.
Result<void> Workspace::makeSecret(std::string_view setting, const std::function<SecretBytes()>& make) {
    const auto kept = secretSetting(database(), setting);
    if (!kept) return kept.error();
    if (!kept->empty()) return {};
    auto transaction = Transaction::begin(database());
    if (!transaction) return transaction.error();
    const SecretBytes text = make();
    if (auto stored = storeSetting(database(), setting, text.view()); !stored) return stored;
    return transaction->commit();
}

Result<SecretBytes> Workspace::pseudonymSecret() {
    return secretSetting(database(), kPseudonymSetting);
}

Result<bundle::Identity> Workspace::identity() {
    const auto kept = secretSetting(database(), kIdentitySetting);
    if (!kept) return kept.error();
    auto identity = bundle::Identity::parse(kept->view());
    if (!identity && identity.error().code == ErrorCode::InvalidValue)
        return Error{ErrorCode::Damaged, "the identity of the vault"};
    return identity;
}

Result<bundle::ContactCard> Workspace::card() {
    const auto own = identity();
    if (!own) return own.error();
    auto name = m_reader->setting("my_name");
    if (!name) return name.error();
    if (!bundle::isSenderName(*name)) name->clear();
    return bundle::ContactCard{own->signingKey(), own->recipient(), std::move(*name)};
}

Result<std::unique_ptr<Workspace>> Workspace::inMemory(Environment& environment) {
    auto database = Database::openInMemory();
    if (!database) return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(environment));
    workspace->m_memory = std::make_unique<Database>(std::move(*database));
    if (auto attached = workspace->attach(*workspace->m_memory, nullptr); !attached) return attached.error();
    if (auto ready = workspace->makeReady(); !ready) return ready.error();
    return workspace;
}

Database& Workspace::database() {
    return m_vault ? m_vault->database() : *m_memory;
}

Result<void> Workspace::attach(Database& database, Progress* progress) {
    if (auto sized = database.execute(kUsualCache); !sized) return sized;
    auto tables = FoldedTables::open(database);
    if (!tables) return tables.error();
    m_tables = std::move(*tables);
    auto journal = Journal::open(database, m_environment, *m_tables);
    if (!journal) return journal.error();
    m_journal = std::move(*journal);
    m_tables->setNumbers(&m_journal->tables());
    m_reader = std::make_unique<Reader>(database, m_journal->tables());
    if (m_tables->needsRebuild()) {
        // A new version lays the tables out anew. The journal, which is the truth, stays as it is, so a missing stick
        // is no reason not to open; Backups remembers it.
        static_cast<void>(m_backups.makeIfChosen(progress));
        if (auto rebuilt = rebuild(progress); !rebuilt) return rebuilt;
    }
    return {};
}

// Statements go before the connection they were prepared on.
void Workspace::detach() {
    m_reader.reset();
    m_journal.reset();
    m_tables.reset();
}

Result<Outcome> Workspace::within(const std::function<Result<Outcome>(CommandContext&)>& work, ClockCheck clockCheck,
                                  Progress* progress) {
    if (progress)
        if (auto sized = database().execute(kLongWorkCache); !sized) return sized.error();
    auto outcome = [&]() -> Result<Outcome> {
        auto transaction = Transaction::begin(database());
        if (!transaction) return transaction.error();
        CommandContext context{*m_journal, *m_reader, m_environment, clockCheck, progress};
        auto done = work(context);
        if (!done) return done;
        if (auto committed = transaction->commit(); !committed) return committed.error();
        return done;
    }();
    if (!outcome) {
        m_tables->abandon();
        if (auto reloaded = m_journal->reload(); !reloaded) return reloaded.error();
    }
    if (progress) {
        if (auto sized = database().execute(kUsualCache); !sized) return sized.error();
        database().releaseMemory();
    }
    return outcome;
}

Result<void> Workspace::rebuild(Progress* progress) {
    const auto rebuilt = within(
        [&](CommandContext&) -> Result<Outcome> {
            if (auto folded = m_journal->rebuild(progress); !folded) return folded.error();
            Outcome outcome;
            outcome.changes.isWholesale = true;
            return outcome;
        },
        ClockCheck::Accepted, progress);
    if (!rebuilt) return rebuilt.error();
    return {};
}

Result<std::vector<std::string>> Workspace::check(bool isDeep, Progress* progress) {
    std::vector<std::string> findings;
    if (m_vault) {
        const auto found = checkVault(*m_vault, isDeep ? CheckDepth::Deep : CheckDepth::Quick, progress);
        if (!found) return found.error();
        for (const Finding& finding : *found) findings.push_back(finding.detail);
    }
    if (!isDeep || !findings.empty()) return findings;

    // The tables must be what the journal folds into. The rebuild is rolled back: a check changes nothing.
    const auto digest = m_journal->digest(DigestScope::All);
    if (!digest && digest.error().code == ErrorCode::Damaged) return std::vector{digest.error().detail};
    if (!digest) return digest.error();
    const auto before = tableContents(database());
    if (!before) return before.error();
    const auto agrees = searchIndexAgrees(database());
    if (!agrees) return agrees.error();
    if (!*agrees) findings.emplace_back("the search index is not what its text says");
    std::optional<std::map<std::string, std::string>> after;
    const auto rebuilt = within(
        [&](CommandContext&) -> Result<Outcome> {
            if (auto folded = m_journal->rebuild(progress); !folded) return folded.error();
            auto contents = tableContents(database());
            if (!contents) return contents.error();
            after = std::move(*contents);
            return Error{ErrorCode::Cancelled, "checked"};
        },
        ClockCheck::Accepted, progress);
    if (!after && !rebuilt) return rebuilt.error();
    for (const auto& [table, hash] : *after) {
        const auto was = before->find(table);
        if (was == before->end() || was->second != hash)
            findings.push_back("table " + table + " is not what the journal says");
    }
    return findings;
}

Result<void> Workspace::backup(const Path& file, Progress* progress) {
    if (!m_vault) return Error{ErrorCode::Failed, "a workspace in memory has no file"};
    return backUp(*m_vault, file, progress, digestOfAll());
}

VaultDigest Workspace::digestOfAll() {
    return [this](Database& database) -> Result<std::string> {
        if (m_journal && &database == &this->database()) return m_journal->digest(DigestScope::All);
        auto tables = FoldedTables::open(database);
        if (!tables) return tables.error();
        const auto journal = Journal::open(database, m_environment, **tables);
        if (!journal) return journal.error();
        return (*journal)->digest(DigestScope::All);
    };
}

Result<void> Workspace::changePassphrase(const SecretBytes& next, std::optional<KdfCost> cost, Progress* progress) {
    if (!m_vault) return Error{ErrorCode::Failed, "a workspace in memory has no file"};
    detach();
    const auto changed = m_vault->changePassphrase(next, digestOfAll(), cost.value_or(KdfCost::usual()), progress);
    if (m_vault->isOpen())
        if (auto attached = attach(m_vault->database(), nullptr); !attached && changed) return attached;
    return changed;
}

Result<void> Workspace::close() {
    detach();
    if (!m_vault) return {};
    return m_vault->close();
}

Result<void> Workspace::discard() {
    detach();
    if (!m_vault) return {};
    return m_vault->discard();
}

} // namespace hedgerow
