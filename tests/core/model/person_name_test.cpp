// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person_name.h"

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using Parts = std::pair<std::string, std::string>; // given, family

Parts partsOf(std::string_view whole) {
    const PersonName name = nameParts(whole);
    EXPECT_TRUE(name.called.empty() && name.codeName.empty() && name.description.empty());
    return {name.given, name.family};
}

TEST(NameParts, TheLastWordIsTheFamilyName) {
    EXPECT_EQ(partsOf("Anna Berg"), Parts("Anna", "Berg"));
    EXPECT_EQ(partsOf("  Anna  Maria   Berg\t"), Parts("Anna  Maria", "Berg"));
    EXPECT_EQ(partsOf("Van Morrison"), Parts("Van", "Morrison")) << "the first word is no particle";
}

TEST(NameParts, ACommaSaysWhichIsWhich) {
    EXPECT_EQ(partsOf("Berg, Anna Maria"), Parts("Anna Maria", "Berg"));
    EXPECT_EQ(partsOf("van der Berg,Anna"), Parts("Anna", "van der Berg"));
    EXPECT_EQ(partsOf("Berg,"), Parts("", "Berg"));
}

TEST(NameParts, ParticlesBelongToTheFamilyName) {
    EXPECT_EQ(partsOf("Anna van der Berg"), Parts("Anna", "van der Berg"));
    EXPECT_EQ(partsOf("María de la Cruz"), Parts("María", "de la Cruz"));
    EXPECT_EQ(partsOf("Anna VON Berg"), Parts("Anna", "VON Berg"));
    EXPECT_EQ(partsOf("Laila bint Omar"), Parts("Laila", "bint Omar"));
}

TEST(NameParts, OneWordIsTheGivenName) {
    EXPECT_EQ(partsOf("Cher"), Parts("Cher", ""));
    EXPECT_EQ(partsOf("王小明"), Parts("王小明", ""));
    EXPECT_EQ(partsOf(" "), Parts("", ""));
}

TEST(PersonName, IsShownByWhatThereIs) {
    EXPECT_EQ((PersonName{"Alexandra", "Petrov", "Sasha", {}, {}}).display(), "Alexandra “Sasha” Petrov");
    EXPECT_EQ((PersonName{{}, {}, "Sasha", {}, {}}).display(), "Sasha");
    EXPECT_EQ((PersonName{{}, {}, {}, "Robin", "tall"}).display(), "Robin");
    EXPECT_EQ((PersonName{{}, {}, {}, {}, "tall, night shift"}).display(), "(tall, night shift)");
    EXPECT_EQ(PersonName().display(), "");
}

} // namespace
} // namespace hedgerow
