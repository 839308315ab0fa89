// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/header.h"

#include "tests/core/age/age_support.h"

#include <gmock/gmock.h>

namespace hedgerow::age {
namespace {

using testing::HasSubstr;

const std::string kVersion = "age-encryption.org/v1\n";
const std::string kMac = "--- " + std::string(43, 'A') + "\n";

Result<Header> headerOf(const std::string& text) {
    MemorySource bytes(text);
    LineSource source(bytes);
    return readHeader(source);
}

Result<Header> headerWithEnd(const std::string& end) {
    return headerOf(kVersion + "-> a\n\n" + end);
}

SecretBytes fileKey() {
    return SecretBytes("YELLOW SUBMARINE");
}

} // namespace

TEST(Header, ReadsWhatItWroteAndStopsWhereThePayloadBegins) {
    const std::vector<Stanza> stanzas{{"one", {"a"}, {1, 2, 3}}, {"two", {}, std::vector<std::uint8_t>(48)}};
    const std::string text = headerText(stanzas, fileKey());
    const std::string file = text + "payload";
    MemorySource whole(file);
    LineSource source(whole);

    const auto header = readHeader(source);

    ASSERT_TRUE(header.ok());
    EXPECT_EQ(header->stanzas, stanzas);
    EXPECT_TRUE(checkMac(*header, fileKey()).ok());
    EXPECT_EQ(readAll(source).text, "payload");
}

TEST(Header, AnyChangedByteIsNoticed) {
    const std::string text = headerText(std::vector<Stanza>{{"one", {"a"}, {1, 2, 3}}}, fileKey());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] ^= 1;
        const auto header = headerOf(changed);
        const Error error = header ? checkMac(*header, fileKey()).error() : header.error();
        EXPECT_EQ(failureOf(error), header ? Failure::Mac : Failure::Header) << i;
    }
}

TEST(Header, EveryCutIsTooEarly) {
    const std::string text = headerText(std::vector<Stanza>{{"one", {"a"}, {1, 2, 3}}}, fileKey());
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_EQ(failureOf(headerOf(text.substr(0, size)).error()), Failure::Header) << size;
}

TEST(Header, NamesAnotherVersionAndAnotherKindOfFile) {
    EXPECT_THAT(headerOf("age-encryption.org/v2\n-> a\n\n" + kMac).error().detail, HasSubstr("another version"));
    EXPECT_THAT(headerOf("age-encryption.org/v1\r\n-> a\n\n" + kMac).error().detail, HasSubstr("another version"));
    EXPECT_THAT(headerOf("PK\3\4").error().detail, HasSubstr("not an age file"));
}

TEST(Header, HasAtLeastOneStanza) {
    EXPECT_EQ(failureOf(headerOf(kVersion + kMac).error()), Failure::Header);
    EXPECT_TRUE(headerOf(kVersion + "-> a\n\n" + kMac).ok());
}

TEST(Header, ItsLastLineHasOneForm) {
    for (const std::string& end :
         {"---" + std::string(43, 'A') + "\n", "---  " + std::string(43, 'A') + "\n",
          "--- " + std::string(42, 'A') + "\n", "--- " + std::string(44, 'A') + "\n",
          "--- " + std::string(43, 'A') + "=\n", "--- " + std::string(42, 'A') + "B\n",
          "--- " + std::string(43, 'A') + " \n", "--- " + std::string(43, 'A') + "\r\n", std::string("---\n")})
        EXPECT_EQ(failureOf(headerWithEnd(end).error()), Failure::Header) << end;
}

TEST(Header, MoreThan64StanzasAreRefused) {
    std::string text = kVersion;
    for (std::size_t i = 0; i < Header::kMostStanzas; ++i) text += "-> a\n\n";

    EXPECT_TRUE(headerOf(text + kMac).ok());
    const auto refused = headerOf(text + "-> a\n\n" + kMac);

    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(failureOf(refused.error()), Failure::Header);
}

TEST(Header, MoreThan64KiBAreRefusedWithoutReadingThem) {
    const std::size_t room = Header::kLongest - kVersion.size() - kMac.size() - std::string("-> \n\n").size();

    EXPECT_TRUE(headerOf(kVersion + "-> " + std::string(room, 'a') + "\n\n" + kMac).ok());
    EXPECT_THAT(headerOf(kVersion + "-> " + std::string(room + 1, 'a') + "\n\n" + kMac).error().detail,
                HasSubstr("longer than 64 KiB"));
    EXPECT_THAT(headerOf(kVersion + "-> " + std::string(std::size_t{1} << 20, 'a')).error().detail,
                HasSubstr("longer than 64 KiB"));
}

} // namespace hedgerow::age
