// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/contact_card.h"

#include "core/age/bech32.h"
#include "core/base/id.h"
#include "core/bundle/manifest.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <span>
#include <vector>

namespace hedgerow::bundle {
namespace {

constexpr std::string_view kPrefix = "hedgerow";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kKeysEnd = 1 + 2 * kKeySize;

constexpr std::size_t kLongestPaste = 4 * age::Bech32::kLongest; // its white space included

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

Error invalid(std::string_view detail) {
    return {ErrorCode::InvalidValue, std::string(detail)};
}

std::array<std::uint8_t, kKeySize> keyAt(std::span<const std::uint8_t> bytes, std::size_t at) {
    std::array<std::uint8_t, kKeySize> key;
    std::ranges::copy(bytes.subspan(at, kKeySize), key.begin());
    return key;
}

// Less than 2^255 − 19: other spellings of a number of the field are not for keys.
bool isCanonical(const age::Recipient::Key& key) {
    if (key.back() != 0x7F) return key.back() < 0x7F;
    const bool isNearEnd = std::all_of(key.begin() + 1, key.end() - 1, [](std::uint8_t byte) { return byte == 0xFF; });
    return !isNearEnd || key.front() < 0xED;
}

} // namespace

bool isPossibleKey(const SigningKey& key) {
    return crypto_core_ed25519_is_valid_point(key.data()) == 1;
}

bool isPossibleKey(const age::Recipient& recipient) {
    if (!isCanonical(recipient.key())) return false;
    // Multiples of a point of small order are zero for every scalar that a key can be.
    std::array<std::uint8_t, crypto_scalarmult_SCALARBYTES> scalar{1};
    std::array<std::uint8_t, crypto_scalarmult_BYTES> shared;
    return crypto_scalarmult(shared.data(), scalar.data(), recipient.key().data()) == 0;
}

std::string text(const ContactCard& card) {
    assert(card.name.empty() || isSenderName(card.name));
    std::vector<std::uint8_t> bytes{kVersion};
    bytes.insert(bytes.end(), card.signingKey.begin(), card.signingKey.end());
    bytes.insert(bytes.end(), card.recipient.key().begin(), card.recipient.key().end());
    bytes.insert(bytes.end(), card.name.begin(), card.name.end());
    return std::string(age::bech32(kPrefix, bytes).view());
}

Result<ContactCard> parseCard(std::string_view pasted) {
    if (pasted.size() > kLongestPaste) return invalid(kNoCard);
    std::string text;
    std::ranges::copy_if(pasted, std::back_inserter(text), [](char c) { return !isSpace(c); });
    if (!lowered(text).starts_with(std::string(kPrefix) + '1')) return invalid(kNoCard);
    const auto decoded = age::fromBech32(text);
    if (!decoded || lowered(decoded->prefix) != kPrefix) return invalid(kMistypedCard);
    const auto bytes = decoded->data.bytes();
    if (bytes.empty() || bytes[0] == 0) return invalid(kNoCard);
    if (bytes[0] > kVersion) return Error{ErrorCode::NewerVersion, "card"};
    if (bytes.size() < kKeysEnd) return invalid(kNoCard);

    const auto name = bytes.subspan(kKeysEnd);
    ContactCard card{keyAt(bytes, 1), age::Recipient(keyAt(bytes, 1 + kKeySize)),
                     std::string(name.begin(), name.end())};
    if (!isPossibleKey(card.signingKey) || !isPossibleKey(card.recipient)) return invalid(kForbiddenKey);
    if (!card.name.empty() && !isSenderName(card.name)) return invalid(kForbiddenName);
    return card;
}

Result<ContactCard> cardOfKeys(std::string_view signingKey, std::string_view ageKey) {
    const auto bytes = fromHex(signingKey);
    const auto recipient = age::Recipient::parse(ageKey);
    if (!bytes || bytes->size() != kKeySize || !recipient) return invalid(kForbiddenKey);
    ContactCard card{{}, *recipient, {}};
    std::ranges::copy(*bytes, card.signingKey.begin());
    if (!isPossibleKey(card.signingKey) || !isPossibleKey(card.recipient)) return invalid(kForbiddenKey);
    return card;
}

} // namespace hedgerow::bundle
