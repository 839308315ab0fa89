// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/folder_guard_view.h"
#include "tests/core/workspace/shared_folder.h"

namespace hedgerow {
namespace {

class FolderGuard : public testing::Test {
protected:
    FolderGuard() {
        for (const char* name : {"home", "home/notes", "home/shared", "home/backups", "stick"})
            std::filesystem::create_directory(place / name);
        writeBytes(vault, std::string(8192, 'v'));
        writeBytes(place / "home/notes/vault.lock", "");
    }

    std::optional<FolderTrouble> of(const Path& folder, const Path& backups = {}) {
        const auto checked = checkFolder(files, folder, vault, backups);
        if (checked) return std::nullopt;
        EXPECT_EQ(checked.error().code, ErrorCode::Refused);
        return folderTrouble(checked.error());
    }

    TemporaryFolder place;
    SystemFileSystem files;
    Path vault = place / "home/notes/vault";
};

TEST_F(FolderGuard, AnEmptyFolderElsewhereIsRight) {
    EXPECT_EQ(of(place / "home/shared"), std::nullopt);
    EXPECT_EQ(of(place / "stick"), std::nullopt);
}

TEST_F(FolderGuard, TheVaultMustNotBeReplicated) {
    EXPECT_EQ(of(place / "home/notes"), FolderTrouble::HoldsVault);
    EXPECT_EQ(of(place / "home"), FolderTrouble::HoldsVault);
    EXPECT_EQ(of(place.path()), FolderTrouble::HoldsVault);
}

TEST_F(FolderGuard, AFolderBesideOneOfTheSameBeginningIsAnother) {
    std::filesystem::create_directory(place / "home/note");
    EXPECT_EQ(of(place / "home/note"), std::nullopt);
}

TEST_F(FolderGuard, ItsBackupsMustNotEither) {
    EXPECT_EQ(of(place / "home/backups", place / "home/backups"), FolderTrouble::HoldsBackups);
    EXPECT_EQ(of(place / "stick", place / "stick/old"), FolderTrouble::HoldsBackups);
}

TEST_F(FolderGuard, NorAnythingThatLooksLikeOne) {
    std::filesystem::create_directories(place / "home/shared/a/b");
    writeBytes(place / "home/shared/a/b/other", std::string(4096, 'x'));
    EXPECT_EQ(of(place / "home/shared"), std::nullopt);
    writeBytes(place / "home/shared/a/b/other.lock", "");
    EXPECT_EQ(of(place / "home/shared"), FolderTrouble::LooksLikeVault);

    writeBytes(place / "stick/20260302-120000-0123abcd.bak", std::string(4096, 'x'));
    EXPECT_EQ(of(place / "stick"), FolderTrouble::LooksLikeVault);
}

TEST_F(FolderGuard, NorTheVaultUnderAnotherName) {
    std::filesystem::create_hard_link(vault, place / "home/shared/holiday.jpg");
    EXPECT_EQ(of(place / "home/shared"), FolderTrouble::LooksLikeVault);
}

TEST_F(FolderGuard, WhatReplicatesTheFolderMustNotReplicateTheVault) {
    for (const char* mark : {".stfolder", ".stignore", ".sync_0123456789ab.db", ".nextcloudsync.log"}) {
        writeBytes(place / "home" / mark, "");
        EXPECT_EQ(of(place / "home/shared"), FolderTrouble::SharedRoot) << mark;
        std::filesystem::remove(place / "home" / mark);
    }
    writeBytes(place / "home/shared/.stfolder", "");
    EXPECT_EQ(of(place / "home/shared"), std::nullopt);
}

TEST_F(FolderGuard, AFileIsNoFolder) {
    EXPECT_EQ(of(vault), FolderTrouble::NotAFolder);
    EXPECT_EQ(checkFolder(files, place / "none", vault, {}).error().code, ErrorCode::NotFound);
}

TEST_F(FolderGuard, OtherErrorsAreNone) {
    EXPECT_EQ(folderTrouble({ErrorCode::NotFound, "shared folder: not a folder"}), std::nullopt);
    EXPECT_EQ(folderTrouble({ErrorCode::Refused, "left"}), std::nullopt);
}

} // namespace
} // namespace hedgerow
