// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/canonical_json.h"

#include "core/bundle/json_values.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace hedgerow::bundle {
namespace {

std::optional<Value> valueOf(std::string_view text) {
    JsonReader json(text);
    Value value = readValue(json);
    return json.end() ? std::optional(value) : std::nullopt;
}

std::string spelling(const Value& value) {
    std::string text;
    JsonWriter json(text);
    writeValue(json, value);
    return text;
}

std::optional<std::vector<std::string>> keysOf(std::string_view text) {
    std::vector<std::string> keys;
    JsonReader json(text);
    json.beginObject();
    while (const auto key = json.key()) {
        keys.emplace_back(*key);
        json.integer(0, 9);
    }
    return json.end() ? std::optional(keys) : std::nullopt;
}

} // namespace

TEST(CanonicalJson, EachValueHasOneSpelling) {
    const std::pair<Value, std::string_view> spellings[]{
        {{}, "null"},
        {true, "true"},
        {false, "false"},
        {0, "0"},
        {-1, "-1"},
        {Value::kMaxInteger, "9007199254740991"},
        {-Value::kMaxInteger, "-9007199254740991"},
        {"", R"("")"},
        {"2026-11-27", R"("2026-11-27")"},
        {"\"\\/\b\t\n\f\r", R"("\"\\/\b\t\n\f\r")"},
        {std::string("\0\x01\x1f\x7f", 4), "\"\\u0000\\u0001\\u001f\x7f\""},
        {"Zo\u00eb \u20ac \U0001F33F", "\"Zo\u00eb \u20ac \U0001F33F\""},
        {Value::List{}, "[]"},
        {Value::List{1, "1", true, {}}, R"([1,"1",true,null])"},
    };
    for (const auto& [value, text] : spellings) {
        EXPECT_EQ(spelling(value), text);
        EXPECT_EQ(valueOf(text), value) << text;
    }
}

TEST(CanonicalJson, OtherSpellingsAreRefused) {
    for (const std::string_view text : {"",
                                        " 1",
                                        "1 ",
                                        "01",
                                        "-0",
                                        "-01",
                                        "+1",
                                        "1.0",
                                        "1e3",
                                        "-",
                                        "9007199254740992",
                                        "-9007199254740992",
                                        "99999999999999999999",
                                        "True",
                                        "nul",
                                        "nulll",
                                        "\"",
                                        "\"a",
                                        "a\"",
                                        "\"\n\"",
                                        "\"\x1f\"",
                                        R"("\/")",
                                        R"("\u0009")",
                                        R"("\u0041")",
                                        R"("\u001F")",
                                        R"("\u00")",
                                        R"("\u")",
                                        R"("\x")",
                                        R"("\")",
                                        "\"\\\n\"",
                                        R"("\ud83c\udf3f")",
                                        "[1,]",
                                        "[,1]",
                                        "[1 ,2]",
                                        "[",
                                        "]",
                                        "[1",
                                        "[[1]]",
                                        "[1]]",
                                        "{}",
                                        "\"\x80\"",
                                        "\"\xc0\xaf\"",
                                        "\"\xc3\"",
                                        "\"\xe0\x80\x80\"",
                                        "\"\xed\xa0\x80\"",
                                        "\"\xf0\x80\x80\x80\"",
                                        "\"\xf4\x90\x80\x80\"",
                                        "\"\xf5\x80\x80\x80\"",
                                        "\"\\\u00eb\"",
                                        "\xef\xbb\xbf"
                                        "1"})
        EXPECT_EQ(valueOf(text), std::nullopt) << text;
}

TEST(CanonicalJson, KeysAscendAndAreAscii) {
    EXPECT_EQ(keysOf("{}"), std::vector<std::string>());
    EXPECT_EQ(keysOf(R"({"a":1,"a/b":2,"ab":3})"), (std::vector<std::string>{"a", "a/b", "ab"}));
    for (const std::string_view text :
         {R"({"b":1,"a":2})", R"({"a":1,"a":2})", R"({"":1})", R"({"a b":1})", "{\"\u00eb\":1}", R"({"a\n":1})",
          R"({"a":1,})", R"({"a" :1})", R"({"a"})", R"({"a":1)", R"({"a":1}})", R"({"a":1]})", R"({,"a":1})"})
        EXPECT_EQ(keysOf(text), std::nullopt) << text;
    EXPECT_TRUE(keysOf("{\"" + std::string(kLongestKey, 'k') + "\":1}"));
    EXPECT_FALSE(keysOf("{\"" + std::string(kLongestKey + 1, 'k') + "\":1}"));
}

TEST(CanonicalJson, NothingIsNestedDeeperThanEight) {
    for (std::size_t depth = 1; depth <= kDeepestJson + 1; ++depth) {
        const std::string text = std::string(depth, '[') + std::string(depth, ']');
        JsonReader json(text);

        for (std::size_t i = 0; i < depth; ++i) {
            if (i > 0) json.item();
            json.beginList();
        }
        for (std::size_t i = 0; i < depth; ++i) json.item();

        EXPECT_EQ(json.end().ok(), depth <= kDeepestJson) << depth;
    }
}

TEST(CanonicalJson, ListsEndAfterAFailure) {
    JsonReader json("[1,x,2]");
    json.beginList();
    int items = 0;

    while (json.item()) {
        json.integer(0, 9);
        ++items;
    }

    EXPECT_EQ(items, 2);
    EXPECT_EQ(json.end().error().code, ErrorCode::Damaged);
    EXPECT_EQ(json.text(), "");
    EXPECT_FALSE(json.key());
}

RC_GTEST_PROP(CanonicalJson, AnyTextComesBackOrIsNotUtf8, (const std::string& text)) {
    if (!isUtf8(text)) RC_ASSERT(!valueOf('"' + text + '"'));
    if (isUtf8(text)) RC_ASSERT(valueOf(spelling(text)) == Value(text));
}

RC_GTEST_PROP(CanonicalJson, WhatIsReadIsWrittenAsTheSameBytes, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "\"", "\\", "u00", "0", "1", "1f", "-", "[", "]", ",", "null", "true", "n", "a", "\u00eb", "\xc3", "\n"));
    std::string text;
    for (const std::string& piece : pieces) text += piece;
    if (const auto value = valueOf(text)) RC_ASSERT(spelling(*value) == text);
    if (const auto value = valueOf('"' + text + '"')) RC_ASSERT(spelling(*value) == '"' + text + '"');
}

} // namespace hedgerow::bundle
