// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/payload.h"

#include "core/bundle/padding.h"
#include "core/bundle/refusal.h"

namespace hedgerow::bundle {
namespace {

void add(crypto_hash_sha512_state& hash, std::string_view bytes) {
    crypto_hash_sha512_update(&hash, age::bytesOf(bytes).data(), bytes.size());
}

Sha512 ended(crypto_hash_sha512_state& hash) {
    Sha512 total{};
    static_assert(std::tuple_size_v<Sha512> == crypto_hash_sha512_BYTES);
    crypto_hash_sha512_final(&hash, total.data());
    return total;
}

} // namespace

Result<PayloadWriter> PayloadWriter::begin(age::Sink& sink, const Manifest& manifest) {
    auto line = encode(manifest);
    if (!line) return line.error();
    if (line->size() + 1 > kLongestLine) return refused(Refusal::Limit, "manifest");
    PayloadWriter writer(sink, LineOrder(manifest, line->size() + 1));
    crypto_hash_sha512_init(&writer.m_hash);
    if (auto put = writer.put(*line); !put) return put.error();
    return writer;
}

Result<void> PayloadWriter::put(std::string_view line) {
    m_size += line.size() + 1;
    if (m_size > kLongestPayload) return refused(Refusal::Limit, "the payload");
    for (const std::string_view bytes : {line, std::string_view("\n")}) {
        add(m_hash, bytes);
        if (auto written = m_sink->write(age::bytesOf(bytes)); !written) return written;
    }
    return {};
}

Result<void> PayloadWriter::write(const BundleLine& line) {
    const auto text = encode(line);
    if (!text) return text.error();
    if (auto taken = m_order.take(line, text->size() + 1); !taken) return taken;
    return put(*text);
}

Result<void> PayloadWriter::write(std::string_view text) {
    const auto line = parseLine(text);
    if (!line) return line.error();
    if (auto taken = m_order.take(*line, text.size() + 1); !taken) return taken;
    return put(text);
}

Result<void> PayloadWriter::finish(const Sign& sign) {
    for (const std::size_t zeros : paddingOf(m_size + kSignatureLine))
        if (auto written = write(PaddingLine{zeros}); !written) return written;
    crypto_hash_sha512_state soFar = m_hash;
    return write(SignatureLine{sign(signedByBundle(ended(soFar)))});
}

PayloadReader::PayloadReader(age::Source& source) : m_lines(std::make_unique<age::LineSource>(source, kLongestLine)) {
    crypto_hash_sha512_init(&m_hash);
}

Result<PayloadReader> PayloadReader::begin(age::Source& source) {
    PayloadReader reader(source);
    const auto line = reader.line();
    if (!line) return line.error();
    auto manifest = parseManifest(*line);
    if (!manifest) return manifest.error();
    reader.m_manifest = std::move(*manifest);
    reader.m_order.emplace(reader.m_manifest, line->size() + 1);
    add(reader.m_hash, *line);
    add(reader.m_hash, "\n");
    return reader;
}

// The next one without its line feed.
Result<std::string_view> PayloadReader::line() {
    const auto line = m_lines->line(kLongestLine);
    if (!line) return line;
    m_size += line->size();
    if (m_size > kLongestPayload) return refused(Refusal::Limit, "the payload");
    if (line->ends_with('\n')) return line->substr(0, line->size() - 1);
    return line->size() == kLongestLine ? refused(Refusal::Limit, "a line") : refused(Refusal::Form, "cut off");
}

Result<std::optional<BundleLine>> PayloadReader::next() {
    if (m_order->isOver()) return std::optional<BundleLine>();
    while (true) {
        const auto text = line();
        if (!text) return text.error();
        auto read = parseLine(*text);
        if (!read) return read.error();
        if (auto taken = m_order->take(*read, text->size() + 1); !taken) return taken.error();
        if (const auto* signature = std::get_if<SignatureLine>(&*read)) return finish(signature->signature);
        add(m_hash, *text);
        add(m_hash, "\n");
        if (!std::holds_alternative<PaddingLine>(*read)) return std::optional(std::move(*read));
    }
}

Result<std::optional<BundleLine>> PayloadReader::finish(const Signature& signature) {
    m_total = ended(m_hash);
    if (!verifies(m_manifest.key, signedByBundle(m_total), signature))
        return refused(Refusal::BadSignature, "of the bundle");
    const auto more = m_lines->peek();
    if (!more) return more.error();
    if (*more) return refused(Refusal::Form, "something after the signature");
    return std::optional<BundleLine>();
}

} // namespace hedgerow::bundle
