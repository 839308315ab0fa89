// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/model/fields.h"
#include "core/store/search_key.h"

namespace hedgerow {
namespace {

enum Column { Names, Units, Notes, None };

Column columnOf(Kind kind, const Field& field) {
    switch (kind) {
    case Kind::Person:
        if (field.name == "pronouns" || field.name == "languages") return None;
        if (field.fieldClass == FieldClass::Name) return Names;
        break;
    case Kind::Unit: return field.name == "name" || field.name == "code_name" ? Units : None;
    case Kind::Membership: return field.name == "title" ? Units : None;
    default: break;
    }
    if (field.name == "asked" || field.name == "place" || field.name == "what" || field.name == "bullseye_evidence") return Notes;
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
    std::string words[3];
    for (const auto& [name, heads] : values.fields) {
        const Field* field = fieldNamed(kind, name);
        const Column column = field ? columnOf(kind, *field) : None;
        if (column == None) continue;
        for (const Head& head : heads) append(words[column], head.value); // all values of a conflict can be found
    }
    if (words[Names].empty() && words[Units].empty() && words[Notes].empty()) return {};
    const auto insert = m_statements.use("INSERT INTO search(rowid, names, units, notes) VALUES(?1, ?2, ?3, ?4)");
    if (!insert) return insert.error();
    (*insert)->bind(1, static_cast<std::int64_t>(record));
    for (int column = 0; column < 3; ++column) (*insert)->bindBorrowed(column + 2, words[column]);
    return (*insert)->run();
}

Result<void> SearchIndex::remove(RecordNumber record) {
    const auto statement = m_statements.use("DELETE FROM search WHERE rowid = ?1");
    if (!statement) return statement.error();
    return (*statement)->bind(1, static_cast<std::int64_t>(record)).run();
}

std::vector<std::string> searchTerms(std::string_view typed) {
    std::vector<std::string> terms;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) terms.push_back('"' + word + "\"*");
        word.clear();
    };
    for (const char c : searchKey(typed)) {
        if (isWordByte(c)) word += c;
        else finish();
    }
    finish();
    return terms;
}

} // namespace hedgerow
