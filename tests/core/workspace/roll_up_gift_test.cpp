// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers by unit go to others as a table, which stays beside their own.
#include "tests/core/workspace/coded_charts.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class RollUps : public CodedCharts {
protected:
    RollUps() {
        for (int i = 0; i < 8; ++i) people.push_back(worker("Other" + std::to_string(i), hall, 2));
        ada.add(Kind::Headcount, {{"unit", hall}, {"count", 40}, {"date", "2026-01-31"}});
    }

    bundle::BundleOrder numbersFor(const Id& peer) {
        bundle::BundleOrder order;
        order.peers = {peer};
        order.profile = bundle::Profile::RollUp;
        return order;
    }
};

TEST_F(RollUps, SayHowManyAndOfNobodyWho) {
    const auto look = must(ada.bundles().look(numbersFor(bilalAtAda)));
    ASSERT_TRUE(look.numbers);
    EXPECT_THAT(look.people, IsEmpty());
    EXPECT_THAT(look.numbers->columns,
                ElementsAre("headcount", "known", "fresh", "not_assessed", "level:1 · Organizes others",
                            "level:2 · Supports", "level:3 · Undecided", "level:4 · Leans against",
                            "level:5 · Works against it"));
    // Hall is everyone, with the office of two below it.
    ASSERT_THAT(look.numbers->rows, SizeIs(3));
    EXPECT_EQ(look.numbers->rows[1].unit, "Hall");
    EXPECT_EQ(look.numbers->rows[1].cells[0], "40");
    EXPECT_EQ(look.numbers->rows[1].cells[1], "14");
    EXPECT_EQ(look.numbers->rows[1].cells[5], "9");
    EXPECT_EQ(look.numbers->rows[1].cells[4], "hidden");
    EXPECT_THAT(look.numbers->rows[2].cells, testing::Contains("hidden").Times(8));

    const std::string text = plainText(bilal, write(ada, numbersFor(bilalAtAda)));
    for (const PersonId& person : people) EXPECT_THAT(text, Not(HasSubstr(person.hex())));
    for (const char* canary : {"anary", "Other", "2026-02-17"}) EXPECT_THAT(text, Not(HasSubstr(canary)));
    EXPECT_THAT(text, HasSubstr("\"people\":0,"));
}

TEST_F(RollUps, StandBesideOnesOwnNumbersAndAreTakenBackAsAny) {
    bilal.addPerson("Own");
    const auto applied = must(bilal.bundles().apply(write(ada, numbersFor(bilalAtAda))));
    const auto look = must(ada.bundles().look(numbersFor(bilalAtAda)));
    auto tables = must(bilal.reader().rollUps());
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_EQ(tables[0].by, "Ada");
    EXPECT_EQ(tables[0].date, ada.test.clock.today());
    EXPECT_EQ(tables[0].columns, look.numbers->columns);
    EXPECT_EQ(tables[0].rows, look.numbers->rows);
    EXPECT_EQ(must(bilal.reader().counts()).people, 1);
    EXPECT_THAT(must(bilal.reader().units()), IsEmpty());

    ada.test.clock.advance(kDayMs);
    bilal.test.clock.advance(kDayMs);
    must(bilal.bundles().apply(write(ada, numbersFor(bilalAtAda))));
    tables = must(bilal.reader().rollUps());
    ASSERT_THAT(tables, SizeIs(2));
    EXPECT_GT(tables[0].date, tables[1].date);
    bilal.run(UndoBundles{{*applied.delivery}});
    EXPECT_THAT(must(bilal.reader().rollUps()), SizeIs(1));
}

TEST_F(RollUps, AreRememberedAndMayGoToSeveralAndToAPassphrase) {
    must(ada.bundles().write(numbersFor(bilalAtAda), fresh(), nullptr));
    const auto given = must(ada.reader().disclosures(bilalAtAda));
    ASSERT_THAT(given, SizeIs(1));
    EXPECT_EQ(given[0].profile, "roll_up");
    EXPECT_EQ(given[0].count, static_cast<std::int64_t>(people.size()));
    bundle::BundleOrder open;
    open.isForPassphrase = true;
    open.profile = bundle::Profile::RollUp;
    const SecretBytes words("correct horse battery");
    EXPECT_TRUE(ada.bundles().write(open, fresh(), &words).ok());
}

TEST_F(RollUps, OfNobodyThereIsNothingToSay) {
    EXPECT_EQ(bilal.bundles().write(numbersFor(adaAtBilal), fresh(), nullptr).error(),
              (Error{ErrorCode::NotFound, "nothing"}));
}

TEST_F(RollUps, LinesThatDoNotFitTogetherAreLeftOut) {
    const auto line = [&](const char* report, Value columns, Value cells) {
        bilal.add(Kind::RollUp, {{"report", report}, {"columns", std::move(columns)}, {"cells", std::move(cells)}});
    };
    line("a", Value::List{"known"}, Value::List{"7", "8"});
    line("a", Value::List{"known"}, Value::List{"9"});
    line("a", Value::List{"known", "fresh"}, Value::List{"9", "9"});
    const auto tables = must(bilal.reader().rollUps());
    ASSERT_THAT(tables, SizeIs(1));
    EXPECT_THAT(tables[0].rows, SizeIs(1));
}

} // namespace
} // namespace hedgerow
