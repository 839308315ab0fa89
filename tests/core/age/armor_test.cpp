// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/armor.h"

#include "tests/core/age/age_support.h"

namespace hedgerow::age {
namespace {

const std::string kBegin = std::string(kArmorBegin) + "\n";
const std::string kEnd = std::string(kArmorEnd) + "\n";
const std::string kLine = std::string(64, 'A') + "\n";

std::string armored(std::string_view bytes, std::size_t piece = 1'000'000) {
    std::string text;
    StringSink sink(text);
    ArmorWriter writer(sink);
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size())))
        EXPECT_TRUE(writer.write(bytesOf(bytes.substr(0, piece))));
    EXPECT_TRUE(writer.finish());
    return text;
}

Opened unarmored(std::string_view text, std::size_t drop = 1'000'000) {
    DripSource drops(text, drop);
    LineSource lines(drops);
    ArmorReader reader(lines);
    return readAll(reader);
}

} // namespace

TEST(Armor, BytesOfEveryLengthComeBack) {
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string bytes = madeUpText(size);
        const std::string text = armored(bytes);

        const Opened read = unarmored(text, 1 + size % 7);

        EXPECT_FALSE(read.error) << size;
        EXPECT_EQ(read.text, bytes);
        EXPECT_EQ(armored(bytes, 1 + size % 50), text);
    }
    const std::string large = madeUpText(300'000);
    EXPECT_TRUE(unarmored(armored(large)).text == large);
}

TEST(Armor, WritesLinesOf64Characters) {
    EXPECT_EQ(armored(std::string(49, '\0')), kBegin + kLine + "AA==\n" + kEnd);
    EXPECT_EQ(armored(std::string(48, '\0')), kBegin + kLine + kEnd);
    EXPECT_EQ(armored({}), kBegin + kEnd);
}

TEST(Armor, LineEndsOfEitherKindAndSpaceAroundAreFine) {
    const std::string bytes(49, '\0');
    EXPECT_EQ(unarmored("\r\n \t\n" + kBegin + kLine + "AA==\n" + kEnd + "\n\r\n ").text, bytes);
    EXPECT_EQ(
        unarmored(std::string(kArmorBegin) + "\r\n" + std::string(64, 'A') + "\r\nAA==\r\n" + std::string(kArmorEnd))
            .text,
        bytes);
    EXPECT_FALSE(unarmored(std::string(1024, ' ') + kBegin + kEnd + std::string(1023, '\n')).error);
    EXPECT_TRUE(unarmored(std::string(1025, ' ') + kBegin + kEnd).error);
    EXPECT_TRUE(unarmored(kBegin + kEnd + std::string(1025, '\n')).error);
}

TEST(Armor, AnythingElseIsRefused) {
    for (const std::string& text : {std::string(),
                                    std::string("x"),
                                    kBegin,
                                    kBegin + kLine,
                                    kBegin + kLine + std::string(kArmorEnd.substr(1)),
                                    "x" + kBegin + kEnd,
                                    kBegin + kEnd + "x",
                                    kBegin + "\n" + kEnd,
                                    kBegin + kLine + "\n" + kEnd,
                                    kBegin + "AA==\nAA==\n" + kEnd,
                                    kBegin + "AA==\n" + kLine + kEnd,
                                    kBegin + "A" + kLine + kEnd,
                                    kBegin + "AA\n" + kEnd,
                                    kBegin + "AB==\n" + kEnd,
                                    kBegin + "AA=\n=\n" + kEnd,
                                    kBegin + " " + kLine + kEnd,
                                    kBegin + "AAAA \n" + kEnd,
                                    kBegin + "AA-_\n" + kEnd,
                                    kBegin + "Comment: x\n\n" + kLine + kEnd,
                                    kBegin + "=AAAA\n" + kEnd,
                                    std::string(kArmorBegin) + " \n" + kEnd,
                                    kBegin + kLine + std::string(kArmorEnd) + " x\n",
                                    std::string(kArmorBegin) + "\r\r\n" + kEnd,
                                    kBegin + "AAAA\r\r\n" + kEnd,
                                    std::string("-----BEGIN PGP MESSAGE-----\n") + kLine + kEnd})
        EXPECT_EQ(unarmored(text).kind(), Failure::Armor) << text;
}

TEST(Armor, WhatStandsBeforeAMistakeIsGiven) {
    const Opened read = unarmored(kBegin + kLine + kLine + "!\n" + kEnd);

    EXPECT_EQ(read.kind(), Failure::Armor);
    EXPECT_EQ(read.text.size(), 96U);
}

} // namespace hedgerow::age
