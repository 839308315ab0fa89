// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person stands: the newest assessment, the last conversation, the next thing due.
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

class Standings : public testing::Test {
protected:
    PersonRow row() { return m_vault.row(m_anna); }
    static std::optional<Date> day(const char* iso) { return Date::parse(iso); }

    StoreVault m_vault;
    PersonId m_anna = m_vault.person("Anna");
};

TEST_F(Standings, NobodyStandsAnywhereAtFirst) {
    EXPECT_EQ(row().level, std::nullopt);
    EXPECT_EQ(row().assessedOn, std::nullopt);
    EXPECT_EQ(row().lastTalk, std::nullopt);
    EXPECT_EQ(row().talks, 0);
    EXPECT_EQ(row().nextDue, std::nullopt);
}

TEST_F(Standings, TheNewestAssessmentByItsDateCounts) {
    m_vault.assess(m_anna, 2, "2026-02-10");
    m_vault.assess(m_anna, 5, "2026-01-01"); // written later, about earlier

    EXPECT_EQ(row().level, StoreVault::level(2));
    EXPECT_EQ(row().assessedOn, day("2026-02-10"));
}

TEST_F(Standings, OfOneDayTheLastWrittenCounts) {
    m_vault.assess(m_anna, 2, "2026-02-10");
    m_vault.assess(m_anna, 3, "2026-02-10");
    EXPECT_EQ(row().level, StoreVault::level(3));

    m_vault.assess(m_anna, 1, "2026-02-10");
    EXPECT_EQ(row().level, StoreVault::level(1));
}

TEST_F(Standings, ARemovedAssessmentUncoversTheOneBefore) {
    m_vault.assess(m_anna, 4, "2026-01-10");
    const Id newer = m_vault.assess(m_anna, 2, "2026-02-10");
    m_vault.remove(Kind::Assessment, newer);
    EXPECT_EQ(row().level, StoreVault::level(4));
    EXPECT_EQ(row().assessedOn, day("2026-01-10"));

    m_vault.remove(Kind::Assessment, newer, false);
    EXPECT_EQ(row().level, StoreVault::level(2));
}

TEST_F(Standings, AnAssessmentWithoutALevelSaysNothing) {
    m_vault.assess(m_anna, 4, "2026-01-10");
    const Id newer = m_vault.assess(m_anna, 2, "2026-02-10");
    m_vault.edit(Kind::Assessment, newer, {{"level", Value()}});

    EXPECT_EQ(row().level, StoreVault::level(4));
}

TEST_F(Standings, ConversationsCountOnceEachAndTheLastIsKept) {
    m_vault.talk(m_anna, "2026-02-10");
    const Outcome second = m_vault.talk(m_anna, "2026-02-20");
    m_vault.talk(m_anna, "2026-01-20");
    EXPECT_EQ(row().talks, 3);
    EXPECT_EQ(row().lastTalk, day("2026-02-20"));

    m_vault.remove(Kind::Conversation, second.created.front());
    EXPECT_EQ(row().talks, 2);
    EXPECT_EQ(row().lastTalk, day("2026-02-10"));
}

TEST_F(Standings, AConversationCountsForWhomItWasWithAndNoLonger) {
    const PersonId bela = m_vault.person("Béla");
    const Outcome talk = m_vault.talk(m_anna, "2026-02-10");
    m_vault.edit(Kind::Conversation, talk.created.front(), {{"with", Value::List{Value(bela)}}});

    EXPECT_EQ(row().talks, 0);
    EXPECT_EQ(m_vault.row(bela).talks, 1);
}

TEST_F(Standings, TheEarliestOpenFollowUpIsNext) {
    m_vault.add(Kind::FollowUp, {{"what", "later"}, {"due", "2026-05-01"}}, {m_anna.id});
    const Id first = m_vault.add(Kind::FollowUp, {{"what", "soon"}, {"due", "2026-03-05"}}, {m_anna.id});
    EXPECT_EQ(row().nextDue, day("2026-03-05"));

    m_vault.edit(Kind::FollowUp, first, {{"done", true}});
    EXPECT_EQ(row().nextDue, day("2026-05-01"));
}

TEST_F(Standings, AnUndoneConversationTakesWhatCameOfItAlong) {
    LogConversation talk;
    talk.with.push_back({m_anna, {}, false});
    talk.assessments.push_back({0, StoreVault::level(1), {}, {}, {}});
    talk.followUps.push_back({0, "Leaflet", day("2026-03-09"), {}});
    const BatchName batch = *m_vault.run(talk).changes.batch;
    const PersonRow after = row();
    EXPECT_EQ(after.level, StoreVault::level(1));
    EXPECT_EQ(after.talks, 1);
    EXPECT_EQ(after.nextDue, day("2026-03-09"));

    m_vault.undo(batch);
    EXPECT_EQ(row().level, std::nullopt);
    EXPECT_EQ(row().talks, 0);
    EXPECT_EQ(row().nextDue, std::nullopt);

    m_vault.run(RedoBatch{batch});
    EXPECT_EQ(row(), after);
}

TEST_F(Standings, IsOneForAllRecordsOfAPerson) {
    const PersonId other = m_vault.person("Ania");
    m_vault.assess(m_anna, 4, "2026-01-10");
    m_vault.assess(other, 2, "2026-02-10");
    LogConversation talk; // with both records of what turns out to be one person
    talk.with = {{m_anna, {}, false}, {other, {}, false}};
    m_vault.run(talk);
    m_vault.merge(m_anna, other);

    EXPECT_EQ(row().level, StoreVault::level(2));
    EXPECT_EQ(row().talks, 1);
}

} // namespace
} // namespace hedgerow
