// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/journal_tables.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hedgerow {

// A value that a recipient of codes was given.
struct ToldValue {
    std::string field;
    std::int64_t batch = 0;       // number of the CodedBatch under which it was given
    std::uint64_t state = 0;      // stands for the value and for what it covered of the recipient's own
    std::vector<BatchName> heads; // the batches that it was true of here
};

// What stands for a record at one recipient.
struct CodedRecord {
    Id code;
    std::optional<Id> owner;                  // its owner there
    RecordNumber record = RecordNumber::None; // None: the person was forgotten
    bool isTheirs = false;                    // the recipient made it, about somebody's code: the code is its true id
    std::vector<ToldValue> told;              // in the order in which it was told
};

// Under what a recipient was given something.
struct CodedBatch {
    std::int64_t number = 0; // from 1, for each recipient
    BatchName name;
};

enum class RecipientNumber : std::int64_t {};

// What this vault remembers of the pseudonymous charts it gave, and of what came home (core/bundle/FORMAT.md,
// "Pseudonymous form"). In no journal and no bundle, kept when tables are made anew. Within the caller's transaction,
// on the connection's thread.
class CodedRecords {
public:
    // Creates its tables where there are none.
    static Result<void> create(Database& database);
    explicit CodedRecords(JournalTables& journal) : m_statements(journal.database()), m_journal(journal) {}

    // Everybody who ever got codes, by signing key in hex.
    Result<std::map<std::string, RecipientNumber>> recipients();
    Result<RecipientNumber> makeRecipient(const std::string& key);

    Result<std::vector<CodedBatch>> batches(RecipientNumber recipient);
    Result<void> addBatch(RecipientNumber recipient, const CodedBatch& batch);

    // All of one recipient, by code.
    Result<std::unordered_map<Id, CodedRecord, IdHash>> records(RecipientNumber recipient);
    struct Found {
        RecipientNumber recipient{};
        CodedRecord record;
    };
    Result<std::optional<Found>> find(const Id& code);
    // Instead of what was remembered of this code.
    Result<void> store(RecipientNumber recipient, const CodedRecord& record);
    // A record of theirs, unless it is there.
    Result<void> addTheirs(RecipientNumber recipient, const CodedRecord& record);

    // Changes that came home about codes of this recipient: by record, ascending, those the recipient wrote or all.
    using Arrivals = std::unordered_map<RecordNumber, std::vector<BatchName>>;
    enum class From { Recipient, Anybody };
    Result<Arrivals> arrivals(RecipientNumber recipient, From from);
    Result<void> addArrival(RecipientNumber recipient, RecordNumber record, const BatchName& batch, From from);
    Result<std::uint64_t> newestArrival(RecipientNumber recipient);

    // The record goes for good; of a person the code stays, to refuse what comes of it. The store calls it.
    static Result<void> forget(StatementCache& statements, const StoredRecord& record);

private:
    Result<std::string> pack(const std::vector<ToldValue>& told);
    Result<std::vector<ToldValue>> unpack(std::string_view bytes);
    Result<CodedRecord> readRecord(const Statement& row, int column);

    StatementCache m_statements;
    JournalTables& m_journal;
};

} // namespace hedgerow
