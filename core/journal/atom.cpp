// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/atom.h"

#include "core/model/fields.h"

namespace hedgerow {

std::string undoneField(const BatchName& batch) {
    return std::string(kUndonePrefix) + batch.hex();
}

std::optional<BatchName> undoneBatch(std::string_view field) {
    if (!field.starts_with(kUndonePrefix)) return std::nullopt;
    return BatchName::parse(field.substr(kUndonePrefix.size()));
}

} // namespace hedgerow
