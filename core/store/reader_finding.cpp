// SPDX-License-Identifier: GPL-3.0-or-later
// What one finds by typing: people by whole words of their names, and notes by the words in them.
#include "core/model/fields.h"
#include "core/store/identity.h"
#include "core/store/name_order.h"
#include "core/store/note_words.h"
#include "core/store/reader.h"
#include "core/store/schema.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hedgerow {
namespace {

// Of so many records that match, the newest are looked at; what is behind them is found with another word.
constexpr std::int64_t kMostLookedAt = 400;
// A shorter beginning of a word is in nearly every note.
constexpr std::size_t kShortestInNotes = 3;
constexpr std::size_t kShortestInIndex = 2; // of names

std::string inColumn(std::string_view column, std::span<const std::string> words, std::string_view afterEach) {
    std::string match;
    for (const std::string& word : words) {
        if (!match.empty()) match += " AND ";
        match.append(column).append(" : \"").append(word).append("\"").append(afterEach);
    }
    return match;
}

// Whether a field is one that notes are looked for in, as the search index has it.
bool isWritten(const Field& field) {
    if (field.type != FieldType::Text && field.type != FieldType::LongText) return false;
    return field.fieldClass == FieldClass::Notes || field.fieldClass == FieldClass::Private || field.name == "asked" ||
           field.name == "place" || field.name == "what" || field.name == "bullseye_evidence";
}

std::optional<Excerpt> excerptOf(Kind kind, const RecordView& record, std::span<const std::string> words) {
    for (const auto& [name, value] : record.values) {
        const Field* field = fieldNamed(kind, name);
        if (!field || !isWritten(*field) || !value.text()) continue;
        if (auto excerpt = excerptWith(*value.text(), words)) return excerpt;
    }
    return std::nullopt;
}

bool hasAllWords(const PersonRow& row, std::span<const std::string> wanted) {
    std::set<std::string> words;
    for (const std::string* name :
         {&row.personName.given, &row.personName.family, &row.personName.called, &row.personName.codeName})
        for (std::string& word : typedWords(*name)) words.insert(std::move(word));
    return std::ranges::all_of(wanted, [&](const std::string& word) { return words.contains(word); });
}

} // namespace

Result<std::vector<PersonRow>> Reader::peopleNamed(std::string_view typed) {
    const std::vector<std::string> words = typedWords(typed);
    if (words.empty()) return std::vector<PersonRow>();
    // From the index inwards; a name of one record and another of a merged one are looked up by the rows.
    const auto statement =
        m_statements.use("SELECT DISTINCT root.record FROM search f CROSS JOIN person p ON p.record = f.rowid >> 32 "
                         "CROSS JOIN person root ON root.record = p.root AND root.listed = 1 WHERE search MATCH ?1 "
                         "ORDER BY root.sort_key, root.record");
    if (!statement) return statement.error();
    (*statement)->bind(1, inColumn("names", {&words.front(), 1}, ""));
    const auto people = numbers(**statement);
    if (!people) return people.error();
    auto rows = personRows(*people);
    if (!rows) return rows;
    std::erase_if(*rows, [&](const PersonRow& row) { return !hasAllWords(row, words); });
    return rows;
}

Result<std::vector<PersonRow>> Reader::peopleBeginning(std::string_view typed, std::size_t limit) {
    const std::vector<std::string> words = typedWords(typed);
    if (words.empty()) return std::vector<PersonRow>();
    // One letter begins a word of nearly everyone: the list by name has who begins with it.
    const bool isLetter = words.size() == 1 && words.front().size() < kShortestInIndex;
    const auto statement = m_statements.use(
        isLetter ? "SELECT record FROM person WHERE listed = 1 AND sort_key >= ?1 AND sort_key < ?1 || "
                   "char(0x10ffff) ORDER BY sort_key LIMIT ?2"
                 : "SELECT DISTINCT root.record FROM (SELECT rowid >> 32 AS number FROM search WHERE search "
                   "MATCH ?1 LIMIT ?2) f CROSS JOIN person p ON p.record = f.number CROSS JOIN person "
                   "root ON root.record = p.root AND root.listed = 1 ORDER BY root.sort_key");
    if (!statement) return statement.error();
    (*statement)
        ->bind(1, isLetter ? std::string(kNamedOrder) + nameOrderOfBeginning(typed) : inColumn("names", words, "*"));
    (*statement)->bind(2, isLetter ? static_cast<std::int64_t>(limit) : kMostLookedAt);
    const auto people = numbers(**statement);
    if (!people) return people.error();
    auto rows = personRows(*people);
    if (!rows) return rows;
    std::ranges::stable_partition(*rows, [&](const PersonRow& row) { return hasAllWords(row, words); });
    if (rows->size() > limit) rows->erase(rows->begin() + static_cast<std::ptrdiff_t>(limit), rows->end());
    return rows;
}

Result<std::vector<NoteHit>> Reader::noteHits(std::string_view typed, std::size_t limit) {
    std::vector<NoteHit> hits;
    const std::vector<std::string> words = typedWords(typed);
    const bool isLongEnough =
        std::ranges::any_of(words, [](const std::string& word) { return word.size() >= kShortestInNotes; });
    if (!isLongEnough) return hits;
    // Numbers grow with time: the greatest are the newest. A record comes once for each person it is about.
    const auto statement = m_statements.use(
        "SELECT f.number, k.name FROM (SELECT rowid & 4294967295 AS number FROM search WHERE search MATCH ?1 "
        "ORDER BY 1 DESC LIMIT ?2) f CROSS JOIN record r ON r.number = f.number CROSS JOIN kind_name k ON k.number = "
        "r.kind");
    if (!statement) return statement.error();
    (*statement)->bind(1, inColumn("notes", words, "*")).bind(2, kMostLookedAt);
    std::vector<std::pair<RecordNumber, Kind>> found;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        const RecordNumber number{(*statement)->int64(0)};
        if (!found.empty() && found.back().first == number) continue;
        if (const auto kind = kindNamed((*statement)->text(1))) found.emplace_back(number, *kind);
    }
    for (const auto& [number, kind] : found) {
        if (hits.size() >= limit) break;
        auto hit = noteHit(number, kind, words);
        if (!hit) return hit.error();
        if (*hit) hits.push_back(std::move(**hit));
    }
    forgetSearchKeys(); // of words of notes
    return hits;
}

// Who is listed for this record of a person, and how they are called; none if nobody is.
Result<std::optional<std::pair<PersonId, std::string>>> Reader::listedAs(const Id& person) {
    using Listed = std::optional<std::pair<PersonId, std::string>>;
    const auto number = listedNumber(PersonId(person));
    if (!number && number.error().code == ErrorCode::NotFound) return Listed();
    if (!number) return number.error();
    const auto statement = m_statements.use("SELECT r.id, p.display FROM person p JOIN record r ON r.number = p.record "
                                            "WHERE p.record = ?1 AND p.listed = 1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, static_cast<std::int64_t>(*number)).step();
    if (!row) return row.error();
    if (!*row) return Listed();
    Listed listed = std::pair(PersonId((*statement)->id(0)), std::string((*statement)->text(1)));
    (*statement)->reset();
    return listed;
}

// None if nobody who is listed has to do with it.
Result<std::optional<NoteHit>> Reader::noteHit(RecordNumber number, Kind kind, std::span<const std::string> words) {
    const auto record = recordView(kind, number);
    if (!record && record.error().code == ErrorCode::NotFound) return std::optional<NoteHit>();
    if (!record) return record.error();
    auto excerpt = excerptOf(kind, *record, words);
    if (!excerpt || record->value(kRemoved).isTrue()) return std::optional<NoteHit>();
    std::vector<Id> about(record->name.owners.ids().begin(), record->name.owners.ids().end());
    if (kind == Kind::Person) about.push_back(record->name.id);
    if (const auto* with = record->value("with").list())
        for (const Value& person : *with) about.push_back(person.id().value_or(Id{}));
    NoteHit hit{kind,
                record->name.id,
                {},
                {},
                -1,
                record->date("date"),
                std::move(excerpt->sentence),
                excerpt->matchAt,
                excerpt->matchLength};
    if (!hit.date) hit.date = record->date("due");
    std::set<Id> listed;
    for (const Id& person : about) {
        const auto found = listedAs(person);
        if (!found) return found.error();
        if (!*found || !listed.insert((*found)->first.id).second) continue;
        if (++hit.others == 0) std::tie(hit.person, hit.personName) = **found;
    }
    if (hit.others < 0) return std::optional<NoteHit>();
    return std::optional(std::move(hit));
}

} // namespace hedgerow
