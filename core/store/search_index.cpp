// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/model/fields.h"
#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kGatherBytes = std::size_t{16} << 20;
constexpr std::size_t kAnewAbove = 2'000;

enum Column { Names, Units, Notes, None };

Column columnOf(Kind kind, const Field& field) {
    switch (kind) {
    case Kind::Person:
        if (field.name == "pronouns" || field.name == "languages") return None;
        if (field.fieldClass == FieldClass::Name) return Names;
        break;
    case Kind::Unit:
        return field.name == "name" || field.name == "code_name" ? Units : None;
    case Kind::Membership:
        return field.name == "title" ? Units : None;
    default:
        break;
    }
    if (field.name == "asked" || field.name == "place" || field.name == "what" || field.name == "bullseye_evidence")
        return Notes;
    const bool isNote = field.fieldClass == FieldClass::Notes || field.fieldClass == FieldClass::Private;
    return isNote && kind != Kind::SavedFilter ? Notes : None;
}

void append(std::string& words, const Value& value) {
    if (value.text()) {
        const std::string key = searchKey(*value.text());
        if (key.empty()) return;
        if (!words.empty()) words += ' ';
        words += key;
    } else if (value.list()) {
        for (const Value& item : *value.list()) append(words, item);
    }
}

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

} // namespace

Result<void> SearchIndex::add(RecordNumber record, std::span<const RecordNumber> persons, Kind kind,
                              const FoldedRecord& values) {
    Words words;
    for (const auto& [name, heads] : values.fields) {
        const Field* field = fieldNamed(kind, name);
        const Column column = field ? columnOf(kind, *field) : None;
        if (column == None) continue;
        for (const Head& head : heads) append(words[column], head.value); // all values of a conflict can be found
    }
    std::size_t size = 0;
    for (const std::string& column : words) size += column.size();
    if (size == 0) return {};
    for (const RecordNumber person : persons) {
        m_added.push_back({searchRow(person, record), words});
        m_addedBytes += size;
    }
    return m_addedBytes > kGatherBytes ? settle() : Result<void>();
}

void SearchIndex::remove(RecordNumber record, std::span<const RecordNumber> persons) {
    for (const RecordNumber person : persons) {
        const std::int64_t row = searchRow(person, record);
        m_removed.insert(row);
        if (!m_added.empty()) m_added.push_back({row, {}});
    }
}

void SearchIndex::abandon() {
    m_added.clear();
    m_removed.clear();
    m_addedBytes = 0;
}

// In the order of the index, which is quickest, and each once.
void SearchIndex::sortAdded() {
    std::ranges::stable_sort(m_added, {}, &Entry::row);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        const bool isLast = i + 1 == m_added.size() || m_added[i + 1].row != m_added[i].row;
        const bool isEmpty = std::ranges::all_of(m_added[i].words, &std::string::empty);
        if (!isLast || isEmpty) continue;
        if (kept != i) m_added[kept] = std::move(m_added[i]);
        ++kept;
    }
    m_added.erase(m_added.begin() + static_cast<std::ptrdiff_t>(kept), m_added.end());
}

Result<void> SearchIndex::settle() {
    forgetSearchKeys();
    sortAdded();
    const bool isAnew = m_removed.size() > kAnewAbove;
    for (const std::int64_t row : m_removed) {
        // The index keeps no text of its own: to take words out it must be told them.
        if (!isAnew)
            if (auto erased =
                    erase("INSERT INTO search(search, rowid, names, units, notes) SELECT 'delete', row, names, "
                          "units, notes FROM search_text WHERE row = ?1",
                          row);
                !erased)
                return erased;
        if (auto erased = erase("DELETE FROM search_text WHERE row = ?1", row); !erased) return erased;
    }
    for (const Entry& entry : m_added)
        if (auto written = write("INSERT INTO search_text(row, names, units, notes) VALUES(?1, ?2, ?3, ?4)", entry);
            !written)
            return written;
    for (const Entry& entry : m_added)
        if (!isAnew)
            if (auto written = write("INSERT INTO search(rowid, names, units, notes) VALUES(?1, ?2, ?3, ?4)", entry);
                !written)
                return written;
    abandon();
    if (!isAnew) return {};
    const auto rebuild = m_statements.use("INSERT INTO search(search) VALUES('rebuild')");
    if (!rebuild) return rebuild.error();
    return (*rebuild)->run();
}

Result<void> SearchIndex::erase(std::string_view sql, std::int64_t row) {
    const auto statement = m_statements.use(sql);
    if (!statement) return statement.error();
    return (*statement)->bind(1, row).run();
}

Result<void> SearchIndex::write(std::string_view sql, const Entry& entry) {
    const auto statement = m_statements.use(sql);
    if (!statement) return statement.error();
    (*statement)->bind(1, entry.row);
    for (int column = 0; column < 3; ++column)
        (*statement)->bindBorrowed(column + 2, entry.words[static_cast<std::size_t>(column)]);
    return (*statement)->run();
}

std::vector<std::string> searchTerms(std::string_view typed) {
    std::vector<std::string> terms;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) terms.push_back('"' + word + "\"*");
        word.clear();
    };
    for (const char c : searchKey(typed)) {
        if (isWordByte(c))
            word += c;
        else
            finish();
    }
    finish();
    return terms;
}

} // namespace hedgerow
