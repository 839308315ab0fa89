// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_peer.h"
#include "tests/core/workspace/shared_folder.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using exchange::MemberState;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(SharedFolder, BringsEverythingToEverybody) {
    ada.addPerson("Anna");
    bilal.addPerson("Bo");
    join();

    settle();

    EXPECT_EQ(ada.digest(), bilal.digest());
    const PersonId anna = ada.addPerson("Cy");
    settle();
    EXPECT_EQ(bilal.given(anna), "Cy");
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(SharedFolder, HoldsNothingButReceiptsOnceEverybodyHasEverything) {
    ada.addPerson("Anna");
    join();

    settle();

    EXPECT_THAT(files(), SizeIs(2));
    const FolderReport report = ada.look();
    ASSERT_THAT(report.members, SizeIs(1));
    EXPECT_EQ(report.members[0].name, "Bilal");
    EXPECT_EQ(report.members[0].state, MemberState::TakesPart);
    EXPECT_EQ(report.members[0].waiting, 0);
    EXPECT_TRUE(report.members[0].writesForUs);
    EXPECT_TRUE(report.members[0].heardMs && report.members[0].writtenMs);
}

TEST_F(SharedFolder, IsLeftAloneWithNothingNew) {
    ada.addPerson("Anna");
    join();
    settle();
    const auto before = files();

    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(ada.look().written, 0);
        EXPECT_EQ(bilal.look().written, 0);
    }

    EXPECT_EQ(files(), before);
}

TEST_F(SharedFolder, WhoWasForgottenMakesNoFilesForEver) {
    const PersonId anna = ada.addPerson("Anna");
    join();
    settle();
    ada.run(ForgetPerson{anna});
    EXPECT_EQ(ada.look().written, 1);
    settle();
    const auto before = files();

    EXPECT_EQ(ada.look().written, 0);

    EXPECT_EQ(files(), before);
}

TEST_F(SharedFolder, WhatComesWaitsForALookWhereThatWasChosen) {
    const PersonId anna = ada.addPerson("Anna");
    join(false);
    ada.look();
    const std::string before = bilal.digest();

    const FolderReport report = bilal.look();

    EXPECT_EQ(bilal.digest(), before);
    ASSERT_THAT(report.waiting, SizeIs(1));
    EXPECT_EQ(report.waiting[0].from, "Ada");
    EXPECT_EQ(report.waiting[0].sender, bundle::SenderKind::Verified);
    EXPECT_TRUE(report.waiting[0].isMember);
    EXPECT_EQ(report.waiting[0].newPeople, 1);
    EXPECT_EQ(ada.look().members[0].waiting, 1);

    const auto applied = must(bilal.bundles().apply(report.waiting[0].file));
    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_THAT(bilal.look().waiting, IsEmpty());
    EXPECT_EQ(ada.look().members[0].waiting, 0);
    bilal.run(UndoBundles{{*applied.delivery}});
    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
}

// The scales that every vault is made with are in a first snapshot too.
TEST_F(SharedFolder, WhatALookCouldNotShowDoesNotWaitForOne) {
    ada.addPerson("Anna");
    join(false);
    bilal.look();

    const FolderReport report = ada.look();

    EXPECT_THAT(report.waiting, IsEmpty());
    EXPECT_THAT(report.takenIn, IsEmpty());
    bilal.look();
    EXPECT_EQ(bilal.look().members[0].waiting, 0);
    const auto waiting = bilal.look().waiting;
    ASSERT_THAT(waiting, SizeIs(1));
    must(bilal.bundles().apply(waiting[0].file));
    settle();
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(SharedFolder, WhatSomebodyTakesBackWaitsEvenIfNothingElseCame) {
    const PersonId anna = ada.addPerson("Anna");
    join();
    settle();
    join(false);
    bilal.run(RemoveRecords{{{Kind::Person, anna.id}}, true});
    bilal.look();

    const FolderReport report = ada.look();

    ASSERT_THAT(report.waiting, SizeIs(1));
    EXPECT_EQ(report.waiting[0].proposals, 1);
}

// Another vault of ours need not ask whom to forget: a look first says so all the same.
TEST_F(SharedFolder, ForgettingByAnOwnDeviceWaitsWhereALookWasChosen) {
    ada.run(EditPeer{.peer = bilalAtAda, .name = "Laptop", .isOwnDevice = true});
    const PersonId anna = ada.addPerson("Anna");
    join();
    settle();
    ada.choose({bilalAtAda}, false);
    bilal.run(ForgetPerson{anna});
    bilal.look();

    const FolderReport report = ada.look();

    EXPECT_THAT(report.waiting, SizeIs(1));
    EXPECT_TRUE(ada.isThere(Kind::Person, anna.id));
}

TEST_F(SharedFolder, WhatCameInByItselfIsTakenBackLikeAnyBundle) {
    const PersonId anna = ada.addPerson("Anna");
    join();
    ada.look();
    const FolderReport report = bilal.look();
    ASSERT_THAT(report.takenIn, SizeIs(1));
    EXPECT_EQ(report.takenIn[0].from, "Ada");
    ASSERT_EQ(bilal.given(anna), "Anna");
    EXPECT_NE(must(bilal.workspace->reader().lastUndoable()), BatchName::of(report.takenIn[0].bundle))
        << "nobody here did that";

    bilal.run(UndoBundles{must(bilal.journal().deliveriesOf(report.takenIn[0].bundle))});

    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
    bilal.look();
    EXPECT_FALSE(bilal.isThere(Kind::Person, anna.id));
}

TEST_F(SharedFolder, WhatIsWrittenIsDisclosed) {
    ada.addPerson("Anna");
    ada.choose({bilalAtAda}, true, bundle::Profile::TurfSheet);
    ada.look();

    const auto given = must(ada.reader().disclosures(bilalAtAda));

    ASSERT_THAT(given, SizeIs(1));
    EXPECT_EQ(given[0].profile, "turf_sheet");
    EXPECT_EQ(given[0].count, 1);
}

TEST_F(SharedFolder, ABundleThatWasOnlyWrittenAndNeverSentCountsForNothing) {
    const PersonId anna = ada.addPerson("Anna");
    bundle::BundleOrder order;
    order.peers = {bilalAtAda};
    order.profile = bundle::Profile::CoOrganizer;
    must(ada.bundles().write(order, place / "lost.age", nullptr));
    join();

    settle();

    EXPECT_EQ(bilal.given(anna), "Anna");
}

TEST_F(SharedFolder, AFileThatWasLostIsWrittenAgain) {
    join();
    settle();
    const PersonId anna = ada.addPerson("Anna");
    const auto before = files();
    ada.look();
    std::filesystem::remove(newFile(before));

    EXPECT_EQ(ada.look().lost, 1);
    for (int i = 0; i < 3; ++i) settle(); // it is not written again at once

    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(SharedFolder, AFileThatSomebodyChangedIsWrittenAgain) {
    join();
    settle();
    const PersonId anna = ada.addPerson("Anna");
    const auto before = files();
    ada.look();
    const Path file = newFile(before);
    std::string bytes = bytesOf(file);
    bytes[bytes.size() / 2] ^= 1;
    writeBytes(file, bytes);

    EXPECT_EQ(bilal.look().incomplete, 1);
    for (int i = 0; i < 3; ++i) settle();

    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(SharedFolder, AVaultRestoredFromABackupIsCaughtUp) {
    join();
    settle();
    const PersonId anna = ada.addPerson("Anna");
    settle();
    // As in a backup from before all this: the same keys, and it never had Anna.
    FolderOrganizer restored(2, "Restored", place.path());
    restored.folder = bilal.folder;
    must(restored.workspace->run(SetSetting{"my_name", "Bilal"}));
    ASSERT_EQ(must(restored.workspace->identity()).signingKey(), must(bilal.workspace->identity()).signingKey());
    const Id adaThere = restored.meets(ada);
    restored.test.clock.set(bilal.test.clock.nowMs() + kHourMs);
    restored.choose({adaThere});

    for (int round = 0; round < 6; ++round) {
        restored.look();
        ada.look();
    }

    EXPECT_EQ(restored.given(anna), "Anna");
    EXPECT_EQ(ada.digest(), restored.digest());
}

TEST_F(SharedFolder, WhoLeavesGetsNothingNew) {
    ada.addPerson("Anna");
    join();
    settle();
    ada.run(PeerLeft{bilalAtAda});
    const PersonId cy = ada.addPerson("Cy");
    const auto before = files();

    const FolderReport report = ada.look();
    bilal.look();

    EXPECT_EQ(report.written, 0);
    EXPECT_EQ(report.members[0].state, MemberState::Left);
    EXPECT_EQ(files(), before);
    EXPECT_FALSE(bilal.isThere(Kind::Person, cy.id));
}

TEST_F(SharedFolder, WhoSaysGoodbyeGetsNothingNew) {
    join();
    settle();
    must(bilal.workspace->exchange().leave());
    ada.addPerson("Cy");

    const FolderReport report = ada.look();

    EXPECT_EQ(report.written, 0);
    EXPECT_EQ(report.members[0].state, MemberState::Gone);
    EXPECT_FALSE(must(bilal.workspace->exchange().choice()));
    EXPECT_EQ(bilal.workspace->exchange().look().error().code, ErrorCode::NotFound);

    bilal.test.clock.set(ada.test.clock.nowMs());
    bilal.choose({adaAtBilal});
    settle();
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(SharedFolder, NobodyIsWrittenForWhoseWordsWereNotCompared) {
    const Id stranger = ada.meets(*std::make_unique<OrganizersVault>(9, "Stranger"), false);

    const auto chosen =
        ada.workspace->exchange().choose({ada.folder, {bilalAtAda, stranger}, bundle::Profile::TurfSheet, true});

    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error(), (Error{ErrorCode::InvalidValue, "verified"}));
}

TEST_F(SharedFolder, WhoWasLongAwayGetsASnapshotInPlaceOfManyFiles) {
    join();
    settle();
    PersonId last;
    for (int i = 0; i < 50; ++i) {
        last = ada.addPerson("P" + std::to_string(i));
        ada.look();
    }
    EXPECT_LE(files().size(), 40U);

    settle();

    EXPECT_EQ(bilal.given(last), "P49");
    EXPECT_EQ(ada.digest(), bilal.digest());
    EXPECT_THAT(files(), SizeIs(2));
}

TEST_F(SharedFolder, AnotherProfileIsWrittenAnew) {
    const PersonId anna = ada.addPerson("Anna");
    ada.edit(Kind::Person, anna.id, {{"note", "likes tea"}});
    ada.choose({bilalAtAda}, true, bundle::Profile::TurfSheet);
    bilal.choose({adaAtBilal});
    settle();
    EXPECT_NE(must(bilal.reader().record(Kind::Person, anna.id)).text("note"), "likes tea");

    ada.choose({bilalAtAda}, true, bundle::Profile::CoOrganizer);
    settle();

    EXPECT_EQ(must(bilal.reader().record(Kind::Person, anna.id)).text("note"), "likes tea");
}

TEST_F(SharedFolder, PrivateNotesStayAtHome) {
    const PersonId anna = ada.addPerson("Anna");
    ada.edit(Kind::Person, anna.id, {{"private_note", "secret"}});
    join();

    settle();

    EXPECT_TRUE(must(bilal.reader().record(Kind::Person, anna.id)).text("private_note").empty());
    EXPECT_TRUE(must(bilal.reader().setting("exchange")).find(bilal.folder.string()) != std::string::npos);
}

TEST_F(SharedFolder, AFolderThatIsNotThereIsSaidSo) {
    join();
    std::filesystem::rename(ada.folder, place / "moved");

    const auto report = ada.workspace->exchange().look();

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
}

TEST_F(SharedFolder, ALookThatIsStoppedLosesNothing) {
    ada.addPerson("Anna");
    join();
    ada.look();
    Progress progress;
    progress.cancel();

    const auto report = must(bilal.workspace->exchange().look(ClockCheck::Refuse, &progress));

    ASSERT_TRUE(report.trouble);
    EXPECT_EQ(report.trouble->code, ErrorCode::Cancelled);
    settle();
    EXPECT_EQ(ada.digest(), bilal.digest());
}

// Cem, too, whom Bilal knows; Ada perhaps.
class SharedFolderOfThree : public SharedFolder {
protected:
    void joinAll(bool adaKnowsCem) {
        cem.folder = ada.folder;
        std::vector<Id> ofAda{bilalAtAda};
        std::vector<Id> ofCem{cem.meets(bilal)};
        if (adaKnowsCem) {
            ofAda.push_back(ada.meets(cem));
            ofCem.push_back(cem.meets(ada));
        }
        ada.choose(ofAda);
        bilal.choose({adaAtBilal, bilal.meets(cem)});
        cem.choose(ofCem);
    }
    void settleAll() {
        for (int round = 0; round < 8; ++round)
            for (FolderOrganizer* each : {&ada, &bilal, &cem}) each->look();
    }

    FolderOrganizer cem{3, "Cem", place.path()};
};

TEST_F(SharedFolderOfThree, WhatOneWroteForAllIsNotPassedOn) {
    joinAll(true);
    settleAll();
    const PersonId anna = ada.addPerson("Anna");
    ASSERT_EQ(ada.look().written, 1);

    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(bilal.look().written, 0);
        EXPECT_EQ(cem.look().written, 0);
    }

    EXPECT_EQ(bilal.given(anna), "Anna");
    EXPECT_EQ(cem.given(anna), "Anna");
}

TEST_F(SharedFolderOfThree, WhatComesFromSomebodyTheOthersDoNotKnowIs) {
    joinAll(false);
    const PersonId anna = ada.addPerson("Anna");

    settleAll();

    EXPECT_EQ(cem.given(anna), "Anna");
    EXPECT_EQ(ada.digest(), cem.digest());
    EXPECT_THAT(files(), SizeIs(3));
}

} // namespace
} // namespace hedgerow
