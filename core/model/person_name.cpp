// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person_name.h"

namespace hedgerow {
namespace {

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

} // namespace hedgerow
