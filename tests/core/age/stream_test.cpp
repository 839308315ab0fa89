// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/stream.h"

#include "core/age/file_key.h"
#include "tests/core/age/age_support.h"

namespace hedgerow::age {
namespace {

constexpr std::size_t kChunk = ChunkCipher::kSize;
constexpr std::size_t kSealed = ChunkCipher::kSealedSize;

ChunkCipher cipher() {
    constexpr std::array<std::uint8_t, ChunkCipher::kNonceSize> kNonce{1, 2, 3};
    return ChunkCipher(SecretBytes("YELLOW SUBMARINE"), kNonce);
}

std::string sealed(std::string_view text, std::size_t piece = 1'000'000) {
    std::string file;
    StringSink sink(file);
    StreamWriter writer(sink, cipher());
    for (; !text.empty(); text.remove_prefix(std::min(piece, text.size())))
        EXPECT_TRUE(writer.write(bytesOf(text.substr(0, piece))));
    EXPECT_TRUE(writer.finish());
    return file;
}

Opened opened(std::string_view file, std::size_t drop = 1'000'000) {
    DripSource source(file, drop);
    StreamReader reader(source, cipher());
    class : public Source {
    public:
        StreamReader* stream = nullptr;
        Result<std::size_t> read(std::span<std::uint8_t> into) override { return stream->read(into); }
    } plain;
    plain.stream = &reader;
    return readAll(plain);
}

// One chunk as it should not stand there.
std::string chunk(std::uint64_t number, bool isLast, std::string_view text) {
    std::string file(text.size() + ChunkCipher::kTagSize, '\0');
    cipher().seal(number, isLast, bytesOf(text), reinterpret_cast<std::uint8_t*>(file.data()));
    return file;
}

class FailingSink final : public Sink {
public:
    Result<void> write(std::span<const std::uint8_t>) override { return Error{ErrorCode::DiskFull, {}}; }
};

} // namespace

TEST(Stream, EverySizeComesBackAndIsAsLongAsTheSpecificationSays) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk,
                                   2 * kChunk + 1, 40 * kChunk, 40 * kChunk + 17}) {
        const std::string text = madeUpText(size);

        const std::string file = sealed(text);
        const Opened read = opened(file);

        const std::size_t chunks = size == 0 ? 1 : (size + kChunk - 1) / kChunk;
        EXPECT_EQ(file.size(), size + chunks * ChunkCipher::kTagSize);
        EXPECT_FALSE(read.error) << read.error->detail;
        EXPECT_TRUE(read.text == text) << size;
    }
}

TEST(Stream, PiecesMakeNoDifference) {
    const std::string text = madeUpText(3 * kChunk + 5);
    const std::string file = sealed(text);
    for (const std::size_t piece : {std::size_t{100}, kChunk - 1, kChunk, kChunk + 1}) {
        EXPECT_TRUE(sealed(text, piece) == file) << piece;
        EXPECT_TRUE(opened(file, piece).text == text) << piece;

        DripSource source(text, piece);
        std::string other;
        StringSink sink(other);
        StreamWriter writer(sink, cipher());
        ASSERT_TRUE(writer.writeFrom(source) && writer.finish());
        EXPECT_TRUE(other == file) << piece;
    }
}

TEST(Stream, CopyToGivesTheSameAsReading) {
    const std::string text = madeUpText(9 * kChunk + 5);
    const std::string file = sealed(text);
    MemorySource source(file);
    StreamReader reader(source, cipher());
    std::string copied;
    StringSink sink(copied);
    std::array<std::uint8_t, 10> first{};

    ASSERT_EQ(*reader.read(first), first.size());
    ASSERT_TRUE(reader.copyTo(sink));

    EXPECT_TRUE(std::string(textOf(first)) + copied == text);
}

TEST(Stream, EveryCutIsNoticed) {
    const std::string text = madeUpText(2 * kChunk);
    const std::string file = sealed(text);
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{16}, kSealed - 1,
                                   kSealed, kSealed + 1, kSealed + 16, 2 * kSealed - 1}) {
        const Opened read = opened(file.substr(0, size));

        EXPECT_EQ(read.kind(), Failure::Payload) << size;
        EXPECT_TRUE(text.starts_with(read.text)) << size;
        EXPECT_EQ(read.text.size(), size < kSealed ? 0 : kChunk) << "only what is authenticated is given";
    }
}

TEST(Stream, AChangedByteStopsItBeforeItsChunk) {
    const std::string text = madeUpText(12 * kChunk);
    for (const std::size_t at : {std::size_t{0}, kSealed - 1, kSealed, 5 * kSealed + 100, 12 * kSealed - 1}) {
        std::string file = sealed(text);
        file[at] ^= 1;

        const Opened read = opened(file);

        EXPECT_EQ(read.kind(), Failure::Payload) << at;
        EXPECT_TRUE(read.text == text.substr(0, at / kSealed * kChunk)) << at;
    }
}

TEST(Stream, ChunksKeepTheirOrder) {
    const std::string text = madeUpText(3 * kChunk);
    const std::string file = sealed(text);
    const std::string swapped = file.substr(kSealed, kSealed) + file.substr(0, kSealed) + file.substr(2 * kSealed);
    const std::string left = file.substr(0, kSealed) + file.substr(2 * kSealed);

    EXPECT_EQ(opened(swapped).kind(), Failure::Payload);
    EXPECT_EQ(opened(left).kind(), Failure::Payload);
}

TEST(Stream, TheLastChunkMayBeFullButIsEmptyOnlyIfItIsAlone) {
    const std::string full = madeUpText(kChunk);

    EXPECT_FALSE(opened(chunk(0, true, full)).error);
    EXPECT_FALSE(opened(chunk(0, true, {})).error);
    const Opened empty = opened(chunk(0, false, full) + chunk(1, true, {}));

    EXPECT_EQ(empty.kind(), Failure::Payload);
    EXPECT_TRUE(empty.text == full);
}

TEST(Stream, NothingFollowsTheLastChunk) {
    const std::string full = madeUpText(kChunk);
    for (const std::string& more : {std::string("x"), chunk(1, true, "more"), chunk(1, true, full)}) {
        const Opened read = opened(chunk(0, true, full) + more);

        EXPECT_EQ(read.kind(), Failure::Payload);
        EXPECT_TRUE(read.text == full);
    }
    EXPECT_EQ(opened(chunk(0, true, "short") + "x").kind(), Failure::Payload);
}

TEST(Stream, AFullDiskIsToldByTheWriter) {
    FailingSink sink;
    StreamWriter writer(sink, cipher());

    auto written = writer.write(bytesOf(madeUpText(40 * kChunk)));

    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
}

TEST(Stream, AnErrorOfTheSourceIsToldAfterWhatCameBeforeIt) {
    class : public Source {
    public:
        MemorySource before{std::string_view{}};
        Result<std::size_t> read(std::span<std::uint8_t> into) override {
            auto got = before.read(into);
            return *got > 0 ? got : Error{ErrorCode::Io, "the cable"};
        }
    } source;
    const std::string text = madeUpText(2 * kChunk);
    const std::string file = chunk(0, false, text.substr(0, kChunk)) + chunk(1, false, text.substr(kChunk));
    source.before = MemorySource(std::string_view(file).substr(0, kSealed + 100));
    StreamReader reader(source, cipher());
    std::string copied;
    StringSink sink(copied);

    const auto ended = reader.copyTo(sink);

    EXPECT_EQ(ended.error().detail, "the cable");
    EXPECT_TRUE(copied == text.substr(0, kChunk));
}

} // namespace hedgerow::age
