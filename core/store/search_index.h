// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/names.h"
#include "core/model/fields.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hedgerow {

// What of a record is searched, by column.
class SearchWords {
public:
    static bool areIn(Kind kind);
    // Only if the field is searched.
    void add(const Field& field, const Value& value);
    void add(const Field& field, std::string_view text);
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

// The full-text index, without the text: a row for each record that has words and each person they are about (none: a
// unit's, which says it of its members), in three columns (names, units and titles, notes), all as searchKey(). Words
// of a removed or forgotten record leave the file (FTS5 secure-delete). Changes are gathered and written by settle(),
// as SQLite flushes the index at every statement that may roll back by itself; after many at once the index is made
// anew, which is quicker. FTS5 must be told the words it is to take out: they follow from the record's row in its
// folded table, but for records in conflict, all of whose values are found; theirs are kept in `search_text`. Owned by
// FoldedTables.
class SearchIndex {
public:
    explicit SearchIndex(StatementCache& statements) : m_statements(statements) {}

    // Replaces what was there.
    Result<void> add(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words,
                     bool areKept = false);
    // `words` are those that were added, unless they are kept.
    void remove(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words, bool areKept);
    Result<void> settle();
    // So much was taken out that the index is to be made anew, from beginAnew() on: everything is to be added again but
    // what is kept.
    bool isStale() const { return m_isStale; }
    Result<void> beginAnew();
    void abandon();

private:
    // Words of one row within m_words, its columns one after the other.
    struct Entry {
        std::int64_t row = 0;
        std::size_t begin = 0;
        std::array<std::uint32_t, 3> sizes{}; // all 0: taken out again
        bool isKept = false;
    };

    Entry entry(const SearchWords& words, bool areKept);
    // All that is added, in the order of the index, in m_rising.
    void sortAdded();
    bool wasAdded(std::int64_t row) const;
    Result<void> takeOut(const Entry& removed);
    Result<void> write(std::string_view sql, const Entry& entry);
    Result<void> erase(std::string_view sql, std::int64_t row);

    StatementCache& m_statements;
    // Nearly all that is added comes in the order of the index. What does not counts as later than all of it, and of
    // several with one number the last one counts.
    std::vector<Entry> m_rising;
    std::vector<Entry> m_late;
    std::unordered_set<std::int64_t> m_lateRows; // of those in m_late that were added
    std::string m_words;
    std::map<std::int64_t, Entry> m_removed; // rows that were there before
    bool m_isStale = false;
};

// The words of what someone typed, as an FTS5 expression each: the last letter typed may be in the middle of a word, so
// each is a prefix. Empty for text without letters and digits.
std::vector<std::string> searchTerms(std::string_view typed);

} // namespace hedgerow
