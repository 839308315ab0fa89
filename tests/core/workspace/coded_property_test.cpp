// SPDX-License-Identifier: GPL-3.0-or-later
// Random vaults with a canary in every text, random charts without the people, and what comes home of them.
#include "tests/core/workspace/coded_charts.h"

#include <gmock/gmock.h>

namespace hedgerow {
namespace {

using bundle::BundleOrder;

class RandomCharts : public TwoOrganizers {
protected:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random.below(bound)); }
    const PersonId& somebody() { return people[below(people.size())]; }

    // A value of the field in which every text is a canary.
    Value canary(const Field& field) {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return "canary" + std::to_string(below(1000));
        case FieldType::TextList:
            return Value::List{"canary", "canaries"};
        case FieldType::Boolean:
            return below(2) == 0;
        case FieldType::Integer:
            return field.minimum + static_cast<std::int64_t>(below(3));
        case FieldType::Date:
            return Date::parse("2026-01-14")->plusDays(static_cast<int>(below(15)));
        case FieldType::Choice:
            return field.choices[below(field.choices.size())];
        case FieldType::Ref:
        case FieldType::RefList:
            break;
        }
        return {};
    }

    FieldValues canaries(Kind kind) {
        FieldValues values;
        for (const Field& field : fieldsOf(kind))
            if (Value value = canary(field); !value.isNull() && !field.isFamily())
                values.emplace_back(field.name, std::move(value));
        return values;
    }
    static void set(FieldValues& values, const std::string& name, Value value) {
        std::erase_if(values, [&](const FieldValue& each) { return each.first == name; });
        if (!value.isNull()) values.emplace_back(name, std::move(value));
    }

    template <class Command>
    static void attempt(OrganizersVault& vault, const Command& command) {
        vault.test.clock.advance(1000);
        static_cast<void>(vault.workspace->run(command));
    }
    static Value someLevel(std::size_t number) { return Id::named("level/one_to_five/" + std::to_string(1 + number)); }

    void change() {
        if (people.size() < 3 || below(4) == 0) {
            FieldValues values = canaries(Kind::Person);
            people.emplace_back(ada.add(Kind::Person, std::move(values)));
        }
        const PersonId person = somebody();
        const auto add = [&](Kind kind, FieldValues values, std::vector<Id> owners) {
            attempt(ada, EditRecords{{{kind, std::nullopt, std::move(owners), std::move(values)}}});
        };
        switch (below(8)) {
        case 0: {
            FieldValues values = canaries(Kind::Membership);
            set(values, "unit", units[below(units.size())]);
            set(values, "from", {});
            set(values, "to", {});
            return add(Kind::Membership, std::move(values), {person.id});
        }
        case 1: {
            FieldValues values = canaries(Kind::Assessment);
            set(values, "level", someLevel(below(5)));
            return add(Kind::Assessment, std::move(values), {person.id});
        }
        case 2:
            return add(Kind::ContactPoint, canaries(Kind::ContactPoint), {person.id});
        case 3: {
            LogConversation log;
            log.with = {{person, {}, false}};
            log.note = "canary";
            return attempt(ada, log);
        }
        case 4:
            return attempt(ada, RemoveRecords{{{Kind::Person, person.id}}, below(2) == 0});
        case 5:
            if (below(3) == 0) attempt(ada, ForgetPerson{person});
            return;
        case 6:
            return attempt(ada, SamePerson{person, somebody()});
        default:
            return attempt(ada, EditRecords{{{Kind::Person, person.id, {}, {{"bullseye", "core"}}}}});
        }
    }

    void giveChart() {
        BundleOrder order;
        order.peers = {bilalAtAda};
        order.profile = bundle::Profile::PseudonymousChart;
        order.codesUnits = true;
        if (below(3) == 0) order.since = bundle::NotYetHad{};
        if (below(3) == 0) order.whom = std::vector{somebody()};
        const Path file = fresh();
        if (!ada.bundles().write(order, file, nullptr)) return; // nobody, or nothing
        check(plainText(bilal, file));
        if (below(4) > 0) must(bilal.bundles().apply(file)); // some are lost
    }

    void check(const std::string& text) {
        EXPECT_EQ(text.find("canar"), std::string::npos) << text;
        const std::set<std::string> tokens = hexTokens(text, 32);
        must(ada.journal().forEachRecord([&](const StoredRecord& record) -> Result<void> {
            const bool isShipped = record.name.kind == "level" || record.name.kind == "scale";
            EXPECT_TRUE(isShipped || !tokens.contains(record.name.id.hex())) << record.name.kind;
            return {};
        }));
    }

    // What Bilal may say of codes, and send.
    void answer() {
        const auto codes = must(bilal.reader().personIds(must(bilal.reader().people({}))));
        if (codes.empty()) return;
        const PersonId code = codes[below(codes.size())];
        attempt(bilal, EditRecords{{{Kind::Assessment,
                                     std::nullopt,
                                     {code.id},
                                     {{"level", someLevel(below(5))}, {"date", "2026-02-03"}}}}});
        if (below(2) == 0) attempt(bilal, EditRecords{{{Kind::Person, code.id, {}, {{"bullseye", "activist"}}}}});
        if (below(4) == 0) attempt(bilal, SamePerson{code, codes[below(codes.size())]});
        must(ada.bundles().apply(answerFile()));
        for (const PersonId& person : must(ada.reader().personIds(must(ada.reader().people({})))))
            EXPECT_NE(std::ranges::find(people, person), people.end()) << "a code became a person";
    }
    Path answerFile() { return TwoOrganizers::write(bilal, everythingTo(adaAtBilal)); }

    void begin(std::uint64_t seed) {
        random = SeededRandom(seed);
        bilal.test.clock.advance(kHourMs);
        for (int i = 0; i < 3; ++i) units.push_back(ada.add(Kind::Unit, canaries(Kind::Unit)));
    }

    SeededRandom random{1};
    std::vector<PersonId> people;
    std::vector<Id> units;
};

class RandomChartsOf : public RandomCharts, public testing::WithParamInterface<int> {};

TEST_P(RandomChartsOf, NameNobodyAndWhatComesHomeMakesNobodyNew) {
    begin(static_cast<std::uint64_t>(GetParam()));
    for (int step = 0; step < 60; ++step) {
        for (OrganizersVault* vault : {&ada, &bilal}) vault->test.clock.advance(kHourMs);
        change();
        if (people.empty()) continue;
        if (below(4) == 0) giveChart();
        if (below(6) == 0) answer();
    }
    EXPECT_TRUE(must(ada.workspace->check(true)).empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChartsOf, testing::Range(1, 13));

} // namespace
} // namespace hedgerow
