// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_json.h"

#include "core/model/fields.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace hedgerow::cli {
namespace {

void put(QJsonObject& object, const char* name, const std::string& text) {
    if (!text.empty()) object[QLatin1String(name)] = qString(text);
}

void put(QJsonObject& object, const char* name, const std::optional<Date>& date) {
    if (date) object[QLatin1String(name)] = qString(date->iso());
}

QJsonArray list(const std::vector<RecordView>& records, const PersonView& person, const Levels& levels) {
    QJsonArray array;
    for (const RecordView& record : records) {
        QJsonObject object = toJson(record);
        if (const auto level = record.value("level").id()) {
            if (const auto found = levels.find(LevelId(*level)); found != levels.end()) {
                object[QLatin1String("level_order")] = static_cast<qint64>(found->second.order);
                object[QLatin1String("level_label")] = qString(found->second.label);
            }
        }
        if (const auto unit = record.value("unit").id()) put(object, "unit_name", person.label(*unit));
        if (const auto tag = record.value("tag").id()) put(object, "tag_label", person.label(*tag));
        array.append(object);
    }
    return array;
}

} // namespace

QString qString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

QJsonValue toJson(const Value& value) {
    if (value.boolean()) return *value.boolean();
    if (value.integer()) return static_cast<qint64>(*value.integer());
    if (value.text()) return qString(*value.text());
    if (value.list()) {
        QJsonArray array;
        for (const Value& item : *value.list()) array.append(toJson(item));
        return array;
    }
    return QJsonValue::Null;
}

Result<Value> fromJson(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Null:
        return Value();
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::String:
        return Value(utf8(json.toString()));
    case QJsonValue::Double: {
        const double number = json.toDouble();
        if (std::floor(number) != number || std::abs(number) > static_cast<double>(Value::kMaxInteger))
            return Error{ErrorCode::InvalidValue, "a number must be whole"};
        return Value(static_cast<std::int64_t>(number));
    }
    case QJsonValue::Array: {
        Value::List items;
        for (const QJsonValue& item : json.toArray()) {
            if (item.isArray()) return Error{ErrorCode::InvalidValue, "a list may not hold lists"};
            auto value = fromJson(item);
            if (!value) return value;
            items.push_back(std::move(*value));
        }
        return Value(std::move(items));
    }
    default:
        return Error{ErrorCode::InvalidValue, "an object is no value"};
    }
}

Levels levelsOf(const std::vector<ScaleView>& scales) {
    Levels levels;
    for (const ScaleView& scale : scales)
        for (const LevelView& level : scale.levels) levels.emplace(level.id, level);
    return levels;
}

QJsonObject toJson(const RecordView& record) {
    QJsonObject object;
    object[QLatin1String("id")] = qString(record.name.id.hex());
    object[QLatin1String("kind")] = qString(record.name.kind);
    for (const auto& [field, value] : record.values) object[qString(field)] = toJson(value);
    if (record.conflicts.empty()) return object;
    QJsonObject conflicts;
    for (const auto& [field, values] : record.conflicts) {
        QJsonArray array;
        for (const Value& value : values) array.append(toJson(value));
        conflicts[qString(field)] = array;
    }
    object[QLatin1String("conflicts")] = conflicts;
    return object;
}

QJsonObject toJson(const PersonRow& person, const Levels& levels) {
    QJsonObject object;
    object[QLatin1String("id")] = qString(person.id.hex());
    object[QLatin1String("name")] = qString(person.name);
    put(object, "given", person.personName.given);
    put(object, "family", person.personName.family);
    put(object, "called", person.personName.called);
    put(object, "code_name", person.codeName);
    put(object, "description", person.personName.description);
    put(object, "unit", person.unit);
    put(object, "title", person.title);
    put(object, "lead", person.lead);
    object[QLatin1String("level")] = QJsonValue::Null;
    if (person.level) {
        if (const auto level = levels.find(*person.level); level != levels.end()) {
            object[QLatin1String("level")] = static_cast<qint64>(level->second.order);
            put(object, "level_label", level->second.label);
            put(object, "level_polarity", level->second.polarity);
        }
    }
    put(object, "level_date", person.assessedOn);
    put(object, "last_conversation", person.lastTalk);
    object[QLatin1String("conversations")] = static_cast<qint64>(person.talks);
    put(object, "next_due", person.nextDue);
    if (person.hasPowerOverStaff) object[QLatin1String("power_over_staff")] = true;
    if (person.hasConflict) object[QLatin1String("conflict")] = true;
    return object;
}

QJsonObject toJson(const PersonView& person, const Levels& levels) {
    QJsonObject object = toJson(person.row, levels);
    for (const auto& [field, value] : person.person.values) object[qString(field)] = toJson(value);
    if (!person.person.conflicts.empty())
        object[QLatin1String("conflicts")] = toJson(person.person).value(QLatin1String("conflicts"));
    QJsonArray members;
    for (const PersonId& member : person.members) members.append(qString(member.hex()));
    if (!members.isEmpty()) object[QLatin1String("same_as")] = members;
    QJsonObject also;
    for (const auto& [field, values] : person.also) {
        QJsonArray array;
        for (const Value& value : values) array.append(toJson(value));
        also[qString(field)] = array;
    }
    if (!also.isEmpty()) object[QLatin1String("also")] = also;
    const std::pair<const char*, const std::vector<RecordView>*> lists[]{
        {"contact_points", &person.contactPoints}, {"memberships", &person.memberships},
        {"assessments", &person.assessments},      {"timeline", &person.conversations},
        {"second_hand", &person.secondHand},       {"commitments", &person.commitments},
        {"follow_ups", &person.followUps},         {"inoculations", &person.inoculations},
        {"relationships", &person.relationships},  {"taggings", &person.taggings}};
    for (const auto& [name, records] : lists)
        if (!records->empty()) object[QLatin1String(name)] = list(*records, person, levels);
    return object;
}

QJsonObject toJson(const BatchView& batch) {
    QJsonObject counts;
    for (const auto& [what, number] : batch.counts) counts[qString(what)] = static_cast<qint64>(number);
    QJsonObject object;
    object[QLatin1String("batch")] = qString(batch.batch.hex());
    object[QLatin1String("at")] = QDateTime::fromMSecsSinceEpoch(batch.atMs, Qt::UTC).toString(Qt::ISODate);
    object[QLatin1String("kind")] = qString(batch.code);
    object[QLatin1String("label")] = qString(batchLabel(batch));
    object[QLatin1String("counts")] = counts;
    if (batch.isUndone) object[QLatin1String("undone")] = true;
    return object;
}

} // namespace hedgerow::cli
