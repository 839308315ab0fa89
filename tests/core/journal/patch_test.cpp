// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/patch.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace hedgerow {
namespace {

// Evenly, whatever size RapidCheck has in mind.
int pick(int low, int end) {
    return *rc::gen::resize(100, rc::gen::inRange(low, end));
}

Date someDate() {
    return Date::of(1, 1, 1)->plusDays(pick(0, 3'652'058));
}

Id someId() {
    Id id;
    for (std::uint8_t& byte : id.bytes) byte = *rc::gen::arbitrary<std::uint8_t>();
    return id;
}

// Text that looks like something else, or nearly.
std::string trickyText() {
    switch (pick(0, 7)) {
    case 0:
        return someId().hex();
    case 1:
        return someId().hex() + '0';
    case 2:
        return "2026-02-30";
    case 3:
        return "0000-01-01";
    case 4:
        return someDate().iso();
    case 5:
        return "ABCDEFABCDEFABCDEFABCDEFABCDEFAB";
    default:
        return *rc::gen::arbitrary<std::string>();
    }
}

Value plainValue() {
    switch (pick(0, 7)) {
    case 0:
        return {};
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::resize(100, rc::gen::inRange<std::int64_t>(-Value::kMaxInteger, Value::kMaxInteger + 1));
    case 3:
        return *rc::gen::element<std::int64_t>(0, 1, -1, 127, 128, Value::kMaxInteger, -Value::kMaxInteger);
    case 4:
        return someId();
    case 5:
        return someDate();
    default:
        return trickyText();
    }
}

Value anyValue() {
    if (pick(0, 4) != 0) return plainValue();
    Value::List items;
    for (int i = pick(0, 5); i > 0; --i) items.push_back(plainValue());
    return items;
}

std::vector<PatchEntry> anyEntries() {
    std::vector<PatchEntry> entries;
    for (int i = pick(0, 5); i > 0; --i) {
        PatchEntry& entry = entries.emplace_back();
        entry.field = *rc::gen::element<std::int64_t>(0, 1, 2, 127, 128, 1'000'000);
        if (entry.field == 0) entry.undone = {*rc::gen::arbitrary<std::uint64_t>(), ~std::uint64_t{0}};
        for (int v = pick(1, 4); v > 0; --v) entry.values.push_back(anyValue());
        for (int r = pick(0, 4); r > 0; --r)
            entry.replaces.push_back(BatchNumber{*rc::gen::inRange<std::int64_t>(1, 1'000'000)});
    }
    return entries;
}

std::string packed(const Value& value) {
    return packPatch({PatchEntry{1, {}, {value}, {}}});
}

RC_GTEST_PROP(patch, WhatIsPackedComesOutAgain, ()) {
    const std::vector<PatchEntry> entries = anyEntries();

    const auto unpacked = unpackPatch(packPatch(entries));

    RC_ASSERT(unpacked.ok());
    RC_ASSERT(*unpacked == entries);
}

RC_GTEST_PROP(patch, DamagedBytesAreRefusedOrMeanWhatTheySay, ()) {
    std::string bytes = packPatch(anyEntries());
    for (int i = pick(1, 4); i > 0 && !bytes.empty(); --i) {
        const auto at = static_cast<std::size_t>(pick(0, static_cast<int>(bytes.size())));
        switch (pick(0, 4)) {
        case 0:
            bytes[at] = static_cast<char>(*rc::gen::arbitrary<std::uint8_t>());
            break;
        case 1:
            bytes.erase(at, 1);
            break;
        case 2:
            bytes.resize(at);
            break;
        default:
            bytes.insert(at, 1, static_cast<char>(*rc::gen::arbitrary<std::uint8_t>()));
        }
    }

    const auto unpacked = unpackPatch(bytes);

    if (unpacked.ok())
        RC_ASSERT(packPatch(*unpacked) == bytes);
    else
        RC_ASSERT(unpacked.error().code == ErrorCode::Damaged);
}

RC_GTEST_PROP(patch, RandomBytesAreRefusedOrMeanWhatTheySay, ()) {
    const auto bytes = *rc::gen::arbitrary<std::string>();

    const auto unpacked = unpackPatch(bytes);

    if (unpacked.ok()) RC_ASSERT(packPatch(*unpacked) == bytes);
}

TEST(patch, BytesAreThoseOfTheFormat) {
    using namespace std::string_literals;
    EXPECT_EQ(packed({}), "\x01\x01\x00\x00"s);
    EXPECT_EQ(packed(false), "\x01\x01\x01\x00"s);
    EXPECT_EQ(packed(true), "\x01\x01\x02\x00"s);
    EXPECT_EQ(packed(300), "\x01\x01\x03\xac\x02\x00"s);
    EXPECT_EQ(packed(-1), "\x01\x01\x04\x01\x00"s);
    EXPECT_EQ(packed("ab"), "\x01\x01\x05\x02"s + "ab\x00"s);
    EXPECT_EQ(packed("000102030405060708090a0b0c0d0e0f"),
              "\x01\x01\x06\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x00"s);
    EXPECT_EQ(packed("0001-01-02"), "\x01\x01\x07\x01\x00"s);
    EXPECT_EQ(packed(Value::List{1, true}), "\x01\x01\x08\x02\x03\x01\x02\x00"s);
    EXPECT_EQ(packPatch({PatchEntry{0, {1, 128}, {true}, {BatchNumber{5}}}}), "\x00\x01\x80\x01\x01\x02\x01\x05"s);
}

TEST(patch, OneSpellingPerValue) {
    using namespace std::string_literals;
    EXPECT_FALSE(unpackPatch("\x01\x01\x03\x80\x00\x00"s));                         // a number with an empty last byte
    EXPECT_FALSE(unpackPatch("\x01\x01\x04\x00\x00"s));                             // minus nought
    EXPECT_FALSE(unpackPatch("\x01\x01\x05\x0a"s + "2026-11-22\x00"s));             // a date as text
    EXPECT_FALSE(unpackPatch("\x01\x01\x05\x20"s + std::string(32, 'a') + '\0'));   // an id as text
    EXPECT_FALSE(unpackPatch("\x01\x01\x03\x80\x80\x80\x80\x80\x80\x80\x10\x00"s)); // 2^53
    EXPECT_FALSE(unpackPatch("\x01\x01\x08\x01\x08\x00\x00"s));                     // a list in a list
    EXPECT_FALSE(unpackPatch("\x01\x01\x09\x00"s));                                 // no such tag
    EXPECT_FALSE(unpackPatch("\x01\x01\x07\xff\xff\xff\x7f\x00"s));                 // no such day
    EXPECT_FALSE(unpackPatch("\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00"s)); // 2^64 and more
}

TEST(patch, CountsThatPromiseMoreThanThereIsAreRefused) {
    using namespace std::string_literals;
    EXPECT_FALSE(unpackPatch("\x01\xff\xff\xff\xff\xff\xff\xff\xff\x7f"s));
    EXPECT_FALSE(unpackPatch("\x01\x01\x05\xff\xff\xff\xff\x0f"s));
    EXPECT_FALSE(unpackPatch("\x01\x01\x08\xff\xff\xff\xff\x0f\x00"s));
    EXPECT_FALSE(unpackPatch("\x01"s));
    EXPECT_TRUE(unpackPatch(""));
}

} // namespace
} // namespace hedgerow
