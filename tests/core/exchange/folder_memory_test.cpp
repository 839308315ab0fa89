// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_memory.h"

#include "core/exchange/folder_choice_view.h"
#include "core/exchange/folder_files.h"

#include <gtest/gtest.h>

namespace hedgerow::exchange {
namespace {

TEST(FolderMemory, ComesBackAsItWas) {
    FolderMemory memory;
    EXPECT_EQ(*parseFolderMemory(textOf(memory)), memory);

    memory.seen["a \"file\".age"] = {"12 34", Found::NotForUs};
    Sighting waits{"56 78", Found::Waits};
    waits.bundle = Id::named("b");
    waits.from = "ab";
    waits.createdMs = 5;
    waits.newPeople = 6;
    waits.proposals = 7;
    memory.seen["b.age"] = waits;
    memory.had = {{Id::named("h"), "cd", 9}};
    const OwnFile file{"c.age", Id::named("t"), "s", "h", false};
    memory.published = {{{file, file}, 10, {~std::uint64_t{0}, 2, 3}, {Id::named("p"), Id::named("q")}}};
    memory.receipts[Id::named("p")] = {1, 2, true, {Id::named("x")}, {Id::named("y")}, true};
    memory.active = {Id::named("p")};
    memory.peers = "k";
    memory.receipt = file;
    memory.receiptSaid = "said";
    memory.receiptMadeMs = 11;
    memory.writing = {"d.age"};
    memory.lookedMs = 12;
    const auto back = parseFolderMemory(textOf(memory));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(*back, memory);
}

TEST(FolderMemory, ThatCannotBeReadIsDamaged) {
    const std::string text = textOf(FolderMemory());

    EXPECT_EQ(parseFolderMemory({}).error().code, ErrorCode::Damaged);
    for (std::size_t size = 0; size < text.size(); ++size) EXPECT_FALSE(parseFolderMemory(text.substr(0, size)));
}

TEST(FolderChoice, ComesBackAsItWas) {
    const FolderChoice choice{
        Path(u8"/home/Zoë/shared"), {Id::named("a"), Id::named("b")}, bundle::Profile::Chart, true};

    const auto back = parseFolderChoice(textOf(choice));

    ASSERT_TRUE(back);
    EXPECT_EQ(*back, choice);
    EXPECT_FALSE(parseFolderChoice("{}"));
}

TEST(FolderChoice, GivesWholeRecordsOnly) {
    EXPECT_TRUE(isFolderProfile(bundle::Profile::CoOrganizer));
    EXPECT_FALSE(isFolderProfile(bundle::Profile::PseudonymousChart));
    EXPECT_FALSE(isFolderProfile(bundle::Profile::RollUp));
}

TEST(FolderFiles, OfReplicatorsAreNotRead) {
    for (const char* name : {"a.age", "abc.sync-conflict-20260302-120000-ABCDEFG.age", "a (conflicted copy).age"})
        EXPECT_TRUE(isRead(name)) << name;
    for (const char* name : {".age", "a.age.part", ".a.age", "~$a.age", "a.AGE", ".syncthing.a.age.tmp", "a", ""})
        EXPECT_FALSE(isRead(name)) << name;
    EXPECT_FALSE(isRead(temporaryName("abc.age")));
    EXPECT_EQ(temporaryName("abc.age"), "~syncthing~abc.tmp");
}

} // namespace
} // namespace hedgerow::exchange
