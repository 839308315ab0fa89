// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_system.h"

#include "tests/support/temporary_folder.h"

#include <fstream>

namespace hedgerow {
namespace {

class FileSystemTest : public testing::Test {
protected:
    void put(const std::string& name, std::string_view bytes) {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }
    std::string content(const std::string& name) { return m_files.readAll(m_folder / name, 1 << 24).value(); }

    TemporaryFolder m_folder;
    SystemFileSystem m_files;
};

} // namespace

TEST_F(FileSystemTest, NewFileIsTheOwnersAlone) {
    ASSERT_TRUE(m_files.writeNew(m_folder / "a", "bytes"));

    EXPECT_EQ(content("a"), "bytes");
    EXPECT_EQ(std::filesystem::status(m_folder / "a").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(FileSystemTest, NewFileNeverOverwritesNorFollowsALink) {
    put("a", "old");
    std::filesystem::create_symlink(m_folder / "elsewhere", m_folder / "link");

    EXPECT_EQ(m_files.writeNew(m_folder / "a", "new").error().code, ErrorCode::Exists);
    EXPECT_EQ(m_files.writeNew(m_folder / "link", "new").error().code, ErrorCode::Exists);
    EXPECT_EQ(content("a"), "old");
    EXPECT_FALSE(m_files.exists(m_folder / "elsewhere"));
}

TEST_F(FileSystemTest, CopyIsWholeAndNew) {
    const std::string bytes(3'000'001, 'x');
    put("a", bytes);

    ASSERT_TRUE(m_files.copyNew(m_folder / "a", m_folder / "b"));

    EXPECT_EQ(content("b"), bytes);
    EXPECT_EQ(m_files.copyNew(m_folder / "a", m_folder / "b").error().code, ErrorCode::Exists);
    EXPECT_EQ(m_files.copyNew(m_folder / "none", m_folder / "c").error().code, ErrorCode::NotFound);
    EXPECT_FALSE(m_files.exists(m_folder / "c"));
}

TEST_F(FileSystemTest, HeadGivesTheFirstBytesOrAllThereAre) {
    put("a", "0123456789");

    EXPECT_EQ(m_files.head(m_folder / "a", 4).value(), "0123");
    EXPECT_EQ(m_files.head(m_folder / "a", 40).value(), "0123456789");
    EXPECT_EQ(m_files.head(m_folder / "none", 4).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_files.head(m_folder.path(), 4).error().code, ErrorCode::InvalidValue);
}

TEST_F(FileSystemTest, ReadAllKeepsToItsLimit) {
    put("a", "0123456789");

    EXPECT_EQ(m_files.readAll(m_folder / "a", 10).value(), "0123456789");
    EXPECT_EQ(m_files.readAll(m_folder / "a", 9).error().code, ErrorCode::InvalidValue);
}

TEST_F(FileSystemTest, RenameReplacesAndRenameNewDoesNot) {
    put("a", "a");
    put("b", "b");
    put("c", "c");

    EXPECT_EQ(m_files.renameNew(m_folder / "a", m_folder / "b").error().code, ErrorCode::Exists);
    EXPECT_EQ(content("b"), "b");
    ASSERT_TRUE(m_files.rename(m_folder / "a", m_folder / "b"));
    EXPECT_EQ(content("b"), "a");
    ASSERT_TRUE(m_files.renameNew(m_folder / "c", m_folder / "d"));
    EXPECT_EQ(content("d"), "c");
    EXPECT_EQ(m_files.renameNew(m_folder / "c", m_folder / "e").error().code, ErrorCode::NotFound);
}

TEST_F(FileSystemTest, ResolvedFollowsLinksAndNeedsOnlyTheFolder) {
    std::filesystem::create_directory(m_folder / "real");
    std::filesystem::create_directory_symlink(m_folder / "real", m_folder / "link");
    put("real/a", "a");
    std::filesystem::create_symlink("real/a", m_folder / "short");

    EXPECT_EQ(m_files.resolved(m_folder / "link/a").value(), m_folder / "real/a");
    EXPECT_EQ(m_files.resolved(m_folder / "short").value(), m_folder / "real/a");
    EXPECT_EQ(m_files.resolved(m_folder / "link/new").value(), m_folder / "real/new");
    EXPECT_EQ(m_files.resolved(m_folder / "none/new").error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_files.resolved("").error().code, ErrorCode::NotFound);
    EXPECT_TRUE(m_files.resolved("name").value().is_absolute());
}

TEST_F(FileSystemTest, ListIsSorted) {
    put("b", "");
    put("a", "");

    EXPECT_THAT(m_files.list(m_folder.path()).value(), testing::ElementsAre(m_folder / "a", m_folder / "b"));
    EXPECT_EQ(m_files.list(m_folder / "none").error().code, ErrorCode::NotFound);
}

TEST_F(FileSystemTest, LinkIsASecondNameForTheSameFile) {
    put("a", "a");

    ASSERT_TRUE(m_files.link(m_folder / "a", m_folder / "b"));

    EXPECT_TRUE(std::filesystem::equivalent(m_folder / "a", m_folder / "b"));
    EXPECT_EQ(m_files.link(m_folder / "a", m_folder / "b").error().code, ErrorCode::Exists);
}

TEST_F(FileSystemTest, RemoveSizeAndFlushSayWhatIsNotThere) {
    put("a", "12345");

    EXPECT_EQ(m_files.size(m_folder / "a").value(), 5U);
    EXPECT_TRUE(m_files.flush(m_folder / "a"));
    EXPECT_TRUE(m_files.flushFolder(m_folder.path()));
    EXPECT_TRUE(m_files.remove(m_folder / "a"));
    EXPECT_EQ(m_files.remove(m_folder / "a").error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_files.size(m_folder / "a").error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_files.flush(m_folder / "a").error().code, ErrorCode::NotFound);
}

} // namespace hedgerow
