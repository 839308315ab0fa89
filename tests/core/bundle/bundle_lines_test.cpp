// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle_lines.h"

#include "core/bundle/refusal.h"
#include "tests/core/bundle/lines_support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hedgerow::bundle {
namespace {

const std::string kRecord = "000000000000000000000000000000ab";

ChangeLine aChange() {
    return {2, {"person", {}, *Id::parse(kRecord)}, {{"family", "Young", {1}}, {"given", {}, {}}}};
}

std::string hex(std::size_t digits, char digit = 'a') {
    return std::string(digits, digit);
}

} // namespace

TEST(BundleLines, AreSpelledAsTheFormatSays) {
    EXPECT_EQ(encode(BatchLine{1, {0x0198f1c2a3b40000, 0x77aa00c1d2e3f405}}).value(),
              R"({"b":1,"t":"0198f1c2a3b40000","w":"77aa00c1d2e3f405"})");
    EXPECT_EQ(encode(ForgottenLine{*Id::parse(kRecord)}).value(), R"({"x":")" + kRecord + R"("})");
    EXPECT_EQ(encode(aChange()).value(),
              R"({"b":2,"f":{"family":"Young","given":null},"k":"person","o":[],"p":{"family":[1]},"r":")" + kRecord +
                  R"("})");
    EXPECT_EQ(encode(PieceLine{{}, 1, 1, {0}}).value(), R"({"a":")" + hex(64, '0') + R"(","d":"AA","n":1,"of":1})");
    EXPECT_EQ(encode(PaddingLine{3}).value(), R"({"pad":"000"})");
    EXPECT_EQ(encode(PaddingLine{0}).value().size() + 1, kEmptyPadding);
    EXPECT_EQ(encode(SignatureLine{}).value().size() + 1, kSignatureLine);
}

RC_GTEST_PROP(BundleLines, ComeBack, ()) {
    const BundleLine line = someLine();

    const auto text = encode(line);

    RC_ASSERT(text.ok());
    RC_ASSERT(parseLine(*text).value() == line);
}

RC_GTEST_PROP(BundleLines, WhatStillParsesAfterAMutationIsWrittenAsTheSameBytes, ()) {
    std::string text = encode(someLine()).value();
    for (std::int64_t i = pick(1, 4); i > 0; --i) {
        const auto at = static_cast<std::size_t>(pick(0, static_cast<std::int64_t>(text.size())));
        const char c = *rc::gen::elementOf(std::string_view("\"\\{}[],:0123456789abcdeftnu -.\xc3\xab"));
        if (pick(0, 2) == 0)
            text.insert(at, 1, c);
        else
            text[at] = c;
    }

    if (const auto line = parseLine(text)) RC_ASSERT(encode(*line).value() == text);
}

TEST(BundleLines, OtherKeysAreRefused) {
    for (const std::string& text : std::vector<std::string>{
             "{}", "[]", "null", R"({"b":1})", R"({"b":1,"t":"0198f1c2a3b40000","w":"77aa00c1d2e3f405","x":1})",
             R"({"y":1})", R"({"x":")" + kRecord + R"(","y":1})", R"({"pad":"001"})", R"({"pad":0})",
             R"({"sig":")" + hex(127) + R"("})", R"({"sig":")" + hex(128, 'A') + R"("})"}) {
        const auto line = parseLine(text);
        ASSERT_FALSE(line.ok()) << text;
        EXPECT_EQ(refusalOf(line.error()), Refusal::Form);
        EXPECT_EQ(line.error().code, ErrorCode::Damaged);
    }
}

TEST(BundleLines, TimesAndWritersHaveSixteenDigits) {
    for (const char* text :
         {R"({"b":1,"t":"0198f1c2a3b4000","w":"77aa00c1d2e3f405"})",
          R"({"b":1,"t":"0198f1c2a3b400000","w":"77aa00c1d2e3f405"})",
          R"({"b":1,"t":"0198F1c2a3b40000","w":"77aa00c1d2e3f405"})",
          R"({"b":0,"t":"0198f1c2a3b40000","w":"77aa00c1d2e3f405"})",
          R"({"b":-1,"t":"0198f1c2a3b40000","w":"77aa00c1d2e3f405"})", R"({"b":1,"t":1,"w":"77aa00c1d2e3f405"})"})
        EXPECT_FALSE(parseLine(text).ok()) << text;
}

TEST(BundleLines, AChangeReplacesSmallerBatchesInFieldsOfItsOwn) {
    const auto text = [](std::string_view replaced) {
        return R"({"b":5,"f":{"family":"Young"},"k":"person","o":[],"p":)" + std::string(replaced) + R"(,"r":")" +
               kRecord + R"("})";
    };
    EXPECT_TRUE(parseLine(text("{}")).ok());
    EXPECT_TRUE(parseLine(text(R"({"family":[1,4]})")).ok());
    for (const char* replaced :
         {R"({"given":[1]})", R"({"a":[1]})", R"({"family":[]})", R"({"family":[5]})", R"({"family":[0]})",
          R"({"family":[2,1]})", R"({"family":[1,1]})", R"({"family":1})", R"([])"})
        EXPECT_FALSE(parseLine(text(replaced)).ok()) << replaced;
}

TEST(BundleLines, AChangeHasAtMostTwoOwnersAndSixtyFourReplacedBatches) {
    ChangeLine change = aChange();
    change.batch = 1000;
    change.fields = {{"family", "Young", {}}};
    for (std::int64_t i = 1; i <= 64; ++i) change.fields[0].replaces.push_back(i);
    EXPECT_TRUE(encode(change).ok());
    change.fields[0].replaces.push_back(65);
    EXPECT_FALSE(encode(change).ok());

    const std::string owner = '"' + kRecord + '"';
    const auto text = [](const std::string& owners) {
        return R"({"b":5,"f":{"family":"Young"},"k":"person","o":[)" + owners + R"(],"p":{},"r":")" + kRecord + R"("})";
    };
    EXPECT_TRUE(parseLine(text(owner + ',' + owner)).ok());
    EXPECT_FALSE(parseLine(text(owner + ',' + owner + ',' + owner)).ok());
}

TEST(BundleLines, WhatHasNoSpellingIsNotWritten) {
    const auto with = [](const ChangedField& field) {
        ChangeLine change = aChange();
        change.fields = {field};
        return encode(change);
    };
    EXPECT_TRUE(with({"family", "Young", {}}).ok());
    for (const ChangedField& field :
         {ChangedField{"family", "\xff", {}}, ChangedField{"family", Value::List{"\xff"}, {}}, ChangedField{"", 1, {}},
          ChangedField{"\u00eb", 1, {}}, ChangedField{"family", Value::kMaxInteger + 1, {}},
          ChangedField{"family", Value::List{Value::List{}}, {}}, ChangedField{"family", 1, {2}}})
        EXPECT_EQ(with(field).error().code, ErrorCode::InvalidValue) << field.name;
    EXPECT_EQ(with({"note", std::string(kLongestLine, 'a'), {}}).error().code, ErrorCode::Refused);

    ChangeLine unsorted = aChange();
    std::swap(unsorted.fields[0], unsorted.fields[1]);
    EXPECT_EQ(encode(unsorted).error().code, ErrorCode::InvalidValue);
}

TEST(BundleLines, APieceIsFullUnlessItIsTheLast) {
    const auto encoded = [](std::int64_t number, std::int64_t of, std::size_t size) {
        return encode(PieceLine{{}, number, of, std::vector<std::uint8_t>(size)});
    };
    EXPECT_TRUE(encoded(1, 2, kPieceSize).ok());
    EXPECT_TRUE(encoded(2, 2, 1).ok());
    EXPECT_TRUE(encoded(23, 23, kPieceSize).ok());
    EXPECT_FALSE(encoded(1, 2, kPieceSize - 1).ok());
    EXPECT_FALSE(encoded(2, 2, 0).ok());
    EXPECT_FALSE(encoded(1, 1, kPieceSize + 1).ok());
    EXPECT_FALSE(encoded(3, 2, 1).ok());
    EXPECT_FALSE(encoded(0, 1, 1).ok());
    EXPECT_FALSE(encoded(24, 24, 1).ok());
}

} // namespace hedgerow::bundle
