// SPDX-License-Identifier: GPL-3.0-or-later
// Some organizers write what they like, give each other bundles of any scope, lose some of them, read others twice and
// late. In the end everybody gives everybody everything: then all must know the same.
#include "tests/core/workspace/two_organizers.h"

#include <cstdlib>

namespace hedgerow {
namespace {

using bundle::BundleOrder;

constexpr int kSteps = 60;

class Exchange {
public:
    explicit Exchange(std::uint64_t seed) : m_seed(seed), m_random(seed) {
        const std::size_t count = 2 + below(7);
        for (std::size_t i = 0; i < count; ++i)
            m_vaults.push_back(std::make_unique<OrganizersVault>(seed * 100 + i, "Organizer " + std::to_string(i)));
        m_peers.resize(count, std::vector<Id>(count));
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < count; ++j)
                if (i != j) m_peers[i][j] = m_vaults[i]->meets(*m_vaults[j], true, false);
    }

    void run() {
        for (int step = 0; step < kSteps; ++step) {
            const std::size_t who = below(m_vaults.size());
            m_vaults[who]->test.clock.advance(static_cast<std::int64_t>(below(90'000)));
            switch (below(4)) {
            case 0:
            case 1:
                write(*m_vaults[who]);
                break;
            case 2:
                send(who);
                break;
            default:
                receive();
            }
        }
        // The longest way from one to another is over all of them; what is accepted may have to go round again.
        for (std::size_t round = 0; round < 3; ++round)
            for (std::size_t i = 0; i < m_vaults.size(); ++i)
                for (std::size_t j = 0; j < m_vaults.size(); ++j)
                    if (i != j) giveEverything(i, j);
    }

    void check() {
        std::set<Id> forgotten;
        for (const auto& vault : m_vaults) {
            const auto& ids = vault->journal().forgottenIds();
            forgotten.insert(ids.begin(), ids.end());
        }
        for (std::size_t i = 0; i < m_vaults.size(); ++i) {
            OrganizersVault& vault = *m_vaults[i];
            ASSERT_EQ(vault.digest(), m_vaults[0]->digest()) << "seed " << m_seed << ", vault " << i;
            must(vault.journal().forEachRecord([&](const StoredRecord& record) -> Result<void> {
                EXPECT_FALSE(forgotten.contains(record.name.id)) << "seed " << m_seed;
                const auto history = must(vault.journal().history(record.number));
                for (const auto& [field, entries] : history.fields())
                    for (const auto& [batch, entry] : entries)
                        for (const Value& value : entry.values) checkSecret(value, secretOf(vault));
                return {};
            }));
        }
    }

private:
    void checkSecret(const Value& value, const std::string& own) const {
        const bool isSecret = value.text() && value.text()->starts_with("secret of ");
        EXPECT_TRUE(!isSecret || *value.text() == own) << "seed " << m_seed;
    }

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }

    std::string secretOf(const OrganizersVault& vault) {
        for (std::size_t i = 0; i < m_vaults.size(); ++i)
            if (m_vaults[i].get() == &vault) return "secret of " + std::to_string(i);
        return {};
    }

    static std::vector<PersonId> people(OrganizersVault& vault) {
        return must(vault.reader().personIds(must(vault.reader().people({}))));
    }

    // Something a user does. What its rules refuse is not done.
    void write(OrganizersVault& vault) {
        const auto known = people(vault);
        if (known.empty() || below(3) == 0) {
            m_units.push_back(vault.add(Kind::Unit, {{"name", "U" + std::to_string(below(9))}}));
            const PersonId person = vault.addPerson("P" + std::to_string(below(1000)));
            vault.edit(Kind::Person, person.id, {{"private_note", secretOf(vault)}});
            vault.add(Kind::Membership, {{"unit", m_units.back()}}, {person.id});
            return;
        }
        const PersonId person = known[below(known.size())];
        const auto attempt = [&](const auto& command) { static_cast<void>(vault.workspace->run(command)); };
        switch (below(8)) {
        case 0:
            vault.edit(Kind::Person, person.id, {{"given", "Q" + std::to_string(below(1000))}});
            break;
        case 1:
            vault.edit(Kind::Person, person.id,
                       {{"lead", "L" + std::to_string(below(3))}, {"private_note", secretOf(vault)}});
            break;
        case 2:
            attempt(RemoveRecords{{{Kind::Person, person.id}}, true});
            break;
        case 3:
            if (below(3) == 0) attempt(ForgetPerson{person});
            break;
        case 4: {
            const auto last = must(vault.reader().history(10));
            if (!last.empty()) attempt(UndoBatch{last[below(last.size())].batch});
            break;
        }
        case 5: {
            LogConversation log;
            log.with = {{person, {}, false}};
            const PersonId other = known[below(known.size())];
            if (other != person && below(2) == 0) log.with.push_back({other, {}, false});
            log.note = "note";
            log.privateNote = secretOf(vault);
            attempt(log);
            break;
        }
        case 6:
            vault.add(Kind::ContactPoint, {{"type", "phone"}, {"value", std::to_string(below(1000))}}, {person.id});
            break;
        default:
            // Somebody may have taken the scales back.
            attempt(EditRecords{{{Kind::Assessment,
                                  std::nullopt,
                                  {person.id},
                                  {{"level", Id::named("level/one_to_five/" + std::to_string(1 + below(5)))}}}}});
        }
    }

    BundleOrder someOrder(std::size_t from, std::size_t to) {
        using enum FieldClass;
        BundleOrder order;
        order.peers = {m_peers[from][to]};
        constexpr bundle::Profile kProfiles[]{bundle::Profile::TurfSheet, bundle::Profile::Chart,
                                              bundle::Profile::CoOrganizer, bundle::Profile::Custom};
        order.profile = kProfiles[below(4)];
        for (const FieldClass each : {Name, Contact, Work, Opinion, Facts, Notes, Plan, Private})
            if (below(2) == 0) order.classes.insert(each);
        const auto known = people(*m_vaults[from]);
        if (!known.empty() && below(3) == 0) order.whom = std::vector{known[below(known.size())]};
        if (!m_units.empty() && below(4) == 0) order.whom = UnitId(m_units[below(m_units.size())]);
        if (below(2) == 0) order.since = bundle::NotYetHad{};
        return order;
    }

    Path fresh() { return m_folder.path() / std::to_string(++m_files); }

    void send(std::size_t from) {
        const std::size_t to = (from + 1 + below(m_vaults.size() - 1)) % m_vaults.size();
        const Path file = fresh();
        if (m_vaults[from]->bundles().write(someOrder(from, to), file, nullptr)) m_sent.emplace_back(to, file);
    }

    // Any that was ever sent: some never, some often, some late.
    void receive() {
        if (m_sent.empty()) return;
        const auto& [to, file] = m_sent[below(m_sent.size())];
        bundle::BundleDecisions decisions;
        for (const auto& proposal : must(m_vaults[to]->bundles().preview(file)).proposals)
            if (below(2) == 0) decisions.accepted.push_back(proposal.key);
        must(m_vaults[to]->bundles().apply(file, decisions));
    }

    void giveEverything(std::size_t from, std::size_t to) {
        BundleOrder order;
        order.peers = {m_peers[from][to]};
        order.profile = bundle::Profile::CoOrganizer;
        const Path file = fresh();
        must(m_vaults[from]->bundles().write(order, file, nullptr));
        bundle::BundleDecisions decisions;
        for (const auto& proposal : must(m_vaults[to]->bundles().preview(file)).proposals)
            decisions.accepted.push_back(proposal.key);
        must(m_vaults[to]->bundles().apply(file, decisions));
    }

    std::uint64_t m_seed;
    SeededRandom m_random;
    TemporaryFolder m_folder;
    std::vector<std::unique_ptr<OrganizersVault>> m_vaults;
    std::vector<std::vector<Id>> m_peers; // [at][of]
    std::vector<Id> m_units;
    std::vector<std::pair<std::size_t, Path>> m_sent;
    int m_files = 0;
};

TEST(Exchanges, EndWithTheSameKnowledgeEverywhere) {
    const char* text = std::getenv("HEDGEROW_EXCHANGES");
    const int runs = text ? std::atoi(text) : 12;
    const char* begin = std::getenv("HEDGEROW_EXCHANGES_FROM"); // so that several programs can share them
    const int first = begin ? std::atoi(begin) : 1;
    for (int seed = first; seed < first + runs; ++seed) {
        Exchange exchange(static_cast<std::uint64_t>(seed));
        ASSERT_NO_THROW(exchange.run()) << "seed " << seed;
        ASSERT_NO_FATAL_FAILURE(exchange.check());
        if (testing::Test::HasFailure()) return;
    }
}

} // namespace
} // namespace hedgerow
