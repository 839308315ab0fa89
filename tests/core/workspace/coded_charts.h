// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/reader.h"
#include "core/bundle/pseudonyms.h"
#include "core/commands/same_person.h"
#include "tests/core/workspace/two_organizers.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace hedgerow {

// What stands in a bundle, as its recipient can read it with `age -d`.
inline std::string plainText(OrganizersVault& reader, const Path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream bytes;
    bytes << stream.rdbuf();
    const std::string all = bytes.str();
    const auto identity = must(reader.workspace->identity());
    age::MemorySource source(all);
    const auto opened = must(age::Reader::open(source, {{&identity.ageIdentity(), 1}, {}}));
    std::string text;
    age::StringSink sink(text);
    must(opened->copyTo(sink));
    return text;
}

// Runs of hex digits and dates, padding left out.
inline std::set<std::string> hexTokens(const std::string& text, std::size_t shortest = 8) {
    std::set<std::string> tokens;
    std::string run;
    for (const char c : text + ' ') {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
            run += c;
            continue;
        }
        if (run.size() >= shortest && run.find_first_not_of('0') != std::string::npos) tokens.insert(run);
        run.clear();
    }
    return tokens;
}

// Two units with people in them, each of whom was assessed, and one who has none of it.
class CodedCharts : public TwoOrganizers {
protected:
    CodedCharts() {
        bilal.test.clock.advance(kHourMs); // what he writes comes after what Ada wrote
        for (int i = 0; i < 6; ++i)
            people.push_back(worker("Canary" + std::to_string(i), i < 4 ? hall : office, 1 + i % 5));
    }

    static Id level(int number) { return Id::named("level/one_to_five/" + std::to_string(number)); }

    PersonId worker(const std::string& given, const Id& unit, int at) {
        const PersonId person = ada.addPerson(given);
        ada.edit(Kind::Person, person.id,
                 {{"family", "Canaryson"},
                  {"note", "canary note"},
                  {"private_note", "canary secret"},
                  {"lead", "Canary Lead"},
                  {"bullseye_evidence", "canary evidence"},
                  {"called", "Canny"},
                  {"code_name", "Canarycode"},
                  {"description", "canary at the door"}});
        ada.add(Kind::ContactPoint, {{"type", "phone"}, {"value", "canary 555"}}, {person.id});
        ada.add(Kind::Membership, {{"unit", unit}, {"title", "Canary officer"}, {"role_family", "canaries"}},
                {person.id});
        assess(person, at, "2026-02-17");
        return person;
    }
    Id assess(PersonId person, int at, const std::string& date) {
        return ada.add(Kind::Assessment,
                       {{"level", level(at)}, {"date", date}, {"by", "Canary Assessor"}, {"note", "canary why"}},
                       {person.id});
    }

    void daysPass(int days) {
        for (OrganizersVault* vault : {&ada, &bilal}) vault->test.clock.advance(days * kDayMs);
    }

    static bundle::BundleOrder chartFor(const Id& peer) {
        bundle::BundleOrder order;
        order.peers = {peer};
        order.profile = bundle::Profile::PseudonymousChart;
        return order;
    }
    Path chart() { return write(ada, chartFor(bilalAtAda)); }
    void giveChart() { must(bilal.bundles().apply(chart())); }
    bundle::BundlePreview comesHome() { return must(ada.bundles().preview(write(bilal, everythingTo(adaAtBilal)))); }
    bundle::AppliedBundle takeHome() { return must(ada.bundles().apply(write(bilal, everythingTo(adaAtBilal)))); }

    // Whom Bilal knows somebody of Ada's as.
    PersonId codeOf(PersonId person) {
        const auto codes = must(ada.bundles().look(chartFor(bilalAtAda))).codes;
        const auto given = std::ranges::find(codes, person, &bundle::GivenCode::person);
        if (given == codes.end()) throw std::runtime_error("nobody");
        for (const PersonId& each : must(bilal.reader().personIds(must(bilal.reader().people({})))))
            if (must(bilal.reader().person(each)).row.name == given->code) return each;
        throw std::runtime_error("no such code");
    }
    static std::optional<LevelId> levelAt(OrganizersVault& vault, PersonId person) {
        return must(vault.reader().person(person)).row.level;
    }

    Id hall = ada.add(Kind::Unit, {{"name", "Hall"}, {"type", "site"}});
    Id office = ada.add(Kind::Unit, {{"name", "Office"}, {"parent", hall}});
    std::vector<PersonId> people;
};

} // namespace hedgerow
