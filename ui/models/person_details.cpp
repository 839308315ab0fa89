// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_details.h"

#include "core/model/fields.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

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

} // namespace

QString PersonDetails::valueText(Kind kind, std::string_view field, const Value& value) const {
    const Field* known = fieldNamed(kind, field);
    if (value.isNull()) return QCoreApplication::translate("PersonDetails", "(nothing)");
    if (value.boolean())
        return *value.boolean() ? QCoreApplication::translate("PersonDetails", "yes")
                                : QCoreApplication::translate("PersonDetails", "no");
    if (value.integer()) return QString::number(*value.integer());
    if (value.list()) {
        QStringList items;
        for (const Value& item : *value.list()) items.append(valueText(kind, field, item));
        return items.join(QStringLiteral(", "));
    }
    if (known && known->type == FieldType::Choice) return choiceLabel(field, *value.text());
    if (const auto date = value.date(); date && known && known->type == FieldType::Date) return shortDate(*date);
    if (const auto id = value.id(); id && known && known->refers) return fromUtf8(view.label(*id));
    return fromUtf8(*value.text());
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
