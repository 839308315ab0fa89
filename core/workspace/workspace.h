// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/contact_card.h"
#include "core/bundle/identity.h"
#include "core/commands/command.h"
#include "core/store/folded_tables.h"
#include "core/vault/backup.h"
#include "core/vault/check.h"
#include "core/vault/vault.h"
#include "core/workspace/backups.h"
#include "core/workspace/bundles.h"
#include "core/workspace/exchange.h"

#include <memory>

namespace hedgerow {

// An open vault with everything above it: its journal, its tables, its reader. Every call waits. One thread.
class Workspace {
public:
    // A new vault with the scales that ship with the program. Exists, ReadOnly, DiskFull; then nothing is left of it.
    static Result<std::unique_ptr<Workspace>> create(Environment& environment, const Path& file,
                                                     const SecretBytes& passphrase, std::optional<KdfCost> cost = {});
    static Result<std::unique_ptr<Workspace>> open(Environment& environment, const Path& file,
                                                   const SecretBytes& passphrase, CostLimit limit = CostLimit::Usual,
                                                   Progress* progress = nullptr);
    // Takes over an open vault; rebuilds the tables where another version wrote them.
    static Result<std::unique_ptr<Workspace>> over(Environment& environment, Vault vault, Progress* progress = nullptr);
    // A workspace in memory, without a file or a key: for dry runs and tests.
    static Result<std::unique_ptr<Workspace>> inMemory(Environment& environment);

    ~Workspace();

    // One transaction around one command. DiskFull, Cancelled …: nothing was changed.
    template <class Command>
    Result<Outcome> run(const Command& command, ClockCheck clockCheck = ClockCheck::Refuse,
                        Progress* progress = nullptr) {
        return within([&](CommandContext& context) { return command.execute(context); }, clockCheck, progress);
    }

    Environment& environment() { return m_environment; }
    Reader& reader() { return *m_reader; }
    Journal& journal() { return *m_journal; }
    // Null for a workspace in memory.
    Vault* vault() { return m_vault.get(); }

    // Who this vault is to others, private keys included. Damaged: what is kept cannot be read.
    Result<bundle::Identity> identity();
    // What codes are made with in the place of people. It never leaves the vault.
    Result<SecretBytes> pseudonymSecret();
    // What to give others: its public keys and the setting my_name, if that is a name that senders may have; else no
    // name.
    Result<bundle::ContactCard> card();

    // The vault is closed and opened again under the new key. Vault::changePassphrase's errors.
    Result<void> changePassphrase(const SecretBytes& next, std::optional<KdfCost> cost = {},
                                  Progress* progress = nullptr);
    // One file, opened and compared with `digest --all` before it gets its name.
    Result<void> backup(const Path& file, Progress* progress = nullptr);
    Backups& backups() { return m_backups; }
    Bundles& bundles() { return m_bundles; }
    Exchange& exchange() { return m_exchange; }
    // Plain findings in the order of discovery; empty: nothing wrong. Deep compares with tables folded anew.
    Result<std::vector<std::string>> check(bool isDeep, Progress* progress = nullptr);
    Result<void> rebuild(Progress* progress = nullptr);
    Result<void> close();
    // Closes and removes the vault: only for one that was made just now and is of no use without what was to come.
    Result<void> discard();

private:
    explicit Workspace(Environment& environment);
    static std::unique_ptr<Workspace> holding(Environment& environment, Vault vault);
    Result<void> attachVault(Progress* progress);
    Result<void> attach(Database& database, Progress* progress);
    Result<void> makeReady();
    Result<void> makeIdentity();
    Result<void> makeSecret(std::string_view setting, const std::function<SecretBytes()>& make);
    void detach();
    Database& database();
    // Of any database that holds these tables, the vault's own or another.
    VaultDigest digestOfAll();
    Result<Outcome> within(const std::function<Result<Outcome>(CommandContext&)>& work, ClockCheck clockCheck,
                           Progress* progress);

    Environment& m_environment;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Database> m_memory;
    std::unique_ptr<FoldedTables> m_tables;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reader> m_reader;
    Backups m_backups{*this};
    Bundles m_bundles{*this};
    Exchange m_exchange{*this};
};

} // namespace hedgerow
