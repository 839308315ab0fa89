// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/database.h"

#include <string>
#include <utility>

namespace hedgerow {

Result<Transaction> Transaction::begin(Database& database) {
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    rollback();
}

Result<void> Transaction::commit() {
    const auto committed = m_database->execute("COMMIT");
    if (!committed) rollback();
    if (Database* database = std::exchange(m_database, nullptr)) database->transactionEnded();
    return committed;
}

void Transaction::rollback() {
    Database* database = std::exchange(m_database, nullptr);
    if (!database) return;
    if (database->inTransaction()) { // SQLite itself rolls back after some errors
        database->watch(nullptr);    // a cancelled job must still be able to roll back
        static_cast<void>(database->execute("ROLLBACK"));
    }
    database->rolledBack();
}

Result<Rehearsal> Rehearsal::begin(Database& database) {
    // The first page is in the journal before the savepoint is made, for which it is then kept in memory, unencrypted:
    // put back from there it is not misread (Database::rolledBack).
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return version.error();
    const std::string same = "PRAGMA user_version = " + std::to_string(*version) + "; SAVEPOINT rehearsal";
    if (auto begun = database.execute(same); !begun) return begun.error();
    return Rehearsal(database);
}

Rehearsal::Rehearsal(Rehearsal&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Rehearsal::~Rehearsal() {
    static_cast<void>(takeBack());
}

Result<void> Rehearsal::takeBack() {
    Database* database = std::exchange(m_database, nullptr);
    if (!database) return {};
    auto takenBack = database->execute("ROLLBACK TO rehearsal; RELEASE rehearsal");
    database->rolledBack();
    return takenBack;
}

} // namespace hedgerow
