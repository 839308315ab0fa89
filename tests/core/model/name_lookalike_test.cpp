// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/name_lookalike.h"

#include <gtest/gtest.h>

#include <vector>

namespace hedgerow {
namespace {

constexpr const char* kCyrillicA = "\u0430";

TEST(NameLookalike, CaseAndSpacingMakeNoOtherName) {
    EXPECT_TRUE(isSameName("Ada Young", "ada  young"));
    EXPECT_TRUE(isSameName("Ada-Young", "Ada Young"));
    EXPECT_TRUE(isSameName("Straße", "STRASSE"));
    EXPECT_FALSE(isSameName("Ada", "Adam"));
    EXPECT_FALSE(isSameName("Zoë", "Zoe"));
    EXPECT_FALSE(isSameName("Ada", std::string("Ad") + kCyrillicA));
}

TEST(NameLookalike, IsFoundAcrossScripts) {
    EXPECT_TRUE(looksLike("Ada", std::string("Ad") + kCyrillicA));
    EXPECT_TRUE(looksLike("ada", "Ad" + std::string(kCyrillicA)));
    EXPECT_TRUE(looksLike("Ace", "\u0410\u0441\u0435")); // Асе, wholly Cyrillic
    EXPECT_TRUE(looksLike("Nora", "\u039Dora"));         // a Greek Ν
}

TEST(NameLookalike, IsFoundWithinOneScript) {
    EXPECT_TRUE(looksLike("Iris", "lris"));
    EXPECT_TRUE(looksLike("Zoë", "Zoe"));
    EXPECT_TRUE(looksLike("Tamara", "Tarnara"));
    EXPECT_TRUE(looksLike("Ada Young", "AdaYoung"));
}

TEST(NameLookalike, IsNotSeenEverywhere) {
    EXPECT_FALSE(looksLike("Ada", "Eda"));
    EXPECT_FALSE(looksLike("Сергей", "Сергий"));
    EXPECT_FALSE(looksLike("علي", "علا"));
    EXPECT_FALSE(looksLike("राम", "रमा"));
    EXPECT_FALSE(looksLike("王芳", "王方"));
    EXPECT_FALSE(looksLike("Ali", "علي"));
}

TEST(NameLookalike, TheSameNameComesBeforeOneThatLooksLikeIt) {
    const std::vector<std::string> others{"Bilal", std::string("Ad") + kCyrillicA, "Ada"};

    EXPECT_EQ(confusedWith("ada", others), 2U);
    EXPECT_EQ(confusedWith("BilaI", others), 0U);
    EXPECT_EQ(confusedWith("Chidi", others), std::nullopt);
    EXPECT_EQ(confusedWith("Ada", {}), std::nullopt);
}

TEST(NameLookalike, ScriptsAreMixedOnlyWithinAWord) {
    EXPECT_TRUE(isOfMixedScripts(std::string("Ad") + kCyrillicA));
    EXPECT_TRUE(isOfMixedScripts("Ola \u039Dora"));
    EXPECT_TRUE(isOfMixedScripts("\u0421ергей s\u0435rgey")); // a Cyrillic е
    for (const char* name :
         {"Ada", "Сергей", "Сергей Иванов", "علي", "علي بن", "Сергей (Berlin)", "Ada Αθηνά", "山田 太郎", "ヤマダ花子",
          "김철수", "राम", "Zoë", "Nguyễn Thị", "Ada 2", "Anna-Лена", "O'Brien", ""})
        EXPECT_FALSE(isOfMixedScripts(name)) << name;
}

} // namespace
} // namespace hedgerow
