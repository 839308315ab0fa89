// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_difference.h"

#include "core/db/database.h"
#include "core/db/statement.h"
#include "core/journal/names.h"

#include <bit>
#include <functional>
#include <memory>
#include <utility>

namespace hedgerow {
namespace {

// A batch that is only named as something's ancestor is not held.
constexpr std::string_view kBatches =
    "SELECT b.time, b.writer, b.number FROM batch b WHERE b.code IS NOT NULL OR EXISTS(SELECT 1 FROM change c WHERE "
    "c.batch = b.number) ORDER BY b.time, b.writer";
// Nor is a record that is only referred to.
constexpr std::string_view kRecords = "SELECT r.id, k.name FROM record r JOIN kind_name k ON k.number = r.kind WHERE "
                                      "r.born IS NOT NULL OR EXISTS(SELECT 1 "
                                      "FROM change c WHERE c.record = r.number) ORDER BY r.id, k.name";
constexpr std::string_view kForgotten = "SELECT id FROM forgotten ORDER BY id";
constexpr std::string_view kChangesOfBatch =
    "SELECT (SELECT count(*) FROM record r WHERE r.number BETWEEN b.first_record AND b.last_record AND r.born = "
    "b.number) "
    "+ (SELECT count(*) FROM change c WHERE c.batch = b.number) FROM batch b WHERE b.number = ?1";
constexpr std::string_view kMark =
    "SELECT (SELECT count(*) || ' ' || coalesce(max(number), 0) FROM batch) || ' ' || (SELECT count(*) FROM change) || "
    "' ' || (SELECT count(*) FROM forgotten)";

using Row = std::function<Result<void>(const Statement& row)>;

// Walks two lists in rising order of `key` side by side and shows each row that the other list lacks.
template <class Key>
Result<void> walk(Statement& first, Statement& second, Key key, const Row& onlyFirst, const Row& onlySecond) {
    auto hasFirst = first.step();
    auto hasSecond = second.step();
    while (hasFirst && hasSecond && (*hasFirst || *hasSecond)) {
        const bool isFirst = *hasFirst && (!*hasSecond || key(first) < key(second));
        const bool isSecond = *hasSecond && (!*hasFirst || key(second) < key(first));
        if (isFirst)
            if (auto seen = onlyFirst(first); !seen) return seen;
        if (isSecond)
            if (auto seen = onlySecond(second); !seen) return seen;
        if (!isSecond) hasFirst = first.step();
        if (!isFirst) hasSecond = second.step();
    }
    if (!hasFirst) return hasFirst.error();
    if (!hasSecond) return hasSecond.error();
    return {};
}

template <class Key>
Result<void> walk(Database& first, Database& second, std::string_view sql, Key key, const Row& onlyFirst,
                  const Row& onlySecond) {
    auto left = Statement::prepare(first, sql);
    if (!left) return left.error();
    auto right = Statement::prepare(second, sql);
    if (!right) return right.error();
    return walk(*left, *right, key, onlyFirst, onlySecond);
}

Result<Row> countBatch(Database& database, JournalSurplus& surplus) {
    auto prepared = Statement::prepare(database, kChangesOfBatch);
    if (!prepared) return prepared.error();
    const auto changes = std::make_shared<Statement>(*std::move(prepared));
    return Row([changes, &surplus](const Statement& row) -> Result<void> {
        const BatchName name{std::bit_cast<std::uint64_t>(row.int64(0)), std::bit_cast<std::uint64_t>(row.int64(1))};
        if (!surplus.firstAtMs) surplus.firstAtMs = name.wallMs();
        surplus.lastAtMs = name.wallMs();
        ++surplus.batches;
        if (const auto counted = changes->bind(1, row.int64(2)).step(); !counted) return counted.error();
        surplus.changes += changes->int64(0);
        changes->reset();
        return {};
    });
}

Row countRecord(JournalSurplus& surplus) {
    return [&surplus](const Statement& row) -> Result<void> {
        ++surplus.records[std::string(row.text(1))];
        return {};
    };
}

Row countForgotten(JournalSurplus& surplus) {
    return [&surplus](const Statement&) -> Result<void> {
        ++surplus.forgotten;
        return {};
    };
}

} // namespace

Result<JournalDifference> compareJournals(Database& first, Database& second) {
    JournalDifference difference;
    JournalSurplus& here = difference.onlyFirst;
    JournalSurplus& there = difference.onlySecond;

    const auto batchHere = countBatch(first, here);
    if (!batchHere) return batchHere.error();
    const auto batchThere = countBatch(second, there);
    if (!batchThere) return batchThere.error();
    const auto batchKey = [](const Statement& row) { return std::pair(row.int64(0), row.int64(1)); };
    if (auto walked = walk(first, second, kBatches, batchKey, *batchHere, *batchThere); !walked) return walked.error();

    const auto recordKey = [](const Statement& row) { return std::pair(row.blob(0), row.text(1)); };
    if (auto walked = walk(first, second, kRecords, recordKey, countRecord(here), countRecord(there)); !walked)
        return walked.error();

    const auto idKey = [](const Statement& row) { return row.blob(0); };
    if (auto walked = walk(first, second, kForgotten, idKey, countForgotten(here), countForgotten(there)); !walked)
        return walked.error();
    return difference;
}

Result<std::string> journalMark(Database& database) {
    return database.text(kMark);
}

} // namespace hedgerow
