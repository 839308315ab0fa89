// SPDX-License-Identifier: GPL-3.0-or-later
// report coverage, report next.
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/json_reader.h"
#include "app/cli/record_json.h"

#include "core/insight/coverage.h"
#include "core/insight/next_talks.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace hedgerow::cli {
namespace {

// Days until an assessment goes stale, by the campaign's rule.
Result<int> staleAfterDays(Reader& reader, const std::string& campaign) {
    const auto found = campaignNamed(reader, campaign);
    if (!found) return found.error();
    return static_cast<int>(found->value_or(CampaignView{}).staleAfterDays);
}

std::string_view reasonText(TalkReason reason) {
    switch (reason) {
    case TalkReason::PromiseDue:
        return "a promise is due";
    case TalkReason::FollowUpDue:
        return "a follow-up is due";
    case TalkReason::SecondHandOpen:
        return "others spoke of them";
    case TalkReason::NeverSpoken:
        return "never spoken with";
    case TalkReason::NotAssessed:
        return "not assessed";
    case TalkReason::AssessmentStale:
        return "assessment is stale";
    case TalkReason::GoingCold:
        return "supporter going cold";
    case TalkReason::UnitWithoutLeader:
        return "their unit has no leader";
    case TalkReason::NoLead:
        return "nobody is their lead";
    }
    return {};
}

int reportNext(Workspace& workspace, const Cli& cli, const std::string& campaign, std::size_t limit) {
    Reader& reader = workspace.reader();
    const Date today = cli.environment.clock.today();
    const auto staleAfter = staleAfterDays(reader, campaign);
    if (!staleAfter) return fail(staleAfter.error());
    const auto facts = reader.facts(today);
    if (!facts) return fail(facts.error());
    const std::vector<TalkAdvice> advice = nextTalks(*facts, TalkRules{today, *staleAfter}, limit);
    std::vector<RecordNumber> numbers;
    for (const TalkAdvice& each : advice) numbers.push_back(RecordNumber{each.number});
    const auto rows = reader.personRows(numbers);
    const auto scales = reader.scales();
    if (!rows) return fail(rows.error());
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);
    for (std::size_t i = 0; i < advice.size(); ++i) {
        QJsonArray reasons;
        std::string text;
        for (const TalkReason reason : advice[i].reasons) {
            reasons.append(QLatin1String(talkReasonName(reason)));
            text.append(text.empty() ? "" : ", ").append(reasonText(reason));
        }
        if (cli.isJson) {
            QJsonObject object = toJson((*rows)[i], levels);
            object[QLatin1String("reasons")] = reasons;
            printJson(object);
        } else {
            const std::string& name = (*rows)[i].name;
            print((*rows)[i].id.hex() + "  " + column(name.empty() ? "(no name)" : name, 28) + "  " + text);
        }
    }
    if (advice.empty() && !cli.isJson) say("Nobody just now.");
    return Done;
}

// The units as a tree with whom each has: its own members and those of the units below it, everyone once.
class CoverageReport {
public:
    CoverageReport(const Cli& cli, const CoverageRules& rules) : m_cli(cli), m_rules(rules) {}

    Result<void> read(Reader& reader) {
        const auto facts = reader.facts(m_rules.today);
        if (!facts) return facts.error();
        for (const PersonFacts& person : *facts) m_everyone.push_back(person);
        for (std::size_t i = 0; i < m_everyone.size(); ++i) m_places.emplace(m_everyone[i].number, i);
        auto units = reader.units();
        if (!units) return units.error();
        m_units = std::move(*units);
        for (const UnitView& unit : m_units) {
            PeopleQuery query;
            query.unit = unit.id;
            query.today = m_rules.today;
            const auto members = reader.people(query);
            if (!members) return members.error();
            for (const RecordNumber number : *members) m_members[unit.id].insert(static_cast<std::int64_t>(number));
        }
        return {};
    }

    void print() {
        for (const UnitView& unit : m_units)
            if (!unit.parent || !isKnown(*unit.parent)) show(unit, 0);
        for (const UnitView& unit : m_units) show(unit, 0); // units that stand above each other
        std::optional<std::int64_t> headcount;
        if (std::ranges::count(m_units, "employer", &UnitView::type) == 1)
            headcount = std::ranges::find(m_units, "employer", &UnitView::type)->headcount;
        line("Everyone", nullptr, 0, coverage(m_everyone, headcount, m_rules));
    }

private:
    bool isKnown(UnitId id) const { return std::ranges::find(m_units, id, &UnitView::id) != m_units.end(); }

    void gather(UnitId unit, std::set<UnitId>& seen, std::set<std::int64_t>& people) const {
        if (!seen.insert(unit).second) return;
        if (const auto own = m_members.find(unit); own != m_members.end())
            people.insert(own->second.begin(), own->second.end());
        for (const UnitView& each : m_units)
            if (each.parent == unit) gather(each.id, seen, people);
    }

    void show(const UnitView& unit, std::size_t depth) {
        if (!m_shown.insert(unit.id).second) return;
        std::set<UnitId> seen;
        std::set<std::int64_t> numbers;
        gather(unit.id, seen, numbers);
        if (numbers.empty() && !unit.headcount) return; // nobody there or below
        std::vector<PersonFacts> people;
        for (const std::int64_t number : numbers)
            if (const auto place = m_places.find(number); place != m_places.end())
                people.push_back(m_everyone[place->second]);
        line(unit.name, &unit, depth, coverage(people, unit.headcount, m_rules));
        for (const UnitView& below : m_units)
            if (below.parent == unit.id) show(below, depth + 1);
    }

    void line(const std::string& name, const UnitView* unit, std::size_t depth, const Coverage& c) const {
        if (m_cli.isJson) {
            printJson(json(name, unit, c));
            return;
        }
        const std::string n = std::to_string(c.denominator());
        std::string text = column(std::string(2 * depth, ' ') + name, 36) + " support " + std::to_string(c.supporters) +
                           " of " + n + ", assessed " + std::to_string(c.assessed) + ", known by name " +
                           std::to_string(c.named) + ", spoken with " + std::to_string(c.spokenWith) + "; ";
        text += c.toMajority() > 0 ? std::to_string(c.toMajority()) + " missing to a majority" : "a majority";
        if (!c.headcount) text += " of those listed (nobody counted)";
        cli::print(text);
    }

    static QJsonObject json(const std::string& name, const UnitView* unit, const Coverage& c) {
        QJsonObject object;
        object[QLatin1String("unit")] = unit ? QJsonValue(qString(name)) : QJsonValue();
        if (unit) object[QLatin1String("id")] = qString(unit->id.hex());
        if (unit && unit->parent) object[QLatin1String("parent")] = qString(unit->parent->hex());
        if (unit && !unit->type.empty()) object[QLatin1String("type")] = qString(unit->type);
        object[QLatin1String("headcount")] = c.headcount ? QJsonValue(static_cast<qint64>(*c.headcount)) : QJsonValue();
        if (unit && unit->headcountOn) object[QLatin1String("headcount_date")] = qString(unit->headcountOn->iso());
        const std::pair<const char*, std::int64_t> numbers[]{{"of", c.denominator()},
                                                             {"listed", c.listed},
                                                             {"named", c.named},
                                                             {"assessed", c.assessed},
                                                             {"supporters", c.supporters},
                                                             {"to_majority", c.toMajority()},
                                                             {"spoken_with", c.spokenWith},
                                                             {"spoken_recently", c.spokenRecently},
                                                             {"with_lead", c.withLead}};
        for (const auto& [key, number] : numbers) object[QLatin1String(key)] = static_cast<qint64>(number);
        return object;
    }

    const Cli& m_cli;
    CoverageRules m_rules;
    std::vector<UnitView> m_units; // by name
    std::vector<PersonFacts> m_everyone;
    std::map<std::int64_t, std::size_t> m_places;
    std::map<UnitId, std::set<std::int64_t>> m_members;
    std::set<UnitId> m_shown;
};

int reportCoverage(Workspace& workspace, const Cli& cli, const std::string& campaign) {
    const auto staleAfter = staleAfterDays(workspace.reader(), campaign);
    if (!staleAfter) return fail(staleAfter.error());
    CoverageRules rules;
    rules.today = cli.environment.clock.today();
    rules.staleAfterDays = *staleAfter;
    CoverageReport report(cli, rules);
    if (auto read = report.read(workspace.reader()); !read) return fail(read.error());
    report.print();
    return Done;
}

} // namespace

void addReportCommands(CLI::App& app, Cli& cli) {
    auto* report = app.add_subcommand("report", "How far each unit is won, or whom to talk to next and why");
    auto what = std::make_shared<std::string>();
    auto campaign = std::make_shared<std::string>();
    auto limit = std::make_shared<std::size_t>(20);
    report->add_option("REPORT", *what, "coverage: each unit with those below it; next: people, most pressing first")
        ->required()
        ->check(CLI::IsMember({"coverage", "next"}));
    report->add_option("--campaign", *campaign, "By this campaign's rules (id or name)")->type_name("CAMPAIGN");
    report->add_option("--limit", *limit, "next: how many people at most (20)")->type_name("N");
    report->callback([&cli, what, campaign, limit] {
        cli.withWorkspace([&](Workspace& workspace) {
            return *what == "next" ? reportNext(workspace, cli, *campaign, *limit)
                                   : reportCoverage(workspace, cli, *campaign);
        });
    });
}

} // namespace hedgerow::cli
