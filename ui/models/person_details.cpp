// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_details.h"

#include "ui/models/person_words.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace hedgerow {
namespace {

Result<QStringList> namesOf(Reader& reader, const Value& people) {
    QStringList names;
    if (!people.list()) return names;
    std::vector<RecordNumber> numbers;
    for (const Value& item : *people.list()) {
        const auto id = item.id();
        if (!id) continue;
        if (const auto number = reader.listedNumber(PersonId(*id))) numbers.push_back(*number);
    }
    const auto rows = reader.personRows(numbers);
    if (!rows) return rows.error();
    for (const PersonRow& row : *rows) names.append(fromUtf8(row.name));
    return names;
}

void collect(const PersonDetails& details, const RecordView& record, std::vector<OpenConflict>& conflicts) {
    const auto kind = kindNamed(record.name.kind);
    if (!kind) return;
    for (const auto& [field, values] : record.conflicts) {
        OpenConflict conflict{record.name, field, fieldLabel(*kind, field), values, {}};
        for (const Value& value : values) conflict.texts.append(details.valueText(*kind, field, value));
        conflicts.push_back(std::move(conflict));
    }
}

template <class IsOpen>
std::vector<const RecordView*> openOnes(const std::vector<RecordView>& records, const IsOpen& isOpen) {
    std::vector<const RecordView*> open;
    for (const RecordView& record : records)
        if (isOpen(record)) open.push_back(&record);
    std::ranges::stable_sort(open, [](const RecordView* a, const RecordView* b) {
        const auto first = a->date("due");
        const auto second = b->date("due");
        return first && second ? *first < *second : first.has_value() && !second.has_value();
    });
    return open;
}

} // namespace

QString PersonDetails::valueText(Kind kind, std::string_view field, const Value& value) const {
    return valueWords(kind, field, value, view.labels);
}

const LevelView* PersonDetails::level(const RecordView& assessment) const {
    const auto id = assessment.value("level").id();
    return id ? vocabulary.level(LevelId(*id)) : nullptr;
}

Result<PersonDetails> readPersonDetails(Reader& reader, const PersonId& person) {
    PersonDetails details;
    auto view = reader.person(person);
    if (!view) return view.error();
    details.view = std::move(*view);
    auto vocabulary = readVocabulary(reader);
    if (!vocabulary) return vocabulary.error();
    details.vocabulary = std::move(*vocabulary);

    auto tags = reader.tags();
    if (!tags) return tags.error();
    details.tags = std::move(*tags);
    for (const PersonId member : details.view.members) {
        const auto record = reader.record(Kind::Person, member.id);
        if (!record) return record.error();
        const PersonName name{record->text("given"), record->text("family"), record->text("called"),
                              record->text("code_name"), record->text("description")};
        details.memberNames[member.id] = fromUtf8(name.display());
        details.memberNumbers.push_back(record->number);
    }

    for (const RecordView& remark : details.view.secondHand) {
        const auto id = remark.value("conversation").id();
        if (!id || details.tellings.contains(*id)) continue;
        const auto conversation = reader.record(Kind::Conversation, *id);
        if (!conversation && conversation.error().code == ErrorCode::NotFound) continue;
        if (!conversation) return conversation.error();
        auto names = namesOf(reader, conversation->value("with"));
        if (!names) return names.error();
        details.tellings[*id] = {conversation->date("date"), std::move(*names)};
    }
    return details;
}

std::vector<OpenConflict> openConflicts(const PersonDetails& details) {
    const PersonView& view = details.view;
    std::vector<OpenConflict> conflicts;
    collect(details, view.person, conflicts);
    const std::array lists{&view.contactPoints, &view.memberships, &view.assessments, &view.conversations,
                           &view.secondHand,    &view.commitments, &view.followUps,   &view.inoculations,
                           &view.relationships, &view.taggings};
    for (const auto* list : lists)
        for (const RecordView& record : *list) collect(details, record, conflicts);
    return conflicts;
}

std::vector<const RecordView*> openFollowUps(const PersonDetails& details) {
    return openOnes(details.view.followUps, [](const RecordView& step) { return !step.value("done").isTrue(); });
}

std::vector<const RecordView*> openCommitments(const PersonDetails& details) {
    return openOnes(details.view.commitments,
                    [](const RecordView& promise) { return promise.value("kept").boolean() == nullptr; });
}

QStringList disagreeing(const PersonDetails& details, Date today) {
    std::map<QString, std::int64_t> newest; // newest first in the list: the first one of each counts
    std::set<std::int64_t> orders;
    for (const RecordView& assessment : details.view.assessments) {
        const auto date = assessment.date("date");
        const LevelView* level = details.level(assessment);
        if (!level || !date || *date < details.vocabulary.staleBefore(today)) continue;
        if (newest.emplace(fromUtf8(assessment.text("by")), level->order).second) orders.insert(level->order);
    }
    if (orders.size() < 2) return {};
    QStringList names;
    for (const auto& [name, order] : newest)
        names.append(name.isEmpty() ? QCoreApplication::translate("PersonDetails", "somebody") : name);
    return names;
}

} // namespace hedgerow
