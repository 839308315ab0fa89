// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/pseudonyms.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace hedgerow::bundle {
namespace {

constexpr std::string_view kDomain = "hedgerow pseudonyms 1\n";
constexpr std::string_view kRecordDomain = "record\n";
constexpr std::string_view kWriterDomain = "writer\n";
constexpr std::size_t kSecretSize = 32;
constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // 32, none that is taken for another

std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

class Hash {
public:
    Hash(const SecretBytes& key, std::size_t size) : m_size(size) {
        crypto_generichash_init(&m_state, key.data(), key.size(), size);
    }
    Hash& add(std::span<const std::uint8_t> bytes) {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    void into(std::uint8_t* hash) { crypto_generichash_final(&m_state, hash, m_size); }

private:
    crypto_generichash_state m_state{};
    std::size_t m_size;
};

// The first digits of an id, 5 bits each.
std::string digits(const Id& id, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t bit = 5 * i;
        const unsigned two = static_cast<unsigned>(id.bytes[bit / 8]) << 8 | id.bytes[bit / 8 + 1];
        text += kDigits[two >> (11 - bit % 8) & 31U];
    }
    return text;
}

std::uint32_t writerMark(const SecretBytes& key, std::uint32_t drawn) {
    std::array<std::uint8_t, 4> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(drawn >> (24 - 8 * i));
    std::array<std::uint8_t, 16> mark{};
    Hash(key, mark.size()).add(bytesOf(kWriterDomain)).add(bytes).into(mark.data());
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | mark[i];
    return number;
}

} // namespace

SecretBytes Pseudonyms::newSecret(Random& random) {
    SecretBytes bytes(kSecretSize);
    random.fill({bytes.data(), bytes.size()});
    SecretBytes text(2 * kSecretSize);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text.data()[2 * i] = static_cast<std::uint8_t>(kHex[bytes.data()[i] >> 4]);
        text.data()[2 * i + 1] = static_cast<std::uint8_t>(kHex[bytes.data()[i] & 15U]);
    }
    return text;
}

Result<Pseudonyms> Pseudonyms::of(const SecretBytes& secret, const SigningKey& recipient) {
    SecretBytes bytes(kSecretSize);
    if (secret.size() != 2 * kSecretSize) return {ErrorCode::InvalidValue, "the secret of the codes"};
    for (std::size_t i = 0; i < secret.size(); ++i) {
        const std::size_t digit = kHex.find(static_cast<char>(secret.data()[i]));
        if (digit == std::string_view::npos) return {ErrorCode::InvalidValue, "the secret of the codes"};
        bytes.data()[i / 2] = static_cast<std::uint8_t>(bytes.data()[i / 2] << 4 | digit);
    }
    SecretBytes key(std::size_t{crypto_generichash_KEYBYTES});
    Hash(bytes, key.size()).add(bytesOf(kDomain)).add(recipient).into(key.data());
    return Pseudonyms(std::move(key));
}

Id Pseudonyms::code(std::string_view kind, const Id& id, const Id* owner) const {
    Id code;
    Hash hash(m_key, code.bytes.size());
    hash.add(bytesOf(kRecordDomain)).add(bytesOf(kind)).add(bytesOf("\n")).add(id.bytes);
    if (owner) hash.add(owner->bytes);
    hash.into(code.bytes.data());
    return code;
}

std::uint64_t Pseudonyms::writer(Random& random) const {
    const auto drawn = static_cast<std::uint32_t>(random.next64());
    return std::uint64_t{drawn} << 32 | writerMark(m_key, drawn);
}

bool Pseudonyms::ownsWriter(std::uint64_t writer) const {
    return writerMark(m_key, static_cast<std::uint32_t>(writer >> 32)) == static_cast<std::uint32_t>(writer);
}

std::string shownCode(const Id& code) {
    return digits(code, 7).insert(4, 1, '-');
}

std::string shownUnitCode(const Id& code) {
    return "U-" + digits(code, 4);
}

} // namespace hedgerow::bundle
