// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/links.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kTogether = 32;
constexpr std::size_t kMostWaiting = 1'000'000; // 24 MB

std::string insertSql(std::size_t rows) {
    std::string sql = "INSERT OR IGNORE INTO link(target, field, record) VALUES";
    for (std::size_t i = 0; i < rows; ++i) sql += i == 0 ? "(?, ?, ?)" : ", (?, ?, ?)";
    return sql;
}

} // namespace

Result<void> Links::add(RecordNumber target, int field, RecordNumber record) {
    m_waiting.push_back({target, field, record});
    return m_waiting.size() < kMostWaiting ? Result<void>() : write();
}

Result<void> Links::write() {
    if (m_waiting.empty()) return {};
    std::ranges::sort(m_waiting);
    std::size_t written = 0;
    while (written < m_waiting.size()) {
        const std::size_t count = m_waiting.size() - written < kTogether ? 1 : kTogether;
        if (auto inserted = insert(written, count); !inserted) return inserted;
        written += count;
    }
    m_waiting = {}; // an import has many, the next edit a few
    return {};
}

Result<void> Links::insert(std::size_t from, std::size_t count) {
    static const std::string one = insertSql(1);
    static const std::string many = insertSql(kTogether);
    const auto statement = m_statements.use(count == 1 ? one : many);
    if (!statement) return statement.error();
    int at = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        const Link& link = m_waiting[i];
        (*statement)->bind(at + 1, static_cast<std::int64_t>(link.target)).bind(at + 2, link.field);
        (*statement)->bind(at + 3, static_cast<std::int64_t>(link.record));
        at += 3;
    }
    return (*statement)->run();
}

} // namespace hedgerow
