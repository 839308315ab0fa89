// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_reader.h"

#include "app/cli/record_json.h"

#include "core/store/search_key.h"

#include <QJsonArray>

namespace hedgerow::cli {
namespace {

bool isMissing(const QJsonValue& value) {
    return value.isUndefined() || value.isNull();
}

} // namespace

std::string JsonReader::text(const char* key) {
    const QJsonValue value = take(key);
    if (!isMissing(value) && !value.isString()) fail(key, "must be text");
    return utf8(value.toString());
}

std::optional<Date> JsonReader::date(const char* key) {
    const std::string iso = text(key);
    if (iso.empty()) return std::nullopt;
    const auto date = Date::parse(iso);
    if (!date) fail(key, "must be a day as 2026-11-22");
    return date;
}

std::optional<std::int64_t> JsonReader::integer(const char* key) {
    const QJsonValue value = take(key);
    if (isMissing(value)) return std::nullopt;
    const auto number = fromJson(value);
    if (number && number->integer()) return *number->integer();
    fail(key, "must be a whole number");
    return std::nullopt;
}

bool JsonReader::boolean(const char* key) {
    const QJsonValue value = take(key);
    if (!isMissing(value) && !value.isBool()) fail(key, "must be true or false");
    return value.toBool();
}

std::vector<std::string> JsonReader::texts(const char* key) {
    const QJsonValue value = take(key);
    std::vector<std::string> items;
    if (isMissing(value)) return items;
    for (const QJsonValue& item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (!item.isString()) fail(key, "must be text or a list of texts");
        items.push_back(utf8(item.toString()));
    }
    return items;
}

QJsonObject JsonReader::object(const char* key) {
    const QJsonValue value = take(key);
    if (!isMissing(value) && !value.isObject()) fail(key, "must be an object");
    return value.toObject();
}

std::vector<QJsonObject> JsonReader::objects(const char* one, const char* many) {
    std::vector<QJsonObject> items;
    for (const char* key : {one, many}) {
        const QJsonValue value = take(key);
        if (isMissing(value)) continue;
        for (const QJsonValue& item : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (!item.isObject()) fail(key, "must be an object or a list of objects");
            items.push_back(item.toObject());
        }
    }
    return items;
}

std::size_t JsonReader::participant(std::size_t participants) {
    const std::int64_t at = integer("of").value_or(0);
    if (at < 0 || static_cast<std::size_t>(at) >= participants)
        fail("of", "counts those in \"with\" from 0; there are " + std::to_string(participants));
    return static_cast<std::size_t>(at);
}

std::optional<LevelId> JsonReader::level(const char* key, const std::optional<ScaleId>& scale) {
    const QJsonValue value = take(key);
    if (isMissing(value)) return std::nullopt;
    const auto scales = m_reader.scales();
    if (!scales) {
        fail(scales.error());
        return std::nullopt;
    }
    std::string wanted = utf8(value.toString());
    if (value.isDouble())
        if (const auto number = fromJson(value); number && number->integer())
            wanted = std::to_string(*number->integer());
    if (const auto level = wanted.empty() ? std::nullopt : levelNamed(*scales, wanted, scale)) return level;
    std::string known;
    for (const ScaleView& each : *scales)
        if (!scale || each.id == *scale)
            for (const LevelView& level : each.levels)
                if (!level.isRetired)
                    known += (known.empty() ? "" : ", ") + std::to_string(level.order) + ' ' + level.label;
    fail(key, "no such level; there are " + known);
    return std::nullopt;
}

void JsonReader::fail(const std::string& key, const std::string& why) {
    fail(Error{ErrorCode::InvalidValue, '"' + m_where + key + "\" " + why});
}

void JsonReader::fail(const Error& error) {
    if (!m_error) m_error = error;
}

std::optional<Error> JsonReader::error() const {
    if (m_error || m_json.isEmpty()) return m_error;
    return Error{ErrorCode::InvalidValue,
                 '"' + m_where + utf8(m_json.begin().key()) + "\" is no key that is known here"};
}

std::optional<LevelId> levelNamed(const std::vector<ScaleView>& scales, std::string_view wanted,
                                  const std::optional<ScaleId>& preferred) {
    const std::string key = searchKey(wanted);
    for (const bool isPreferred : {true, false})
        for (const ScaleView& scale : scales)
            if ((preferred && scale.id == *preferred) == isPreferred)
                for (const LevelView& level : scale.levels)
                    if (level.id.hex() == wanted || std::to_string(level.order) == wanted ||
                        searchKey(level.label) == key)
                        return level.id;
    return std::nullopt;
}

Result<std::optional<CampaignView>> campaignNamed(Reader& reader, const std::string& wanted) {
    const auto campaigns = reader.campaigns();
    if (!campaigns) return campaigns.error();
    auto name = wanted.empty() ? reader.setting("campaign") : Result<std::string>(wanted);
    if (!name) return name.error();
    for (const CampaignView& campaign : *campaigns)
        if (campaign.id.hex() == *name || (!wanted.empty() && searchKey(campaign.name) == searchKey(wanted)))
            return std::optional(campaign);
    if (!wanted.empty()) return Error{ErrorCode::NotFound, "there is no campaign " + wanted};
    return campaigns->size() == 1 ? std::optional(campaigns->front()) : std::nullopt;
}

} // namespace hedgerow::cli
