// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"
#include "core/base/id.h"
#include "core/bundle/scope_view.h"
#include "core/bundle/signature.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hedgerow::bundle {

inline constexpr std::int64_t kFormat = 1;
inline constexpr std::size_t kMostRecipients = 64;
inline constexpr std::size_t kLongestSenderName = 255; // bytes
inline constexpr std::int64_t kMostBundlesInSet = 1000;

// How many lines of each kind follow, and what they are about.
struct Counts {
    std::int64_t attachments = 0;
    std::int64_t batches = 0;
    std::int64_t changes = 0;
    std::int64_t forgotten = 0;
    std::int64_t people = 0;
    std::int64_t pieces = 0;
    std::int64_t writers = 0;

    bool operator==(const Counts&) const = default;
};

using RecipientMark = std::array<std::uint8_t, 16>;
struct ForPassphrase {
    bool operator==(const ForPassphrase&) const = default;
};

// The first line: who sends what to whom.
struct Manifest {
    Id id;
    Id set;
    std::int64_t part = 1;
    std::int64_t parts = 1;
    std::int64_t created = 0; // seconds since 1970
    SigningKey key{};
    std::string name;
    std::variant<std::vector<RecipientMark>, ForPassphrase> to; // ascending
    Scope scope;
    Counts counts;

    bool operator==(const Manifest&) const = default;
};

// How a recipient finds itself in a bundle without learning who the others are.
RecipientMark recipientMark(const Id& bundle, const age::Recipient& recipient);
// Ascending, each once.
std::vector<RecipientMark> recipientMarks(const Id& bundle, std::span<const age::Recipient> recipients);

// Whether it is one that senders may call themselves by: clean as a name is, and not too long.
bool isSenderName(std::string_view name);

// Of a line without its line feed. Refusal::Form, ::Limit, ::NewerFormat.
Result<Manifest> parseManifest(std::string_view line);
// InvalidValue: one that parseManifest() would refuse.
Result<std::string> encode(const Manifest& manifest);

} // namespace hedgerow::bundle
