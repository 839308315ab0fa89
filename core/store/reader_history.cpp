// SPDX-License-Identifier: GPL-3.0-or-later
// The history of batches.
#include "core/store/reader.h"

#include <bit>
#include <charconv>

namespace hedgerow {
namespace {

constexpr std::string_view kColumns = "SELECT b.time, b.writer, coalesce(b.code, 'received'), coalesce(b.counts, ''), "
                                      "EXISTS(SELECT 1 FROM mark m WHERE m.batch = b.number), "
                                      "b.code IS NOT NULL FROM batch b WHERE (b.code IS NOT NULL OR EXISTS(SELECT 1 "
                                      "FROM change c WHERE c.batch = b.number)) ";

std::map<std::string, std::int64_t> parseCounts(std::string_view text) {
    std::map<std::string, std::int64_t> counts;
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), item.size() + 1));
        const std::size_t equals = item.find('=');
        if (equals == std::string_view::npos) continue;
        std::int64_t number = 0;
        std::from_chars(item.data() + equals + 1, item.data() + item.size(), number);
        counts.emplace(item.substr(0, equals), number);
    }
    return counts;
}

BatchView readBatch(const Statement& row) {
    BatchView view;
    view.batch = {std::bit_cast<std::uint64_t>(row.int64(0)), std::bit_cast<std::uint64_t>(row.int64(1))};
    view.atMs = view.batch.wallMs();
    view.code = row.text(2);
    view.counts = parseCounts(row.text(3));
    view.isUndone = row.int64(4) != 0;
    view.isMine = row.int64(5) != 0;
    return view;
}

std::string select(std::string_view rest) {
    std::string sql(kColumns);
    return sql.append(rest);
}

} // namespace

Result<std::vector<BatchView>> Reader::history(std::size_t limit, std::optional<BatchName> before) {
    const auto statement = m_statements.use(
        select("AND (?2 = 0 OR (b.time, b.writer) < (?3, ?4)) ORDER BY b.time DESC, b.writer DESC LIMIT ?1"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    const BatchName from = before.value_or(BatchName{});
    row.bind(1, static_cast<std::int64_t>(limit)).bind(2, std::int64_t{before.has_value()});
    row.bind(3, std::bit_cast<std::int64_t>(from.time)).bind(4, std::bit_cast<std::int64_t>(from.writer));
    std::vector<BatchView> batches;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return batches;
        batches.push_back(readBatch(row));
    }
}

Result<BatchView> Reader::batch(const BatchName& name) {
    const auto statement = m_statements.use(select("AND b.time = ?1 AND b.writer = ?2"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, std::bit_cast<std::int64_t>(name.time)).bind(2, std::bit_cast<std::int64_t>(name.writer));
    const auto found = row.step();
    if (!found) return found.error();
    if (!*found) return Error{ErrorCode::NotFound, "batch"};
    BatchView view = readBatch(row);
    row.reset();
    return view;
}

Result<std::optional<BatchName>> Reader::lastUndoable() {
    const auto statement =
        m_statements.use(select("AND b.code IS NOT NULL AND b.code NOT IN ('undo', 'redo', 'setup', 'demo') "
                                "AND NOT EXISTS(SELECT 1 FROM mark m WHERE m.batch = b.number) "
                                "ORDER BY b.time DESC, b.writer DESC LIMIT 1"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    const auto found = row.step();
    if (!found) return found.error();
    if (!*found) return std::optional<BatchName>();
    const BatchName name = readBatch(row).batch;
    row.reset();
    return std::optional(name);
}

} // namespace hedgerow
