// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/json_values.h"

namespace hedgerow::bundle {
namespace {

Value readPlain(JsonReader& json) {
    if (json.atText()) return json.text();
    if (json.atBoolean()) return json.boolean();
    if (!json.atNull()) return json.integer(-Value::kMaxInteger, Value::kMaxInteger);
    json.null();
    return {};
}

} // namespace

Value readValue(JsonReader& json) {
    if (!json.atList()) return readPlain(json);
    Value::List list;
    json.beginList();
    while (json.item()) list.push_back(readPlain(json));
    return list;
}

void writeValue(JsonWriter& json, const Value& value) {
    if (const auto* boolean = value.boolean()) return json.boolean(*boolean);
    if (const auto* integer = value.integer()) return json.integer(*integer);
    if (const auto* text = value.text()) return json.text(*text);
    const auto* list = value.list();
    if (!list) return json.null();
    json.beginList();
    for (const Value& item : *list) writeValue(json, item);
    json.endList();
}

bool isUtf8Value(const Value& value) {
    if (const auto* list = value.list()) return std::ranges::all_of(*list, isUtf8Value);
    return !value.text() || isUtf8(*value.text());
}

} // namespace hedgerow::bundle
