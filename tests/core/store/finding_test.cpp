// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_words.h"
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> named(StoreVault& vault, std::string_view typed) {
    std::vector<std::string> names;
    for (const PersonRow& row : orThrow(vault.reader().peopleNamed(typed))) names.push_back(row.name);
    return names;
}

std::string matched(const NoteHit& hit) {
    return hit.sentence.substr(hit.matchAt, hit.matchLength);
}

TEST(PeopleNamed, TakesWholeWordsOfNamesAlone) {
    StoreVault vault;
    vault.person("Anna", "Rossi");
    vault.person("Anna", "Bianchi");
    vault.person("Annabel", "Stone");
    vault.talk(vault.person("Karl"), "2026-01-02", "Anna was there");

    EXPECT_THAT(named(vault, "anna"), ElementsAre("Anna Bianchi", "Anna Rossi"));
    EXPECT_THAT(named(vault, "Rossi Anna"), ElementsAre("Anna Rossi"));
    EXPECT_THAT(named(vault, "Ann"), IsEmpty());
    EXPECT_THAT(named(vault, " - "), IsEmpty());
}

TEST(PeopleNamed, KnowsOtherScriptsCodeNamesAndMergedRecords) {
    StoreVault vault;
    const PersonId anna = vault.person({{"given", "Анна"}, {"code_name", "Heron"}});
    vault.merge(anna, vault.person({{"given", "Anna"}, {"family", "Petrova"}}));

    EXPECT_EQ(orThrow(vault.reader().peopleNamed("anna")).size(), 1U);
    EXPECT_EQ(orThrow(vault.reader().peopleNamed("heron")).front().id, anna);
    EXPECT_EQ(orThrow(vault.reader().peopleNamed("petrova")).front().id, anna);
}

TEST(PeopleNamed, RemovedPeopleAreNotMeant) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    vault.remove(Kind::Person, anna.id);

    EXPECT_THAT(named(vault, "anna"), IsEmpty());
}

TEST(PeopleBeginning, WholeWordsComeFirstThenByName) {
    StoreVault vault;
    vault.person("Annabel", "Adams");
    vault.person("Ann", "Zhou");
    vault.person("Karl", "Annan");
    vault.talk(vault.person("Bo"), "2026-01-02", "ann was there");
    const auto beginning = [&](std::string_view typed, std::size_t limit) {
        std::vector<std::string> names;
        for (const PersonRow& row : orThrow(vault.reader().peopleBeginning(typed, limit))) names.push_back(row.name);
        return names;
    };

    EXPECT_THAT(beginning("ann", 10), ElementsAre("Ann Zhou", "Annabel Adams", "Karl Annan"));
    EXPECT_THAT(beginning("ann", 1), ElementsAre("Ann Zhou"));
    EXPECT_THAT(beginning("ann ad", 10), ElementsAre("Annabel Adams"));
    EXPECT_THAT(beginning("b", 10), ElementsAre("Bo"));
    EXPECT_THAT(beginning("", 10), IsEmpty());
}

TEST(NoteHits, GiveTheSentenceAndThePersonNewestFirst) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna", "Rossi");
    vault.talk(anna, "2026-01-02", "She likes tea. Overtime is what makes her angry! More next week.");
    const Outcome second = vault.talk(anna, "2026-02-03", "No word of overtime");

    const auto hits = orThrow(vault.reader().noteHits("overt"));

    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].record, second.created.front());
    EXPECT_EQ(hits[0].date, Date::parse("2026-02-03"));
    EXPECT_EQ(hits[1].sentence, "Overtime is what makes her angry!");
    EXPECT_EQ(matched(hits[1]), "Overtime");
    EXPECT_EQ(hits[1].person, anna);
    EXPECT_EQ(hits[1].personName, "Anna Rossi");
}

TEST(NoteHits, EveryWordMustBeInOneRecord) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    vault.talk(anna, "2026-01-02", "pay and rota");
    vault.talk(anna, "2026-01-03", "pay alone");

    EXPECT_EQ(orThrow(vault.reader().noteHits("pay")).size(), 2U);
    EXPECT_EQ(orThrow(vault.reader().noteHits("rota pay")).size(), 1U);
    EXPECT_THAT(orThrow(vault.reader().noteHits("pa")), IsEmpty());
    EXPECT_THAT(orThrow(vault.reader().noteHits("")), IsEmpty());
}

TEST(NoteHits, KnowsEveryKindOfNoteAndNoNames) {
    StoreVault vault;
    const PersonId anna = vault.person({{"given", "Canary"}, {"note", "sings like a canary"}});
    vault.add(Kind::SecondHand, {{"said", "a canary, says Karl"}}, {anna.id});
    vault.add(Kind::FollowUp, {{"what", "ask about the canary"}, {"due", "2026-03-01"}}, {anna.id});

    const auto hits = orThrow(vault.reader().noteHits("canary"));

    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].kind, Kind::FollowUp);
    EXPECT_EQ(hits[1].kind, Kind::SecondHand);
    EXPECT_EQ(hits[2].kind, Kind::Person);
    EXPECT_EQ(hits[2].sentence, "sings like a canary");
}

TEST(NoteHits, LeaveOutWhoIsRemovedAndCountOthers) {
    StoreVault vault;
    const PersonId gone = vault.person("Gone");
    const PersonId anna = vault.person("Anna");
    const PersonId karl = vault.person("Karl");
    vault.talk(gone, "2026-01-02", "about the canteen");
    LogConversation both;
    both.with = {{anna, {}, false}, {karl, {}, false}};
    both.note = "in the canteen";
    vault.run(both);
    vault.remove(Kind::Person, gone.id);

    const auto hits = orThrow(vault.reader().noteHits("canteen"));

    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].others, 1);
}

TEST(NoteHits, TheLimitHolds) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    for (int day = 10; day < 40; ++day) vault.talk(anna, "2026-01-" + std::to_string(10 + day % 10), "canteen again");

    EXPECT_EQ(orThrow(vault.reader().noteHits("canteen")).size(), 20U);
    EXPECT_EQ(orThrow(vault.reader().noteHits("canteen", 3)).size(), 3U);
}

TEST(Excerpt, ShortensLongSentencesAroundTheMatchWithoutCuttingLetters) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "žluťoučký ";
    text += "canary ";
    for (int i = 0; i < 60; ++i) text += "kůň ";
    const std::vector<std::string> words{"canary"};

    const auto excerpt = excerptWith(text, words);

    ASSERT_TRUE(excerpt);
    EXPECT_EQ(excerpt->sentence.substr(excerpt->matchAt, excerpt->matchLength), "canary");
    EXPECT_LE(excerpt->sentence.size(), kExcerptBytes + 8);
    EXPECT_TRUE(excerpt->sentence.starts_with("…žluťoučký "));
    EXPECT_TRUE(excerpt->sentence.ends_with("kůň…"));
}

TEST(Excerpt, MatchesInAnyScriptAndNotWithinWords) {
    const std::vector<std::string> words = typedWords("зарп");

    EXPECT_EQ(excerptWith("Говорили. Зарплата мала", words)->sentence, "Зарплата мала");
    EXPECT_FALSE(excerptWith("payrollcanary", typedWords("canary")));
    EXPECT_FALSE(excerptWith("", typedWords("canary")));
}

} // namespace
} // namespace hedgerow
