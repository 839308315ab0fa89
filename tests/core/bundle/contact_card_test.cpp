// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/contact_card.h"

#include "tests/core/bundle/card_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hedgerow::bundle {
namespace {

ContactCard knownCard(std::string name = "Zoë") {
    const Identity identity = knownIdentity();
    return {identity.signingKey(), identity.recipient(), std::move(name)};
}

std::string detailOf(std::string_view text) {
    const auto card = parseCard(text);
    return card ? "a card" : card.error().detail;
}

std::string bytesOf(const ContactCard& card) {
    std::string bytes("\1");
    bytes.append(card.signingKey.begin(), card.signingKey.end());
    return bytes.append(card.recipient.key().begin(), card.recipient.key().end()) + card.name;
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

} // namespace

TEST(ContactCard, IsSpelledAsItsDocumentSays) {
    EXPECT_EQ(text(knownCard()), kKnownCard);
    EXPECT_EQ(text(knownCard("")), kNamelessCard);
}

TEST(ContactCard, ComesBack) {
    for (const std::string& name : {std::string("Zoë"), std::string(), std::string("Сергей"), std::string(255, 'x')}) {
        const auto card = parseCard(text(knownCard(name)));
        ASSERT_TRUE(card) << name;
        EXPECT_EQ(*card, knownCard(name));
    }
}

TEST(ContactCard, MayBeBrokenIntoLinesAndShouted) {
    std::string lines = " \r\n";
    for (std::size_t at = 0; at < kKnownCard.size(); at += 20) lines.append(kKnownCard.substr(at, 20)).append("\r\n\t");

    EXPECT_EQ(parseCard(lines).value(), knownCard());
    EXPECT_EQ(parseCard(upper(std::string(kKnownCard))).value(), knownCard());
}

TEST(ContactCard, SaysThatItWasMistyped) {
    for (std::size_t at = 9; at < kKnownCard.size(); ++at) {
        std::string mistyped(kKnownCard);
        mistyped[at] = mistyped[at] == 'q' ? 'p' : 'q';
        EXPECT_EQ(detailOf(mistyped), kMistypedCard) << at;
        EXPECT_EQ(detailOf(std::string(kKnownCard).erase(at, 1)), kMistypedCard) << at;
    }
    EXPECT_EQ(detailOf(kKnownCard.substr(0, 60)), kMistypedCard);
    EXPECT_EQ(detailOf(std::string(kKnownCard) + std::string(kKnownCard)), kMistypedCard);
    EXPECT_EQ(detailOf("Hedgerow1" + std::string(kKnownCard.substr(9))), kMistypedCard);
}

TEST(ContactCard, IsNoOtherText) {
    EXPECT_EQ(detailOf(""), kNoCard);
    EXPECT_EQ(detailOf("hedgerow"), kNoCard);
    EXPECT_EQ(detailOf(kKnownRecipient), kNoCard);
    EXPECT_EQ(detailOf(kKnownIdentity), kNoCard);
    EXPECT_EQ(detailOf(std::string(100'000, 'q')), kNoCard);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", std::string(64, '\1'))), kNoCard);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", std::string(65, '\0'))), kNoCard);
}

TEST(ContactCard, OfANewerVersionSaysSo) {
    EXPECT_EQ(parseCard(ofBytes("hedgerow", "\2 whatever")).error().code, ErrorCode::NewerVersion);
}

TEST(ContactCard, IsNotOfAKeyThatNobodyHas) {
    const auto withKeys = [](std::uint8_t first, std::uint8_t middle, std::uint8_t last, bool isAge) {
        age::Recipient::Key key;
        key.fill(middle);
        key.front() = first;
        key.back() = last;
        ContactCard card = knownCard();
        if (isAge)
            card.recipient = age::Recipient(key);
        else
            card.signingKey = key;
        return ofBytes("hedgerow", bytesOf(card));
    };

    for (const bool isAge : {false, true}) {
        EXPECT_EQ(detailOf(withKeys(0, 0, 0, isAge)), kForbiddenKey);              // 0: of small order
        EXPECT_EQ(detailOf(withKeys(1, 0, 0, isAge)), kForbiddenKey);              // 1: of small order
        EXPECT_EQ(detailOf(withKeys(0xEC, 0xFF, 0x7F, isAge)), kForbiddenKey);     // −1: of small order
        EXPECT_EQ(detailOf(withKeys(0xED + 9, 0xFF, 0x7F, isAge)), kForbiddenKey); // 9 in another spelling
    }
    EXPECT_EQ(detailOf(withKeys(9, 0, 0x80, true)), kForbiddenKey); // and in yet another
    EXPECT_EQ(detailOf(withKeys(9, 0, 0, true)), "a card");
}

TEST(ContactCard, IsMadeOfKeysAsRecordsHaveThem) {
    EXPECT_EQ(cardOfKeys(kKnownSigningKey, kKnownRecipient).value(), knownCard(""));
    EXPECT_EQ(cardOfKeys(std::string(64, '0'), kKnownRecipient).error().detail, kForbiddenKey);
    EXPECT_EQ(cardOfKeys(kKnownSigningKey.substr(2), kKnownRecipient).error().detail, kForbiddenKey);
    EXPECT_EQ(cardOfKeys(kKnownSigningKey, "age1").error().detail, kForbiddenKey);
}

TEST(ContactCard, HasACleanName) {
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard("A\u202Eb")))), kForbiddenName);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard(" Ada")))), kForbiddenName);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard("Zoe\u0308")))), kForbiddenName); // not in NFC
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard("\xC3")))), kForbiddenName);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard(std::string(1, '\0'))))), kForbiddenName);
    EXPECT_EQ(detailOf(ofBytes("hedgerow", bytesOf(knownCard(std::string(256, 'x'))))), kForbiddenName);
}

} // namespace hedgerow::bundle
