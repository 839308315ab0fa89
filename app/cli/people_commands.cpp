// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/record_json.h"

#include "core/insight/coverage.h"
#include "core/insight/next_talks.h"
#include "core/store/search_key.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>

namespace hedgerow::cli {
namespace {

struct PeopleOptions {
    std::string text;
    std::string unit;
    std::string level;
    std::size_t limit = 0;
    bool notAssessed = false;
    bool stale = false;
    bool neverSpoken = false;
    bool withoutLead = false;
    std::string sort = "name";
};

std::string levelText(const std::optional<LevelId>& level, const Levels& levels) {
    if (!level) return "-";
    const auto found = levels.find(*level);
    return found == levels.end() ? "?" : std::to_string(found->second.order) + ' ' + found->second.label;
}

Result<UnitId> unitNamed(Reader& reader, const std::string& text) {
    if (const auto id = Id::parse(text)) return UnitId(*id);
    const auto units = reader.units();
    if (!units) return units.error();
    std::vector<UnitId> found;
    for (const UnitView& unit : *units)
        if (searchKey(unit.name) == searchKey(text)) found.push_back(unit.id);
    if (found.size() == 1) return found.front();
    return Error{ErrorCode::NotFound, found.empty() ? "no unit of that name" : "several units of that name; give its id"};
}

std::int64_t staleAfterDays(Reader& reader, const std::string& campaign) {
    const auto campaigns = reader.campaigns();
    if (!campaigns) return CampaignView{}.staleAfterDays;
    for (const CampaignView& each : *campaigns)
        if (campaign.empty() || each.id.hex() == campaign) return each.staleAfterDays;
    return CampaignView{}.staleAfterDays;
}

Result<PeopleQuery> queryOf(const PeopleOptions& options, Reader& reader, Date today) {
    PeopleQuery query;
    query.text = options.text;
    query.onlyNotAssessed = options.notAssessed;
    query.onlyNeverSpoken = options.neverSpoken;
    query.onlyWithoutLead = options.withoutLead;
    if (options.stale) query.assessedBefore = today.plusDays(-static_cast<int>(staleAfterDays(reader, {})));
    static const std::map<std::string, PeopleSort> sorts{
        {"name", PeopleSort::Name},           {"unit", PeopleSort::Unit},         {"level", PeopleSort::Level}, {"assessed", PeopleSort::AssessedOn},
        {"last-talk", PeopleSort::LastTalk}, {"next-due", PeopleSort::NextDue}, {"lead", PeopleSort::Lead}};
    query.sort = sorts.at(options.sort);
    if (!options.unit.empty()) {
        const auto unit = unitNamed(reader, options.unit);
        if (!unit) return unit.error();
        query.unit = *unit;
    }
    if (options.level.empty()) return query;
    const auto scales = reader.scales();
    if (!scales) return scales.error();
    for (const ScaleView& scale : *scales)
        for (const LevelView& level : scale.levels)
            if (!query.level && (std::to_string(level.order) == options.level || searchKey(level.label) == searchKey(options.level)))
                query.level = level.id;
    if (!query.level) return Error{ErrorCode::NotFound, "no such level"};
    return query;
}

int listPeople(Workspace& workspace, const Cli& cli, const PeopleOptions& options) {
    Reader& reader = workspace.reader();
    const auto query = queryOf(options, reader, cli.environment.clock.today());
    if (!query) return fail(query.error());
    const auto numbers = reader.people(*query);
    if (!numbers) return fail(numbers.error());
    const auto scales = reader.scales();
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);

    std::span<const RecordNumber> rest(*numbers);
    if (options.limit != 0) rest = rest.first(std::min(rest.size(), options.limit));
    while (!rest.empty()) {
        const auto page = rest.first(std::min<std::size_t>(rest.size(), 500));
        rest = rest.subspan(page.size());
        const auto rows = reader.personRows(page);
        if (!rows) return fail(rows.error());
        for (const PersonRow& row : *rows) {
            if (cli.isJson) {
                printJson(toJson(row, levels));
                continue;
            }
            const std::string name = row.name.empty() ? "(no name)" : row.name;
            print(row.id.hex() + "  " + column(name, 28) + "  " + column(levelText(row.level, levels), 20) + "  " +
                  column(row.assessedOn ? row.assessedOn->iso() : "never", 10) + "  " + column(row.unit, 18) + "  " + plain(row.title));
        }
    }
    if (!cli.isJson) say(std::to_string(numbers->size()) + (numbers->size() == 1 ? " person" : " people"));
    return Done;
}

void printRecords(std::string_view heading, const std::vector<RecordView>& records, const PersonView& person) {
    if (records.empty()) return;
    print(heading);
    for (const RecordView& record : records) {
        std::string line = "  ";
        for (const auto& [field, value] : record.values) {
            std::string text;
            if (const auto id = value.id()) text = person.label(*id);
            else if (value.text()) text = *value.text();
            else if (value.integer()) text = std::to_string(*value.integer());
            else if (value.boolean()) text = *value.boolean() ? "yes" : "no";
            else if (value.list())
                for (const Value& item : *value.list()) {
                    const auto each = item.id();
                    text += (text.empty() ? "" : ", ") + (each ? person.label(*each) : item.text() ? *item.text() : std::string());
                }
            std::string name = field;
            if (const auto issue = Id::parse(field.starts_with("issue/") ? std::string_view(field).substr(6) : std::string_view()))
                name = "issue " + person.label(*issue);
            if (!text.empty()) line += name + ": " + plain(text) + "   ";
        }
        print(line);
    }
}

int showPerson(Workspace& workspace, const Cli& cli, const std::string& hex) {
    const auto id = Id::parse(hex);
    if (!id) return usage("A person is named by an id of 32 hex digits, as `people` prints them.");
    const auto person = workspace.reader().person(PersonId(*id));
    if (!person) return fail(person.error());
    const auto scales = workspace.reader().scales();
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);
    if (cli.isJson) {
        printJson(toJson(*person, levels));
        return Done;
    }
    print(plain(person->row.name.empty() ? "(no name)" : person->row.name));
    print("  level: " + plain(levelText(person->row.level, levels)) + (person->row.assessedOn ? " on " + person->row.assessedOn->iso() : ""));
    for (const auto& [field, value] : person->person.values)
        if (value.text()) print("  " + field + ": " + plain(*value.text()));
    for (const auto& [field, values] : person->person.conflicts)
        print("  " + field + ": " + std::to_string(values.size()) + " different values, to be settled");
    printRecords("Works:", person->memberships, *person);
    printRecords("Reached by:", person->contactPoints, *person);
    printRecords("Assessments:", person->assessments, *person);
    printRecords("Conversations:", person->conversations, *person);
    printRecords("Said by others (not an assessment):", person->secondHand, *person);
    printRecords("Promises:", person->commitments, *person);
    printRecords("Next steps:", person->followUps, *person);
    return Done;
}

int reportNext(Workspace& workspace, const Cli& cli, const std::string& campaign, std::size_t limit) {
    Reader& reader = workspace.reader();
    const auto facts = reader.facts();
    if (!facts) return fail(facts.error());
    const TalkRules rules{cli.environment.clock.today(), static_cast<int>(staleAfterDays(reader, campaign))};
    const std::vector<TalkAdvice> advice = nextTalks(*facts, rules, limit);
    std::vector<RecordNumber> numbers;
    for (const TalkAdvice& each : advice) numbers.push_back(RecordNumber{each.number});
    const auto rows = reader.personRows(numbers);
    const auto scales = reader.scales();
    if (!rows) return fail(rows.error());
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);
    static const std::map<TalkReason, std::string_view> words{
        {TalkReason::PromiseDue, "a promise is due"},         {TalkReason::FollowUpDue, "a follow-up is due"},
        {TalkReason::SecondHandOpen, "others spoke of them"}, {TalkReason::NeverSpoken, "never spoken with"},
        {TalkReason::NotAssessed, "not assessed"},            {TalkReason::AssessmentStale, "assessment is stale"},
        {TalkReason::GoingCold, "supporter going cold"},      {TalkReason::UnitWithoutLeader, "their unit has no leader"},
        {TalkReason::NoLead, "nobody is their lead"}};
    for (std::size_t i = 0; i < advice.size(); ++i) {
        QJsonArray reasons;
        std::string text;
        for (const TalkReason reason : advice[i].reasons) {
            reasons.append(QLatin1String(talkReasonName(reason)));
            text += (text.empty() ? "" : ", ") + std::string(words.at(reason));
        }
        if (cli.isJson) {
            QJsonObject object = toJson((*rows)[i], levels);
            object[QLatin1String("reasons")] = reasons;
            printJson(object);
        } else {
            print((*rows)[i].id.hex() + "  " + column((*rows)[i].name, 28) + "  " + text);
        }
    }
    return Done;
}

QJsonObject coverageJson(const std::string& name, const Coverage& coverage) {
    QJsonObject object;
    const std::pair<const char*, std::int64_t> numbers[]{
        {"headcount", coverage.denominator()}, {"listed", coverage.listed},         {"named", coverage.named},
        {"assessed", coverage.assessed},       {"supporters", coverage.supporters}, {"to_majority", coverage.toMajority()},
        {"spoken_with", coverage.spokenWith},  {"spoken_recently", coverage.spokenRecently}, {"with_lead", coverage.withLead}};
    object[QLatin1String("unit")] = qString(name);
    for (const auto& [key, number] : numbers) object[QLatin1String(key)] = static_cast<qint64>(number);
    object[QLatin1String("headcount_known")] = coverage.headcount.has_value();
    return object;
}

int reportCoverage(Workspace& workspace, const Cli& cli, const std::string& campaign) {
    Reader& reader = workspace.reader();
    const auto facts = reader.facts();
    const auto units = reader.units();
    if (!facts) return fail(facts.error());
    if (!units) return fail(units.error());
    CoverageRules rules;
    rules.today = cli.environment.clock.today();
    rules.staleAfterDays = static_cast<int>(staleAfterDays(reader, campaign));
    const auto show = [&](const std::string& name, const Coverage& c) {
        if (cli.isJson) {
            printJson(coverageJson(name, c));
            return;
        }
        const std::string n = std::to_string(c.denominator());
        std::string line = column(name, 24) + " support " + std::to_string(c.supporters) + " of " + n + ", assessed " + std::to_string(c.assessed) +
                           " of " + n + ", known by name " + std::to_string(c.named) + " of " + n + ", spoken with " +
                           std::to_string(c.spokenWith) + "; ";
        line += c.toMajority() > 0 ? std::to_string(c.toMajority()) + " missing to a majority" : "a majority";
        if (!c.headcount) line += " of those listed; nobody counted this unit";
        print(line);
    };
    for (const UnitView& unit : *units) {
        std::vector<PersonFacts> members;
        std::ranges::copy_if(*facts, std::back_inserter(members),
                             [&](const PersonFacts& person) { return person.unit == static_cast<std::int64_t>(unit.number); });
        if (members.empty() && !unit.headcount) continue;
        show(unit.name, coverage(members, unit.headcount, rules));
    }
    show("Everyone listed", coverage(*facts, std::nullopt, rules));
    return Done;
}

} // namespace

void addPeopleCommands(CLI::App& app, Cli& cli) {
    auto* people = app.add_subcommand("people", "List people");
    auto options = std::make_shared<PeopleOptions>();
    people->add_option("QUERY", options->text, "Words or their beginnings: names, units, titles, notes, conversations");
    people->add_option("--unit", options->unit, "Only in this unit (name or id)");
    people->add_option("--level", options->level, "Only with this level (number or label)");
    people->add_flag("--not-assessed", options->notAssessed, "Only those nobody has assessed yet");
    people->add_flag("--stale", options->stale, "Only those whose assessment has gone stale");
    people->add_flag("--never-spoken", options->neverSpoken, "Only those nobody has spoken with");
    people->add_flag("--without-lead", options->withoutLead, "Only those without a lead");
    people->add_option("--limit", options->limit, "How many at most");
    people->add_option("--sort", options->sort, "name, unit, level, assessed, last-talk, next-due or lead")
        ->check(CLI::IsMember({"name", "unit", "level", "assessed", "last-talk", "next-due", "lead"}));
    people->callback([&cli, options] { cli.withWorkspace([&](Workspace& workspace) { return listPeople(workspace, cli, *options); }); });

    auto* person = app.add_subcommand("person", "Show everything about one person");
    auto id = std::make_shared<std::string>();
    person->add_option("ID", *id, "32 hex digits")->required();
    person->callback([&cli, id] { cli.withWorkspace([&](Workspace& workspace) { return showPerson(workspace, cli, *id); }); });

    auto* report = app.add_subcommand("report", "Coverage of the units, or whom to talk to next");
    auto what = std::make_shared<std::string>();
    auto campaign = std::make_shared<std::string>();
    auto limit = std::make_shared<std::size_t>(20);
    report->add_option("REPORT", *what, "coverage or next")->required()->check(CLI::IsMember({"coverage", "next"}));
    report->add_option("--campaign", *campaign, "By this campaign's rules (id)");
    report->add_option("--limit", *limit, "How many people at most (20)");
    report->callback([&cli, what, campaign, limit] {
        cli.withWorkspace([&](Workspace& workspace) {
            return *what == "next" ? reportNext(workspace, cli, *campaign, *limit) : reportCoverage(workspace, cli, *campaign);
        });
    });
}

} // namespace hedgerow::cli
