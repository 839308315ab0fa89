// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_difference.h"

#include "tests/core/journal/journal_test.h"
#include "tests/support/copy_database.h"

namespace hedgerow {
namespace {

const RecordName kAda = person("ada");
const RecordName kBo = person("bo");

// A backup of the journal: what copying the file gives.
class Backup {
public:
    explicit Backup(const TestJournal& of) : database(ok(Database::openInMemory())) {
        copyDatabase(of.database, database);
    }
    Database database;
};

TEST(JournalDifference, OfACopyIsNothing) {
    TestJournal now;
    now.write(kAda, {{"given", "Ada"}});
    Backup backup(now);

    const auto difference = ok(compareJournals(now.database, backup.database));

    EXPECT_EQ(difference, JournalDifference{});
    EXPECT_TRUE(difference.onlyFirst.isEmpty());
}

TEST(JournalDifference, NamesWhatWasMadeSince) {
    TestJournal now;
    now.write(kAda, {{"given", "Ada"}});
    Backup backup(now);
    now.env.clock.advance(kDayMs);
    const std::int64_t first = now.env.clock.nowMs();
    now.write(kAda, {{"family", "Lovelace"}}); // a change
    now.write(kBo, {{"given", "Bo"}});         // a person
    now.env.clock.advance(kDayMs);
    now.write(RecordName::of(Kind::Conversation, Id::named("talk")), {{"place", "canteen"}});

    const auto difference = ok(compareJournals(now.database, backup.database));

    EXPECT_TRUE(difference.onlySecond.isEmpty());
    const JournalSurplus& gone = difference.onlyFirst;
    EXPECT_EQ(gone.batches, 3);
    EXPECT_EQ(gone.changes, 3);
    EXPECT_EQ(gone.records, (std::map<std::string, std::int64_t>{{"person", 1}, {"conversation", 1}}));
    EXPECT_EQ(gone.firstAtMs, first);
    EXPECT_EQ(gone.lastAtMs, first + kDayMs);
}

TEST(JournalDifference, TakingSomethingBackIsAChangeToo) {
    TestJournal now;
    const BatchName added = now.write(kAda, {{"given", "Ada"}});
    Backup backup(now);
    now.undo(added);

    const auto difference = ok(compareJournals(now.database, backup.database));

    EXPECT_EQ(difference.onlyFirst.batches, 1);
    EXPECT_EQ(difference.onlyFirst.changes, 1);
    EXPECT_TRUE(difference.onlyFirst.records.empty());
}

TEST(JournalDifference, TwoCopiesThatWentOnDifferBothWays) {
    TestJournal one(1);
    one.write(kAda, {{"given", "Ada"}});
    TestJournal two(2);
    two.take(one.atoms());
    one.write(kAda, {{"family", "Lovelace"}});
    two.write(kBo, {{"given", "Bo"}});
    two.write(kBo, {{"family", "Diddley"}});

    const auto difference = ok(compareJournals(one.database, two.database));

    EXPECT_EQ(difference.onlyFirst.batches, 1);
    EXPECT_TRUE(difference.onlyFirst.records.empty());
    EXPECT_EQ(difference.onlySecond.batches, 2);
    EXPECT_EQ(difference.onlySecond.changes, 2);
    EXPECT_EQ(difference.onlySecond.records, (std::map<std::string, std::int64_t>{{"person", 1}}));
    const auto turned = ok(compareJournals(two.database, one.database));
    EXPECT_EQ(turned.onlyFirst, difference.onlySecond);
    EXPECT_EQ(turned.onlySecond, difference.onlyFirst);
}

TEST(JournalDifference, WhoIsOnlyReferredToIsNotCounted) {
    TestJournal now;
    Backup backup(now);
    const RecordName note = RecordName::of(Kind::Assessment, Id::named("a"), Owners({kAda.id}));
    now.write(note, {{"note", "steady"}}); // about someone this vault has never heard of

    const auto difference = ok(compareJournals(now.database, backup.database));

    EXPECT_EQ(difference.onlyFirst.records, (std::map<std::string, std::int64_t>{{"assessment", 1}}));
}

TEST(JournalDifference, WhoWasForgottenSinceWouldBeBack) {
    TestJournal now;
    now.write(kAda, {{"given", "Ada"}});
    now.write(kBo, {{"given", "Bo"}});
    Backup backup(now);
    ok(now.journal->forget(std::vector{kAda.id}));

    const auto difference = ok(compareJournals(now.database, backup.database));

    EXPECT_EQ(difference.onlyFirst.forgotten, 1);
    EXPECT_EQ(difference.onlySecond.records, (std::map<std::string, std::int64_t>{{"person", 1}}));
}

TEST(JournalMark, StaysUntilSomethingIsAdmitted) {
    TestJournal one(1);
    TestJournal two(2);
    const std::string empty = ok(journalMark(one.database));
    const BatchName added = one.write(kAda, {{"given", "Ada"}});
    std::vector<std::string> marks{empty, ok(journalMark(one.database))};
    one.undo(added);
    marks.push_back(ok(journalMark(one.database)));
    two.write(kBo, {{"given", "Bo"}});
    one.take(two.atoms());
    marks.push_back(ok(journalMark(one.database)));
    ok(one.journal->forget(std::vector{kBo.id}));
    marks.push_back(ok(journalMark(one.database)));

    for (std::size_t i = 1; i < marks.size(); ++i) EXPECT_NE(marks[i], marks[i - 1]) << i;
    one.open();
    ok(one.journal->digest(DigestScope::All));
    EXPECT_EQ(ok(journalMark(one.database)), marks.back());
}

} // namespace
} // namespace hedgerow
