// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/bech32.h"

#include <array>
#include <cassert>

namespace hedgerow::age {
namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksum = 6; // characters

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
char lowered(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

Error refused(const char* why) {
    return {ErrorCode::InvalidValue, why};
}

// The BCH code of BIP 173: what was fed, as the remainder of a division over GF(32).
class Checksum {
public:
    void feed(unsigned value) {
        constexpr std::array<std::uint32_t, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_state >> 25;
        m_state = (m_state & 0x1ffffff) << 5 ^ value;
        for (unsigned i = 0; i < kGenerator.size(); ++i) m_state ^= (0U - (top >> i & 1U)) & kGenerator[i];
    }
    void feedPrefix(std::string_view prefix) {
        for (const char c : prefix) feed(static_cast<unsigned char>(lowered(c)) >> 5);
        feed(0);
        for (const char c : prefix) feed(static_cast<unsigned char>(lowered(c)) & 31U);
    }
    std::uint32_t value() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

Result<void> checkCharacters(std::string_view text) {
    bool hasUpper = false;
    bool hasLower = false;
    for (const char c : text) {
        if (c < 33 || c > 126) return refused("a character that no key has");
        hasUpper |= isUpper(c);
        hasLower |= isLower(c);
    }
    if (hasUpper && hasLower) return refused("upper and lower case are mixed");
    return {};
}

// Groups of five bits become bytes; what is left over must be less than a group, and zero.
Result<SecretBytes> bytesOfGroups(std::span<const std::uint8_t> groups) {
    SecretBytes bytes(groups.size() * 5 / 8);
    std::uint32_t held = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    for (const std::uint8_t group : groups) {
        held = (held << 5 | group) & 0xfff;
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes.data()[at++] = static_cast<std::uint8_t>(held >> bits);
    }
    if (bits >= 5 || (held & ((1U << bits) - 1)) != 0) return refused("bits are left over");
    return bytes;
}

} // namespace

SecretBytes bech32(std::string_view lowerPrefix, std::span<const std::uint8_t> data) {
    const std::size_t groups = (data.size() * 8 + 4) / 5;
    SecretBytes text(lowerPrefix.size() + 1 + groups + kChecksum);
    std::uint8_t* out = text.data();
    for (const char c : lowerPrefix) *out++ = static_cast<std::uint8_t>(c);
    *out++ = '1';

    Checksum checksum;
    checksum.feedPrefix(lowerPrefix);
    const auto put = [&](std::uint32_t group) { *out++ = static_cast<std::uint8_t>(kAlphabet[group & 31U]); };
    std::uint32_t held = 0;
    unsigned bits = 0;
    const auto putGroup = [&](std::uint32_t group) {
        checksum.feed(group & 31U);
        put(group);
    };
    for (const std::uint8_t byte : data) {
        held = (held << 8 | byte) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5) putGroup(held >> (bits - 5));
    }
    if (bits > 0) putGroup(held << (5 - bits));
    for (std::size_t i = 0; i < kChecksum; ++i) checksum.feed(0);
    const std::uint32_t sum = checksum.value() ^ 1U;
    for (std::size_t i = 0; i < kChecksum; ++i) put(sum >> 5 * (kChecksum - 1 - i));
    assert(out == text.data() + text.size());
    return text;
}

Result<Bech32> fromBech32(std::string_view text) {
    if (text.size() > Bech32::kLongest) return refused("longer than any key");
    if (auto checked = checkCharacters(text); !checked) return checked.error();
    const std::size_t separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0) return refused("no prefix");
    const std::string_view prefix = text.substr(0, separator);
    const std::string_view rest = text.substr(separator + 1);
    if (rest.size() < kChecksum) return refused("too short");

    Checksum checksum;
    checksum.feedPrefix(prefix);
    SecretBytes groups(rest.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const std::size_t value = kAlphabet.find(lowered(rest[i]));
        if (value == std::string_view::npos) return refused("a character that no key has");
        groups.data()[i] = static_cast<std::uint8_t>(value);
        checksum.feed(static_cast<unsigned>(value));
    }
    if (checksum.value() != 1) return refused("the checksum does not fit");
    auto data = bytesOfGroups(groups.bytes().first(rest.size() - kChecksum));
    if (!data) return data.error();
    return Bech32{std::string(prefix), std::move(*data)};
}

} // namespace hedgerow::age
