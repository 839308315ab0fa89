// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receipt.h"

#include "core/age/reader.h"
#include "core/bundle/refusal.h"

#include <gmock/gmock.h>

namespace hedgerow::exchange {
namespace {

using bundle::Identity;
using bundle::Refusal;

class Receipts : public testing::Test {
protected:
    Receipts() {
        receipt.id = Id::random(random);
        receipt.key = ada.signingKey();
        receipt.madeMs = 1'795'757'000'000;
        receipt.has = {Id::named("one"), Id::named("two")};
        std::ranges::sort(receipt.has);
        receipt.with = bundle::recipientMarks(receipt.id, std::array{bilal.recipient()});
    }

    std::string written() {
        const auto file = writeReceipt(receipt, ada, std::array{bilal.recipient(), ada.recipient()}, random);
        EXPECT_TRUE(file);
        return file ? *file : std::string();
    }
    // The text inside, as Bilal's key opens it.
    std::string text() {
        const std::string file = written();
        age::MemorySource source{std::string_view(file)};
        const age::Keys keys{{&bilal.ageIdentity(), 1}, {}, age::kUsualWork};
        const auto reader = age::Reader::open(source, keys);
        std::string inside;
        age::StringSink sink(inside);
        EXPECT_TRUE(reader && (*reader)->copyTo(sink));
        return inside;
    }
    static Result<Receipt> read(const std::string& text) {
        age::MemorySource source{std::string_view(text)};
        return readReceipt(source);
    }

    SeededRandom random{1};
    Identity ada = Identity::generate(random);
    Identity bilal = Identity::generate(random);
    Identity cem = Identity::generate(random);
    Receipt receipt;
};

TEST_F(Receipts, AreReadAsTheyWereWritten) {
    const std::string inside = text();

    const auto back = read(inside);

    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(*back, receipt);
    EXPECT_TRUE(looksLikeReceipt(inside));
    EXPECT_EQ(inside.size(), 32'768U);
}

TEST_F(Receipts, SayForWhomOnlyToWhoKnowsTheKeys) {
    const std::string inside = text();

    EXPECT_TRUE(receipt.isFor(bilal.recipient()));
    EXPECT_FALSE(receipt.isFor(cem.recipient()));
    EXPECT_THAT(inside, testing::Not(testing::HasSubstr(toHex(bilal.recipient().key()))));
    EXPECT_THAT(inside, testing::Not(testing::HasSubstr(toHex(bilal.signingKey()))));
}

TEST_F(Receipts, NameABundleOnlyTogetherWithItsSender) {
    const Id bundle = Id::named("bundle");

    EXPECT_EQ(hadToken(bundle, ada.signingKey()), hadToken(bundle, ada.signingKey()));
    EXPECT_NE(hadToken(bundle, ada.signingKey()), hadToken(bundle, cem.signingKey()));
    EXPECT_NE(hadToken(bundle, ada.signingKey()), bundle);
}

TEST_F(Receipts, WithAnyByteChangedAreRefused) {
    const std::string inside = text();

    for (std::size_t at = 0; at < inside.size(); at += at < 600 || at + 160 > inside.size() ? 1 : 97) {
        std::string changed = inside;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(read(changed)) << at;
    }
}

TEST_F(Receipts, CutShortOrContinuedAreRefused) {
    const std::string inside = text();

    for (const std::size_t size :
         {std::size_t{0}, std::size_t{20}, inside.size() / 2, inside.size() - 139, inside.size() - 1})
        EXPECT_FALSE(read(inside.substr(0, size))) << size;
    EXPECT_FALSE(read(inside + "x"));
    EXPECT_FALSE(read(inside + inside));
}

TEST_F(Receipts, SignedByAnotherAreRefused) {
    receipt.key = cem.signingKey();

    const auto back = read(text());

    ASSERT_FALSE(back);
    EXPECT_EQ(bundle::refusalOf(back.error()), Refusal::BadSignature);
}

TEST_F(Receipts, OfANewerFormatAreSaidToBe) {
    const auto back = read("{\"exchange\":2,\"new\":true}\n");

    ASSERT_FALSE(back);
    EXPECT_EQ(bundle::refusalOf(back.error()), Refusal::NewerFormat);
}

TEST_F(Receipts, OutOfOrderAreNeitherWrittenNorRead) {
    std::ranges::reverse(receipt.has);

    EXPECT_FALSE(writeReceipt(receipt, ada, std::array{bilal.recipient()}, random));
}

} // namespace
} // namespace hedgerow::exchange
