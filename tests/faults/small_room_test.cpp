// SPDX-License-Identifier: GPL-3.0-or-later
// A new vault in a place with too little room, for every amount of it: a clear error, then nothing or a vault that can
// be used. Bytes are counted at SQLite's calls to the system, so pages and journals end in the middle.
#include "core/commands/edit_records.h"
#include "core/commands/fill_demo.h"
#include "tests/faults/fault_vault.h"
#include "tests/faults/small_room.h"

#include <cerrno>
#include <cstdlib>

namespace hedgerow {
namespace {

class NewVaultInSmallRoom : public FaultsTest, public testing::WithParamInterface<int> {
protected:
    using Fill = std::function<Result<Outcome>(Workspace&)>;

    // HEDGEROW_ROOM_STEP, in bytes: 1 tries every amount there is.
    static std::uint64_t stepOr(std::uint64_t usual) {
        const char* text = std::getenv("HEDGEROW_ROOM_STEP");
        return text ? std::strtoull(text, nullptr, 10) : usual;
    }
    OpenWorkspace create() const {
        return Workspace::create(systemEnvironment(), m_file, SecretBytes(kOldWords), lowestCost());
    }
    void clear() const {
        for (const std::string& name : names()) std::filesystem::remove(m_folder / name);
    }
    static Result<Outcome> editOne(Workspace& workspace, const std::string& name) {
        EditRecords command;
        command.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", name}, {"note", std::string(300, 'n')}}});
        return workspace.run(command);
    }
    // As the user goes on: opens, writes, closes, opens; everything is looked at in between.
    void use(const SecretBytes& key, std::int64_t people) {
        const Path lost = m_file.string() + "-journal";
        for (const std::string& name : names())
            EXPECT_TRUE(name == "notes" || name == "notes.lock" || name == "notes-journal") << name;
        if (!std::filesystem::exists(m_file)) {
            EXPECT_FALSE(std::filesystem::exists(lost));
            return;
        }
        ++m_used;
        for (int time = 0; time < 2; ++time) {
            auto workspace = openByKey(m_file, key);
            ASSERT_TRUE(workspace) << words(workspace.error());
            EXPECT_EQ(wholePeople(**workspace, true), people + time);
            const auto edited = editOne(**workspace, "Somebody");
            EXPECT_TRUE(edited) << words(edited.error());
            EXPECT_EQ(wholePeople(**workspace, true), people + time + 1);
            ASSERT_TRUE((*workspace)->close());
        }
        EXPECT_FALSE(std::filesystem::exists(lost));
    }
    // Once without a limit: how much room it takes.
    std::uint64_t roomNeeded(const Fill& fill) {
        auto made = create();
        EXPECT_TRUE(made);
        if (made && fill) {
            EXPECT_TRUE(fill(**made));
        }
        return m_room.peak();
    }

    int m_used = 0;
    SmallRoom m_room{m_folder.path()};
};

TEST_P(NewVaultInSmallRoom, IsNothingOrWholeAfterItWasMade) {
    const std::uint64_t needed = roomNeeded({});
    const std::uint64_t step = stepOr(6151);
    int failures = 0;
    for (std::uint64_t bytes = 0; bytes < needed + step && !HasFailure(); bytes += step) {
        SCOPED_TRACE(std::to_string(bytes) + " bytes");
        clear();
        m_room.limit(bytes, GetParam());
        auto made = create();
        if (!made) {
            ++failures;
            EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << words(made.error());
        } else {
            const auto edited = editOne(**made, "Nobody");
            if (edited) break; // there was room for all
            EXPECT_EQ(edited.error().code, ErrorCode::DiskFull) << words(edited.error());
            const SecretBytes key = (*made)->vault()->key().clone();
            ASSERT_TRUE((*made)->close());
            m_room.lift();
            use(key, 0);
        }
        m_room.lift();
        EXPECT_EQ(std::filesystem::exists(m_file), made.ok()) << "a vault that could not be made is gone";
    }
    EXPECT_GT(failures, 20);
    printFigures("create: no room for " + std::to_string(failures) + " amounts up to " + std::to_string(needed) +
                 " bytes, used " + std::to_string(m_used) + " times after");
}

// As a crash between making the file and making its tables leaves it: they are made at the first opening.
TEST_P(NewVaultInSmallRoom, IsWholeAfterItsFirstOpeningFoundNoRoom) {
    const std::uint64_t needed = roomNeeded({});
    clear();
    auto vault = Vault::create(systemEnvironment(), m_file, SecretBytes(kOldWords), lowestCost());
    ASSERT_TRUE(vault) << words(vault.error());
    const SecretBytes key = vault->key().clone();
    ASSERT_TRUE(vault->close());
    const std::string bare = bytesOf(m_file);
    const std::uint64_t step = stepOr(3067);
    int failures = 0;
    for (std::uint64_t bytes = bare.size(); bytes < needed + step && !HasFailure(); bytes += step) {
        SCOPED_TRACE(std::to_string(bytes) + " bytes");
        clear();
        writeBytes(m_file, bare);
        m_room.limit(bytes, GetParam());
        const auto opened = openByKey(m_file, key);
        if (opened) break;
        ++failures;
        EXPECT_EQ(opened.error().code, ErrorCode::DiskFull) << words(opened.error());
        m_room.lift();
        use(key, 0);
    }
    EXPECT_EQ(m_used, failures);
    EXPECT_GT(failures, 20);
    printFigures("first opening: no room for " + std::to_string(failures) + " amounts up to " + std::to_string(needed) +
                 " bytes");
}

// The vault is made; what fills it finds no room.
TEST_P(NewVaultInSmallRoom, IsWholeAfterItWasFilled) {
    struct Named {
        const char* name;
        Fill fill;
    };
    const Named fills[]{{"demo",
                         [](Workspace& workspace) {
                             return workspace.run(FillDemo{12, 1, 1.5});
                         }},
                        {"import", [](Workspace& workspace) { return workspace.run(peopleImport(0, 40)); }},
                        {"edit", [](Workspace& workspace) { return editOne(workspace, "First"); }}};
    for (const Named& named : fills) {
        clear();
        const std::uint64_t needed = roomNeeded(named.fill);
        clear();
        auto made = create();
        ASSERT_TRUE(made);
        const SecretBytes key = (*made)->vault()->key().clone();
        ASSERT_TRUE((*made)->close());
        const std::string empty = bytesOf(m_file);
        const std::uint64_t step = stepOr(7919);
        int failures = 0;
        for (std::uint64_t bytes = empty.size(); bytes < needed + step && !HasFailure(); bytes += step) {
            SCOPED_TRACE(std::string(named.name) + ", " + std::to_string(bytes) + " bytes");
            clear();
            writeBytes(m_file, empty);
            auto workspace = openByKey(m_file, key);
            ASSERT_TRUE(workspace) << words(workspace.error());
            m_room.limit(bytes, GetParam());
            const auto filled = named.fill(**workspace);
            if (filled) break;
            ++failures;
            EXPECT_EQ(filled.error().code, ErrorCode::DiskFull) << words(filled.error());
            // Every other time it is closed while there is no room still, as programs are.
            if (failures % 2 == 0) {
                m_room.lift();
                EXPECT_EQ(wholePeople(**workspace, true), 0);
                EXPECT_TRUE(editOne(**workspace, "Somebody"));
                EXPECT_EQ(wholePeople(**workspace, true), 1);
            }
            ASSERT_TRUE((*workspace)->close());
            m_room.lift();
            use(key, failures % 2 == 0 ? 1 : 0);
        }
        EXPECT_GT(failures, named.name == std::string("edit") ? 1 : 5);
        printFigures(std::string(named.name) + ": no room for " + std::to_string(failures) + " amounts up to " +
                     std::to_string(needed) + " bytes");
    }
}

INSTANTIATE_TEST_SUITE_P(Refusals, NewVaultInSmallRoom, testing::Values(ENOSPC, EDQUOT),
                         [](const auto& refusal) { return refusal.param == ENOSPC ? "DiskFull" : "QuotaUsedUp"; });

} // namespace
} // namespace hedgerow
