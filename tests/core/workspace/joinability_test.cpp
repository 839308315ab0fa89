// SPDX-License-Identifier: GPL-3.0-or-later
// Someone who has everything that two recipients, or one recipient at two times, were given tries to find out who is
// who. The test knows the truth and so sees whether anything in the bundles goes along with it.
#include "tests/core/workspace/coded_charts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace hedgerow {
namespace {

std::string textOf(const QJsonValue& value) {
    return value.toString().toStdString();
}

// What stands in the lines of a bundle that are about people: every token, the batches they name spelled out, and in
// which order the people come.
struct Overheard {
    std::set<std::string> tokens;
    std::set<std::string> times;
    std::vector<std::string> order; // ids of people, where each is named first
    std::set<std::string> values;   // texts and dates

    explicit Overheard(const std::string& text) {
        std::map<int, std::pair<std::string, std::string>> batches;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            if (object.contains(QLatin1String("t")) && object.contains(QLatin1String("w")))
                batches[object[QLatin1String("b")].toInt()] = {textOf(object[QLatin1String("t")]),
                                                               textOf(object[QLatin1String("w")])};
            if (object.contains(QLatin1String("f"))) addChange(object, batches, line);
            if (object.contains(QLatin1String("x"))) tokens.insert(textOf(object[QLatin1String("x")]));
        }
    }

private:
    void addChange(const QJsonObject& change, const std::map<int, std::pair<std::string, std::string>>& batches,
                   const std::string& line) {
        const QJsonArray owners = change[QLatin1String("o")].toArray();
        const std::string kind = textOf(change[QLatin1String("k")]);
        if (owners.isEmpty() && kind != "person" && kind != "conversation" && kind != "unit") return;
        tokens.merge(hexTokens(line));
        addBatch(change[QLatin1String("b")], batches);
        const QJsonObject replaced = change[QLatin1String("p")].toObject();
        for (const QJsonValue& field : replaced)
            for (const QJsonValue& batch : field.toArray()) addBatch(batch, batches);
        const QJsonObject fields = change[QLatin1String("f")].toObject();
        for (const QJsonValue& value : fields)
            if (value.isString()) values.insert(textOf(value));
        const std::string person = kind == "person" ? textOf(change[QLatin1String("r")]) : textOf(owners.first());
        if (!person.empty() && std::ranges::find(order, person) == order.end()) order.push_back(person);
    }

    void addBatch(const QJsonValue& number, const std::map<int, std::pair<std::string, std::string>>& batches) {
        const auto& [time, writer] = batches.at(number.toInt());
        times.insert(time);
        tokens.insert(writer);
    }
};

template <class T>
std::vector<T> shared(const std::set<T>& one, const std::set<T>& other) {
    std::vector<T> both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

// Kendall's tau between the orders in which two bundles name the same people: 0 where they have nothing to do with each
// other.
double concordance(const std::vector<std::pair<std::string, std::string>>& truth, const Overheard& one,
                   const Overheard& other) {
    std::vector<std::pair<std::ptrdiff_t, std::ptrdiff_t>> places;
    for (const auto& [first, second] : truth)
        places.emplace_back(std::ranges::find(one.order, first) - one.order.begin(),
                            std::ranges::find(other.order, second) - other.order.begin());
    double sum = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += (places[i].first < places[j].first) == (places[i].second < places[j].second) ? 1 : -1;
    return sum / (static_cast<double>(places.size() * (places.size() - 1)) / 2);
}

constexpr double kChance = 0.36; // four times the deviation of 60 people in two random orders

class Joinability : public CodedCharts {
protected:
    Joinability() {
        for (int i = 6; i < 60; ++i) {
            ada.test.clock.advance(static_cast<std::int64_t>(i) * 977'000); // each at a time of their own
            people.push_back(worker("Person" + std::to_string(i), i % 2 == 0 ? hall : office, 1 + i % 5));
        }
        bilal.test.clock.set(ada.test.clock.nowMs() + kHourMs);
        for (int i = 0; i <= 6; ++i) levels.insert(level(i).hex());
    }

    std::map<PersonId, std::string> codesFor(const Id& peer) {
        std::map<PersonId, std::string> codes;
        const auto identity = peer == bilalAtAda ? must(bilal.workspace->identity()) : must(chen.workspace->identity());
        const auto pseudonyms =
            must(bundle::Pseudonyms::of(must(ada.workspace->pseudonymSecret()), identity.signingKey()));
        for (const PersonId& person : people) codes[person] = pseudonyms.code("person", person.id).hex();
        return codes;
    }

    // Levels that every vault has, which say nothing.
    std::vector<std::string> telling(std::vector<std::string> tokens) const {
        std::erase_if(tokens, [this](const std::string& token) { return levels.contains(token); });
        return tokens;
    }

    OrganizersVault chen{7, "Chen"};
    Id chenAtAda = ada.meets(chen);
    std::set<std::string> levels;
};

TEST_F(Joinability, TwoRecipientsHaveNothingInCommonThatSaysWhoIsWho) {
    bundle::BundleOrder coded = chartFor(bilalAtAda);
    coded.codesUnits = true;
    const Overheard first(plainText(bilal, write(ada, coded)));
    coded.peers = {chenAtAda};
    const Overheard second(plainText(chen, write(ada, coded)));

    EXPECT_EQ(telling(shared(first.tokens, second.tokens)), std::vector<std::string>());
    EXPECT_EQ(first.times, second.times); // the day, and one for all
    EXPECT_EQ(first.times.size(), 1U);
    for (const std::string& value : shared(first.values, second.values))
        EXPECT_TRUE(levels.contains(value) || Date::parse(value)) << value;
    const auto atBilal = codesFor(bilalAtAda);
    const auto atChen = codesFor(chenAtAda);
    std::vector<std::pair<std::string, std::string>> truth;
    for (const PersonId& person : people) truth.emplace_back(atBilal.at(person), atChen.at(person));
    EXPECT_LT(std::abs(concordance(truth, first, second)), kChance);
}

TEST_F(Joinability, ALaterBundleWithNamesHasNothingInCommonWithTheCodes) {
    const std::string before = plainText(bilal, chart());
    const Overheard coded(before);
    daysPass(9);
    for (std::size_t i = 0; i < people.size(); i += 7) assess(people[i], 3, "2026-03-02");
    const Overheard again(plainText(bilal, chart()));
    daysPass(9);
    const Overheard named(plainText(bilal, write(ada, everythingTo(bilalAtAda))));

    for (const Overheard* each : {&coded, &again}) {
        EXPECT_EQ(telling(shared(each->tokens, named.tokens)), std::vector<std::string>());
        EXPECT_EQ(shared(each->times, named.times), std::vector<std::string>());
        for (const std::string& time : each->times) // midnight, or a tick after what they had before
            EXPECT_EQ(BatchName::parse(time + std::string(16, '0'))->wallMs() % kDayMs, 0) << time;
        const auto codes = codesFor(bilalAtAda);
        std::vector<std::pair<std::string, std::string>> truth;
        for (const PersonId& person : people) truth.emplace_back(codes.at(person), person.hex());
        EXPECT_LT(std::abs(concordance(truth, *each, named)), kChance);
    }
}

TEST_F(Joinability, WhatTheyWroteOfCodesDoesNotComeBackUnderNames) {
    giveChart();
    const PersonId code = codeOf(people[0]);
    const PersonId other = codeOf(people[1]);
    LogConversation log;
    log.with = {{code, {}, false}};
    log.note = "tell-tale";
    bilal.run(log);
    const Id theirs = bilal.add(Kind::Assessment, {{"level", level(5)}, {"date", "2026-03-04"}}, {code.id});
    bilal.edit(Kind::Person, other.id, {{"bullseye", "hostile"}, {"note", "tell-tale"}});
    bilal.add(Kind::Relationship, {{"type", "friend"}, {"note", "tell-tale"}}, {code.id, other.id});
    bilal.edit(Kind::Person, other.id, {{"bullseye", "core"}});
    const Path back = write(bilal, everythingTo(adaAtBilal));
    const Overheard said(plainText(ada, back));
    must(ada.bundles().apply(back));
    ada.edit(Kind::Assessment, theirs, {{"confidence", 2}});
    ada.edit(Kind::Person, people[1].id, {{"bullseye", "activist"}});
    ada.add(Kind::Commitment,
            {{"what", "calls"}, {"conversation", must(ada.reader().person(people[0])).conversations[0].name.id}},
            {people[0].id});

    const std::string text = plainText(bilal, write(ada, everythingTo(bilalAtAda)));
    const Overheard named(text);

    EXPECT_EQ(telling(shared(said.tokens, named.tokens)), std::vector<std::string>());
    EXPECT_EQ(shared(said.times, named.times), std::vector<std::string>());
    EXPECT_EQ(text.find("tell-tale"), std::string::npos);
    EXPECT_NE(plainText(chen, write(ada, everythingTo(chenAtAda))).find("tell-tale"), std::string::npos);
    bundle::BundleOrder both = everythingTo(chenAtAda); // as a shared folder writes it
    both.peers.push_back(bilalAtAda);
    const std::string inCommon = plainText(bilal, write(ada, both));
    EXPECT_EQ(telling(shared(said.tokens, Overheard(inCommon).tokens)), std::vector<std::string>());
    EXPECT_EQ(inCommon.find("tell-tale"), std::string::npos);
}

} // namespace
} // namespace hedgerow
