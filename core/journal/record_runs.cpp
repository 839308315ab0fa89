// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/record_runs.h"

#include "core/db/database.h"

#include <algorithm>
#include <cmath>

namespace hedgerow {
namespace {

constexpr std::size_t kTogether = 8;
constexpr int kParameters = 6; // of a row

std::string insertSql(std::size_t rows) {
    std::string sql = "INSERT INTO record(id, kind, owner1, owner2, in_run, born, patch) VALUES";
    for (std::size_t i = 0; i < rows; ++i) sql += i == 0 ? "(?, ?, ?, ?, 1, ?, ?)" : ", (?, ?, ?, ?, 1, ?, ?)";
    return sql;
}

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// How far an id lies from another, roughly: its first 64 bits count (RisingIds).
double distance(const Id& from, const Id& to) {
    const auto leading = [](const Id& id) {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 8; ++i) bits = bits << 8 | id.bytes[i];
        return bits;
    };
    return static_cast<double>(leading(to) - leading(from));
}

} // namespace

Result<RecordRuns> RecordRuns::open(Database& database) {
    auto probe = Statement::prepare(
        database,
        "SELECT id, number FROM record WHERE number BETWEEN ?1 AND ?2 AND in_run = 1 ORDER BY number LIMIT 1");
    if (!probe) return probe.error();
    auto insertOne = Statement::prepare(database, insertSql(1));
    if (!insertOne) return insertOne.error();
    auto insertMany = Statement::prepare(database, insertSql(kTogether));
    if (!insertMany) return insertMany.error();
    RecordRuns runs(database, std::move(*probe), std::move(*insertOne), std::move(*insertMany));
    runs.m_rows.resize(kTogether);
    return runs;
}

Result<void> RecordRuns::reload() {
    m_isKnown = false;
    m_runs.clear();
    m_open.reset();
    m_before.reset();
    m_waiting = 0;
    m_last = RecordNumber::None;
    auto statement = Statement::prepare(
        *m_database, "SELECT first_id, last_id, first_record, last_record FROM run ORDER BY first_id");
    if (!statement) return statement.error();
    while (true) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        m_runs.push_back(
            {statement->id(0), statement->id(1), RecordNumber{statement->int64(2)}, RecordNumber{statement->int64(3)}});
    }
    m_isKnown = true;
    return {};
}

Result<bool> RecordRuns::takes(const Id& id) {
    if (!m_isKnown)
        if (auto read = reload(); !read) return read.error();
    if (m_open) return m_open->lastId < id && (!m_before || id < *m_before);
    const auto next = std::ranges::upper_bound(m_runs, id, {}, &Run::firstId);
    return next == m_runs.begin() || std::prev(next)->lastId < id;
}

Result<RecordNumber> RecordRuns::append(Row row) {
    if (m_waiting == kTogether)
        if (auto written = writeWaiting(); !written) return written.error();
    if (m_last == RecordNumber::None) {
        const auto last = m_database->integer("SELECT coalesce(max(number), 0) FROM record");
        if (!last) return last.error();
        m_last = RecordNumber{*last};
    }
    const RecordNumber number{raw(m_last) + 1};
    if (!m_open) {
        if (auto begun = begin(row.id, number); !begun) return begun.error();
    } else {
        m_open->lastId = row.id;
        m_open->last = number;
    }
    m_rows[m_waiting++] = std::move(row);
    m_last = number;
    return number;
}

Result<void> RecordRuns::flush() {
    if (!m_isKnown) return reload();
    if (m_waiting > 0)
        if (auto written = writeWaiting(); !written) return written;
    m_last = RecordNumber::None; // something else may write
    return {};
}

// SQLite gives each row the number after the greatest.
Result<void> RecordRuns::writeWaiting() {
    const bool isFull = m_waiting == kTogether;
    Statement& insert = isFull ? m_insertMany : m_insertOne;
    int at = 0;
    for (std::size_t i = 0; i < m_waiting; ++i) {
        const Row& row = m_rows[i];
        insert.bindBorrowed(at + 1, row.id).bind(at + 2, row.kind).bind(at + 3, raw(row.owners[0]));
        insert.bind(at + 4, raw(row.owners[1])).bind(at + 5, row.born).bindBlobBorrowed(at + 6, row.patch);
        if (isFull && i + 1 < m_waiting) {
            at += kParameters;
            continue;
        }
        if (auto inserted = insert.run(); !inserted) return inserted;
    }
    m_waiting = 0;
    if (m_database->lastInsertRowId() != raw(m_last)) return Error{ErrorCode::Failed, "a record got another number"};
    return {};
}

Result<void> RecordRuns::begin(const Id& id, RecordNumber number) {
    const auto next = std::ranges::upper_bound(m_runs, id, {}, &Run::firstId);
    if (next != m_runs.end()) m_before = next->firstId;
    m_open = Run{id, id, number, number};
    // Numbers of records that were forgotten are given anew: then the end of another run is here.
    for (Run& run : m_runs)
        if (run.last >= number) run.last = RecordNumber{raw(number) - 1};
    auto cut = Statement::prepare(*m_database, "UPDATE run SET last_record = ?1 - 1 WHERE last_record >= ?1");
    if (!cut) return cut.error();
    return cut->bind(1, raw(number)).run();
}

Result<void> RecordRuns::close() {
    if (auto flushed = flush(); !flushed || !m_open) return flushed;
    auto insert = Statement::prepare(
        *m_database, "INSERT INTO run(first_id, last_id, first_record, last_record) VALUES(?1, ?2, ?3, ?4)");
    if (!insert) return insert.error();
    insert->bind(1, m_open->firstId).bind(2, m_open->lastId);
    if (auto written = insert->bind(3, raw(m_open->first)).bind(4, raw(m_open->last)).run(); !written) return written;
    m_runs.insert(std::ranges::upper_bound(m_runs, m_open->firstId, {}, &Run::firstId), *m_open);
    m_open.reset();
    m_before.reset();
    return {};
}

std::vector<RecordRuns::Span> RecordRuns::spans() const {
    std::vector<Run> runs = m_runs;
    if (m_open) runs.insert(std::ranges::upper_bound(runs, m_open->firstId, {}, &Run::firstId), *m_open);
    std::vector<Span> spans;
    spans.reserve(runs.size());
    for (const Run& run : runs) spans.push_back({run.first, run.last});
    return spans;
}

Result<std::optional<RecordNumber>> RecordRuns::find(const Id& id) {
    if (auto flushed = flush(); !flushed) return flushed.error();
    if (m_open && m_open->firstId <= id && id <= m_open->lastId) return findIn(*m_open, id);
    const auto next = std::ranges::upper_bound(m_runs, id, {}, &Run::firstId);
    if (next == m_runs.begin() || std::prev(next)->lastId < id) return std::optional<RecordNumber>();
    return findIn(*std::prev(next), id);
}

Result<std::optional<RecordRuns::Member>> RecordRuns::memberFrom(std::int64_t from, std::int64_t to) {
    const auto row = m_probe.bind(1, from).bind(2, to).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Member>();
    const Member member{m_probe.id(0), m_probe.int64(1)};
    m_probe.reset();
    return std::optional(member);
}

// Ids that count lie where their distance says, or close by: looked for there, and then in the middle, in turn.
Result<std::optional<RecordNumber>> RecordRuns::findIn(const Run& run, const Id& id) {
    std::int64_t from = raw(run.first);
    std::int64_t to = raw(run.last);
    Id below = run.firstId; // no id from `from` to `to` is smaller,
    Id above = run.lastId;  // nor greater than this
    for (bool isGuess = true; from <= to; isGuess = !isGuess) {
        const double width = distance(below, above);
        const double share = isGuess && width > 0 ? std::min(distance(below, id) / width, 1.0) : 0.5;
        const std::int64_t at = from + std::llround(share * static_cast<double>(to - from));
        const auto member = memberFrom(at, to);
        if (!member) return member.error();
        if (!*member || id < (*member)->id) {
            to = at - 1;
            if (*member) above = (*member)->id;
        } else if ((*member)->id == id) {
            return std::optional(RecordNumber{(*member)->number});
        } else {
            from = (*member)->number + 1;
            below = (*member)->id;
        }
        if (id < below || above < id) break;
    }
    return std::optional<RecordNumber>();
}

} // namespace hedgerow
