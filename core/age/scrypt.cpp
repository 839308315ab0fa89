// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/scrypt.h"

#include "core/age/base64.h"
#include "core/age/failure.h"
#include "core/age/file_key.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace hedgerow::age {
namespace {

constexpr std::string_view kType = "scrypt";
constexpr std::string_view kLabel = "age-encryption.org/v1/scrypt";

Result<SecretBytes> wrapKey(const SecretBytes& passphrase, std::span<const std::uint8_t> salt, int work) {
    std::string labelled(kLabel);
    labelled.append(salt.begin(), salt.end());
    SecretBytes key(32);
    const int failed = crypto_pwhash_scryptsalsa208sha256_ll(
        passphrase.data(), passphrase.size(), reinterpret_cast<const std::uint8_t*>(labelled.data()), labelled.size(),
        std::uint64_t{1} << work, 8, 1, key.data(), key.size());
    if (failed != 0) return Error{ErrorCode::Failed, "not enough memory to derive the key"};
    return key;
}

// ^[1-9][0-9]*$, and a power of two that 64 bits can hold.
std::optional<int> parseWork(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || text.front() == '0' || !std::ranges::all_of(text, isDigit)) return std::nullopt;
    if (text.size() > 2) return std::nullopt;
    int work = 0;
    for (const char digit : text) work = 10 * work + (digit - '0');
    return work < 64 ? std::optional(work) : std::nullopt;
}

} // namespace

bool isScrypt(const Stanza& stanza) {
    return stanza.type == kType;
}

Result<ScryptStanza> ScryptStanza::parse(const Stanza& stanza, int mostWork) {
    ScryptStanza parsed;
    if (stanza.arguments.size() != 2) return failure(Failure::Header, "a scrypt stanza has two arguments");
    if (fromBase64(stanza.arguments[0], Padding::None, parsed.salt) != parsed.salt.size())
        return failure(Failure::Header, "the salt of a scrypt stanza is not 16 bytes in base64");
    const auto work = parseWork(stanza.arguments[1]);
    if (!work) return failure(Failure::Header, "the work factor of a scrypt stanza is not a number it could be");
    if (stanza.body.size() != kWrappedSize)
        return failure(Failure::Header, "the body of a scrypt stanza is not 32 bytes");
    if (*work > kMostWork)
        return failure(Failure::Header, "the passphrase would take more than 1 GiB of memory", ErrorCode::Refused);
    if (*work > mostWork)
        return failure(Failure::Header, "work factor " + std::to_string(*work), ErrorCode::CostTooHigh);
    parsed.work = *work;
    parsed.body = stanza.body;
    return parsed;
}

Result<Stanza> wrapForPassphrase(const SecretBytes& fileKey, const SecretBytes& passphrase, int work, Random& random) {
    assert(work >= 1 && work <= kMostWork);
    if (passphrase.empty()) return Error{ErrorCode::InvalidValue, "the passphrase is empty"};
    std::array<std::uint8_t, 16> salt;
    random.fill(salt);
    const auto key = wrapKey(passphrase, salt, work);
    if (!key) return key.error();
    return Stanza{std::string(kType), {base64(salt), std::to_string(work)}, wrapFileKey(fileKey, *key)};
}

Result<std::optional<SecretBytes>> unwrapScrypt(const ScryptStanza& stanza, const SecretBytes& passphrase) {
    if (passphrase.empty()) return std::optional<SecretBytes>(); // nobody could have encrypted for it
    const auto key = wrapKey(passphrase, stanza.salt, stanza.work);
    if (!key) return key.error();
    return unwrapFileKey(stanza.body, *key);
}

} // namespace hedgerow::age
