// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/remembered_mapping.h"

#include "core/interchange/fold_key.h"

#include <algorithm>
#include <utility>

namespace hedgerow {
namespace {

constexpr std::size_t kMostBytes = 4000; // a setting is one line
constexpr std::size_t kLongestName = 100;

using Entries = std::vector<std::pair<std::string, ImportTarget>>;

Entries parse(std::string_view text) {
    Entries entries;
    for (const std::string_view part : splitCell(text, ";")) {
        const std::size_t sign = part.rfind('=');
        if (sign == std::string_view::npos || sign == 0) continue;
        if (const auto target = importTargetNamed(part.substr(sign + 1)))
            entries.emplace_back(std::string(part.substr(0, sign)), *target);
    }
    return entries;
}

// The columns' names as they are compared; empty where one has none, shares it, or could not be kept.
std::vector<std::string> namesOfColumns(const Sheet& sheet) {
    std::vector<std::string> names;
    for (const std::string& heading : sheet.header) {
        const std::string name = foldKey(std::string_view(heading).substr(0, 4 * kLongestName));
        const bool isKept = name.size() <= kLongestName && name.find_first_of("=;") == std::string::npos;
        names.push_back(isKept ? name : std::string());
    }
    std::vector<std::string> sorted = names;
    std::ranges::sort(sorted);
    for (std::string& name : names)
        if (std::ranges::upper_bound(sorted, name) - std::ranges::lower_bound(sorted, name) > 1) name.clear();
    return names;
}

} // namespace

std::vector<std::size_t> applyRemembered(ImportMapping& mapping, const Sheet& sheet, std::string_view remembered) {
    std::vector<std::size_t> columns;
    const Entries entries = parse(remembered);
    if (entries.empty()) return columns;
    const std::vector<std::string> names = namesOfColumns(sheet);
    for (std::size_t column = 0; column < names.size(); ++column) {
        const auto entry = std::ranges::find(entries, names[column], &Entries::value_type::first);
        if (names[column].empty() || entry == entries.end()) continue;
        const ImportTarget target = entry->second;
        if (!importTarget(target).repeats) {
            const auto other = std::ranges::find(mapping.columns, target, &ColumnMapping::target);
            const auto at = static_cast<std::size_t>(other - mapping.columns.begin());
            if (other != mapping.columns.end() && std::ranges::find(columns, at) != columns.end()) continue;
            if (other != mapping.columns.end()) other->target = ImportTarget::Ignore;
        }
        mapping.columns[column].target = target;
        if (importTarget(target).type == ImportType::Date)
            mapping.columns[column].dateOrder = guessDateOrder(sheet, column);
        columns.push_back(column);
    }
    return columns;
}

std::string rememberedAfter(std::string_view remembered, const Sheet& sheet, const ImportMapping& guessed,
                            const ImportMapping& chosen) {
    Entries before = parse(remembered);
    Entries entries;
    const std::vector<std::string> names = namesOfColumns(sheet);
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (names[column].empty()) continue;
        std::erase_if(before, [&](const auto& entry) { return entry.first == names[column]; });
        if (chosen.columns[column].target != guessed.columns[column].target)
            entries.emplace_back(names[column], chosen.columns[column].target);
    }
    entries.insert(entries.end(), before.begin(), before.end());
    std::string text;
    for (const auto& [name, target] : entries) {
        const std::string entry = name + '=' + std::string(importTarget(target).code);
        if (text.size() + entry.size() + 1 > kMostBytes) break;
        text.append(text.empty() ? "" : ";").append(entry);
    }
    return text;
}

} // namespace hedgerow
