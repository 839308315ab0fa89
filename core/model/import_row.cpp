// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import_row.h"

#include <array>

namespace hedgerow {

std::string_view problemName(RowProblemCode code) {
    static constexpr std::array<std::string_view, 9> kNames{"invalid_date", "invalid_boolean", "unknown_choice",
                                                            "invalid_mail", "invalid_phone",   "forbidden_character",
                                                            "unreadable",   "too_long",        "extra_cells"};
    return kNames[static_cast<std::size_t>(code)];
}

const Value* ImportRow::value(ImportTarget target) const {
    for (const ImportValue& entry : values)
        if (entry.target == target) return &entry.value;
    return nullptr;
}

std::string_view ImportRow::text(ImportTarget target) const {
    const Value* found = value(target);
    return found && found->text() ? std::string_view(*found->text()) : std::string_view{};
}

} // namespace hedgerow
