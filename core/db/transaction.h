// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hedgerow {

class Database;

// BEGIN IMMEDIATE until commit(); rolled back when it goes out of scope without.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // After a failed commit nothing is written and the transaction is over.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

// Within a transaction: what is done while it lives is taken back when it ends, and the transaction goes on.
class Rehearsal {
public:
    static Result<Rehearsal> begin(Database& database);

    Rehearsal(Rehearsal&& other) noexcept;
    Rehearsal& operator=(Rehearsal&&) = delete;
    ~Rehearsal();

    Result<void> takeBack();

private:
    explicit Rehearsal(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace hedgerow
