// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/closed_check.h"

#include "tests/core/workspace/workspace_fixture.h"

#include <fstream>

namespace hedgerow {
namespace {

class ClosedCheckTest : public WorkspaceTest {
protected:
    ClosedCheckTest() {
        std::filesystem::create_directory(m_stick);
        auto workspace = create();
        EXPECT_TRUE(workspace->backups().setFolder(m_stick));
        EditRecords many;
        for (int i = 0; i < 300; ++i)
            many.edits.push_back(
                {Kind::Person, std::nullopt, {}, {{"given", "Anna"}, {"note", std::string(200, 'x')}}});
        EXPECT_TRUE(workspace->run(many));
        EXPECT_TRUE(workspace->backups().make());
        EXPECT_TRUE(workspace->close());
        m_whole = m_files.readAll(m_file, 1 << 30).value();
    }
    void put(std::string_view bytes) {
        std::ofstream(m_file, std::ios::binary | std::ios::trunc)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    Result<ClosedCheck> check(Progress* progress = nullptr) {
        return checkClosed(m_environment, m_file, words(), progress);
    }

    Path m_stick = m_folder / "stick";
    std::string m_whole;
};

TEST_F(ClosedCheckTest, FindsNothingInAWholeFileAndKnowsItsBackups) {
    const auto found = check();

    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_TRUE(found->isWhole());
    ASSERT_EQ(found->backups.size(), 1U);
    EXPECT_EQ(found->backups.front().path.parent_path(), m_stick);
    EXPECT_EQ(m_files.readAll(m_file, 1 << 30).value(), m_whole);
}

TEST_F(ClosedCheckTest, SaysOfEveryDamagedPageWhatIsHurtAndWritesNothing) {
    bool isOnlyKinds = false;
    bool isJournalHurt = false;
    for (std::size_t at = 4096 + 100; at < m_whole.size(); at += 2 * 4096) {
        std::string bytes = m_whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        put(bytes);

        const auto found = check();

        ASSERT_TRUE(found) << at << ' ' << found.error().detail;
        EXPECT_FALSE(found->isWhole()) << at;
        isOnlyKinds = isOnlyKinds || (!found->isJournalHurt && !found->kinds.empty());
        isJournalHurt = isJournalHurt || found->isJournalHurt;
        EXPECT_EQ(m_files.readAll(m_file, 1 << 30).value(), bytes);
    }
    EXPECT_TRUE(isOnlyKinds);
    EXPECT_TRUE(isJournalHurt);
}

TEST_F(ClosedCheckTest, AFileCutShortIsOfTheWrongLengthOrNotOpened) {
    put(std::string_view(m_whole).substr(0, m_whole.size() - 3 * 4096));

    const auto found = check();

    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_TRUE(found->isOfWrongLength || found->notOpened);
    EXPECT_FALSE(found->isWhole());
}

TEST_F(ClosedCheckTest, AnotherPassphraseAndAWishToStopAreNoFindings) {
    EXPECT_EQ(checkClosed(m_environment, m_file, words("other")).error().code, ErrorCode::WrongPassphrase);
    Progress progress;
    progress.cancel();
    EXPECT_EQ(check(&progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace hedgerow
