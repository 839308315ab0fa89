// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_index.h"
#include "core/journal/batch_writer.h"
#include "core/journal/fold.h"
#include "core/store/list_view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// The row's values for records of the kind, under the names of the fields table. With `known`, only those that change
// it: a name that differs in no more than case and accents stays, lists grow, a note is added below, anything else is
// replaced.
FieldValues importedValues(const ImportRow& row, Kind kind, const FoldedRecord* known = nullptr);

ImportIndex::Names importedNames(const ImportRow& row);
// In the place of what `keys` held before.
void importedContacts(const KeyedHash& hash, const ImportRow& row, std::vector<ContactKey>& keys);
// "phone", "mail", "signal"; empty: not a contact point.
std::string_view contactType(ImportTarget target);

// The levels of a scale by what people write into a column: "2", "2 - Supports", "supports".
class LevelNames {
public:
    explicit LevelNames(const std::vector<LevelView>& levels);
    std::optional<Id> find(std::string_view written) const;

private:
    std::map<std::int64_t, Id> m_byOrder;
    std::map<std::string, Id, std::less<>> m_byLabel;
};

} // namespace hedgerow
