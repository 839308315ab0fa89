// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while importing: all rows are there or none is.
#include "tests/faults/fault_vault.h"

namespace hedgerow {
namespace {

constexpr int kKills = 100;
constexpr int kRows = 2'000;
constexpr int kRowsBetweenWords = 100;

class KillWhileImporting : public FaultsTest {
protected:
    // Says how many rows it has come to, then that the import is acknowledged. With a small cache SQLite writes into
    // the vault long before the end, and the next opening has much to take back.
    int import(const Say& say, bool hasSmallCache) const {
        auto workspace = open();
        if (!workspace) return 1;
        if (hasSmallCache && !(*workspace)->vault()->database().execute("PRAGMA cache_size = 40")) return 2;
        ImportPeople command = peopleImport(kPeople, kRows);
        int rows = 0;
        command.report = [&](const ImportedRow&) {
            if (++rows % kRowsBetweenWords == 0) say(std::to_string(rows));
        };
        if (!(*workspace)->run(command)) return 3;
        say("imported");
        return (*workspace)->close() ? 0 : 4;
    }

    // How long it takes from the last row to the acknowledgement: the rest of the work, and the commit.
    void measure() {
        putVault();
        Child child([&](const Say& say) { return import(say, false); });
        auto start = std::chrono::steady_clock::now();
        while (const auto line = child.line()) {
            if (*line == "imported") break;
            start = std::chrono::steady_clock::now();
        }
        m_commit = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        ASSERT_EQ(child.end(), 0);
    }

    SystemRandom m_random;
    std::chrono::microseconds m_commit{};
};

TEST_F(KillWhileImporting, LeavesAllRowsOrNone) {
    ASSERT_NO_FATAL_FAILURE(measure());
    const int kills = killCount(kKills);
    Worst opening;
    int none = 0;
    int playedBack = 0;
    int acknowledged = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        putVault();
        Child child([&](const Say& say) { return import(say, kill % 2 == 0); });
        // Half of them while rows come in, half after the last one.
        constexpr std::uint64_t kWords = kRows / kRowsBetweenWords;
        const bool isLate = kill % 4 < 2;
        std::string last;
        for (auto wanted = isLate ? kWords : m_random.below(kWords); wanted > 0; --wanted) {
            const auto line = child.line();
            ASSERT_TRUE(line) << "it ended by itself with " << child.end();
            last = *line;
        }
        spinBelow(m_random, isLate ? m_commit * 3 / 2 : std::chrono::microseconds(20'000));
        child.kill();
        while (const auto line = child.line()) last = *line;
        const int exit = child.end();
        ASSERT_TRUE(exit == 128 + SIGKILL || (exit == 0 && last == "imported")) << exit;
        std::error_code noJournal;
        playedBack += std::filesystem::file_size(m_file.string() + "-journal", noJournal) > 0 && !noJournal;

        auto workspace = opening.time([&] { return open(); });
        ASSERT_TRUE(workspace) << words(workspace.error());
        const std::int64_t people = wholePeople(**workspace, false);
        ASSERT_TRUE((*workspace)->close());

        ASSERT_TRUE(people == kPeople || people == kPeople + kRows) << people;
        EXPECT_TRUE(last != "imported" || people == kPeople + kRows) << people;
        acknowledged += last == "imported";
        none += people == kPeople;
        EXPECT_TRUE(kill % 10 != 0 || wholePeople(true) == people);
    }
    printFigures(std::to_string(kills) + " kills while importing " + std::to_string(kRows) +
                 " rows: " + std::to_string(none) + " times none, " + std::to_string(kills - none) +
                 " times all of them (" + std::to_string(acknowledged) + " acknowledged); " +
                 std::to_string(playedBack) + " journals left; slowest opening " + opening.text());
}

} // namespace
} // namespace hedgerow
