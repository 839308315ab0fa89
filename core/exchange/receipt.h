// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/source.h"
#include "core/bundle/identity.h"
#include "core/bundle/manifest.h"

#include <span>
#include <string>
#include <vector>

namespace hedgerow::exchange {

// What stands for a bundle in receipts: only its sender, and who has it, can tell which it is.
Id hadToken(const Id& bundle, const bundle::SigningKey& from);

// What a member of a shared folder has taken in, in her own words (FORMAT.md, "Receipts").
struct Receipt {
    static constexpr std::size_t kMostBundles = 8192;
    static constexpr std::size_t kMostBundlesOfOne = 128;

    Id id;
    bundle::SigningKey key{};
    std::int64_t madeMs = 0;
    bool isLeaving = false;
    std::vector<Id> has;                     // tokens, ascending
    std::vector<bundle::RecipientMark> with; // ascending

    // Whether its writer writes for the one with this key.
    bool isFor(const age::Recipient& member) const;
    bool operator==(const Receipt&) const = default;
};

// Whether the text of an age file begins like a receipt, not like a bundle.
bool looksLikeReceipt(std::string_view begin);

// As an age file to these, signed by its writer. InvalidValue: no recipient, or one that nobody would read.
Result<std::string> writeReceipt(const Receipt& receipt, const bundle::Identity& from,
                                 std::span<const age::Recipient> to, Random& random);
// All of the text of an age file. Refusal::Form, ::Limit, ::NewerFormat, ::BadSignature.
Result<Receipt> readReceipt(age::Source& text);

} // namespace hedgerow::exchange
