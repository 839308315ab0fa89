// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rows_ahead.h"

#include "core/commands/import_values.h"
#include "core/model/person_name.h"
#include "core/store/name_order.h"
#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kRowsTogether = 64;
constexpr std::size_t kMostWaiting = 16;
constexpr std::size_t kExpected = 4;

} // namespace

RowsAhead::RowsAhead(const ImportRowSource& source, const KeyedHash& hash)
    : m_source(source), m_hash(hash), m_empty(kMostWaiting), m_thread([this] { read(); }) {}

RowsAhead::~RowsAhead() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<void> RowsAhead::forEach(const std::function<void(const RowAhead&)>& expect,
                                const std::function<Result<void>(const RowAhead&)>& take) {
    Rows taken;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (taken.count > 0) m_empty.push_back(std::move(taken));
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_isAtEnd || !m_full.empty(); });
            if (m_full.empty()) return m_read;
            taken = std::move(m_full.front());
            m_full.pop_front();
        }
        for (std::size_t i = 0; i < std::min(kExpected, taken.count); ++i) expect(taken.rows[i]);
        for (std::size_t i = 0; i < taken.count; ++i) {
            if (i + kExpected < taken.count) expect(taken.rows[i + kExpected]);
            if (auto done = take(taken.rows[i]); !done) return done;
        }
    }
}

void RowsAhead::read() {
    m_filling.rows.resize(kRowsTogether);
    auto result = m_source([this](const ImportRow& row) { return add(row); });
    if (m_filling.count > 0)
        if (auto handed = handOver(); !handed && result) result = handed;
    {
        const std::lock_guard lock(m_mutex);
        m_read = std::move(result);
        m_isAtEnd = true;
    }
    m_changed.notify_all();
}

Result<void> RowsAhead::add(const ImportRow& row) {
    RowAhead& ahead = m_filling.rows[m_filling.count++];
    ahead.row = row;
    ahead.names = ImportIndex::NameKeys::of(m_hash, importedNames(row));
    importedContacts(m_hash, row, ahead.contacts);
    const std::string_view unit = row.text(ImportTarget::Unit);
    ahead.unitKey = unit.empty() ? std::string() : searchKey(unit);
    ahead.person = importedValues(row, Kind::Person);
    ahead.membership = importedValues(row, Kind::Membership);
    ahead.display =
        PersonName{std::string(row.text(ImportTarget::Given)), std::string(row.text(ImportTarget::Family)),
                   std::string(row.text(ImportTarget::Called)), std::string(row.text(ImportTarget::CodeName)),
                   std::string(row.text(ImportTarget::Description))}
            .display();
    ahead.order = nameOrder(ahead.display);
    return m_filling.count == kRowsTogether ? handOver() : Result<void>();
}

Result<void> RowsAhead::handOver() {
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || !m_empty.empty(); });
        if (m_isStopped) return ErrorCode::Cancelled;
        m_full.push_back(std::move(m_filling));
        m_filling = std::move(m_empty.front());
        m_empty.pop_front();
    }
    m_changed.notify_all();
    m_filling.rows.resize(kRowsTogether);
    m_filling.count = 0;
    return {};
}

} // namespace hedgerow
