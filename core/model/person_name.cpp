// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person_name.h"

#include "core/model/text_rules.h"

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

// Words that stand before a family name and belong to it.
constexpr std::array kParticles = std::to_array<std::string_view>(
    {"von", "van",   "vom", "zu",  "zum", "zur",   "der",   "den", "de",  "del",  "della", "dello",
     "dei", "degli", "di",  "da",  "dal", "dalla", "do",    "dos", "das", "du",   "des",   "la",
     "le",  "lo",    "los", "las", "y",   "ten",   "ter",   "te",  "op",  "bin",  "bint",  "ibn",
     "al",  "el",    "abu", "ben", "mac", "mc",    "saint", "st",  "san", "santa"});

bool isParticle(std::string_view word) {
    std::string lower;
    for (const char c : word) lower += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    return std::ranges::find(kParticles, lower) != kParticles.end();
}

PersonName named(std::string_view given, std::string_view family) {
    PersonName name;
    name.given = trimmed(given);
    name.family = trimmed(family);
    return name;
}

void append(std::string& text, const std::string& word) {
    if (word.empty()) return;
    if (!text.empty()) text += ' ';
    text += word;
}

} // namespace

void PersonName::complete(const PersonName& other) {
    for (const auto field : {&PersonName::given, &PersonName::family, &PersonName::called, &PersonName::codeName,
                             &PersonName::description})
        if ((this->*field).empty()) this->*field = other.*field;
}

std::string PersonName::display() const {
    std::string text = given;
    if (!called.empty() && called != given) append(text, given.empty() && family.empty() ? called : "“" + called + "”");
    append(text, family);
    if (!text.empty()) return text;
    if (!codeName.empty()) return codeName;
    return description.empty() ? std::string() : "(" + description + ")";
}

PersonName nameParts(std::string_view whole) {
    whole = trimmed(whole);
    if (const std::size_t comma = whole.find(','); comma != std::string_view::npos)
        return named(whole.substr(comma + 1), whole.substr(0, comma));
    std::size_t split = whole.rfind(' ');
    if (split == std::string_view::npos) return named(whole, {});
    while (true) { // the particles, but never the first word of all
        const std::size_t previous = whole.rfind(' ', split - 1);
        if (previous == std::string_view::npos || !isParticle(whole.substr(previous + 1, split - previous - 1))) break;
        split = previous;
    }
    return named(whole.substr(0, split), whole.substr(split + 1));
}

} // namespace hedgerow
