// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/names.h"
#include "core/model/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// One field within a stored change. Field names and batches are this vault's numbers for them (FORMAT.md, "Patch").
struct PatchEntry {
    // 0: the mark undone/<undone>.
    std::int64_t field = 0;
    BatchName undone;
    std::vector<Value> values;
    std::vector<BatchNumber> replaces;

    bool operator==(const PatchEntry&) const = default;
};

std::string packPatch(const std::vector<PatchEntry>& entries);
// Damaged for anything packPatch() would not have written.
Result<std::vector<PatchEntry>> unpackPatch(std::string_view bytes);

void packValue(std::string& out, const Value& value);
void packNumber(std::string& out, std::uint64_t number);

} // namespace hedgerow
