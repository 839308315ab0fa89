// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/atom.h"

#include "core/model/fields.h"

#include <algorithm>

namespace hedgerow {

bool isStorable(const Value& value) {
    if (const auto* integer = value.integer()) return *integer >= -Value::kMaxInteger && *integer <= Value::kMaxInteger;
    if (const auto* list = value.list())
        return std::ranges::all_of(*list, [](const Value& item) { return !item.list() && isStorable(item); });
    return true;
}

std::string undoneField(const BatchName& batch) {
    return std::string(kUndonePrefix) + batch.hex();
}

std::optional<BatchName> undoneBatch(std::string_view field) {
    if (!field.starts_with(kUndonePrefix)) return std::nullopt;
    return BatchName::parse(field.substr(kUndonePrefix.size()));
}

} // namespace hedgerow
