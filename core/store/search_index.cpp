// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/model/fields.h"
#include "core/store/search_key.h"

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

Result<void> SearchIndex::add(RecordNumber record, Kind kind, const FoldedRecord& values) {
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
    m_added.insert_or_assign(record, std::move(words));
    m_addedBytes += size;
    return m_addedBytes > kGatherBytes ? settle() : Result<void>();
}

void SearchIndex::remove(RecordNumber record) {
    m_added.erase(record);
    m_removed.insert(record);
}

void SearchIndex::abandon() {
    m_added.clear();
    m_removed.clear();
    m_addedBytes = 0;
}

Result<void> SearchIndex::settle() {
    forgetSearchKeys();
    const bool isAnew = m_removed.size() > kAnewAbove;
    for (const RecordNumber record : m_removed) {
        if (!isAnew)
            if (auto erased = erase(record); !erased) return erased;
        const auto text = m_statements.use("DELETE FROM search_text WHERE record = ?1");
        if (!text) return text.error();
        if (auto erased = (*text)->bind(1, static_cast<std::int64_t>(record)).run(); !erased) return erased;
    }
    for (const auto& [record, words] : m_added)
        if (auto written = writeText(record, words); !written) return written;
    for (const auto& [record, words] : m_added)
        if (!isAnew)
            if (auto written = write(record, words); !written) return written;
    abandon();
    if (!isAnew) return {};
    const auto rebuild = m_statements.use("INSERT INTO search(search) VALUES('rebuild')");
    if (!rebuild) return rebuild.error();
    return (*rebuild)->run();
}

// The index keeps no text of its own: to take words out it must be told them.
Result<void> SearchIndex::erase(RecordNumber record) {
    const auto statement =
        m_statements.use("INSERT INTO search(search, rowid, names, units, notes) "
                         "SELECT 'delete', record, names, units, notes FROM search_text WHERE record = ?1");
    if (!statement) return statement.error();
    return (*statement)->bind(1, static_cast<std::int64_t>(record)).run();
}

Result<void> SearchIndex::writeText(RecordNumber record, const Words& words) {
    const auto statement =
        m_statements.use("INSERT INTO search_text(record, names, units, notes) VALUES(?1, ?2, ?3, ?4)");
    if (!statement) return statement.error();
    (*statement)->bind(1, static_cast<std::int64_t>(record));
    for (int column = 0; column < 3; ++column)
        (*statement)->bindBorrowed(column + 2, words[static_cast<std::size_t>(column)]);
    return (*statement)->run();
}

Result<void> SearchIndex::write(RecordNumber record, const Words& words) {
    const auto statement = m_statements.use("INSERT INTO search(rowid, names, units, notes) VALUES(?1, ?2, ?3, ?4)");
    if (!statement) return statement.error();
    (*statement)->bind(1, static_cast<std::int64_t>(record));
    for (int column = 0; column < 3; ++column)
        (*statement)->bindBorrowed(column + 2, words[static_cast<std::size_t>(column)]);
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
