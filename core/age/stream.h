// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/chunk_cipher.h"
#include "core/age/chunk_crew.h"
#include "core/age/source.h"

#include <optional>

namespace hedgerow::age {

// "Payload", after its nonce: plaintext into sealed chunks. Nothing that was written is a file before finish().
class StreamWriter {
public:
    // Borrows the sink.
    StreamWriter(Sink& sink, ChunkCipher cipher);

    Result<void> write(std::span<const std::uint8_t> text);
    // All there is, read into the chunks themselves.
    Result<void> writeFrom(Source& source);
    // The last chunk. Nothing may be written after it.
    Result<void> finish();

private:
    // What is still free of the current chunk; a full one goes its way first.
    Result<std::span<std::uint8_t>> space();
    // A few chunks at once, which costs a file system less than one by one.
    Result<void> sendSome();

    Sink& m_sink;
    ChunkCipher m_cipher;
    ChunkCrew m_crew;
};

// The same backwards: gives only what has been authenticated. Reads a few chunks ahead.
class StreamReader {
public:
    // Borrows the source.
    StreamReader(Source& source, ChunkCipher cipher);

    // As Source::read(). Failure::Payload: a chunk was changed, cut off or added; what came before it was right.
    Result<std::size_t> read(std::span<std::uint8_t> into);
    // All that is left.
    Result<void> copyTo(Sink& sink);

private:
    // What is open and not yet given; empty at the end.
    Result<std::span<const std::uint8_t>> opened();
    Result<void> openNext();
    Result<void> check(Chunk& chunk);
    void readAhead();
    Result<std::size_t> readChunk(Chunk& chunk);

    Source& m_source;
    ChunkCipher m_cipher;
    ChunkCrew m_crew;
    std::span<const std::uint8_t> m_open; // of m_crew's oldest chunks
    std::size_t m_openChunks = 0;
    bool m_isOver = false;  // the last chunk is open
    bool m_hasFull = false; // a whole chunk is read, and whether it is the last shows when the next one is
    bool m_isSourceOver = false;
    std::optional<Error> m_sourceError; // told when the chunks before it have been given
    std::optional<Error> m_error;
};

} // namespace hedgerow::age
