// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full from the n-th write on, for every n: a clear error, nothing lost, and all works again after.
#include "core/commands/edit_records.h"
#include "tests/faults/fault_vault.h"
#include "tests/faults/fault_vfs.h"

namespace hedgerow {
namespace {

constexpr int kRows = 300;

class FullDisk : public FaultsTest, public testing::WithParamInterface<FaultVfs::Full> {
protected:
    struct Job {
        const char* name;
        std::function<Result<void>(Workspace&)> work;
        std::int64_t peopleMore = 0; // when it is done
        int step = 1;                // between the writes at which the disk is found full
        int cachePages = 0;          // 0: as usual
    };

    // Lets the job fail at every step-th write until it comes through. The vault is open throughout.
    void sweep(const Job& job) {
        int failures = 0;
        for (std::int64_t passing = 0; !HasFailure(); passing += job.step) {
            SCOPED_TRACE(std::string(job.name) + ", full after " + std::to_string(passing) + " calls");
            putVault();
            auto workspace = open();
            ASSERT_TRUE(workspace) << words(workspace.error());
            if (job.cachePages > 0) {
                const std::string pragma = "PRAGMA cache_size = " + std::to_string(job.cachePages);
                ASSERT_TRUE((*workspace)->vault()->database().execute(pragma));
            }
            const std::string digest = digestOf(**workspace);
            m_faults.fillAfter(passing, GetParam());
            const auto done = job.work(**workspace);
            if (done) {
                m_faults.mend();
                EXPECT_EQ(wholePeople(**workspace, true), kPeople + job.peopleMore);
                ASSERT_TRUE((*workspace)->close());
                break;
            }
            ++failures;
            EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << words(done.error());
            // As long as the disk is full the next one fails just so.
            EXPECT_EQ(editOne(**workspace, "Nobody").error().code, ErrorCode::DiskFull);

            m_faults.mend();

            ASSERT_TRUE((*workspace)->vault()->isOpen());
            EXPECT_EQ(digestOf(**workspace), digest);
            EXPECT_EQ(wholePeople(**workspace, failures % 5 == 0), kPeople);
            const auto edited = editOne(**workspace, "Somebody");
            EXPECT_TRUE(edited) << words(edited.error());
            const auto again = job.work(**workspace);
            EXPECT_TRUE(again) << words(again.error());
            removeBackup();
            if (job.name != std::string("passphrase")) {
                ASSERT_TRUE((*workspace)->close());
                EXPECT_EQ(names(), (std::vector<std::string>{"notes", "notes.lock"}));
                EXPECT_EQ(wholePeople(failures % 5 == 0), kPeople + 1 + job.peopleMore);
            }
        }
        EXPECT_GT(failures, 2);
        printFigures(std::string(job.name) + ": failed at " + std::to_string(failures) + " places, whole after each");
    }

    static std::string digestOf(Workspace& workspace) {
        const auto digest = workspace.journal().digest(DigestScope::All);
        if (!digest) ADD_FAILURE() << words(digest.error());
        return digest ? *digest : std::string();
    }
    static Result<Outcome> editOne(Workspace& workspace, const std::string& name) {
        EditRecords command;
        command.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", name}, {"note", std::string(9'000, 'n')}}});
        return workspace.run(command);
    }
    static Result<void> plain(const Result<Outcome>& outcome) { return outcome ? Result<void>() : outcome.error(); }

    void removeBackup() const { std::filesystem::remove(m_folder / "backup"); }

    FaultVfs m_faults;
};

TEST_P(FullDisk, WhileEditing) {
    sweep({"edit", [](Workspace& workspace) { return plain(editOne(workspace, "Edited")); }, 1});
}

TEST_P(FullDisk, WhileImporting) {
    sweep(
        {"import", [](Workspace& workspace) { return plain(workspace.run(peopleImport(kPeople, kRows))); }, kRows, 9});
}

TEST_P(FullDisk, WhileImportingWithASmallCache) {
    sweep({"import", [](Workspace& workspace) { return plain(workspace.run(peopleImport(kPeople, kRows))); }, kRows, 31,
           20});
}

TEST_P(FullDisk, WhileRebuilding) {
    sweep({"rebuild", [](Workspace& workspace) { return workspace.rebuild(); }, 0, 3});
}

TEST_P(FullDisk, WhileBackingUp) {
    sweep({"backup", [this](Workspace& workspace) { return workspace.backup(m_folder / "backup"); }, 0, 5});
}

TEST_P(FullDisk, WhileChangingThePassphrase) {
    sweep({"passphrase",
           [](Workspace& workspace) { return workspace.changePassphrase(SecretBytes(kNewWords), lowestCost()); }, 0,
           11});
}

TEST_P(FullDisk, WhileCreating) {
    int failures = 0;
    for (std::int64_t passing = 0; !HasFailure(); passing += passing < 30 ? 1 : 5) {
        SCOPED_TRACE(passing);
        for (const std::string& name : names()) std::filesystem::remove(m_folder / name);
        m_faults.fillAfter(passing, GetParam());
        auto workspace = Workspace::create(systemEnvironment(), m_file, SecretBytes(kOldWords), lowestCost());
        m_faults.mend();
        if (workspace) break;
        ++failures;
        EXPECT_EQ(workspace.error().code, ErrorCode::DiskFull) << words(workspace.error());

        for (const std::string& name : names()) EXPECT_EQ(name, "notes.lock");
    }
    EXPECT_GT(failures, 2);
    printFigures("create: failed at " + std::to_string(failures) + " places");
}

// As a crash between making the file and making its tables leaves it.
TEST_P(FullDisk, WhileMakingTheFirstTables) {
    auto vault = Vault::create(systemEnvironment(), m_file, SecretBytes(kOldWords), lowestCost());
    ASSERT_TRUE(vault) << words(vault.error());
    const SecretBytes vaultKey = vault->key().clone();
    ASSERT_TRUE(vault->close());
    const std::string bare = bytesOf(m_file);
    int failures = 0;
    for (std::int64_t passing = 0; !HasFailure(); passing += 3) {
        SCOPED_TRACE(passing);
        for (const std::string& name : names()) std::filesystem::remove(m_folder / name);
        writeBytes(m_file, bare);
        m_faults.fillAfter(passing, GetParam());
        auto workspace = openByKey(m_file, vaultKey);
        m_faults.mend();
        if (workspace) break;
        ++failures;
        EXPECT_EQ(workspace.error().code, ErrorCode::DiskFull) << words(workspace.error());
        for (int time = 0; time < 2; ++time) {
            workspace = openByKey(m_file, vaultKey);
            ASSERT_TRUE(workspace) << words(workspace.error());
            EXPECT_EQ(wholePeople(**workspace, true), time);
            EXPECT_TRUE(editOne(**workspace, "Somebody"));
            EXPECT_EQ(wholePeople(**workspace, true), time + 1);
            ASSERT_TRUE((*workspace)->close());
        }
    }
    EXPECT_GT(failures, 20);
    printFigures("first opening: failed at " + std::to_string(failures) + " places");
}

INSTANTIATE_TEST_SUITE_P(Kinds, FullDisk, testing::Values(FaultVfs::Full::NoGrowth, FaultVfs::Full::NoWrites),
                         [](const auto& full) {
                             return full.param == FaultVfs::Full::NoGrowth ? "NoGrowth" : "NoWrites";
                         });

} // namespace
} // namespace hedgerow
