// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/armor.h"

#include "tests/core/age/age_support.h"

namespace hedgerow::age {
namespace {

const std::string kBegin = std::string(kArmorBegin) + "\n";
const std::string kEnd = std::string(kArmorEnd) + "\n";
const std::string kLine = std::string(64, 'A') + "\n";

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) text += part;
    return text;
}

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

TEST(Armor, AnyOtherBodyIsRefused) {
    for (const std::string_view body : {"\n", "AA==\nAA==\n", "AA\n", "AB==\n", "AA=\n=\n", "AAAA \n", " AAAA\n",
                                        "AA-_\n", "=AAAA\n", "AAAA\r\r\n", "AAAA", "Comment: x\n\nAAAA\n"})
        EXPECT_EQ(unarmored(joined({kBegin, body, kEnd})).kind(), Failure::Armor) << body;
    EXPECT_EQ(unarmored(joined({kBegin, kLine, "\n", kEnd})).kind(), Failure::Armor) << "an empty last line";
    EXPECT_EQ(unarmored(joined({kBegin, "A", kLine, kEnd})).kind(), Failure::Armor) << "65 characters";
    EXPECT_EQ(unarmored(joined({kBegin, "AA==\n", kLine, kEnd})).kind(), Failure::Armor)
        << "a short line that is not the last";
}

TEST(Armor, AnyOtherBeginningOrEndIsRefused) {
    EXPECT_EQ(unarmored({}).kind(), Failure::Armor);
    EXPECT_EQ(unarmored("x").kind(), Failure::Armor);
    EXPECT_EQ(unarmored(kBegin).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({kBegin, kLine})).kind(), Failure::Armor) << "no end";
    EXPECT_EQ(unarmored(joined({kBegin, kLine, kArmorEnd.substr(1)})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({kBegin, kLine, kArmorEnd, " x\n"})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({"x", kBegin, kEnd})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({kBegin, kEnd, "x"})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({kArmorBegin, " \n", kEnd})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({kArmorBegin, "\r\r\n", kEnd})).kind(), Failure::Armor);
    EXPECT_EQ(unarmored(joined({"-----BEGIN PGP MESSAGE-----\n", kLine, kEnd})).kind(), Failure::Armor);
}

TEST(Armor, WhatStandsBeforeAMistakeIsGiven) {
    const Opened read = unarmored(kBegin + kLine + kLine + "!\n" + kEnd);

    EXPECT_EQ(read.kind(), Failure::Armor);
    EXPECT_EQ(read.text.size(), 96U);
}

} // namespace hedgerow::age
