// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_order.h"

#include <gmock/gmock.h>

#include <QString>

#include <algorithm>
#include <thread>
#include <vector>

namespace hedgerow {
namespace {

std::vector<std::string> ordered(std::vector<std::string> names) {
    std::ranges::stable_sort(names, {}, [](const std::string& name) { return nameOrder(name); });
    return names;
}

TEST(NameOrder, AccentsAndCaseStandBesideTheirLetter) {
    EXPECT_THAT(
        ordered({"Zoe", "Ärne", "azra", "Arne", "Øst", "Oz", "Łukasz", "Lydia", "Lucas", "Ñato", "Nora"}),
        testing::ElementsAre("Arne", "Ärne", "azra", "Lucas", "Łukasz", "Lydia", "Ñato", "Nora", "Øst", "Oz", "Zoe"));
}

TEST(NameOrder, EveryScriptIsInItsOwnOrderAfterTheLatinOne) {
    EXPECT_THAT(ordered({"Ян", "Ігор", "Виктор", "Глеб", "Анна", "Ёлка", "Zoe", "محمد", "Δημήτρης"}),
                testing::ElementsAre("Zoe", "Δημήτρης", "Анна", "Виктор", "Глеб", "Ёлка", "Ігор", "Ян", "محمد"));
}

TEST(NameOrder, AShortNameStandsBeforeThoseThatGoOn) {
    EXPECT_THAT(ordered({"Annabel", "Anna Zoe", "Anna", "Anna Maria"}),
                testing::ElementsAre("Anna", "Anna Maria", "Anna Zoe", "Annabel"));
}

TEST(NameOrder, BeginsAsTheLettersItBeginsWith) {
    const auto begins = [](const char* name, const char* typed) {
        return nameOrder(name).starts_with(nameOrderOfBeginning(typed));
    };

    EXPECT_TRUE(begins("Béla Schmidt", "be"));
    EXPECT_TRUE(begins("Łukasz", "LUK"));
    EXPECT_TRUE(begins("Виктор", "вик"));
    EXPECT_TRUE(begins("Anna Schmidt", "anna s"));
    EXPECT_FALSE(begins("Annabel", "anna "));
    EXPECT_FALSE(begins("Berta", "bel"));
    EXPECT_EQ(nameOrderOfBeginning(""), "");
}

TEST(NameOrder, IsTakenFromWhatWasWorkedOutAheadForThatNameAlone) {
    const std::string anna = nameOrder("Anna");
    const std::string nobody = nameOrder({});

    expectNameOrder("Zoe", "as it was worked out");

    EXPECT_EQ(nameOrder("Anna"), anna);
    EXPECT_EQ(nameOrder("Zoe"), "as it was worked out");
    std::thread([] { EXPECT_EQ(nameOrder("Zoe").find("worked"), std::string::npos); }).join();
    expectNameOrder({}, "not even that");
    EXPECT_EQ(nameOrder({}), nobody);
}

TEST(NameOrder, IsTextWithoutZeroWhateverTheName) {
    for (const std::string& name :
         {std::string("李"), std::string("\xff\xfe"), std::string(2000, 'x'), std::string()}) {
        const std::string order = nameOrder(name);

        EXPECT_EQ(order.find('\0'), std::string::npos);
        EXPECT_EQ(QString::fromUtf8(order.data(), static_cast<qsizetype>(order.size())).toStdString(), order);
    }
}

} // namespace
} // namespace hedgerow
