// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/names.h"
#include "core/model/fields.h"

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// What of a record is searched, by column.
class SearchWords {
public:
    // Only if the field is searched.
    void add(const Field& field, const Value& value);
    void clear();
    bool isEmpty() const;
    const std::array<std::string, 3>& columns() const { return m_columns; }

private:
    std::array<std::string, 3> m_columns;
};

// A row of the index says who is found and through which record: the person in the upper half of its number, the record
// in the lower. A match is a list of persons without a look at any table.
constexpr std::int64_t searchRow(RecordNumber person, RecordNumber record) {
    return static_cast<std::int64_t>(person) << 32 | static_cast<std::int64_t>(record);
}
constexpr RecordNumber foundPerson(std::int64_t row) {
    return RecordNumber{row >> 32};
}
constexpr RecordNumber foundRecord(std::int64_t row) {
    return RecordNumber{row & 0xffffffff};
}

// The full-text index: a row for each record that has words and each person they are about (none: a unit's, which says
// it of its members), in three columns (names, units and titles, notes), all as searchKey(). Words of a removed or
// forgotten record leave the file (FTS5 secure-delete). Changes are gathered and written by settle(), as SQLite flushes
// the index at every statement that may roll back by itself; after many at once the index is made anew, which is
// quicker. Owned by FoldedTables.
class SearchIndex {
public:
    explicit SearchIndex(StatementCache& statements) : m_statements(statements) {}

    // Replaces what was there.
    Result<void> add(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words);
    void remove(RecordNumber record, std::span<const RecordNumber> persons);
    Result<void> settle();
    void abandon();

private:
    // Words of one row within m_words, its columns one after the other.
    struct Added {
        std::int64_t row;
        std::size_t begin;
        std::array<std::uint32_t, 3> sizes; // all 0: taken out again
    };

    void sortAdded();
    Result<void> write(std::string_view sql, const Added& added);
    Result<void> erase(std::string_view sql, std::int64_t row);

    StatementCache& m_statements;
    std::vector<Added> m_added; // in the order of their coming: the last of several with one number counts
    std::string m_words;
    std::set<std::int64_t> m_removed; // rows that were there before
};

// The words of what someone typed, as an FTS5 expression each: the last letter typed may be in the middle of a word, so
// each is a prefix. Empty for text without letters and digits.
std::vector<std::string> searchTerms(std::string_view typed);

} // namespace hedgerow
