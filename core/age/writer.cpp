// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/writer.h"

#include "core/age/armor.h"
#include "core/age/file_key.h"
#include "core/age/stream.h"

#include <cassert>

namespace hedgerow::age {

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(Sink& sink, std::span<const Recipient> recipients, Random& random,
                                             Form form) {
    if (recipients.empty()) return Error{ErrorCode::InvalidValue, "no recipient"};
    if (recipients.size() > Header::kMostStanzas) return Error{ErrorCode::Refused, "more than 64 recipients"};
    const SecretBytes fileKey = newFileKey(random);
    std::vector<Stanza> stanzas;
    stanzas.reserve(recipients.size());
    for (const Recipient& recipient : recipients) {
        auto stanza = wrapForRecipient(fileKey, recipient, random);
        if (!stanza) return stanza.error();
        stanzas.push_back(std::move(*stanza));
    }
    return begin(sink, stanzas, fileKey, random, form);
}

Result<std::unique_ptr<Writer>> Writer::open(Sink& sink, const SecretBytes& passphrase, Random& random, Form form,
                                             int work) {
    const SecretBytes fileKey = newFileKey(random);
    const auto stanza = wrapForPassphrase(fileKey, passphrase, work, random);
    if (!stanza) return stanza.error();
    return begin(sink, {&*stanza, 1}, fileKey, random, form);
}

Result<std::unique_ptr<Writer>> Writer::begin(Sink& sink, std::span<const Stanza> stanzas, const SecretBytes& fileKey,
                                              Random& random, Form form) {
    assert(form != Form::Either);
    std::unique_ptr<Writer> writer(new Writer);
    if (form == Form::Armored) writer->m_armor = std::make_unique<ArmorWriter>(sink);
    Sink& file = writer->m_armor ? *writer->m_armor : sink;

    std::string start = headerText(stanzas, fileKey);
    std::array<std::uint8_t, ChunkCipher::kNonceSize> nonce;
    random.fill(nonce);
    start.append(nonce.begin(), nonce.end());
    if (auto written = file.write(bytesOf(start)); !written) return written.error();
    writer->m_stream = std::make_unique<StreamWriter>(file, ChunkCipher(fileKey, nonce));
    return writer;
}

Result<void> Writer::write(std::span<const std::uint8_t> text) {
    return m_stream->write(text);
}

Result<void> Writer::writeFrom(Source& source) {
    return m_stream->writeFrom(source);
}

Result<void> Writer::finish() {
    if (auto finished = m_stream->finish(); !finished) return finished;
    return m_armor ? m_armor->finish() : Result<void>();
}

} // namespace hedgerow::age
