// SPDX-License-Identifier: GPL-3.0-or-later
// A payload of any length, read and written in any pieces, comes back; changed, cut or continued it fails after a part
// of it that was right.
#include "core/age/failure.h"
#include "core/age/stream.h"

#include <cstdlib>
#include <cstring>
#include <vector>

using namespace hedgerow;
using namespace hedgerow::age;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

ChunkCipher cipher() {
    constexpr std::array<std::uint8_t, ChunkCipher::kNonceSize> kNonce{};
    return ChunkCipher(SecretBytes("YELLOW SUBMARINE"), kNonce);
}

constexpr std::size_t kLongest = 3 * ChunkCipher::kSize + 1;

const std::string& longest() {
    static const std::string text = [] {
        std::string made(kLongest, '\0');
        for (std::size_t i = 0; i < made.size(); ++i) made[i] = static_cast<char>(i >> 8 ^ i);
        return made;
    }();
    return text;
}

// What the fuzzer decides: numbers, taken from the front of its input.
class Choices {
public:
    explicit Choices(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}
    std::uint32_t next() {
        std::uint32_t value = 0;
        const std::size_t size = std::min(sizeof value, m_rest.size());
        if (size > 0) std::memcpy(&value, m_rest.data(), size);
        m_rest = m_rest.subspan(size);
        return value;
    }
    std::span<const std::uint8_t> rest() const { return m_rest; }

private:
    std::span<const std::uint8_t> m_rest;
};

std::string sealed(std::string_view text, std::size_t piece) {
    std::string file;
    StringSink sink(file);
    StreamWriter writer(sink, cipher());
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size())))
        require(writer.write(bytesOf(text.substr(0, piece))).ok());
    require(writer.finish().ok());
    return file;
}

// What was given out, and whether it came to an end.
std::pair<std::string, bool> opened(std::string_view file, std::size_t piece) {
    MemorySource source(file);
    StreamReader reader(source, cipher());
    std::string text;
    std::vector<std::uint8_t> room(piece);
    while (true) {
        const auto got = reader.read(room);
        if (!got) require(failureOf(got.error()) == Failure::Payload);
        if (!got || *got == 0) return {text, got.ok()};
        text.append(textOf({room.data(), *got}));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Choices choices({data, size});
    const std::size_t length = choices.next() % (kLongest + 1);
    const std::size_t piece = std::max<std::size_t>(1 + choices.next() % (2 * ChunkCipher::kSize), length / 64);
    const std::uint32_t change = choices.next();
    const std::string text = longest().substr(0, length);

    std::string file = sealed(text, piece);
    require(opened(file, piece) == std::pair(text, true));

    const auto more = textOf(choices.rest());
    if (change % 3 == 0)
        file[change / 3 % file.size()] ^= 1;
    else if (change % 3 == 1)
        file.resize(change / 3 % file.size());
    else if (!more.empty())
        file += more;
    else
        return 0;
    const auto [part, isWhole] = opened(file, piece);
    require(!isWhole && text.starts_with(part));
    return 0;
}
