// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while editing: no acknowledged change is lost, and no batch is there by half.
#include "core/commands/edit_records.h"
#include "tests/faults/fault_vault.h"
#include "tests/faults/fault_vfs.h"

#include <map>

namespace hedgerow {
namespace {

constexpr int kKills = 400;
constexpr int kKillsOfOneVault = 20; // then the next begins: what grows is checked more slowly

std::string marker(int batch) {
    return "Batch" + std::to_string(batch);
}
int sizeOf(int batch) {
    return 1 + batch % 7;
}

// Several new records and one that every batch changes.
EditRecords batchNumbered(int batch, const Id& pillar) {
    EditRecords command;
    for (int i = 0; i < sizeOf(batch); ++i) {
        const std::string given = "Given" + std::to_string(i);
        command.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", given}, {"family", marker(batch)}}});
    }
    command.edits.push_back({Kind::Person, pillar, {}, {{"note", marker(batch)}}});
    return command;
}

class KillWhileEditing : public FaultsTest {
protected:
    // The vault with the record that every batch changes.
    void begin() {
        putVault();
        auto workspace = open().value();
        EditRecords command;
        command.edits.push_back({Kind::Person, std::nullopt, {}, {{"given", "Pillar"}}});
        const auto made = workspace->run(command);
        ASSERT_TRUE(made) << words(made.error());
        m_pillar = made->created.front();
        m_batches = 0;
    }

    // Says the number of each batch that is committed.
    int editOn(const Say& say, int last) const {
        auto workspace = open();
        if (!workspace) return 1;
        for (int batch = m_batches + 1; batch <= last; ++batch) {
            if (!(*workspace)->run(batchNumbered(batch, m_pillar))) return 2;
            say(std::to_string(batch));
        }
        return (*workspace)->close() ? 0 : 3;
    }

    // Reads on to the end: the number of the last acknowledged batch.
    int acknowledged(Child& child, int before) {
        while (const auto line = child.line()) before = std::stoi(*line);
        return before;
    }

    // All that was acknowledged is there, and perhaps the batch after it, each of them whole.
    void expectWhole(int acknowledgedBatch) {
        auto workspace = m_opening.time([&] { return open(); });
        ASSERT_TRUE(workspace) << words(workspace.error());
        const auto people = (*workspace)->reader().records(Kind::Person);
        ASSERT_TRUE(people) << words(people.error());
        std::map<std::string, int> found;
        std::string onPillar;
        for (const RecordView& person : *people) {
            if (person.name.id == m_pillar) onPillar = person.text("note");
            ++found[person.text("family")];
        }
        m_batches = found.contains(marker(acknowledgedBatch + 1)) ? acknowledgedBatch + 1 : acknowledgedBatch;
        m_people = 0;
        for (int batch = 1; batch <= m_batches; ++batch) {
            ASSERT_EQ(found[marker(batch)], sizeOf(batch)) << "batch " << batch << " of " << m_batches;
            m_people += sizeOf(batch);
        }
        EXPECT_EQ(onPillar, m_batches == 0 ? "" : marker(m_batches));
        EXPECT_EQ(static_cast<int>(people->size()), kPeople + 1 + m_people) << "more than was written";
        EXPECT_EQ(wholePeople(**workspace, false), kPeople + 1 + m_people);
        const auto digest = (*workspace)->journal().digest(DigestScope::All);
        ASSERT_TRUE(digest) << words(digest.error());
        ASSERT_TRUE((*workspace)->close());

        workspace = open();
        ASSERT_TRUE(workspace) << words(workspace.error());
        EXPECT_EQ((*workspace)->journal().digest(DigestScope::All).value(), *digest);
    }

    SystemRandom m_random;
    Worst m_opening;
    Id m_pillar;
    int m_batches = 0; // in the vault
    int m_people = 0;  // of these batches
};

TEST_F(KillWhileEditing, KeepsEveryAcknowledgedBatchAndNoHalfOne) {
    const int kills = killCount(kKills);
    std::int64_t batches = 0;
    std::int64_t inFlight = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        if (kill % kKillsOfOneVault == 0) begin();
        const int before = m_batches;
        Child child([&](const Say& say) { return editOn(say, before + 1000); });
        int last = before;
        for (auto wanted = m_random.below(6); wanted > 0; --wanted) {
            const auto line = child.line();
            ASSERT_TRUE(line) << "it ended by itself with " << child.end();
            last = std::stoi(*line);
        }
        spinBelow(m_random, std::chrono::milliseconds(10));
        child.kill();
        ASSERT_EQ(child.end(), 128 + SIGKILL);
        last = acknowledged(child, last);

        expectWhole(last);

        batches += last - before;
        inFlight += m_batches - last;
        const bool isLastOfVault = (kill + 1) % kKillsOfOneVault == 0 || kill + 1 == kills;
        EXPECT_TRUE(!isLastOfVault || wholePeople(true) == kPeople + 1 + m_people);
    }
    printFigures(std::to_string(kills) + " kills while editing, " + std::to_string(batches) +
                 " acknowledged batches, all there; " + std::to_string(inFlight) +
                 " more were written and not yet acknowledged; slowest opening " + m_opening.text());
}

TEST_F(KillWhileEditing, KeepsThemWhicheverWriteIsTornInTwo) {
    constexpr int kBatches = 2;
    std::int64_t calls = 0;
    int lost = 0;
    for (std::int64_t passing = 0; !HasFailure(); ++passing) {
        begin();
        Child child([&](const Say& say) {
            FaultVfs faults;
            faults.dieAfter(passing);
            return editOn(say, kBatches);
        });
        const int last = acknowledged(child, 0);
        const int exit = child.end();
        ASSERT_TRUE(exit == 0 || exit == 128 + SIGKILL) << exit;

        expectWhole(last);

        lost += m_batches == 0;
        if (exit == 0) {
            EXPECT_EQ(m_batches, kBatches);
            calls = passing;
            break;
        }
    }
    EXPECT_GT(calls, 20);
    EXPECT_GT(lost, 5);
    printFigures(std::to_string(calls) + " kills, one at each call that changes a file in two batches");
}

} // namespace
} // namespace hedgerow
