// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/stanza.h"

#include "core/age/base64.h"
#include "core/age/failure.h"

#include <algorithm>

namespace hedgerow::age {
namespace {

constexpr std::string_view kMark = "-> ";
constexpr std::size_t kColumns = 64;

bool isArgument(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 0x21 && c <= 0x7e; });
}

} // namespace

std::string stanzaText(const Stanza& stanza) {
    std::string text(kMark);
    text += stanza.type;
    for (const std::string& argument : stanza.arguments) text += ' ' + argument;
    text += '\n';
    const std::string body = base64(stanza.body);
    for (std::size_t at = 0; at <= body.size(); at += kColumns) text += body.substr(at, kColumns) + '\n';
    return text;
}

Result<Stanza> stanzaOfArgumentLine(std::string_view line) {
    if (!line.starts_with(kMark) || !line.ends_with('\n')) return failure(Failure::Header, "a stanza's first line");
    line.remove_prefix(kMark.size());
    line.remove_suffix(1);
    Stanza stanza;
    while (true) {
        const std::string_view argument = line.substr(0, line.find(' '));
        if (!isArgument(argument)) return failure(Failure::Header, "a stanza's argument");
        if (stanza.type.empty())
            stanza.type = argument;
        else
            stanza.arguments.emplace_back(argument);
        if (argument.size() == line.size()) return stanza;
        line.remove_prefix(argument.size() + 1);
    }
}

Result<bool> addBodyLine(Stanza& stanza, std::string_view line) {
    if (!line.ends_with('\n') || line.size() > kColumns + 1)
        return failure(Failure::Header, "a line of a stanza's body");
    line.remove_suffix(1);
    const auto bytes = fromBase64(line);
    if (!bytes) return failure(Failure::Header, "a stanza's body is not canonical base64");
    stanza.body.insert(stanza.body.end(), bytes->begin(), bytes->end());
    return line.size() < kColumns;
}

} // namespace hedgerow::age
