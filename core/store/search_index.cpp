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
    return isNote && !isPrivateKind(field.kind) ? Notes : None;
}

Column columnOf(const Field& field) {
    static const std::vector<Column> columns = [] {
        std::vector<Column> found;
        for (const Field& each : allFields()) found.push_back(findColumn(each));
        return found;
    }();
    return columns[static_cast<std::size_t>(&field - allFields().data())];
}

void append(std::string& words, std::string_view text) {
    const std::string key = searchKey(text);
    if (key.empty()) return;
    if (!words.empty()) words += ' ';
    words += key;
}

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

} // namespace

bool SearchWords::areIn(Kind kind) {
    return std::ranges::any_of(fieldsOf(kind), [](const Field& field) { return columnOf(field) != None; });
}

void SearchWords::add(const Field& field, std::string_view text) {
    const Column column = columnOf(field);
    if (column != None) append(m_columns[column], text);
}

void SearchWords::add(const Field& field, const Value& value) {
    if (value.text()) add(field, std::string_view(*value.text()));
    if (!value.list()) return;
    for (const Value& item : *value.list())
        if (item.text()) add(field, std::string_view(*item.text()));
}

void SearchWords::clear() {
    for (std::string& column : m_columns) column.clear();
}

bool SearchWords::isEmpty() const {
    return std::ranges::all_of(m_columns, [](const std::string& column) { return column.empty(); });
}

SearchIndex::Entry SearchIndex::entry(const SearchWords& words, bool areKept) {
    Entry made{0, m_words.size(), {}, areKept};
    for (std::size_t column = 0; column < made.sizes.size(); ++column) {
        made.sizes[column] = static_cast<std::uint32_t>(words.columns()[column].size());
        m_words += words.columns()[column];
    }
    return made;
}

Result<void> SearchIndex::add(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words,
                              bool areKept) {
    if (words.isEmpty() || persons.empty()) return {};
    Entry added = entry(words, areKept);
    for (const RecordNumber person : persons) {
        added.row = searchRow(person, record);
        if (m_rising.empty() || m_rising.back().row < added.row) {
            m_rising.push_back(added);
        } else {
            m_late.push_back(added);
            m_lateRows.insert(added.row);
        }
    }
    return m_words.size() > kGatherBytes ? settle() : Result<void>();
}

// Since the last settle().
bool SearchIndex::wasAdded(std::int64_t row) const {
    const auto found = std::ranges::lower_bound(m_rising, row, {}, &Entry::row);
    return (found != m_rising.end() && found->row == row) || m_lateRows.contains(row);
}

void SearchIndex::remove(RecordNumber record, std::span<const RecordNumber> persons, const SearchWords& words,
                         bool areKept) {
    if ((words.isEmpty() && !areKept) || persons.empty()) return;
    Entry removed = entry(words, areKept);
    for (const RecordNumber person : persons) {
        removed.row = searchRow(person, record);
        if (wasAdded(removed.row)) // the index has not seen it, or only what is taken out already
            m_late.push_back({removed.row, 0, {}, false});
        else
            m_removed.emplace(removed.row, removed);
    }
}

void SearchIndex::abandon() {
    m_rising.clear();
    m_late.clear();
    m_lateRows.clear();
    m_words.clear();
    m_removed.clear();
    m_isStale = false;
}

// Which is quickest, and each once.
void SearchIndex::sortAdded() {
    std::ranges::stable_sort(m_late, {}, &Entry::row);
    const auto middle = static_cast<std::ptrdiff_t>(m_rising.size());
    m_rising.insert(m_rising.end(), m_late.begin(), m_late.end());
    std::ranges::inplace_merge(m_rising, m_rising.begin() + middle, {}, &Entry::row);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_rising.size(); ++i) {
        const bool isLast = i + 1 == m_rising.size() || m_rising[i + 1].row != m_rising[i].row;
        const bool hasWords = std::ranges::any_of(m_rising[i].sizes, [](std::uint32_t size) { return size > 0; });
        if (isLast && hasWords) m_rising[kept++] = m_rising[i];
    }
    m_rising.resize(kept);
}

Result<void> SearchIndex::settle() {
    forgetSearchKeys();
    sortAdded();
    const bool isStale = m_isStale || m_removed.size() > kAnewAbove;
    for (const auto& [row, removed] : m_removed) {
        if (!isStale)
            if (auto taken = takeOut(removed); !taken) return taken;
        if (!removed.isKept) continue;
        if (auto erased = erase("DELETE FROM search_text WHERE row = ?1", row); !erased) return erased;
    }
    for (const Entry& added : m_rising) {
        if (!added.isKept) continue;
        const auto written = write("INSERT INTO search_text(row, names, units, notes) VALUES(?1, ?2, ?3, ?4)", added);
        if (!written) return written;
    }
    for (const Entry& added : m_rising) {
        if (isStale) break;
        const auto written = write("INSERT INTO search(rowid, names, units, notes) VALUES(?1, ?2, ?3, ?4)", added);
        if (!written) return written;
    }
    abandon();
    m_isStale = isStale;
    return {};
}

Result<void> SearchIndex::takeOut(const Entry& removed) {
    if (!removed.isKept)
        return write("INSERT INTO search(search, rowid, names, units, notes) VALUES('delete', ?1, ?2, ?3, ?4)",
                     removed);
    return erase("INSERT INTO search(search, rowid, names, units, notes) SELECT 'delete', row, names, units, notes "
                 "FROM search_text WHERE row = ?1",
                 removed.row);
}

Result<void> SearchIndex::beginAnew() {
    m_isStale = false;
    return m_statements.database().execute(
        "INSERT INTO search(search) VALUES('delete-all');"
        "INSERT INTO search(rowid, names, units, notes) SELECT row, names, units, notes FROM search_text ORDER BY row");
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
    std::size_t at = entry.begin;
    int parameter = 2;
    for (const std::uint32_t size : entry.sizes) {
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
