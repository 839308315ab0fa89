// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/stream.h"

#include "core/age/failure.h"

#include <cstring>
#include <utility>

namespace hedgerow::age {
namespace {

constexpr std::size_t kTogether = 4; // chunks: 256 KiB

// Whether a chunk may be given out together with those before it: one that is amiss is looked at by itself.
bool isFollowing(const Chunk& chunk) {
    return chunk.isOpened && chunk.size > ChunkCipher::kTagSize;
}

} // namespace

StreamWriter::StreamWriter(Sink& sink, ChunkCipher cipher)
    : m_sink(sink), m_cipher(std::move(cipher)), m_crew(ChunkCipher::kSealedSize, [this](Chunk& chunk) {
          m_cipher.seal(chunk.number, chunk.isLast, {chunk.input, chunk.size}, chunk.output);
      }) {}

Result<void> StreamWriter::sendSome() {
    const std::size_t count = std::min(m_crew.inOnePiece(), kTogether);
    std::size_t size = 0;
    for (std::size_t i = 0; i < count; ++i) size += m_crew.oldest(i).size + ChunkCipher::kTagSize;
    auto written = m_sink.write({m_crew.oldest().output, size});
    m_crew.release(count);
    return written;
}

Result<std::span<std::uint8_t>> StreamWriter::space() {
    if (m_crew.ahead(0).size == ChunkCipher::kSize) {
        m_crew.submit(false);
        if (m_crew.room() == 0)
            if (auto sent = sendSome(); !sent) return sent.error();
    }
    Chunk& chunk = m_crew.ahead(0);
    return std::span(chunk.input + chunk.size, ChunkCipher::kSize - chunk.size);
}

Result<void> StreamWriter::write(std::span<const std::uint8_t> text) {
    while (!text.empty()) {
        const auto room = space();
        if (!room) return room.error();
        const std::size_t size = std::min(room->size(), text.size());
        std::memcpy(room->data(), text.data(), size);
        m_crew.ahead(0).size += size;
        text = text.subspan(size);
    }
    return {};
}

// Whether a full chunk is the last one is known only at the end of the source: it goes its way when more has come.
Result<void> StreamWriter::writeFrom(Source& source) {
    while (true) {
        const bool isFull = m_crew.ahead(0).size == ChunkCipher::kSize;
        if (isFull && m_crew.room() == 1) { // room for what comes
            if (auto sent = sendSome(); !sent) return sent.error();
        }
        Chunk& chunk = m_crew.ahead(isFull ? 1 : 0);
        const auto got = source.read({chunk.input + chunk.size, ChunkCipher::kSize - chunk.size});
        if (!got) return got.error();
        if (*got == 0) return {};
        chunk.size += *got;
        if (isFull) m_crew.submit(false);
    }
}

Result<void> StreamWriter::finish() {
    m_crew.submit(true);
    while (!m_crew.isIdle())
        if (auto sent = sendSome(); !sent) return sent;
    return {};
}

StreamReader::StreamReader(Source& source, ChunkCipher cipher)
    : m_source(source), m_cipher(std::move(cipher)), m_crew(ChunkCipher::kSize, [this](Chunk& chunk) {
          chunk.isOpened = chunk.size >= ChunkCipher::kTagSize &&
                           m_cipher.open(chunk.number, chunk.isLast, {chunk.input, chunk.size}, chunk.output);
      }) {}

Result<std::size_t> StreamReader::readChunk(Chunk& chunk) {
    while (chunk.size < ChunkCipher::kSealedSize) {
        const auto got = m_source.read({chunk.input + chunk.size, ChunkCipher::kSealedSize - chunk.size});
        if (!got) return got;
        if (*got == 0) break;
        chunk.size += *got;
    }
    return chunk.size;
}

void StreamReader::readAhead() {
    while (!m_isSourceOver && m_crew.room() >= 2) {
        Chunk& chunk = m_crew.ahead(m_hasFull ? 1 : 0);
        const auto size = readChunk(chunk);
        if (!size) m_sourceError = size.error();
        m_isSourceOver = !size || *size < ChunkCipher::kSealedSize;
        // After an error nobody knows whether the full chunk was the last: it is given only if more had begun to come.
        if (m_hasFull && (size || chunk.size > 0)) m_crew.submit(chunk.size == 0);
        m_hasFull = !m_isSourceOver;
        if (m_isSourceOver && size && *size > 0) m_crew.submit(true);
    }
}

Result<void> StreamReader::openNext() {
    m_crew.release(std::exchange(m_openChunks, 0));
    if (m_error) return *m_error;
    readAhead();
    if (m_crew.isIdle()) {
        m_error = m_sourceError ? *m_sourceError : failure(Failure::Payload, "it is missing");
        return *m_error;
    }
    Chunk& first = m_crew.oldest();
    if (auto checked = check(first); !checked) {
        m_error = checked.error();
        return checked;
    }
    std::size_t size = first.size - ChunkCipher::kTagSize;
    m_isOver = first.isLast && !m_error;
    m_openChunks = 1;
    const std::size_t most = m_error ? 1 : std::min(m_crew.inOnePiece(), kTogether);
    for (; m_openChunks < most && isFollowing(m_crew.oldest(m_openChunks)); ++m_openChunks) {
        const Chunk& chunk = m_crew.oldest(m_openChunks);
        size += chunk.size - ChunkCipher::kTagSize;
        m_isOver = chunk.isLast;
    }
    m_open = {first.output, size};
    return {};
}

// A whole chunk that is right but for its place as the last one, or not the last, is given out before that is told: the
// specification lets a reader stream what it has authenticated.
Result<void> StreamReader::check(Chunk& chunk) {
    if (chunk.isOpened && chunk.isLast && chunk.number > 0 && chunk.size == ChunkCipher::kTagSize)
        return failure(Failure::Payload, "the last chunk is empty");
    if (chunk.isOpened) return {};
    const std::span sealed(chunk.input, chunk.size);
    if (sealed.size() < ChunkCipher::kSealedSize || !m_cipher.open(chunk.number, !chunk.isLast, sealed, chunk.output))
        return failure(Failure::Payload, chunk.isLast ? "the end is missing or was changed" : "a chunk was changed");
    m_error = failure(Failure::Payload, chunk.isLast ? "the end is missing" : "something follows the last chunk");
    return {};
}

Result<std::span<const std::uint8_t>> StreamReader::opened() {
    while (m_open.empty() && !m_isOver)
        if (auto next = openNext(); !next) return next.error();
    return m_open;
}

Result<std::size_t> StreamReader::read(std::span<std::uint8_t> into) {
    const auto open = opened();
    if (!open) return open.error();
    const std::size_t size = std::min(open->size(), into.size());
    std::copy_n(open->begin(), size, into.begin());
    m_open = m_open.subspan(size);
    return size;
}

Result<void> StreamReader::copyTo(Sink& sink) {
    while (true) {
        const auto open = opened();
        if (!open) return open.error();
        if (open->empty()) return {};
        if (auto written = sink.write(*open); !written) return written;
        m_open = {};
    }
}

} // namespace hedgerow::age
