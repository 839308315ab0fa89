// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/header.h"

#include "core/age/base64.h"
#include "core/age/failure.h"
#include "core/age/hkdf.h"

#include <sodium.h>

#include <cassert>

namespace hedgerow::age {
namespace {

constexpr std::string_view kFamily = "age-encryption.org/";
constexpr std::string_view kVersionLine = "age-encryption.org/v1\n";
constexpr std::string_view kEnd = "---";

SecretBytes macOf(std::string_view authenticated, const SecretBytes& fileKey) {
    return hmac(hkdf(fileKey, {}, "header").bytes(), {bytesOf(authenticated)});
}

// Reads the parts in order and keeps what the MAC is over.
class HeaderParser {
public:
    explicit HeaderParser(LineSource& source) : m_source(source) {}

    Result<Header> read() {
        if (auto begun = readVersion(); !begun) return begun.error();
        while (true) {
            auto line = nextLine();
            if (!line) return line.error();
            if (line->starts_with(kEnd)) {
                if (auto ended = readEnd(*line); !ended) return ended.error();
                return std::move(m_header);
            }
            if (auto added = readStanza(*line); !added) return added.error();
        }
    }

private:
    // Counted against the limit, whoever keeps it.
    Result<std::string> nextLine() {
        const auto line = m_source.line(Header::kLongest - m_read);
        if (!line) return line.error();
        m_read += line->size();
        if (line->ends_with('\n')) return std::string(*line);
        return failure(Failure::Header, m_read == Header::kLongest ? "longer than 64 KiB" : "it ends too early");
    }
    Result<void> readVersion() {
        const auto line = m_source.line(kVersionLine.size());
        if (!line) return line.error();
        m_read = line->size();
        m_header.authenticated = *line;
        if (*line == kVersionLine) return {};
        if (line->starts_with(kFamily)) return failure(Failure::Header, "another version of the format");
        return failure(Failure::Header, "not an age file");
    }
    Result<void> readStanza(const std::string& argumentLine) {
        if (m_header.stanzas.size() == Header::kMostStanzas)
            return failure(Failure::Header, "more than 64 stanzas", ErrorCode::Refused);
        auto stanza = stanzaOfArgumentLine(argumentLine);
        if (!stanza) return stanza.error();
        m_header.authenticated += argumentLine;
        while (true) {
            const auto line = nextLine();
            if (!line) return line.error();
            const auto isLast = addBodyLine(*stanza, *line);
            if (!isLast) return isLast.error();
            m_header.authenticated += *line;
            if (*isLast) break;
        }
        m_header.stanzas.push_back(std::move(*stanza));
        return {};
    }
    Result<void> readEnd(std::string_view line) {
        if (m_header.stanzas.empty()) return failure(Failure::Header, "no stanza");
        m_header.authenticated += kEnd;
        line.remove_prefix(kEnd.size());
        line.remove_suffix(1);
        if (!line.starts_with(' ')) return failure(Failure::Header, "the line of the MAC");
        const auto size = fromBase64(line.substr(1), Padding::None, m_header.mac);
        if (!size || *size != m_header.mac.size()) return failure(Failure::Header, "the MAC is not 32 bytes in base64");
        return {};
    }

    LineSource& m_source;
    Header m_header;
    std::size_t m_read = 0;
};

} // namespace

Result<Header> readHeader(LineSource& source) {
    return HeaderParser(source).read();
}

Result<void> checkMac(const Header& header, const SecretBytes& fileKey) {
    const SecretBytes mac = macOf(header.authenticated, fileKey);
    static_assert(crypto_auth_hmacsha256_BYTES == std::tuple_size_v<decltype(header.mac)>);
    if (sodium_memcmp(mac.data(), header.mac.data(), header.mac.size()) != 0)
        return failure(Failure::Mac, "the header was changed");
    return {};
}

std::string headerText(std::span<const Stanza> stanzas, const SecretBytes& fileKey) {
    assert(!stanzas.empty());
    std::string text(kVersionLine);
    for (const Stanza& stanza : stanzas) text += stanzaText(stanza);
    text += kEnd;
    return text + ' ' + base64(macOf(text, fileKey).bytes()) + '\n';
}

} // namespace hedgerow::age
