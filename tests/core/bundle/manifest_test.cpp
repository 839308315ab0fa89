// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest.h"

#include "core/base/random.h"
#include "core/bundle/refusal.h"
#include "tests/core/bundle/lines_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hedgerow::bundle {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

} // namespace

TEST(Manifest, IsSpelledAsTheFormatSays) {
    EXPECT_EQ(
        encode(someManifest()).value(),
        R"({"bundle":1,"counts":{"attachments":0,"batches":2,"changes":3,"forgotten":1,"people":2,"pieces":0,"writers":1},)"
        R"("created":1795757000,"id":"00000000000000000000000000000001",)"
        R"("key":"0303030303030303030303030303030303030303030303030303030303030303","name":"Zoë","part":1,"parts":1,)"
        R"("scope":{"classes":["contact","name","work"],"history":false,"people":"all","profile":"turf_sheet","since":"2026-11-01"},)"
        R"("set":"00000000000000000000000000000002","to":["01000000000000000000000000000000","02000000000000000000000000000000"]})");
}

TEST(Manifest, ComesBackWhateverWasChosen) {
    Manifest manifest = someManifest();
    for (const Since& since : {Since(Everything{}), Since(NotYetHad{}), Since(*Date::of(2026, 1, 31))})
        for (int people = 0; people < 6; ++people)
            for (int profile = 0; profile < 6; ++profile) {
                manifest.scope.since = since;
                manifest.scope.people = static_cast<People>(people);
                manifest.scope.profile = static_cast<Profile>(profile);
                EXPECT_EQ(parseManifest(encode(manifest).value()).value(), manifest);
            }
    manifest.scope.hasHistory = true;
    manifest.scope.classes = {FieldClass::Contact, FieldClass::Facts, FieldClass::Name,    FieldClass::Notes,
                              FieldClass::Opinion, FieldClass::Plan,  FieldClass::Unknown, FieldClass::Work};
    manifest.to = ForPassphrase{};
    manifest.part = 3;
    manifest.parts = 7;
    EXPECT_EQ(parseManifest(encode(manifest).value()).value(), manifest);
}

TEST(Manifest, AGreaterFormatNumberIsOfANewerVersion) {
    const std::string text = encode(someManifest()).value();
    for (const std::string& newer :
         {replaced(text, R"("bundle":1)", R"("bundle":2)"), std::string(R"({"bundle":12,"what":[[]]})")})
        EXPECT_EQ(refusalOf(parseManifest(newer).error()), Refusal::NewerFormat) << newer;
    for (const char* number : {"0", "-1", "02", "2.0", "99999999999999999999", ""})
        EXPECT_EQ(
            refusalOf(parseManifest(replaced(text, R"("bundle":1)", std::string(R"("bundle":)") + number)).error()),
            Refusal::Form)
            << number;
}

TEST(Manifest, OneSpellingOfEachPart) {
    const std::string text = encode(someManifest()).value();
    const std::pair<std::string_view, std::string_view> changes[]{
        {R"("part":1)", R"("part":2)"},
        {R"("parts":1)", R"("parts":1001)"},
        {R"("part":1)", R"("part":0)"},
        {R"("people":2)", R"("people":-1)"},
        {R"("people":"all")", R"("people":"everyone")"},
        {R"("profile":"turf_sheet")", R"("profile":"")"},
        {R"(["contact","name","work"])", R"(["name","contact","work"])"},
        {R"(["contact","name","work"])", R"(["contact","contact"])"},
        {R"(["contact","name","work"])", R"(["private"])"},
        {R"(["contact","name","work"])", R"(["structure"])"},
        {R"("2026-11-01")", R"("2026-11-31")"},
        {R"("name":"Zoë")", R"("name":"")"},
        {R"("name":"Zoë")", R"("name":" Zoë")"},
        {R"("name":"Zoë")", "\"name\":\"Zoe\u0308\""},
        {R"("name":"Zoë")", "\"name\":\"Zo\xe2\x80\xae\u00eb\""},
        {R"("name":"Zoë")", "\"name\":\"Zo\xe2\x80\x8b\u00eb\""},
        {R"("to":["01000000000000000000000000000000",)", R"("to":["02000000000000000000000000000000",)"},
        {R"("to":["01000000000000000000000000000000",)", R"("to":["03000000000000000000000000000000",)"},
        {R"(,"to":["01000000000000000000000000000000","02000000000000000000000000000000"])", R"(,"to":[])"},
        {R"(,"to":["01000000000000000000000000000000","02000000000000000000000000000000"])", ""},
        {R"(,"scope")", R"(,"passphrase":true,"scope")"},
        {R"("created":1795757000,)", ""},
        {R"("history":false)", R"("history":0)"},
    };
    for (const auto& [what, with] : changes)
        EXPECT_EQ(refusalOf(parseManifest(replaced(text, what, with)).error()), Refusal::Form) << with;
    const std::string open = encode([] {
                                 Manifest manifest = someManifest();
                                 manifest.to = ForPassphrase{};
                                 return manifest;
                             }())
                                 .value();
    EXPECT_FALSE(parseManifest(replaced(open, R"("passphrase":true)", R"("passphrase":false)")).ok());
}

TEST(Manifest, HasAtMostSixtyFourRecipients) {
    Manifest manifest = someManifest();
    std::vector<RecipientMark> marks;
    for (std::uint8_t i = 0; i < 64; ++i) marks.push_back({i});
    manifest.to = marks;
    EXPECT_TRUE(encode(manifest).ok());

    marks.push_back({64});
    manifest.to = marks;
    EXPECT_EQ(encode(manifest).error().code, ErrorCode::InvalidValue);
}

TEST(Manifest, RecipientsAreMarkedForThisBundleOnlyAndSorted) {
    SeededRandom random(5);
    std::vector<age::Recipient> recipients;
    for (int i = 0; i < 8; ++i) recipients.push_back(age::Identity::generate(random).recipient());

    const auto marks = recipientMarks(idOf(1), recipients);

    EXPECT_EQ(marks.size(), 8U);
    EXPECT_TRUE(std::ranges::is_sorted(marks));
    for (const age::Recipient& recipient : recipients) {
        EXPECT_TRUE(std::ranges::count(marks, recipientMark(idOf(1), recipient)) == 1);
        EXPECT_TRUE(std::ranges::count(marks, recipientMark(idOf(2), recipient)) == 0);
    }
    recipients.push_back(recipients.front());
    EXPECT_EQ(recipientMarks(idOf(1), recipients), marks);
}

} // namespace hedgerow::bundle
