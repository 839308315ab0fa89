// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/search_key.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kGatherBytes = std::size_t{16} << 20;
constexpr std::size_t kAnewAbove = 2'000;

enum Column : std::uint8_t { Names, Units, Notes, None };

Column findColumn(const Field& field) {
    switch (field.kind) {
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
    return isNote && field.kind != Kind::SavedFilter ? Notes : None;
}

Column columnOf(const Field& field) {
    static const std::vector<Column> columns = [] {
        std::vector<Column> found;
        for (const Field& each : allFields()) found.push_back(findColumn(each));
        return found;
    }();
    return columns[static_cast<std::size_t>(&field - allFields().data())];
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

void SearchWords::add(const Field& field, const Value& value) {
    const Column column = columnOf(field);
    if (column != None) append(m_columns[column], value);
}

void SearchWords::clear() {
    for (std::string& column : m_columns) column.clear();
}

bool SearchWords::isEmpty() const {
    return std::ranges::all_of(m_columns, [](const std::string& column) { return column.empty(); });
}

Result<void> SearchIndex::add(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words) {
    if (words.isEmpty() || persons.empty()) return {};
    Added added{0, m_words.size(), {}};
    for (std::size_t column = 0; column < added.sizes.size(); ++column) {
        added.sizes[column] = static_cast<std::uint32_t>(words.columns()[column].size());
        m_words += words.columns()[column];
    }
    for (const RecordNumber person : persons) {
        added.row = searchRow(person, record);
        m_added.push_back(added);
    }
    return m_words.size() > kGatherBytes ? settle() : Result<void>();
}

void SearchIndex::remove(RecordNumber record, std::span<const RecordNumber> persons) {
    for (const RecordNumber person : persons) {
        const std::int64_t row = searchRow(person, record);
        m_removed.insert(row);
        if (!m_added.empty()) m_added.push_back({row, 0, {}});
    }
}

void SearchIndex::abandon() {
    m_added.clear();
    m_words.clear();
    m_removed.clear();
}

// In the order of the index, which is quickest, and each once.
void SearchIndex::sortAdded() {
    if (!std::ranges::is_sorted(m_added, {}, &Added::row)) std::ranges::stable_sort(m_added, {}, &Added::row);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        const bool isLast = i + 1 == m_added.size() || m_added[i + 1].row != m_added[i].row;
        const bool hasWords = std::ranges::any_of(m_added[i].sizes, [](std::uint32_t size) { return size > 0; });
        if (isLast && hasWords) m_added[kept++] = m_added[i];
    }
    m_added.resize(kept);
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
    for (const Added& added : m_added)
        if (auto written = write("INSERT INTO search_text(row, names, units, notes) VALUES(?1, ?2, ?3, ?4)", added);
            !written)
            return written;
    for (const Added& added : m_added)
        if (!isAnew)
            if (auto written = write("INSERT INTO search(rowid, names, units, notes) VALUES(?1, ?2, ?3, ?4)", added);
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

Result<void> SearchIndex::write(std::string_view sql, const Added& added) {
    const auto statement = m_statements.use(sql);
    if (!statement) return statement.error();
    (*statement)->bind(1, added.row);
    std::size_t at = added.begin;
    int parameter = 2;
    for (const std::uint32_t size : added.sizes) {
        (*statement)->bindBorrowed(parameter++, std::string_view(m_words).substr(at, size));
        at += size;
    }
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
