// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/failure.h"

#include <array>
#include <utility>

namespace hedgerow::age {
namespace {

constexpr std::array<std::pair<Failure, std::string_view>, 5> kNames{{{Failure::Header, "header: "},
                                                                      {Failure::Mac, "header MAC: "},
                                                                      {Failure::NoMatch, "no match: "},
                                                                      {Failure::Payload, "payload: "},
                                                                      {Failure::Armor, "armor: "}}};

} // namespace

Error failure(Failure kind, std::string_view why, ErrorCode code) {
    std::string detail(kNames[static_cast<std::size_t>(kind)].second);
    return {code, detail.append(why)};
}

std::optional<Failure> failureOf(const Error& error) {
    for (const auto& [kind, name] : kNames)
        if (error.detail.starts_with(name)) return kind;
    return std::nullopt;
}

} // namespace hedgerow::age
