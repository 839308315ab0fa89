// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while the passphrase is changed: the old one opens the vault or the new one does.
#include "tests/faults/fault_vault.h"
#include "tests/faults/fault_vfs.h"

namespace hedgerow {
namespace {

constexpr int kKills = 50;

class KillWhileChangingThePassphrase : public FaultsTest {
protected:
    int change(const Say& say) const {
        auto workspace = open();
        if (!workspace) return 1;
        say("open");
        if (!(*workspace)->changePassphrase(SecretBytes(kNewWords), lowestCost())) return 2;
        say("changed");
        return (*workspace)->close() ? 0 : 3;
    }

    // How many calls of a whole change alter files, and how long it takes.
    void measure() {
        putVault();
        Child child([&](const Say& say) {
            FaultVfs faults;
            const int exit = change(say);
            say(std::to_string(faults.calls()));
            return exit;
        });
        ASSERT_EQ(child.line(), "open");
        const auto start = std::chrono::steady_clock::now();
        ASSERT_EQ(child.line(), "changed");
        m_duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
        m_calls = std::stoi(child.line().value());
        ASSERT_EQ(child.end(), 0);
    }

    // By the old words or the new, whole, and without what the crash left.
    void expectOneOpens(bool isAcknowledged) {
        auto workspace = open();
        if (!workspace) {
            ASSERT_EQ(workspace.error().code, ErrorCode::WrongPassphrase) << words(workspace.error());
            workspace = Workspace::open(systemEnvironment(), m_file, SecretBytes(kNewWords));
            ASSERT_TRUE(workspace) << words(workspace.error());
            ++m_new;
        } else {
            EXPECT_FALSE(isAcknowledged) << "the change was acknowledged and is gone";
            ++m_old;
        }
        EXPECT_EQ(wholePeople(**workspace, true), kPeople);
        ASSERT_TRUE((*workspace)->close());
        EXPECT_EQ(names(), (std::vector<std::string>{"notes", "notes.lock"}));
    }

    SystemRandom m_random;
    std::chrono::microseconds m_duration{};
    int m_calls = 0;
    int m_old = 0;
    int m_new = 0;
};

TEST_F(KillWhileChangingThePassphrase, LeavesTheOldOneOrTheNew) {
    ASSERT_NO_FATAL_FAILURE(measure());
    const int kills = killCount(kKills);
    int leftovers = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        putVault();
        // Half of them at a random moment, half spread over every step that SQLite takes.
        const bool isTimed = kill % 2 == 0;
        Child child([&](const Say& say) {
            if (isTimed) return change(say);
            FaultVfs faults;
            faults.dieAfter(static_cast<std::int64_t>(kill) * (m_calls + 1) / kills);
            return change(say);
        });
        std::string last;
        if (isTimed) {
            last = child.line().value_or("");
            spinBelow(m_random, m_duration + m_duration / 4);
            child.kill();
        }
        while (const auto line = child.line()) last = *line;
        const int exit = child.end();
        ASSERT_TRUE(exit == 128 + SIGKILL || (exit == 0 && last == "changed")) << exit;
        for (const std::string& name : names())
            leftovers += name.starts_with("notes.new-") && !name.ends_with("-journal");

        expectOneOpens(last == "changed");
    }
    EXPECT_GT(m_old, 0);
    printFigures(std::to_string(kills) + " kills while changing the passphrase: " + std::to_string(m_old) +
                 " times the old one, " + std::to_string(m_new) + " times the new; " + std::to_string(leftovers) +
                 " unfinished files removed");
}

} // namespace
} // namespace hedgerow
