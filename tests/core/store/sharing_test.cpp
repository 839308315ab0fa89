// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Sharing : public testing::Test {
protected:
    // As the writer of bundles and the commands for peers write them.
    Id write(Kind kind, const FieldValues& values, std::optional<Id> again = {}) {
        const Id id = again.value_or(Id::random(m_vault.test.random));
        m_vault.run(Doing([&](CommandContext& context) -> Result<Outcome> {
            auto writer = orThrow(context.journal.write("test", ClockCheck::Accepted));
            orThrow(writer.put(RecordName::of(kind, id), values));
            return Outcome{orThrow(writer.finish()), {}, {}};
        }));
        return id;
    }
    std::vector<std::string> names(Reader::Removed removed = Reader::Removed::No) {
        std::vector<std::string> names;
        for (const PeerView& peer : orThrow(m_vault.reader().peers(removed))) names.push_back(peer.name);
        return names;
    }

    StoreVault m_vault;
};

TEST_F(Sharing, PeersAreListedByNameAndWithAllThatIsKnown) {
    write(Kind::Peer, {{"name", "bilal"}, {"signing_key", std::string(64, 'b')}, {"age_key", "age1b"}});
    write(Kind::Peer, {{"name", "Ada"},
                       {"signing_key", std::string(64, 'a')},
                       {"age_key", "age1a"},
                       {"verified", "2026-11-20"},
                       {"own_device", true},
                       {"left", "2026-11-21"},
                       {"note", "x"}});

    const auto peers = orThrow(m_vault.reader().peers());

    ASSERT_EQ(peers.size(), 2U);
    PeerView ada{
        peers[0].id, "Ada", std::string(64, 'a'), "age1a", Date::parse("2026-11-20"), true, Date::parse("2026-11-21"),
        "x",         false};
    EXPECT_EQ(peers[0], ada);
    EXPECT_EQ(peers[1].name, "bilal");
    EXPECT_EQ(peers[1].verified, std::nullopt);
}

TEST_F(Sharing, RemovedPeersAreListedOnRequest) {
    const Id ada = write(Kind::Peer, {{"name", "Ada"}});
    write(Kind::Peer, {{"name", "Bilal"}});
    write(Kind::Peer, {{std::string(kRemoved), true}}, ada);

    EXPECT_THAT(names(), ElementsAre("Bilal"));
    EXPECT_THAT(names(Reader::Removed::Too), ElementsAre("Bilal", "Ada"));
    EXPECT_TRUE(orThrow(m_vault.reader().peers(Reader::Removed::Too)).back().isRemoved);
}

TEST_F(Sharing, DisclosuresAreListedNewestFirstAndByPeer) {
    const Id ada = write(Kind::Peer, {{"name", "Ada"}});
    const Id bilal = write(Kind::Peer, {{"name", "Bilal"}});
    write(Kind::Disclosure, {{"peer", ada},
                             {"at", 1000},
                             {"bundle", std::string(32, '1')},
                             {"set", std::string(32, '2')},
                             {"profile", "chart"},
                             {"people", "unit"},
                             {"chosen", std::string(32, '3')},
                             {"classes", Value::List{"contact", "name"}},
                             {"count", 3},
                             {"notes", 0},
                             {"newest", "0198f1c2a3b40000"},
                             {"deliveries", 7}});
    write(Kind::Disclosure, {{"peer", bilal}, {"at", 3000}});
    write(Kind::Disclosure, {{"at", 2000}});
    write(Kind::Peer, {{std::string(kRemoved), true}}, ada);

    const auto all = orThrow(m_vault.reader().disclosures());
    const auto hers = orThrow(m_vault.reader().disclosures(ada));

    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].peerName, "Bilal");
    EXPECT_EQ(all[1].peer, std::nullopt);
    ASSERT_EQ(hers.size(), 1U);
    EXPECT_EQ(hers[0], all[2]);
    EXPECT_EQ(hers[0], (DisclosureView{hers[0].id,
                                       ada,
                                       "Ada",
                                       1000,
                                       std::string(32, '1'),
                                       std::string(32, '2'),
                                       "chart",
                                       "unit",
                                       std::string(32, '3'),
                                       {"contact", "name"},
                                       3,
                                       0,
                                       "0198f1c2a3b40000",
                                       7}));
    EXPECT_THAT(orThrow(m_vault.reader().disclosures(Id::named("nobody"))), IsEmpty());
}

TEST_F(Sharing, NamesAndNotesOfPeersAreNotFoundAmongPeople) {
    write(Kind::Peer, {{"name", "Adalbert"}, {"note", "turnstile"}});

    EXPECT_THAT(orThrow(m_vault.reader().noteHits("turnstile")), IsEmpty());
    PeopleQuery query;
    query.text = "Adalbert";
    EXPECT_THAT(orThrow(m_vault.reader().people(query)), IsEmpty());
}

} // namespace
} // namespace hedgerow
