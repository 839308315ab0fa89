// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/payload.h"

#include "core/bundle/padding.h"
#include "core/bundle/refusal.h"
#include "tests/core/bundle/lines_support.h"

#include <gtest/gtest.h>

#include <functional>

namespace hedgerow::bundle {
namespace {

struct Keys {
    Keys() { crypto_sign_keypair(open.data(), secret.data()); }
    Signature sign(std::span<const std::uint8_t> message) const {
        Signature signature;
        crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.data());
        return signature;
    }

    SigningKey open{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
};

const Keys& keys() {
    static const Keys kKeys;
    return kKeys;
}

BatchName batchOf(std::uint64_t time) {
    return {time, 7};
}

ChangeLine changeOf(std::int64_t batch, const Id& id, std::vector<ChangedField> fields) {
    return {batch, RecordName::of(Kind::Person, id), std::move(fields)};
}

WriterLine writerOf(std::uint64_t writer) {
    return {writer, keys().open, keys().sign(signedByWriter(writer))};
}

std::vector<BundleLine> lines() {
    return {BatchLine{1, batchOf(10)},
            BatchLine{2, batchOf(20)},
            writerOf(7),
            ForgottenLine{idOf(9)},
            changeOf(1, idOf(1), {{"given", "Ada", {}}}),
            changeOf(2, idOf(1), {{"given", "Adah", {1}}}),
            changeOf(2, idOf(2), {{"family", "Young", {}}, {"given", "Bo", {}}})};
}

Manifest manifestOf(const std::vector<BundleLine>& content) {
    Manifest manifest = someManifest();
    manifest.key = keys().open;
    manifest.counts = {};
    std::set<Id> people;
    for (const BundleLine& line : content) {
        manifest.counts.batches += std::holds_alternative<BatchLine>(line);
        manifest.counts.writers += std::holds_alternative<WriterLine>(line);
        manifest.counts.forgotten += std::holds_alternative<ForgottenLine>(line);
        manifest.counts.changes += std::holds_alternative<ChangeLine>(line);
        manifest.counts.pieces += std::holds_alternative<PieceLine>(line);
        if (const auto* piece = std::get_if<PieceLine>(&line)) manifest.counts.attachments += piece->number == 1;
        if (const auto* change = std::get_if<ChangeLine>(&line)) people.insert(change->record.id);
    }
    manifest.counts.people = static_cast<std::int64_t>(people.size());
    return manifest;
}

std::string text(const std::vector<BundleLine>& content) {
    std::string bytes;
    age::StringSink sink(bytes);
    auto writer = PayloadWriter::begin(sink, manifestOf(content));
    if (!writer) throw std::runtime_error(writer.error().detail);
    for (const BundleLine& line : content)
        if (auto written = writer->write(line); !written) throw std::runtime_error(written.error().detail);
    const auto finished = writer->finish([](std::span<const std::uint8_t> message) { return keys().sign(message); });
    if (!finished) throw std::runtime_error(finished.error().detail);
    return bytes;
}

// Whatever is in it, with padding and signature as they must be: what a program would write that keeps to no order.
std::string forged(const Manifest& manifest, const std::vector<BundleLine>& content) {
    std::string bytes = encode(manifest).value() + '\n';
    for (const BundleLine& line : content) bytes += encode(line).value() + '\n';
    for (const std::size_t zeros : paddingOf(bytes.size() + kSignatureLine))
        bytes += encode(PaddingLine{zeros}).value() + '\n';
    Sha512 hash{};
    crypto_hash_sha512(hash.data(), age::bytesOf(bytes).data(), bytes.size());
    return bytes + encode(SignatureLine{keys().sign(signedByBundle(hash))}).value() + '\n';
}

Result<std::vector<BundleLine>> readAll(std::string_view bytes) {
    age::MemorySource source(bytes);
    auto reader = PayloadReader::begin(source);
    if (!reader) return reader.error();
    std::vector<BundleLine> content;
    while (true) {
        auto line = reader->next();
        if (!line) return line.error();
        if (!*line) return content;
        content.push_back(std::move(**line));
    }
}

std::optional<Refusal> refusalOf(const Result<std::vector<BundleLine>>& read) {
    return read ? std::nullopt : bundle::refusalOf(read.error());
}

TEST(Payload, ComesBackAsItWasWritten) {
    const auto read = readAll(text(lines()));
    ASSERT_TRUE(read.ok()) << read.error().detail;
    EXPECT_EQ(*read, lines());
    EXPECT_EQ(forged(manifestOf(lines()), lines()), text(lines()));
}

TEST(Payload, HasAPaddedSize) {
    EXPECT_EQ(text(lines()).size(), kSmallestPayload);
    EXPECT_EQ(text({}).size(), kSmallestPayload);
}

TEST(Payload, NamesItsBatches) {
    const std::string bytes = text(lines());
    age::MemorySource source(bytes);
    auto reader = PayloadReader::begin(source);
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(reader->manifest(), manifestOf(lines()));
    while (reader->next().value()) {
    }
    EXPECT_EQ(reader->batch(2), batchOf(20));
}

TEST(Payload, EveryOtherOrderIsRefused) {
    const auto content = lines();
    for (std::size_t i = 0; i < content.size(); ++i) {
        for (std::size_t j = i + 1; j < content.size(); ++j) {
            auto other = content;
            std::swap(other[i], other[j]);
            EXPECT_EQ(refusalOf(readAll(forged(manifestOf(content), other))), Refusal::Form) << i << ' ' << j;
        }
        auto fewer = content;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_EQ(refusalOf(readAll(forged(manifestOf(content), fewer))), Refusal::Form) << i;
        auto more = content;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(i), content[i]);
        EXPECT_EQ(refusalOf(readAll(forged(manifestOf(more), more))), Refusal::Form) << i;
    }
}

TEST(Payload, EveryCountIsChecked) {
    for (auto count : {&Counts::attachments, &Counts::batches, &Counts::changes, &Counts::forgotten, &Counts::people,
                       &Counts::pieces, &Counts::writers}) {
        Manifest manifest = manifestOf(lines());
        ++(manifest.counts.*count);
        EXPECT_EQ(refusalOf(readAll(forged(manifest, lines()))), Refusal::Form);
    }
}

TEST(Payload, AChangeOfAnUnknownBatchIsRefused) {
    auto content = lines();
    content.push_back(changeOf(3, idOf(3), {{"given", "Cy", {}}}));
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(content), content))), Refusal::Form);
}

TEST(Payload, AChangeMayTakeSeveralLines) {
    std::vector<BundleLine> content{BatchLine{1, batchOf(10)}, changeOf(1, idOf(1), {{"given", "Ada", {}}}),
                                    changeOf(1, idOf(1), {{"given", "Eve", {}}, {"note", "", {}}})};
    EXPECT_EQ(readAll(text(content)).value(), content);
    std::swap(content[1], content[2]);
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(content), content))), Refusal::Form);
}

TEST(Payload, AWriterMustHaveSigned) {
    auto content = lines();
    std::get<WriterLine>(content[2]).writer = 8;
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(content), content))), Refusal::BadSignature);
}

PieceLine pieceOf(const std::string& whole, std::int64_t number, std::int64_t of) {
    PieceLine piece;
    crypto_hash_sha256(piece.hash.data(), age::bytesOf(whole).data(), whole.size());
    const std::string part = whole.substr(static_cast<std::size_t>(number - 1) * kPieceSize, kPieceSize);
    piece.bytes.assign(part.begin(), part.end());
    piece.number = number;
    piece.of = of;
    return piece;
}

TEST(Payload, AnAttachmentIsWholeAndItsHashRight) {
    const std::string whole(kPieceSize + 5, 'x');
    const std::vector<BundleLine> content{pieceOf(whole, 1, 2), pieceOf(whole, 2, 2)};
    EXPECT_EQ(readAll(text(content)).value(), content);

    EXPECT_EQ(refusalOf(readAll(forged(manifestOf({content[0]}), {content[0]}))), Refusal::Form);
    std::vector<BundleLine> other = content;
    std::get<PieceLine>(other[1]).bytes.back() = 'y';
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(other), other))), Refusal::Form);
    other = {content[1], content[0]};
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(other), other))), Refusal::Form);
    other = {content[0], content[1], content[0], content[1]};
    EXPECT_EQ(refusalOf(readAll(forged(manifestOf(other), other))), Refusal::Form);
}

TEST(Payload, OtherPaddingIsRefused) {
    std::string bytes = encode(manifestOf({})).value() + '\n';
    bytes += encode(PaddingLine{100}).value() + '\n';
    Sha512 hash{};
    crypto_hash_sha512(hash.data(), age::bytesOf(bytes).data(), bytes.size());
    bytes += encode(SignatureLine{keys().sign(signedByBundle(hash))}).value() + '\n';
    EXPECT_EQ(refusalOf(readAll(bytes)), Refusal::Form);
}

TEST(Payload, NothingFollowsTheSignature) {
    for (const char* more : {"\n", "x", "{\"pad\":\"\"}\n"})
        EXPECT_EQ(refusalOf(readAll(text(lines()) + more)), Refusal::Form);
}

TEST(Payload, TooMuchIsRefusedWhileItIsRead) {
    const std::string manifest = encode(manifestOf({})).value() + '\n';
    EXPECT_EQ(refusalOf(readAll(manifest + std::string(kLongestLine, ' '))), Refusal::Limit);
    std::string endless = manifest;
    const std::string padding = encode(PaddingLine{kLongestLine - kEmptyPadding}).value() + '\n';
    for (int i = 0; i < 64; ++i) endless += padding;
    EXPECT_EQ(refusalOf(readAll(endless)), Refusal::Limit);
}

} // namespace
} // namespace hedgerow::bundle
