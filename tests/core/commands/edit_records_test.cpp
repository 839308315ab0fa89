// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/commands/command_vault.h"

namespace hedgerow {
namespace {

TEST(EditRecords, NewPersonIsListedWithCleanedName) {
    CommandVault vault;

    const PersonId id = vault.addPerson("  Anna  ", "Müller");

    EXPECT_EQ(vault.person(id).row.name, "Anna Müller");
    EXPECT_EQ(vault.person(id).name.given, "Anna");
}

TEST(EditRecords, NullAndEmptyTextClearAField) {
    CommandVault vault;
    const PersonId id = vault.addPerson("Anna", "Müller");

    vault.edit(Kind::Person, id.id, {{"family", ""}, {"note", Value()}});

    EXPECT_TRUE(vault.person(id).name.family.empty());
}

TEST(EditRecords, PersonWithoutAnyValueIsRefused) {
    CommandVault vault;

    const auto outcome =
        vault.tryRun(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", " "}, {"private_note", "x"}}}}});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), (Error{ErrorCode::InvalidValue, "empty"}));
}

TEST(EditRecords, NamesTheFieldThatDoesNotFit) {
    CommandVault vault;
    const PersonId id = vault.addPerson("Anna");
    const auto refusal = [&](FieldValues values) {
        const auto outcome = vault.tryRun(EditRecords{{{Kind::Person, id.id, {}, std::move(values)}}});
        return outcome ? Error{} : outcome.error();
    };

    EXPECT_EQ(refusal({{"basis", "gossip"}}), (Error{ErrorCode::InvalidValue, "basis"}));
    EXPECT_EQ(refusal({{"shoe_size", 42}}), (Error{ErrorCode::InvalidValue, "shoe_size"}));
    EXPECT_EQ(refusal({{"given", "An\u202Ena"}}), (Error{ErrorCode::InvalidValue, "given"}));
    EXPECT_EQ(refusal({{"removed", true}}), (Error{ErrorCode::InvalidValue, "removed"}));
    EXPECT_EQ(refusal({{"languages", "de"}}), (Error{ErrorCode::InvalidValue, "languages"}));
}

TEST(EditRecords, WritesNothingWhenOneEditOfSeveralIsWrong) {
    CommandVault vault;

    const auto outcome = vault.tryRun(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", "Anna"}}},
                                                   {Kind::Person, std::nullopt, {}, {{"basis", "gossip"}}}}});

    EXPECT_FALSE(outcome);
    EXPECT_EQ(vault.count(Kind::Person), 0U);
}

TEST(EditRecords, OwnersMustBePersonsThatAreThere) {
    CommandVault vault;
    const PersonId id = vault.addPerson("Anna");
    const auto contact = [&](std::vector<Id> owners) {
        return vault.tryRun(EditRecords{
            {{Kind::ContactPoint, std::nullopt, std::move(owners), {{"type", "phone"}, {"value", "030 1"}}}}});
    };

    EXPECT_TRUE(contact({id.id}).ok());
    EXPECT_EQ(contact({}).error(), (Error{ErrorCode::InvalidValue, "owners"}));
    EXPECT_EQ(contact({Id::named("nobody")}).error(), (Error{ErrorCode::NotFound, "owners"}));
}

TEST(EditRecords, ReferenceToSomethingUnknownIsRefused) {
    CommandVault vault;
    const PersonId id = vault.addPerson("Anna");

    const auto outcome =
        vault.tryRun(EditRecords{{{Kind::Membership, std::nullopt, {id.id}, {{"unit", Id::named("no unit")}}}}});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), (Error{ErrorCode::NotFound, "unit"}));
}

TEST(EditRecords, EditOfAnUnknownRecordIsNotFound) {
    CommandVault vault;

    const auto outcome = vault.tryRun(EditRecords{{{Kind::Person, Id::named("nobody"), {}, {{"given", "Anna"}}}}});

    EXPECT_EQ(outcome.error().code, ErrorCode::NotFound);
}

TEST(EditRecords, TellsOfANamesakeAndWritesAllTheSame) {
    CommandVault vault;
    vault.addPerson("Jürgen", "Weiß");

    const Outcome outcome =
        vault.run(EditRecords{{{Kind::Person, std::nullopt, {}, {{"given", "Jurgen"}, {"family", "Weiss"}}}}});

    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_EQ(outcome.notices.front().code, NoticeCode::NameAlreadyKnown);
    EXPECT_EQ(vault.count(Kind::Person), 2U);
}

TEST(EditRecords, UnchangedFormWritesNoBatch) {
    CommandVault vault;
    const PersonId id = vault.addPerson("Anna");

    const Outcome outcome = vault.edit(Kind::Person, id.id, {{"given", "Anna"}});

    EXPECT_TRUE(outcome.changes.isEmpty());
    EXPECT_FALSE(outcome.changes.batch);
}

} // namespace
} // namespace hedgerow
