// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"
#include "core/base/result.h"
#include "core/bundle/signature.h"

#include <string>
#include <string_view>

namespace hedgerow::bundle {

// How one organizer tells another where to send and whose signature to expect (CARD.md). Nothing in it is secret, and
// nothing in it is proof: whoever passed it on may have put other keys in. comparison.h is for that.
struct ContactCard {
    SigningKey signingKey{};
    age::Recipient recipient;
    std::string name; // what its owner calls herself (isSenderName()), or empty

    bool operator==(const ContactCard&) const = default;
};

// What is wrong with a text that is no card: the detail of InvalidValue.
inline constexpr std::string_view kNoCard = "no_card";             // something else altogether
inline constexpr std::string_view kMistypedCard = "mistyped_card"; // a character wrong, missing or too many
inline constexpr std::string_view kForbiddenKey = "forbidden_key"; // one that nobody can have, or spelled otherwise
inline constexpr std::string_view kForbiddenName = "forbidden_name";

// `hedgerow1…`. The name is a sender's name or empty.
std::string text(const ContactCard& card);
// In either case, with white space anywhere, as a mail program or a page breaks it. InvalidValue with one of the above;
// NewerVersion.
Result<ContactCard> parseCard(std::string_view text);

// Of keys as records of peers have them, in hex and as age1…, without a name. InvalidValue with kForbiddenKey.
Result<ContactCard> cardOfKeys(std::string_view signingKey, std::string_view ageKey);

// Whether it is a public key that somebody can have, in its one spelling.
bool isPossibleKey(const SigningKey& key);
bool isPossibleKey(const age::Recipient& recipient);

} // namespace hedgerow::bundle
