// SPDX-License-Identifier: GPL-3.0-or-later
// What may lie in a shared folder, and what is made of it.
#include "core/bundle/bundle_writer.h"
#include "tests/core/workspace/shared_folder.h"

#include <ctime>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using exchange::MemberState;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(SharedFolderFiles, NamesSayNothing) {
    ada.addPerson("Anna");
    join();
    ada.look();

    for (const auto& entry : std::filesystem::directory_iterator(ada.folder)) {
        const std::string name = entry.path().filename().string();
        EXPECT_THAT(name, testing::MatchesRegex("[a-z2-7]{26}\\.age"));
        EXPECT_GE(entry.file_size(), 32'768U);
        EXPECT_THAT(bytesOf(entry.path()), testing::Not(testing::HasSubstr("Anna")));
    }
}

TEST_F(SharedFolderFiles, WhoIsNoMemberIsLookedAtFirst) {
    OrganizersVault cem(3, "Cem");
    bilal.meets(cem);
    const Id bilalAtCem = cem.meets(bilal);
    cem.addPerson("Anna");
    bundle::BundleOrder order;
    order.peers = {bilalAtCem};
    must(cem.bundles().write(order, bilal.folder / "for bilal.age", nullptr));
    join();

    const FolderReport report = bilal.look();

    EXPECT_THAT(report.takenIn, IsEmpty());
    ASSERT_THAT(report.waiting, SizeIs(1));
    EXPECT_FALSE(report.waiting[0].isMember);
    EXPECT_EQ(report.waiting[0].from, "Cem");
}

TEST_F(SharedFolderFiles, WhoIsUnknownIsSetAsideUntilKnown) {
    OrganizersVault cem(3, "Cem");
    const Id bilalAtCem = cem.meets(bilal);
    cem.addPerson("Anna");
    bundle::BundleOrder order;
    order.peers = {bilalAtCem};
    must(cem.bundles().write(order, bilal.folder / "for bilal.age", nullptr));
    join();
    FolderReport report = bilal.look();
    EXPECT_EQ(report.fromUnknown, 1);
    EXPECT_THAT(report.waiting, IsEmpty());

    bilal.meets(cem);
    report = bilal.look();

    EXPECT_EQ(report.fromUnknown, 0);
    EXPECT_THAT(report.waiting, SizeIs(1));
}

// Whoever keeps the folder can put another file in the place of the one that was looked at.
TEST_F(SharedFolderFiles, AnotherBundleThanWasLookedAtIsRefusedWhereThatCounts) {
    bundle::BundleOrder order;
    order.peers = {bilalAtAda};
    ada.addPerson("Anna");
    must(ada.bundles().write(order, place / "looked.age", nullptr));
    const auto preview = must(bilal.bundles().preview(place / "looked.age"));
    ada.addPerson("Bo");
    must(ada.bundles().write(order, place / "swapped.age", nullptr));
    const std::string before = bilal.digest();
    bundle::BundleDecisions decisions;
    decisions.payload = preview.payload;

    EXPECT_EQ(bundle::refusalOf(bilal.bundles().apply(place / "swapped.age", decisions).error()),
              bundle::Refusal::Form);

    EXPECT_EQ(bilal.digest(), before);
    decisions.from = std::string(64, 'a');
    EXPECT_EQ(bundle::refusalOf(bilal.bundles().apply(place / "looked.age", decisions).error()), bundle::Refusal::Form);
    decisions.from = preview.sender.key;
    EXPECT_TRUE(bilal.bundles().apply(place / "looked.age", decisions).ok());
}

// Chance that gives the same sixteen bytes for the second id that is drawn: the first is the set's.
class ChosenId final : public Random {
public:
    explicit ChosenId(const Id& id) : m_id(id) {}
    void fill(std::span<std::uint8_t> bytes) override {
        if (++m_calls == 2 && bytes.size() == m_id.bytes.size())
            std::ranges::copy(m_id.bytes, bytes.begin());
        else
            m_random.fill(bytes);
    }

private:
    Id m_id;
    SeededRandom m_random{9};
    int m_calls = 0;
};

// Who gets a bundle knows its id, and can give one of his own the same.
TEST_F(SharedFolderFiles, ABundleWithTheIdOfAnothersHidesNothing) {
    const PersonId anna = ada.addPerson("Anna");
    OrganizersVault cem(3, "Cem");
    bilal.meets(cem);
    join(false);
    ada.look();
    const auto waiting = bilal.look().waiting;
    ASSERT_THAT(waiting, SizeIs(1));
    bundle::Content content;
    content.changes.push_back({{1, 1}, RecordName::of(Kind::Unit, Id::named("hall")), {{"name", Value("Hall"), {}}}});
    const auto identity = must(cem.workspace->identity());
    const bundle::Destination to(std::vector{must(bilal.workspace->identity()).recipient()});
    ChosenId chance(waiting[0].bundle);
    const bundle::Letter letter{identity, "Cem", to, {}, waiting[0].createdMs / 1000 - 60};
    must(bundle::writeBundle(content, letter, chance, [&](std::int64_t, std::int64_t, std::string_view bytes) {
        writeBytes(ada.folder / "0.age", std::string(bytes));
        return Result<void>();
    }));

    const auto both = bilal.look().waiting;

    ASSERT_THAT(both, SizeIs(2));
    ASSERT_EQ(both[0].bundle, both[1].bundle);
    EXPECT_EQ(both[0].from, "Cem");
    must(bilal.bundles().apply(both[0].file));
    ASSERT_THAT(bilal.look().waiting, SizeIs(1));
    EXPECT_EQ(ada.look().members[0].waiting, 1) << "he has not got it yet, and does not say so";
    must(bilal.bundles().apply(bilal.look().waiting[0].file));
    EXPECT_EQ(bilal.given(anna), "Anna");
}

TEST_F(SharedFolderFiles, ConflictCopiesAndCopiesUnderOtherNamesCountOnce) {
    ada.addPerson("Anna");
    join();
    const auto before = files();
    ada.look();
    for (const std::string& name : files()) {
        if (before.contains(name)) continue;
        const std::string stem = name.substr(0, 26);
        std::filesystem::copy_file(ada.folder / name,
                                   ada.folder / (stem + ".sync-conflict-20260302-120000-ABCDEFG.age"));
        std::filesystem::copy_file(ada.folder / name, ada.folder / (stem + " (conflicted copy 2026-03-02).age"));
    }

    const FolderReport report = bilal.look();

    EXPECT_THAT(report.takenIn, SizeIs(1));
    EXPECT_EQ(report.incomplete + report.refused + report.fromUnknown, 0);
    settle();
    EXPECT_EQ(ada.digest(), bilal.digest());
}

TEST_F(SharedFolderFiles, AFileThatStillGrowsIsTakenWhenItIsWhole) {
    const PersonId anna = ada.addPerson("Anna");
    join();
    ada.look();
    const auto names = files();
    Path grown;
    for (const std::string& name : names)
        if (name != *names.begin()) grown = ada.folder / name;
    bilal.folder = place / "bilal's";
    std::filesystem::create_directory(bilal.folder);
    bilal.choose({adaAtBilal});
    for (const std::string& name : names) {
        const std::string bytes = bytesOf(ada.folder / name);
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{10}, std::size_t{300}, bytes.size() / 2, bytes.size() - 1}) {
            writeBytes(bilal.folder / name, bytes.substr(0, size));
            const FolderReport report = bilal.look();
            EXPECT_EQ(report.incomplete, 1) << size;
            EXPECT_EQ(report.refused + report.fromUnknown, 0) << size;
            EXPECT_THAT(report.takenIn, IsEmpty());
        }
        writeBytes(bilal.folder / name, bytes);
        EXPECT_EQ(bilal.look().incomplete, 0);
    }
    EXPECT_EQ(bilal.given(anna), "Anna");
}

TEST_F(SharedFolderFiles, WhatIsNoFileOrNotFinishedIsPassedOver) {
    ada.addPerson("Anna");
    join();
    ada.look();
    const std::string bundle = bytesOf(ada.folder / *files().begin());
    const Path& folder = ada.folder;
    for (const char* name :
         {".syncthing.aaaa.age.tmp", "~syncthing~aaaa.age.tmp", ".aaaa.age", "~$aaaa.age", "aaaa.age.part",
          "aaaa.age.!sync", ".aaaa.age.X4f2a1", "aaaa.age.crdownload", ".sync_0123.db", "notes.txt", "age", ".age"})
        writeBytes(folder / name, bundle);
    std::filesystem::create_symlink(place / "elsewhere.age", folder / "dangling.age");
    writeBytes(place / "outside.age", bundle);
    std::filesystem::create_symlink(place / "outside.age", folder / "link.age");
    std::filesystem::create_directory(folder / "folder.age");
    ASSERT_EQ(::mkfifo((folder / "pipe.age").c_str(), 0600), 0);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string name = (folder / "socket.age").string();
    ASSERT_LT(name.size(), sizeof address.sun_path);
    std::ranges::copy(name, address.sun_path);
    ASSERT_EQ(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    writeBytes(folder / "empty.age", "");
    writeBytes(folder / "text.age", "Dear all,\nsee you on Monday.\n");

    const FolderReport report = bilal.look();

    ::close(descriptor);
    EXPECT_THAT(report.takenIn, SizeIs(1));
    EXPECT_THAT(report.waiting, IsEmpty());
    EXPECT_EQ(report.incomplete, 2);
    EXPECT_EQ(report.notForUs + report.refused + report.fromUnknown, 0);
}

TEST_F(SharedFolderFiles, WhatIsForOthersIsOpenedOnce) {
    OrganizersVault cem(3, "Cem");
    OrganizersVault dora(4, "Dora");
    cem.addPerson("Anna");
    bundle::BundleOrder order;
    order.peers = {cem.meets(dora)};
    must(cem.bundles().write(order, ada.folder / "others.age", nullptr));
    join();
    EXPECT_EQ(ada.look().notForUs, 1);
    ada.look();
    const std::string memory = must(ada.reader().setting("exchange_memory"));

    EXPECT_EQ(ada.look().notForUs, 1);

    EXPECT_EQ(must(ada.reader().setting("exchange_memory")), memory);
    std::filesystem::remove(ada.folder / "others.age");
    EXPECT_EQ(ada.look().notForUs, 0);
}

TEST_F(SharedFolderFiles, TenThousandFilesAreLookedThroughInSeconds) {
    // Half of it for others, half damaged, all of it new; and among it one file that counts.
    OrganizersVault cem(3, "Cem");
    OrganizersVault dora(4, "Dora");
    cem.addPerson("Anna");
    bundle::BundleOrder order;
    order.peers = {cem.meets(dora), cem.meets(ada)};
    must(cem.bundles().write(order, place / "others.age", nullptr));
    const std::string others = bytesOf(place / "others.age");
    const PersonId bo = ada.addPerson("Bo");
    join();
    ada.look();
    for (int i = 0; i < 10'000; ++i)
        writeBytes(ada.folder / ("f" + std::to_string(i) + ".age"),
                   i % 2 == 0 ? others.substr(0, 4096) : "no bundle " + std::to_string(i));
    // Of this program, whatever else the computer does.
    const auto secondsOf = [](const auto& work) {
        const std::clock_t start = std::clock();
        work();
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };

    const double first = secondsOf([&] {
        const FolderReport report = bilal.look();
        EXPECT_EQ(report.notForUs, 5'000);
        EXPECT_EQ(report.incomplete, 5'000);
        EXPECT_FALSE(report.isMore);
    });
    const double again = secondsOf([&] { bilal.look(); });

    EXPECT_EQ(bilal.given(bo), "Bo");
    EXPECT_LT(first, 10.0);
    EXPECT_LT(again, 10.0);
    RecordProperty("first_ms", std::to_string(static_cast<int>(first * 1000)));
    RecordProperty("again_ms", std::to_string(static_cast<int>(again * 1000)));
}

TEST_F(SharedFolderFiles, AReceiptOfOldSaysNothingNew) {
    ada.addPerson("Anna");
    join();
    bilal.look();
    const auto names = files();
    ASSERT_THAT(names, testing::SizeIs(testing::Ge(1U)));
    std::map<std::string, std::string> old;
    for (const std::string& name : names) old[name] = bytesOf(ada.folder / name);
    settle();
    for (const auto& [name, bytes] : old) writeBytes(ada.folder / ("again " + name), bytes);

    const auto report = ada.look();

    EXPECT_EQ(report.written, 0);
    EXPECT_EQ(report.members[0].waiting, 0);
}

TEST_F(SharedFolderFiles, AReceiptByAStrangerCountsForNothing) {
    ada.addPerson("Anna");
    join();
    ada.look();
    // Mallory has the folder and Ada's public keys, but is nobody's peer.
    OrganizersVault mallory(7, "Mallory");
    const auto identity = must(mallory.workspace->identity());
    const auto card = must(ada.workspace->card());
    exchange::Receipt receipt;
    receipt.id = Id::random(mallory.test.random);
    receipt.key = identity.signingKey();
    receipt.madeMs = 9'000'000'000'000;
    const auto bytes = must(exchange::writeReceipt(receipt, identity, std::array{card.recipient}, mallory.test.random));
    writeBytes(ada.folder / "mallory.age", bytes);

    const FolderReport report = ada.look();

    EXPECT_EQ(report.fromUnknown, 1);
    EXPECT_EQ(report.members[0].state, MemberState::TakesPart);
    EXPECT_EQ(report.members[0].waiting, 1);
}

TEST_F(SharedFolderFiles, OwnFilesAreRemovedAndNeverThoseOfOthers) {
    ada.addPerson("Anna");
    join();
    writeBytes(ada.folder / "aaaaaaaaaaaaaaaaaaaaaaaaaa.age", "whoever's");

    settle();

    EXPECT_TRUE(std::filesystem::exists(ada.folder / "aaaaaaaaaaaaaaaaaaaaaaaaaa.age"));
    EXPECT_THAT(files(), SizeIs(3));
}

} // namespace
} // namespace hedgerow
