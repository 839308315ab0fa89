// SPDX-License-Identifier: GPL-3.0-or-later
// Some organizers, each with a folder, between which a careless replicator copies: late, in pieces, twice, under the
// names of conflict copies, or not at all; and whoever keeps it removes files and brings old ones back. One is away for
// long, one joins later, one leaves. In the end the replicator does its work: then all must know the same.
#include "core/commands/answer_proposals.h"
#include "tests/core/workspace/shared_folder.h"

#include <cstdlib>

namespace hedgerow {
namespace {

// Folders that are to become alike, some day.
class Replicator {
public:
    Replicator(SeededRandom& random) : m_random(random) {}

    void add(const Path& folder) { m_folders.push_back({folder, {}}); }

    // One thing it does, or does wrong.
    void step() {
        notice();
        Folder& from = any();
        Folder& to = any();
        const auto names = ageFilesIn(from.path);
        if (names.empty() || &from == &to) return;
        const std::string name = *std::next(names.begin(), static_cast<std::ptrdiff_t>(below(names.size())));
        const std::string bytes = bytesOf(from.path / name);
        if (bytes.size() > 4'000 && m_archive.size() < 300) m_archive.emplace(name, bytes);
        const std::string present = bytesOf(to.path / name);
        switch (below(12)) {
        case 0: // a piece of it, for now
            if (present.empty() && bytes.size() > 1)
                writeBytes(to.path / name, bytes.substr(0, 1 + below(bytes.size() - 1)));
            break;
        case 1:
            writeBytes(to.path / (name.substr(0, 26) + ".sync-conflict-20260302-120000-ABCDEFG.age"), bytes);
            break;
        case 2:
            writeBytes(to.path / (".syncthing." + name + ".tmp"), bytes.substr(0, bytes.size() / 2));
            break;
        case 3: // lost for everybody
            if (below(4) == 0)
                for (const Folder& folder : m_folders) std::filesystem::remove(folder.path / name);
            break;
        case 4: { // something of old comes back
            if (m_archive.empty()) break;
            const auto old = std::next(m_archive.begin(), static_cast<std::ptrdiff_t>(below(m_archive.size())));
            writeBytes(to.path / ("old " + old->first), old->second);
            break;
        }
        default:
            if (present.size() < bytes.size()) writeBytes(to.path / name, bytes);
        }
    }

    // All of its work.
    void finish() {
        notice();
        for (const Folder& from : m_folders)
            for (const std::string& name : ageFilesIn(from.path)) {
                const std::string bytes = bytesOf(from.path / name);
                for (const Folder& to : m_folders)
                    if (bytesOf(to.path / name).size() < bytes.size()) writeBytes(to.path / name, bytes);
            }
        notice();
    }

private:
    struct Folder {
        Path path;
        std::set<std::string> had;
    };

    // What was removed in one folder goes in all.
    void notice() {
        std::set<std::string> removed;
        for (const Folder& folder : m_folders) {
            const auto now = ageFilesIn(folder.path);
            std::ranges::set_difference(folder.had, now, std::inserter(removed, removed.end()));
        }
        for (Folder& folder : m_folders) {
            for (const std::string& name : removed) std::filesystem::remove(folder.path / name);
            folder.had = ageFilesIn(folder.path);
        }
    }

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }
    Folder& any() { return m_folders[below(m_folders.size())]; }

    SeededRandom& m_random;
    std::vector<Folder> m_folders;
    std::map<std::string, std::string> m_archive;
};

class FolderRun {
public:
    explicit FolderRun(std::uint64_t seed) : m_seed(seed), m_random(seed), m_replicator(m_random) {
        for (std::size_t i = 0; i < kCount; ++i) {
            m_vaults.push_back(
                std::make_unique<FolderOrganizer>(seed * 100 + i, "Organizer " + std::to_string(i), m_place.path()));
            m_replicator.add(m_vaults.back()->folder);
        }
        m_peers.resize(kCount, std::vector<Id>(kCount));
        for (std::size_t i = 0; i < kCount; ++i)
            for (std::size_t j = 0; j < kCount; ++j)
                if (i != j) m_peers[i][j] = m_vaults[i]->meets(*m_vaults[j]);
        for (const std::size_t i : {kFirst, kSecond, kAway, kLeaving}) join(i, {kFirst, kSecond, kAway, kLeaving});
    }

    void run() {
        for (int step = 0; step < 120; ++step) {
            if (step == 60) joinLate();
            if (step == 90) leave();
            const std::size_t who = below(kCount);
            const bool isAway = who == kAway && step > 20 && step < 100;
            if (who == kLate && step < 60) continue;
            if (below(3) == 0 && !(who == kLeaving && step >= 90)) write(*m_vaults[who], who);
            if (below(3) == 0 && !isAway) look(who);
            for (std::size_t i = below(8); i > 0; --i) m_replicator.step();
            sameTime();
        }
        int quiet = 0;
        for (int round = 0; round < 40 && quiet < 2; ++round) {
            bool isQuiet = true;
            for (const std::size_t i : {kFirst, kSecond, kAway, kLeaving, kLate}) isQuiet = look(i) && isQuiet;
            m_replicator.finish();
            sameTime();
            quiet = isQuiet ? quiet + 1 : 0;
        }
        EXPECT_EQ(quiet, 2) << "seed " << m_seed << ": somebody always has something to say";
    }

    void check() {
        for (const std::size_t i : {kSecond, kAway, kLate})
            ASSERT_EQ(m_vaults[i]->digest(), m_vaults[kFirst]->digest()) << "seed " << m_seed << ", vault " << i;
        EXPECT_FALSE(m_vaults[kLeaving]->isThere(Kind::Person, m_afterLeaving.id)) << "seed " << m_seed;
        EXPECT_TRUE(m_vaults[kLate]->isThere(Kind::Person, m_afterLeaving.id)) << "seed " << m_seed;
        for (std::size_t i = 0; i < kCount; ++i) checkSecrets(i);
        for (const auto& entry : std::filesystem::directory_iterator(m_vaults[kFirst]->folder))
            EXPECT_EQ(bytesOf(entry.path()).find("secret of"), std::string::npos);
    }

private:
    static constexpr std::size_t kFirst = 0;
    static constexpr std::size_t kSecond = 1; // looks at what comes before it takes it in
    static constexpr std::size_t kAway = 2;
    static constexpr std::size_t kLeaving = 3;
    static constexpr std::size_t kLate = 4;
    static constexpr std::size_t kCount = 5;

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }

    void join(std::size_t who, std::initializer_list<std::size_t> all) {
        std::vector<Id> members;
        for (const std::size_t each : all)
            if (each != who) members.push_back(m_peers[who][each]);
        m_vaults[who]->choose(members, who != kSecond);
    }
    void joinLate() {
        for (const std::size_t i : {kFirst, kSecond, kAway, kLeaving, kLate})
            join(i, {kFirst, kSecond, kAway, kLeaving, kLate});
    }
    void leave() {
        for (const std::size_t i : {kFirst, kSecond, kAway, kLate}) m_vaults[i]->run(PeerLeft{m_peers[i][kLeaving]});
        m_afterLeaving = m_vaults[kFirst]->addPerson("After");
    }

    // True: it had nothing to do.
    bool look(std::size_t who) {
        FolderOrganizer& vault = *m_vaults[who];
        const FolderReport report = vault.look();
        bool isQuiet = report.takenIn.empty() && report.written == 0;
        for (const exchange::WaitingBundle& waiting : report.waiting) {
            if (below(2) == 0) must(vault.bundles().apply(waiting.file));
            isQuiet = false;
        }
        std::vector<std::int64_t> accepted;
        for (const HeldItem& item : must(vault.journal().held()))
            if (item.reason != HeldReason::Future && !item.isDeclined) accepted.push_back(item.number);
        if (accepted.empty()) return isQuiet;
        vault.run(AnswerProposals{accepted, {}});
        return false;
    }

    static std::string secretOf(std::size_t who) { return "secret of " + std::to_string(who); }

    void write(OrganizersVault& vault, std::size_t who) {
        const auto known = must(vault.reader().personIds(must(vault.reader().people({}))));
        const auto attempt = [&](const auto& command) { static_cast<void>(vault.workspace->run(command)); };
        if (known.empty() || below(3) == 0) {
            const PersonId person = vault.addPerson("P" + std::to_string(below(1000)));
            vault.edit(Kind::Person, person.id, {{"private_note", secretOf(who)}});
            vault.add(Kind::Membership, {{"unit", vault.add(Kind::Unit, {{"name", "U"}})}}, {person.id});
            return;
        }
        const PersonId person = known[below(known.size())];
        switch (below(7)) {
        case 0:
        case 1:
            vault.edit(Kind::Person, person.id, {{"given", "Q" + std::to_string(below(1000))}, {"note", "n"}});
            break;
        case 2:
            vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", std::to_string(below(1000))}}, {person.id});
            break;
        case 3: {
            LogConversation log;
            log.with = {{person, {}, false}};
            log.privateNote = secretOf(who);
            attempt(log);
            break;
        }
        case 4:
            if (person != m_afterLeaving) attempt(RemoveRecords{{{Kind::Person, person.id}}, true});
            break;
        case 5:
            if (person != m_afterLeaving && below(2) == 0) attempt(ForgetPerson{person});
            break;
        default: {
            const auto last = must(vault.reader().history(10));
            if (last.empty()) break;
            const BatchView& batch = last[below(last.size())];
            if (m_afterLeaving.isNull() && !batch.code.starts_with("peer.")) attempt(UndoBatch{batch.batch});
        }
        }
    }

    // Clocks of computers agree within a day.
    void sameTime() {
        std::int64_t nowMs = 0;
        for (const auto& vault : m_vaults) nowMs = std::max(nowMs, vault->test.clock.nowMs());
        for (const auto& vault : m_vaults) vault->test.clock.set(nowMs);
    }

    void checkSecrets(std::size_t who) {
        Journal& journal = m_vaults[who]->journal();
        must(journal.forEachRecord([&](const StoredRecord& record) -> Result<void> {
            const auto history = must(journal.history(record.number));
            for (const auto& [field, entries] : history.fields())
                for (const auto& [batch, entry] : entries)
                    for (const Value& value : entry.values) {
                        const bool isSecret = value.text() && value.text()->starts_with("secret of");
                        EXPECT_TRUE(!isSecret || *value.text() == secretOf(who)) << "seed " << m_seed;
                    }
            return {};
        }));
    }

    std::uint64_t m_seed;
    SeededRandom m_random;
    TemporaryFolder m_place;
    Replicator m_replicator;
    std::vector<std::unique_ptr<FolderOrganizer>> m_vaults;
    std::vector<std::vector<Id>> m_peers; // [at][of]
    PersonId m_afterLeaving;
};

TEST(SharedFolderRuns, EndWithTheSameKnowledgeEverywhere) {
    const char* text = std::getenv("HEDGEROW_EXCHANGES");
    const int runs = text ? std::atoi(text) : 4;
    for (int seed = 1; seed <= runs; ++seed) {
        FolderRun run(static_cast<std::uint64_t>(seed));
        ASSERT_NO_THROW(run.run()) << "seed " << seed;
        ASSERT_NO_FATAL_FAILURE(run.check());
        if (testing::Test::HasFailure()) return;
    }
}

} // namespace
} // namespace hedgerow
