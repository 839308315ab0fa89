// SPDX-License-Identifier: GPL-3.0-or-later
// A real file system that is full, where one can be mounted: SQLite's files and ours alike find no room.
#include "core/commands/edit_records.h"
#include "tests/faults/fault_vault.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace hedgerow {
namespace {

constexpr std::uint64_t kUnit = 24; // KiB; so much more is left free each time
constexpr std::uint64_t kUnits = 80;
constexpr int kCannotMount = 77;

class SmallDisk : public FaultsTest {
protected:
    // A file system of 4 MiB over the test's folder, seen by this process alone.
    bool mountHere() const {
        if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
        return ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=4m") == 0;
    }

    // Fills the disk but for so many bytes.
    void fill(std::uint64_t freeBytes) const {
        const std::uint64_t room = std::filesystem::space(m_folder.path()).available;
        if (room > freeBytes) writeBytes(m_folder / "ballast", std::string(room - freeBytes, 'x'));
    }
    void makeRoom() const { std::filesystem::remove(m_folder / "ballast"); }

    using Work = std::function<Result<void>(Workspace&)>;

    // Says every failed expectation; "failed" and how often the disk was full.
    void work(const Say& say, const std::string& name, const Work& job) {
        int failures = 0;
        for (std::uint64_t unit = 0; unit < kUnits; ++unit) {
            const auto complain = [&](const std::string& what) {
                say(name + " with " + std::to_string(unit * kUnit) + " KiB free: " + what);
            };
            putVault();
            auto workspace = open();
            if (!workspace) return complain(words(workspace.error()));
            fill(unit * kUnit * 1024);
            const auto done = job(**workspace);
            if (!done && done.error().code != ErrorCode::DiskFull) complain(words(done.error()));
            makeRoom();
            if (!done)
                if (const auto again = job(**workspace); !again) complain("again: " + words(again.error()));
            const auto findings = (*workspace)->check(unit % 4 == 0);
            if (!findings || !findings->empty()) complain("damaged");
            if (const auto closed = (*workspace)->close(); !closed) complain(words(closed.error()));
            for (const std::string& file : names())
                if (file != "notes" && file != "notes.lock" && file != "backup") complain("left behind " + file);
            if (done) break;
            failures += !done;
        }
        say("failures " + std::to_string(failures));
    }

    int workAll(const Say& say) {
        if (!mountHere()) return kCannotMount;
        work(say, "edit", [](Workspace& workspace) -> Result<void> {
            EditRecords command;
            for (int i = 0; i < 4; ++i)
                command.edits.push_back(
                    {Kind::Person, std::nullopt, {}, {{"given", "Edited"}, {"note", std::string(9'000, 'n')}}});
            const auto done = workspace.run(command);
            return done ? Result<void>() : done.error();
        });
        work(say, "import", [](Workspace& workspace) -> Result<void> {
            const auto done = workspace.run(peopleImport(kPeople, 200));
            return done ? Result<void>() : done.error();
        });
        work(say, "backup", [this](Workspace& workspace) { return workspace.backup(m_folder / "backup"); });
        work(say, "passphrase",
             [](Workspace& workspace) { return workspace.changePassphrase(SecretBytes(kNewWords), lowestCost()); });
        work(say, "create", [this](Workspace&) -> Result<void> {
            std::filesystem::remove(m_folder / "backup");
            const auto made =
                Workspace::create(systemEnvironment(), m_folder / "backup", SecretBytes(kOldWords), lowestCost());
            std::filesystem::remove(m_folder / "backup.lock");
            return made ? Result<void>() : made.error();
        });
        return 0;
    }
};

TEST_F(SmallDisk, IsSaidAndHarmsNothing) {
    putVault(); // its key is made before the fork
    Child child([this](const Say& say) { return workAll(say); });
    std::string counts;
    while (const auto line = child.line()) {
        if (line->starts_with("failures "))
            counts += line->substr(8);
        else
            ADD_FAILURE() << *line;
    }
    if (child.end() == kCannotMount)
        GTEST_SKIP() << "no file system can be mounted here; FullDisk tests the same without one";
    EXPECT_EQ(child.end(), 0);
    printFigures("full disk while editing, importing, backing up, changing the passphrase, creating:" + counts +
                 " times");
}

} // namespace
} // namespace hedgerow
