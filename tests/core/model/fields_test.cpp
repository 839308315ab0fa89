// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace hedgerow {
namespace {

TEST(fields, EveryKindHasANameOfItsOwnAndFields) {
    std::set<std::string_view> names;
    for (const Kind kind : allKinds()) {
        EXPECT_TRUE(names.insert(kindName(kind)).second) << kindName(kind);
        EXPECT_EQ(kindNamed(kindName(kind)), kind);
        EXPECT_FALSE(fieldsOf(kind).empty()) << kindName(kind);
        for (const Field& field : fieldsOf(kind)) EXPECT_EQ(field.kind, kind) << field.name;
    }
    EXPECT_EQ(kindNamed("Person"), std::nullopt);
    EXPECT_EQ(kindNamed(""), std::nullopt);
}

TEST(fields, TableIsInTheOrderOfKindsAndComplete) {
    std::size_t count = 0;
    for (const Kind kind : allKinds()) count += fieldsOf(kind).size();
    EXPECT_EQ(count, allFields().size());
    EXPECT_TRUE(std::ranges::is_sorted(allFields(), {}, &Field::kind));
}

TEST(fields, NamesAreUniquePlainAndNotThoseOfStructure) {
    for (const Kind kind : allKinds()) {
        std::set<std::string_view> names;
        for (const Field& field : fieldsOf(kind)) {
            EXPECT_TRUE(names.insert(field.name).second) << field.name;
            EXPECT_EQ(field.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_/"), std::string_view::npos)
                << field.name;
            EXPECT_NE(classOf(kindName(kind), field.name), FieldClass::Structure) << field.name;
            EXPECT_NE(field.name, "id");
        }
    }
}

TEST(fields, EachTypeHasWhatItNeeds) {
    for (const Field& field : allFields()) {
        const bool refers = field.type == FieldType::Ref || field.type == FieldType::RefList;
        EXPECT_EQ(field.refers.has_value(), refers) << field.name;
        EXPECT_EQ(!field.choices.empty(), field.type == FieldType::Choice) << field.name;
        EXPECT_EQ(field.maximum > field.minimum, field.type == FieldType::Integer) << field.name;
    }
}

TEST(fields, FamilyStandsForItsMembersAndNotForItself) {
    ASSERT_NE(fieldNamed(Kind::Conversation, "step/agitate"), nullptr);
    EXPECT_EQ(fieldNamed(Kind::Conversation, "step/agitate")->name, "step/");
    EXPECT_EQ(fieldNamed(Kind::Conversation, "step/"), nullptr);
    EXPECT_EQ(fieldNamed(Kind::Person, "step/agitate"), nullptr);
    EXPECT_EQ(fieldNamed(Kind::Person, "given "), nullptr);
}

TEST(fields, ClassOfAnyName) {
    EXPECT_EQ(classOf("person", "given"), FieldClass::Name);
    EXPECT_EQ(classOf("person", "private_note"), FieldClass::Private);
    EXPECT_EQ(classOf("person", "removed"), FieldClass::Structure);
    EXPECT_EQ(classOf("person", "same_as"), FieldClass::Structure);
    EXPECT_EQ(classOf("person", "undone/anything"), FieldClass::Structure);
    EXPECT_EQ(classOf("person", "of_a_newer_version"), FieldClass::Unknown);
    EXPECT_EQ(classOf("of_a_newer_version", "given"), FieldClass::Unknown);
    EXPECT_EQ(classOf("of_a_newer_version", "removed"), FieldClass::Structure);
}

TEST(fields, NothingOfAPrivateKindIsShareable) {
    for (const Kind kind : allKinds()) {
        if (!isPrivateKind(kind)) continue;
        for (const std::string_view field : {"name", "removed", "same_as", "undone/x", "of_a_newer_version"})
            EXPECT_EQ(classOf(kindName(kind), field), FieldClass::Private) << field;
    }
}

TEST(fields, WhoWeShareWithAndWhatTheyGotIsPrivate) {
    for (const std::string_view kind : {"saved_filter", "peer", "disclosure"}) {
        ASSERT_TRUE(kindNamed(kind)) << kind;
        EXPECT_TRUE(isPrivateKind(*kindNamed(kind))) << kind;
        for (const Field& field : fieldsOf(*kindNamed(kind))) EXPECT_EQ(field.fieldClass, FieldClass::Private);
    }
    EXPECT_FALSE(isPrivateKind(Kind::Person));
}

TEST(fields, ClassesHaveNames) {
    EXPECT_EQ(fieldClassName(FieldClass::Name), "name");
    EXPECT_EQ(fieldClassName(FieldClass::Structure), "structure");
    EXPECT_EQ(fieldClassName(FieldClass::Unknown), "unknown");
}

TEST(fields, ValuesFitByTypeRangeAndChoice) {
    const auto fitsIn = [](Kind kind, std::string_view name, const Value& value) {
        return fits(*fieldNamed(kind, name), value);
    };
    EXPECT_TRUE(fitsIn(Kind::Person, "given", "Ada"));
    EXPECT_FALSE(fitsIn(Kind::Person, "given", 1));
    EXPECT_TRUE(fitsIn(Kind::Person, "bullseye", "core"));
    EXPECT_FALSE(fitsIn(Kind::Person, "bullseye", "Core"));
    EXPECT_TRUE(fitsIn(Kind::Person, "basis_date", "2026-11-22"));
    EXPECT_FALSE(fitsIn(Kind::Person, "basis_date", "2026-11-31"));
    EXPECT_TRUE(fitsIn(Kind::Relationship, "strength", 3));
    EXPECT_FALSE(fitsIn(Kind::Relationship, "strength", 4));
    EXPECT_FALSE(fitsIn(Kind::Relationship, "strength", "3"));
    EXPECT_TRUE(fitsIn(Kind::FollowUp, "done", false));
    EXPECT_FALSE(fitsIn(Kind::FollowUp, "done", 0));
    EXPECT_TRUE(fitsIn(Kind::Conversation, "with", Value::List{Id::named("x")}));
    EXPECT_FALSE(fitsIn(Kind::Conversation, "with", Value::List{"Ada"}));
    EXPECT_TRUE(fitsIn(Kind::Person, "languages", Value::List{"de", "tr"}));
    EXPECT_FALSE(fitsIn(Kind::Person, "languages", Value::List{"de", 1}));
    EXPECT_TRUE(fitsIn(Kind::Assessment, "level", Id::named("x")));
    EXPECT_FALSE(fitsIn(Kind::Assessment, "level", "4"));
    for (const Field& field : allFields()) EXPECT_TRUE(fits(field, Value())) << field.name;
}

TEST(fields, OwnersAreZeroToTwo) {
    EXPECT_EQ(ownerCount(Kind::Person), 0);
    EXPECT_EQ(ownerCount(Kind::ContactPoint), 1);
    EXPECT_EQ(ownerCount(Kind::SecondHand), 1);
    EXPECT_EQ(ownerCount(Kind::Relationship), 2);
    EXPECT_EQ(ownerCount(Kind::Distinct), 2);
}

} // namespace
} // namespace hedgerow
