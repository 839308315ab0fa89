// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/commands/import_people.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace hedgerow {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(WorkspaceTest, ANewVaultHasItsScalesAndNobody) {
    const auto workspace = create();

    EXPECT_EQ(people(*workspace), 0);
    const auto scales = workspace->reader().scales().value();
    ASSERT_FALSE(scales.empty());
    EXPECT_EQ(scales.front().levels.size(), 5U);
    EXPECT_THAT(workspace->check(true).value(), IsEmpty());
}

TEST_F(WorkspaceTest, WhatWasRunIsThereAfterOpeningAgain) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const std::string before = digest(*workspace);
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    const auto again = open();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(people(**again), 1);
    EXPECT_EQ(digest(**again), before);
    EXPECT_EQ(open().error().code, ErrorCode::InUse);
    EXPECT_EQ(open("other words").error().code, ErrorCode::InUse);
}

TEST_F(WorkspaceTest, TheWrongPassphraseOpensNothing) {
    create();

    EXPECT_EQ(open("other words").error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(Workspace::create(m_environment, m_file, words(), cheap()).error().code, ErrorCode::Exists);
}

TEST_F(WorkspaceTest, ACommandThatFailsLeavesNoTrace) {
    auto workspace = Workspace::inMemory(m_environment).value();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const auto before = tables(*workspace);
    const std::string digestBefore = digest(*workspace);
    const std::size_t batches = workspace->reader().history(100).value().size();

    EXPECT_EQ(workspace->run(WritesThenFails{}).error().code, ErrorCode::Refused);

    EXPECT_EQ(tables(*workspace), before);
    EXPECT_EQ(digest(*workspace), digestBefore);
    EXPECT_EQ(workspace->reader().history(100).value().size(), batches);
    EXPECT_THAT(workspace->check(true).value(), IsEmpty());
    ASSERT_TRUE(workspace->run(newPerson("Béla"))) << "and the next one works";
    EXPECT_EQ(people(*workspace), 2);
    EXPECT_THAT(workspace->check(true).value(), IsEmpty());
}

TEST_F(WorkspaceTest, ACancelledImportLeavesNoTrace) {
    auto workspace = Workspace::inMemory(m_environment).value();
    const std::string before = digest(*workspace);
    Progress progress;
    ImportPeople import;
    import.total = 5000;
    import.rows = [&](const ImportRowSink& sink) -> Result<void> {
        for (int i = 0;
    i < 5000; ++i) {
        ImportRow row;
        row.row = row.line = i + 2;
        row.values.push_back({ImportTarget::Family, 0, Value("Person " + std::to_string(i))});
        if (auto taken = sink(row); !taken) return taken;
        if (i == 2500) progress.cancel();
    }
    return {};
};

EXPECT_EQ(workspace->run(import, ClockCheck::Refuse, &progress).error().code, ErrorCode::Cancelled);

EXPECT_EQ(people(*workspace), 0);
EXPECT_EQ(digest(*workspace), before);
EXPECT_TRUE(workspace->run(newPerson("Anna")));
EXPECT_THAT(workspace->check(true).value(), IsEmpty());
} // namespace

TEST_F(WorkspaceTest, TheDeepCheckFindsTablesThatAreNotWhatTheJournalSays) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    ASSERT_TRUE(workspace->journal().tables().database().execute("UPDATE person SET given = 'Otto'"));

    EXPECT_THAT(workspace->check(false).value(), IsEmpty());
    EXPECT_THAT(workspace->check(true).value(), Contains(HasSubstr("table person ")));
    EXPECT_THAT(workspace->check(true).value(), Contains(HasSubstr("table person "))) << "a check mends nothing";
    ASSERT_TRUE(workspace->rebuild());
    EXPECT_THAT(workspace->check(true).value(), IsEmpty());
}

TEST_F(WorkspaceTest, TheDeepCheckFindsAMissingRowAndAMissingWord) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    Database& database = workspace->journal().tables().database();
    ASSERT_TRUE(database.execute("DELETE FROM person"));
    EXPECT_THAT(workspace->check(true).value(), Contains(HasSubstr("table person ")));

    ASSERT_TRUE(workspace->rebuild());
    ASSERT_TRUE(database.execute("INSERT INTO search(search, rowid, names, units, notes) "
                                 "SELECT 'delete', record << 32 | record, 'anna', '', '' FROM person"));
    EXPECT_THAT(workspace->check(true).value(), Contains(HasSubstr("table search ")));
}

TEST_F(WorkspaceTest, TablesOfAnotherVersionAreMadeAnewOnOpening) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const auto before = tables(*workspace);
    ASSERT_TRUE(workspace->journal().tables().database().execute(
        "UPDATE store_meta SET value = 'of another version'; DROP TABLE person; CREATE TABLE person(other)"));
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    const auto again = open();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(tables(**again), before);
}

TEST_F(WorkspaceTest, ANewPassphraseKeepsEverything) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const std::string before = digest(*workspace);
    const auto tablesBefore = tables(*workspace);

    ASSERT_TRUE(workspace->changePassphrase(words("new words"), cheap()));
    EXPECT_EQ(digest(*workspace), before);
    EXPECT_EQ(tables(*workspace), tablesBefore);
    ASSERT_TRUE(workspace->run(newPerson("Béla"))) << "the open workspace goes on";
    ASSERT_TRUE(workspace->close());
    workspace.reset();

    EXPECT_EQ(open().error().code, ErrorCode::WrongPassphrase);
    const auto again = open("new words");
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(people(**again), 2);
    EXPECT_THAT((*again)->check(true).value(), IsEmpty());
}

TEST_F(WorkspaceTest, APassphraseThatCouldNotBeChangedLeavesTheWorkspaceAtWork) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    m_files.fail(FailingFileSystem::Call::Rename);

    EXPECT_FALSE(workspace->changePassphrase(words("new words"), cheap()));
    m_files.mend();

    EXPECT_EQ(people(*workspace), 1);
    EXPECT_TRUE(workspace->run(newPerson("Béla")));
    ASSERT_TRUE(workspace->close());
    workspace.reset();
    const auto again = open();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(people(**again), 2);
}

TEST_F(WorkspaceTest, ABackupIsTheSameVault) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    const Path copy = m_folder / "copy";
    ASSERT_TRUE(workspace->backup(copy));
    EXPECT_EQ(workspace->backup(copy).error().code, ErrorCode::Exists);

    const auto backup = Workspace::open(m_environment, copy, words());
    ASSERT_TRUE(backup.ok());
    EXPECT_EQ(digest(**backup), digest(*workspace));
}

TEST_F(WorkspaceTest, InMemoryThereIsNoFileToCopyOrEncrypt) {
    auto workspace = Workspace::inMemory(m_environment).value();

    EXPECT_FALSE(workspace->backup(m_file));
    EXPECT_FALSE(workspace->changePassphrase(words()));
    EXPECT_TRUE(workspace->close());
}

TEST_F(WorkspaceTest, AClockFarBehindOrAheadIsAskedAboutBeforeWriting) {
    auto workspace = Workspace::inMemory(m_environment).value();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));

    m_clock.advance(-25 * kHourMs);
    EXPECT_EQ(workspace->run(newPerson("Béla")).error().code, ErrorCode::ClockSuspicious);
    EXPECT_EQ(people(*workspace), 1);
    EXPECT_TRUE(workspace->run(newPerson("Béla"), ClockCheck::Accepted));

    m_clock.advance(400 * kDayMs);
    EXPECT_EQ(workspace->run(newPerson("Cleo")).error().code, ErrorCode::ClockSuspicious);
    EXPECT_TRUE(workspace->run(newPerson("Cleo"), ClockCheck::Accepted));
    EXPECT_TRUE(workspace->run(newPerson("Dora"))) << "once accepted it is the time";
    EXPECT_EQ(people(*workspace), 4);
}

TEST_F(WorkspaceTest, ReadingAndCheckingWorkWithASuspiciousClock) {
    auto workspace = create();
    ASSERT_TRUE(workspace->run(newPerson("Anna")));
    m_clock.advance(-100 * kDayMs);

    EXPECT_EQ(people(*workspace), 1);
    EXPECT_THAT(workspace->check(true).value(), IsEmpty());
    EXPECT_TRUE(workspace->rebuild());
}

} // namespace hedgerow
} // namespace hedgerow
