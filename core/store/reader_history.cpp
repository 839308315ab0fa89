// SPDX-License-Identifier: GPL-3.0-or-later
// The history of batches.
#include "core/store/reader.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <set>

namespace hedgerow {
namespace {

constexpr std::string_view kColumns = "SELECT b.time, b.writer, coalesce(b.code, 'received'), coalesce(b.counts, ''), "
                                      "EXISTS(SELECT 1 FROM mark m WHERE m.batch = b.number), "
                                      "b.code IS NOT NULL FROM batch b WHERE (b.code IS NOT NULL OR EXISTS(SELECT 1 "
                                      "FROM change c WHERE c.batch = b.number)) ";
constexpr std::string_view kBundles =
    "SELECT d.source, d.at, coalesce(c.counts, ''), EXISTS(SELECT 1 FROM arrival a JOIN mark m ON m.batch = a.batch "
    "AND "
    "m.record = a.record WHERE a.delivery = d.number), d.number FROM delivery d LEFT JOIN delivery_counts c ON "
    "c.delivery = "
    "d.number WHERE d.source LIKE '%/%' ";
constexpr std::string_view kTakenByHand = "AND coalesce(c.counts, '') NOT LIKE '%by_itself=%' ";
constexpr std::size_t kIdDigits = 32;

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
    std::optional<std::int64_t> beforeMs;
    if (before) {
        const auto last = batch(*before);
        if (!last) return last.error();
        beforeMs = last->atMs;
        // All that happened before the bundle: there is no batch with so small a writer.
        if (!last->isMine && last->code == "received")
            before = BatchName{static_cast<std::uint64_t>(last->atMs) << 16, 0};
    }
    auto all = ownBatches(limit, before);
    if (!all) return all;
    auto received = bundles(limit, beforeMs);
    if (!received) return received.error();
    std::ranges::transform(*received, std::back_inserter(*all), &ReceivedBundle::batch);
    std::ranges::stable_sort(*all, std::ranges::greater(), &BatchView::atMs);
    if (all->size() > limit) all->resize(limit);
    return all;
}

Result<std::vector<BatchView>> Reader::ownBatches(std::size_t limit, std::optional<BatchName> before) {
    const auto statement =
        m_statements.use(select("AND b.code IS NOT NULL AND (?2 = 0 OR (b.time, b.writer) < (?3, ?4)) "
                                "ORDER BY b.time DESC, b.writer DESC LIMIT ?1"));
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

// Bundles that came at one moment are never parted by a page: two within one millisecond are not expected.
Result<std::vector<ReceivedBundle>> Reader::bundles(std::size_t limit, std::optional<std::int64_t> beforeMs,
                                                    Taken which) {
    std::string sql(kBundles);
    const auto statement =
        m_statements.use(sql.append(which == Taken::ByHand ? kTakenByHand : std::string_view())
                             .append("AND (?2 IS NULL OR d.at < ?2) ORDER BY d.at DESC, d.number DESC LIMIT ?1"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, static_cast<std::int64_t>(limit));
    if (beforeMs)
        row.bind(2, *beforeMs);
    else
        row.bindNull(2);
    std::vector<ReceivedBundle> all;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) break;
        const std::string_view source = row.text(0);
        const auto id =
            source.size() > kIdDigits ? BatchName::parse(source.substr(source.size() - kIdDigits)) : std::nullopt;
        if (!id) continue;
        all.push_back({row.int64(4),
                       std::string(source.substr(0, source.find('/'))),
                       {*id, row.int64(1), "received", parseCounts(row.text(2)), row.int64(3) != 0, false, {}}});
    }
    if (all.empty()) return all;
    const auto known = peers(Removed::Too);
    if (!known) return known.error();
    for (ReceivedBundle& each : all) each.batch.from = senderAmong(*known, each.sender);
    return all;
}

Result<std::vector<ReceivedBundle>> Reader::receivedFrom(const Id& peer) {
    const auto records = m_journal.numbersOf(peer);
    if (!records) return records.error();
    std::set<std::string, std::less<>> keys;
    for (const RecordNumber number : *records) {
        const auto history = m_journal.history(number);
        if (!history) return history.error();
        const auto written = history->fields().find("signing_key");
        if (written == history->fields().end()) continue;
        for (const auto& [batch, entry] : written->second)
            for (const Value& value : entry.values)
                if (value.text()) keys.insert(*value.text());
    }
    if (keys.empty()) return Error{ErrorCode::NotFound, "peer"};
    auto all = bundles(std::numeric_limits<std::int64_t>::max(), {});
    if (!all) return all;
    std::erase_if(*all, [&](const ReceivedBundle& each) { return !keys.contains(each.sender); });
    return all;
}

Result<BatchView> Reader::batch(const BatchName& name) {
    const auto statement = m_statements.use(select("AND b.time = ?1 AND b.writer = ?2"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, std::bit_cast<std::int64_t>(name.time)).bind(2, std::bit_cast<std::int64_t>(name.writer));
    const auto found = row.step();
    if (!found) return found.error();
    if (*found) {
        BatchView view = readBatch(row);
        row.reset();
        return view;
    }
    const auto deliveries = m_journal.deliveriesOf(name.asId());
    if (!deliveries) return deliveries.error();
    if (deliveries->empty()) return Error{ErrorCode::NotFound, "batch"};
    const auto received = bundles(std::numeric_limits<std::int64_t>::max(), {});
    if (!received) return received.error();
    const auto bundle = std::ranges::find(*received, name, [](const ReceivedBundle& each) { return each.batch.batch; });
    return bundle == received->end() ? Result<BatchView>(ErrorCode::NotFound, "batch") : bundle->batch;
}

Result<std::optional<BatchName>> Reader::lastUndoable() {
    const auto statement = m_statements.use(
        select("AND b.code IS NOT NULL AND b.code NOT IN ('undo', 'redo', 'setup', 'demo', 'bundle.write') "
               "AND NOT EXISTS(SELECT 1 FROM mark m WHERE m.batch = b.number) "
               "ORDER BY b.time DESC, b.writer DESC LIMIT 1"));
    if (!statement) return statement.error();
    Statement& row = **statement;
    const auto found = row.step();
    if (!found) return found.error();
    std::optional<BatchView> last;
    if (*found) {
        last = readBatch(row);
        row.reset();
    }
    const auto received = bundles(1, {}, Taken::ByHand);
    if (!received) return received.error();
    const bool isBundleLast = !received->empty() && !received->front().batch.isUndone &&
                              (!last || received->front().batch.atMs >= last->atMs);
    if (isBundleLast) last = received->front().batch;
    return last ? std::optional(last->batch) : std::nullopt;
}

} // namespace hedgerow
