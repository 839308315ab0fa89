// SPDX-License-Identifier: GPL-3.0-or-later
// The tables hold nothing that the journal does not say, and nothing less.
#include "core/commands/fill_demo.h"
#include "core/db/statement.h"
#include "tests/core/store/store_vault.h"

#include <algorithm>

namespace hedgerow {
namespace {

using testing::IsEmpty;

// Every word of the index, as the index itself lists them.
std::vector<std::string> words(StoreVault& vault) {
    Database& database = vault.database();
    orThrow(database.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, 'row')"));
    std::vector<std::string> words;
    {
        auto statement = orThrow(Statement::prepare(database, "SELECT term FROM temp.words"));
        while (orThrow(statement.step())) words.emplace_back(statement.text(0));
    }
    orThrow(database.execute("DROP TABLE temp.words"));
    return words;
}

// Whether any row of any table has the text.
bool holds(StoreVault& vault, const std::string& text) {
    Database& database = vault.database();
    std::vector<std::string> tables;
    {
        auto names = orThrow(
            Statement::prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage <> 0"));
        while (orThrow(names.step())) tables.emplace_back(names.text(0));
    }
    for (const std::string& table : tables) {
        auto rows = orThrow(Statement::prepare(database, "SELECT * FROM \"" + table + '"'));
        while (orThrow(rows.step()))
            for (int column = 0; column < rows.columnCount(); ++column)
                if (rows.blob(column).find(text) != std::string_view::npos) return true;
    }
    return false;
}

TEST(Forgetting, LeavesNoWordInTheIndexAndNoTextInAnyTable) {
    StoreVault vault;
    const PersonId anna = vault.person({{"given", "Quirina"}, {"family", "Zeppelin"}, {"note", "Hummingbirds"}});
    vault.add(Kind::ContactPoint, {{"type", "mail"}, {"value", "quirina@example.org"}}, {anna.id});
    vault.join(anna, vault.unit("Canteen"), {{"title", "Glassblower"}});
    vault.talk(anna, "2026-02-01", "Lighthouses");
    vault.edit(Kind::Person, anna.id, {{"note", "Kingfishers"}});
    ASSERT_TRUE(holds(vault, "Hummingbirds")) << "the journal remembers the old note";

    vault.run(ForgetPerson{anna});

    const std::vector<std::string> left = words(vault);
    for (const char* word : {"quirina", "zeppelin", "hummingbirds", "kingfishers", "glassblower", "lighthouses"})
        EXPECT_FALSE(std::ranges::binary_search(left, word)) << word;
    for (const char* text : {"uirina", "eppelin", "ummingbirds", "ingfishers", "lassblower", "ighthouses"})
        EXPECT_FALSE(holds(vault, text)) << text;
    EXPECT_TRUE(std::ranges::binary_search(left, "canteen"));
}

TEST(Tables, TheIndexOfTheListIsThereAgainAfterTheFirstPeopleAndARebuild) {
    StoreVault vault;
    const auto isThere = [&] {
        return orThrow(vault.database().integer("SELECT count(*) FROM sqlite_schema WHERE name = 'person_listed'"));
    };
    EXPECT_EQ(isThere(), 1);
    vault.person("Anna");
    EXPECT_EQ(isThere(), 1);
    orThrow(vault.workspace->rebuild());
    EXPECT_EQ(isThere(), 1);
    EXPECT_THAT(orThrow(vault.workspace->check(true)), ::testing::IsEmpty()); // rolled back
    EXPECT_EQ(isThere(), 1);
}

TEST(Removing, TakesTheWordsOutOfTheIndex) {
    StoreVault vault;
    const PersonId anna = vault.person("Quirina");
    vault.remove(Kind::Person, anna.id);

    EXPECT_FALSE(std::ranges::binary_search(words(vault), "quirina"));
}

TEST(Rebuild, OfAnUntouchedWorkspaceChangesNothing) {
    StoreVault vault;
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
}

TEST(Rebuild, AfterAnEditAndItsUndoChangesNothing) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    const BatchName renamed = vault.edit(Kind::Person, anna.id, {{"given", "Beate"}});
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
    vault.undo(renamed);
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
}

TEST(Rebuild, AfterAnUndoneConversationChangesNothing) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    const Outcome talk = vault.talk(anna, "2026-02-01");
    vault.undo(*talk.changes.batch);
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
}

TEST(Rebuild, AfterForgettingSomeoneOthersReferToChangesNothing) {
    StoreVault vault;
    const PersonId anna = vault.person("Anna");
    const PersonId bela = vault.person("Béla");
    LogConversation talk;
    talk.with = {{anna, {}, false}, {bela, {}, false}};
    vault.run(talk);
    vault.point(bela, anna);
    vault.run(ForgetPerson{anna});
    EXPECT_THAT(vault.wrongTables(), IsEmpty());
}

TEST(Rebuild, AfterMoreWasTakenOutThanIsDoneOneByOneChangesNothing) {
    StoreVault vault;
    const PersonId anna = vault.person({{"given", "Quirina"}, {"languages", Value::List{"de", "fr"}}});
    vault.talk(anna, "2026-02-01", "Lighthouses");
    vault.run(FillDemo{2'100, 1, 0});
    const auto everyone = vault.found("a");
    const auto batches = orThrow(vault.workspace->reader().history(1));

    vault.undo(batches.front().batch);

    EXPECT_THAT(vault.wrongTables(), IsEmpty());
    EXPECT_EQ(vault.found("quirina").size(), 1U);
    EXPECT_LT(vault.found("a").size(), everyone.size());
}

// Random work on a small vault, so that everything meets everything.
class RandomWork {
public:
    explicit RandomWork(std::uint64_t seed) : m_vault(seed), m_other(seed + 1000), m_dice(seed) {
        m_units = {m_vault.unit("Press"), m_vault.unit("Night shift")};
        for (const char* name : {"Anna", "Béla", "Ümit", "Анна"}) m_people.push_back(m_vault.person(name));
        m_vault.sendTo(m_other);
    }

    void step() {
        const PersonId someone = pick(m_people);
        switch (m_dice.below(14)) {
        case 0:
            m_people.push_back(m_vault.person(pick(m_names)));
            break;
        case 1:
            tryEdit(m_vault, Kind::Person, someone.id, {{"given", pick(m_names)}});
            break;
        case 2:
            tryEdit(m_other, Kind::Person, someone.id, {{"given", pick(m_names)}, {"note", pick(m_names)}});
            break;
        case 3:
            attempt([&] { add(Kind::Membership, m_vault.join(someone, pick(m_units), {{"title", pick(m_names)}})); });
            break;
        case 4:
            attempt([&] {
                add(Kind::Assessment, m_vault.assess(someone, 1 + static_cast<int>(m_dice.below(5)),
                                                     m_dice.below(2) ? "2026-02-01" : "2026-02-02"));
            });
            break;
        case 5:
            attempt([&] {
                const Outcome talk = m_vault.talk(someone, "2026-02-03", pick(m_names));
                m_batches.push_back(*talk.changes.batch);
                add(Kind::Conversation, talk.created.front());
            });
            break;
        case 6:
            attempt([&] {
                add(Kind::FollowUp,
                    m_vault.add(Kind::FollowUp, {{"what", pick(m_names)}, {"due", "2026-03-09"}}, {someone.id}));
            });
            break;
        case 7:
            if (!m_records.empty()) {
                const auto [kind, id] = pick(m_records);
                attempt([&] { m_vault.remove(kind, id, m_dice.below(3) != 0); });
            }
            break;
        case 8:
            attempt([&] { m_vault.remove(Kind::Person, someone.id, m_dice.below(2) != 0); });
            break;
        case 9:
            attempt([&] { m_batches.push_back(m_vault.point(someone, pick(m_people))); });
            break;
        case 10:
        case 11:
            if (!m_batches.empty())
                attempt([&] { m_batches.push_back(m_vault.run(UndoBatch{pick(m_batches)}).changes.batch.value()); });
            break;
        case 12:
            m_other.sendTo(m_vault);
            break;
        case 13:
            if (m_dice.below(4) == 0) attempt([&] { m_vault.run(ForgetPerson{someone}); });
            break;
        }
    }
    StoreVault& vault() { return m_vault; }

private:
    template <class T>
    const T& pick(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(m_dice.below(items.size()))];
    }
    // What chance chose may be forgotten or removed by now: refused, and nothing written.
    template <class Work>
    void attempt(Work work) {
        try {
            work();
        } catch (const std::runtime_error&) {
        } catch (const std::bad_optional_access&) {
        }
    }
    void tryEdit(StoreVault& vault, Kind kind, const Id& id, FieldValues values) {
        attempt([&] {
            const BatchName batch = vault.edit(kind, id, std::move(values));
            if (&vault == &m_vault) m_batches.push_back(batch);
        });
    }
    void add(Kind kind, const Id& id) { m_records.emplace_back(kind, id); }

    StoreVault m_vault;
    StoreVault m_other;
    SeededRandom m_dice;
    std::vector<UnitId> m_units;
    std::vector<PersonId> m_people;
    std::vector<std::pair<Kind, Id>> m_records;
    std::vector<BatchName> m_batches;
    const std::vector<std::string> m_names{"Anna", "Ania", "Łukasz", "محمد", "Zoë", "Straße", "x"};
};

TEST(Rebuild, EqualsTheTablesAfterAnySequenceOfCommands) {
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        RandomWork work(seed);
        for (int step = 0; step < 60; ++step) {
            work.step();
            if (step % 10 != 9) continue;
            const auto wrong = work.vault().wrongTables();
            ASSERT_THAT(wrong, IsEmpty()) << "seed " << seed << ", step " << step;
        }
    }
}

TEST(Rebuild, FindsTheSamePeopleAsBefore) {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        RandomWork work(seed);
        for (int step = 0; step < 60; ++step) work.step();
        const auto before = work.vault().found("an");
        const auto everyone = work.vault().sorted(PeopleSort::Name);
        orThrow(work.vault().workspace->rebuild());
        EXPECT_EQ(work.vault().found("an"), before) << "seed " << seed;
        EXPECT_EQ(work.vault().sorted(PeopleSort::Name), everyone) << "seed " << seed;
    }
}

} // namespace
} // namespace hedgerow
