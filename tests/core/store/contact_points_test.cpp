// SPDX-License-Identifier: GPL-3.0-or-later
// Contact points have no table of their own: they are read from the journal.
#include "core/store/people_keys.h"
#include "tests/core/store/store_vault.h"

namespace hedgerow {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class ContactPoints : public ::testing::Test {
protected:
    Id add(const std::string& type, const std::string& value) {
        return m_vault.add(Kind::ContactPoint, {{"type", type}, {"value", value}}, {m_anna.id});
    }
    // As a person's page and as an import sees them.
    std::vector<std::string> shown() {
        std::vector<std::string> values;
        for (const RecordView& view : orThrow(m_vault.reader().person(m_anna)).contactPoints)
            values.push_back(view.text("type") + ' ' + view.text("value"));
        return values;
    }
    std::vector<std::string> keys() {
        std::vector<std::string> values;
        orThrow(PeopleKeys(m_vault.workspace->journal().tables())
                    .contacts([&](RecordNumber, std::string_view type, std::string_view value) {
                        values.push_back(std::string(type) + ' ' + std::string(value));
                    }));
        return values;
    }

    StoreVault m_vault;
    PersonId m_anna = m_vault.person("Anna");
};

TEST_F(ContactPoints, AreShownNewestFirstAsTheyAreNow) {
    const Id phone = add("phone", "1");
    add("mail", "a@x.example");
    m_vault.edit(Kind::ContactPoint, phone, {{"value", "2"}, {"preferred", true}});

    EXPECT_THAT(shown(), ElementsAre("mail a@x.example", "phone 2"));
    EXPECT_THAT(keys(), UnorderedElementsAre("mail a@x.example", "phone 2"));
    EXPECT_TRUE(orThrow(m_vault.reader().record(Kind::ContactPoint, phone)).value("preferred").isTrue());
}

TEST_F(ContactPoints, RemovedOrUndoneAreNotThere) {
    const Id phone = add("phone", "1");
    m_vault.remove(Kind::ContactPoint, phone);
    EXPECT_THAT(shown(), IsEmpty());
    EXPECT_THAT(keys(), IsEmpty());
    EXPECT_THAT(orThrow(m_vault.reader().records(Kind::ContactPoint)), IsEmpty());

    m_vault.remove(Kind::ContactPoint, phone, false);
    EXPECT_THAT(shown(), ElementsAre("phone 1"));

    m_vault.undo(m_vault.edit(Kind::ContactPoint, phone, {{"value", "2"}}));
    EXPECT_THAT(keys(), ElementsAre("phone 1"));
    m_vault.remove(Kind::Person, m_anna.id);
    EXPECT_THAT(keys(), IsEmpty());
}

TEST_F(ContactPoints, InConflictShowBothValues) {
    const Id phone = add("phone", "1");
    StoreVault other(2);
    m_vault.sendTo(other);
    m_vault.edit(Kind::ContactPoint, phone, {{"value", "2"}});
    other.test.clock.advance(kHourMs);
    other.edit(Kind::ContactPoint, phone, {{"value", "3"}});
    other.sendTo(m_vault);

    const RecordView view = orThrow(m_vault.reader().record(Kind::ContactPoint, phone));
    EXPECT_EQ(view.text("value"), "3");
    EXPECT_THAT(view.conflicts.at("value"), ElementsAre(Value("2"), Value("3")));
    EXPECT_THAT(keys(), ElementsAre("phone 3"));
    EXPECT_THAT(orThrow(m_vault.workspace->check(true)), IsEmpty());
}

} // namespace
} // namespace hedgerow
