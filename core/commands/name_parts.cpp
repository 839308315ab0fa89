// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/name_parts.h"

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

constexpr std::array<std::string_view, 28> kParticles{
    "von", "van", "vom", "zu",  "zur", "der", "den", "de",  "del", "della", "dello", "dei", "di", "da",
    "dal", "do",  "dos", "das", "du",  "la",  "le",  "ten", "ter", "bin",   "bint",  "ibn", "al", "el"};

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

} // namespace

PersonName nameParts(std::string_view typed) {
    PersonName name;
    typed = trimmed(typed);
    if (const std::size_t comma = typed.find(','); comma != std::string_view::npos) {
        name.family = trimmed(typed.substr(0, comma));
        name.given = trimmed(typed.substr(comma + 1));
        return name;
    }
    std::size_t split = typed.rfind(' ');
    if (split == std::string_view::npos) {
        name.given = typed;
        return name;
    }
    for (std::size_t before = typed.rfind(' ', split - 1); before != std::string_view::npos;
         before = typed.rfind(' ', split - 1)) {
        if (std::ranges::find(kParticles, typed.substr(before + 1, split - before - 1)) == kParticles.end()) break;
        split = before;
    }
    name.given = trimmed(typed.substr(0, split));
    name.family = trimmed(typed.substr(split + 1));
    return name;
}

} // namespace hedgerow
