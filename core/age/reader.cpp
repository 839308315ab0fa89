// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/reader.h"

#include "core/age/armor.h"
#include "core/age/failure.h"
#include "core/age/stream.h"

#include <algorithm>

namespace hedgerow::age {
namespace {

constexpr std::string_view kPostQuantum = "mlkem768x25519";

Result<SecretBytes> keyByPassphrase(const Header& header, const Keys& keys) {
    if (header.stanzas.size() != 1) return failure(Failure::Header, "a passphrase beside other recipients");
    const auto stanza = ScryptStanza::parse(header.stanzas.front(), keys.mostWork);
    if (!stanza) return stanza.error();
    if (!keys.passphrase) return failure(Failure::NoMatch, "it is for a passphrase", ErrorCode::Refused);
    const auto passphrase = keys.passphrase();
    if (!passphrase) return passphrase.error();
    auto fileKey = unwrapScrypt(*stanza, *passphrase);
    if (!fileKey) return fileKey.error();
    if (!*fileKey) return failure(Failure::NoMatch, "another passphrase", ErrorCode::WrongPassphrase);
    return std::move(**fileKey);
}

Result<SecretBytes> keyByIdentity(const Header& header, const Keys& keys) {
    for (const Stanza& stanza : header.stanzas) {
        if (!isX25519(stanza)) continue;
        auto fileKey = unwrapX25519(stanza, keys.identities);
        if (!fileKey) return fileKey.error();
        if (*fileKey) return std::move(**fileKey);
    }
    const bool isOfTomorrow =
        std::ranges::any_of(header.stanzas, [](const Stanza& stanza) { return stanza.type == kPostQuantum; });
    return failure(Failure::NoMatch,
                   isOfTomorrow ? "post-quantum recipients (mlkem768x25519) are not supported yet"
                                : "it is for other recipients",
                   ErrorCode::Refused);
}

Result<ChunkCipher> cipherOf(LineSource& source, const SecretBytes& fileKey) {
    std::array<std::uint8_t, ChunkCipher::kNonceSize> nonce;
    for (std::size_t size = 0; size < nonce.size();) {
        const auto got = source.read(std::span(nonce).subspan(size));
        if (!got) return got.error();
        if (*got == 0) return failure(Failure::Header, "it ends too early");
        size += *got;
    }
    return ChunkCipher(fileKey, nonce);
}

} // namespace

Reader::Reader(Source& source) : m_outer(source) {}
Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(Source& source, const Keys& keys, Form form) {
    std::unique_ptr<Reader> reader(new Reader(source));
    if (auto begun = reader->begin(keys, form); !begun) return begun.error();
    return reader;
}

// A binary file begins with a letter; armor with a dash, or with the white space that may stand around it.
Result<bool> Reader::isArmored(Form form) {
    if (form != Form::Either) return form == Form::Armored;
    const auto first = m_outer.peek();
    if (!first) return first.error();
    return *first && (**first == '-' || **first <= ' ');
}

Result<void> Reader::begin(const Keys& keys, Form form) {
    const auto armored = isArmored(form);
    if (!armored) return armored.error();
    if (*armored) {
        m_armor = std::make_unique<ArmorReader>(m_outer);
        m_inner = std::make_unique<LineSource>(*m_armor);
    }
    LineSource& file = m_inner ? *m_inner : m_outer;
    const auto header = readHeader(file);
    if (!header) return header.error();
    const auto fileKey =
        std::ranges::any_of(header->stanzas, isScrypt) ? keyByPassphrase(*header, keys) : keyByIdentity(*header, keys);
    if (!fileKey) return fileKey.error();
    if (auto checked = checkMac(*header, *fileKey); !checked) return checked;
    auto cipher = cipherOf(file, *fileKey);
    if (!cipher) return cipher.error();
    m_stream = std::make_unique<StreamReader>(file, std::move(*cipher));
    return {};
}

Result<std::size_t> Reader::read(std::span<std::uint8_t> into) {
    return m_stream->read(into);
}

Result<void> Reader::copyTo(Sink& sink) {
    return m_stream->copyTo(sink);
}

} // namespace hedgerow::age
