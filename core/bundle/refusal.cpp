// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/refusal.h"

#include <algorithm>
#include <array>

namespace hedgerow::bundle {
namespace {

struct Entry {
    Refusal refusal;
    ErrorCode code;
    std::string_view name;
};

constexpr std::array<Entry, 6> kEntries{{{Refusal::Form, ErrorCode::Damaged, "bundle form: "},
                                         {Refusal::Limit, ErrorCode::Refused, "bundle limit: "},
                                         {Refusal::NewerFormat, ErrorCode::NewerVersion, "bundle version: "},
                                         {Refusal::NotForUs, ErrorCode::Refused, "bundle recipient: "},
                                         {Refusal::UnknownSigner, ErrorCode::Refused, "bundle signer: "},
                                         {Refusal::BadSignature, ErrorCode::Damaged, "bundle signature: "}}};

} // namespace

Error refused(Refusal refusal, std::string_view why) {
    const Entry& entry = kEntries[static_cast<std::size_t>(refusal)];
    std::string detail(entry.name);
    return {entry.code, detail.append(why)};
}

std::optional<Refusal> refusalOf(const Error& error) {
    const auto entry = std::ranges::find_if(
        kEntries, [&](const Entry& candidate) { return error.detail.starts_with(candidate.name); });
    return entry == kEntries.end() ? std::nullopt : std::optional(entry->refusal);
}

} // namespace hedgerow::bundle
