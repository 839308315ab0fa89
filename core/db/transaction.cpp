// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/database.h"

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
    m_database = nullptr;
    return committed;
}

void Transaction::rollback() {
    Database* database = std::exchange(m_database, nullptr);
    if (!database || !database->inTransaction()) return; // SQLite itself rolls back after some errors
    database->watch(nullptr);                            // a cancelled job must still be able to roll back
    static_cast<void>(database->execute("ROLLBACK"));
}

} // namespace hedgerow
