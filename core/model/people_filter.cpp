// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/people_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hedgerow {
namespace {

constexpr std::size_t kLongestLine = 4096;

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Ids, class Of>
void put(QJsonObject& json, const char* key, const Ids& ids, Of hexOf) {
    QJsonArray items;
    for (const auto& each : ids) items.append(qt(hexOf(each)));
    if (!items.isEmpty()) json.insert(QLatin1String(key), items);
}

void put(QJsonObject& json, const char* key, std::string_view text) {
    if (!text.empty()) json.insert(QLatin1String(key), qt(text));
}

void put(QJsonObject& json, const char* key, const std::optional<int>& days) {
    if (days) json.insert(QLatin1String(key), *days);
}

void put(QJsonObject& json, const char* key, bool isSet) {
    if (isSet) json.insert(QLatin1String(key), true);
}

// What is no such value is left empty; parse() sees that the line does not come out again.
std::vector<Id> idsAt(const QJsonObject& json, const char* key) {
    std::vector<Id> ids;
    const QJsonArray items = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue& item : items)
        if (const auto id = Id::parse(item.toString().toStdString())) ids.push_back(*id);
    return ids;
}

std::optional<int> daysAt(const QJsonObject& json, const char* key) {
    const int days = json.value(QLatin1String(key)).toInt(-1);
    return days >= 0 && days <= PeopleFilter::kMostDays ? std::optional(days) : std::nullopt;
}

std::string textAt(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString().toStdString();
}

bool isSetAt(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toBool();
}

} // namespace

bool PeopleFilter::hasConditions() const {
    PeopleFilter words;
    words.text = text;
    return *this != words;
}

std::string PeopleFilter::line() const {
    QJsonObject json;
    put(json, "text", text);
    if (unit) put(json, "unit", unit->hex());
    put(json, "levels", levels, [](const LevelId& level) { return level.hex(); });
    put(json, "tags", tags, [](const Id& tag) { return tag.hex(); });
    put(json, "lead", lead);
    put(json, "contract", contract);
    put(json, "assessed_days_ago", assessedDaysAgo);
    put(json, "assessed_within_days", assessedWithinDays);
    put(json, "talked_within_days", talkedWithinDays);
    put(json, "not_talked_for_days", notTalkedForDays);
    put(json, "named", isNamed);
    put(json, "not_assessed", isNotAssessed);
    put(json, "never_talked_with", isNeverTalkedWith);
    put(json, "without_lead", isWithoutLead);
    put(json, "power_over_staff", isWithPowerOverStaff);
    put(json, "captured", isCaptured);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<PeopleFilter> PeopleFilter::parse(std::string_view line) {
    const Error refused{ErrorCode::InvalidValue, "query"};
    if (line.size() > kLongestLine) return refused;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
    if (!document.isObject()) return refused;
    const QJsonObject json = document.object();
    PeopleFilter filter;
    filter.text = textAt(json, "text");
    if (const auto unit = Id::parse(textAt(json, "unit"))) filter.unit = UnitId(*unit);
    for (const Id& level : idsAt(json, "levels")) filter.levels.emplace_back(level);
    filter.tags = idsAt(json, "tags");
    filter.lead = textAt(json, "lead");
    filter.contract = textAt(json, "contract");
    filter.assessedDaysAgo = daysAt(json, "assessed_days_ago");
    filter.assessedWithinDays = daysAt(json, "assessed_within_days");
    filter.talkedWithinDays = daysAt(json, "talked_within_days");
    filter.notTalkedForDays = daysAt(json, "not_talked_for_days");
    filter.isNamed = isSetAt(json, "named");
    filter.isNotAssessed = isSetAt(json, "not_assessed");
    filter.isNeverTalkedWith = isSetAt(json, "never_talked_with");
    filter.isWithoutLead = isSetAt(json, "without_lead");
    filter.isWithPowerOverStaff = isSetAt(json, "power_over_staff");
    filter.isCaptured = isSetAt(json, "captured");
    if (filter.line() != line) return refused;
    return filter;
}

} // namespace hedgerow
