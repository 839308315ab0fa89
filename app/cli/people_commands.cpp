// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/json_reader.h"
#include "app/cli/person_text.h"
#include "app/cli/record_json.h"

#include "core/store/search_key.h"

#include <CLI/CLI.hpp>

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

Result<UnitId> unitNamed(Reader& reader, const std::string& text) {
    if (const auto id = Id::parse(text)) return UnitId(*id);
    const auto units = reader.units();
    if (!units) return units.error();
    std::vector<UnitId> found;
    for (const UnitView& unit : *units)
        if (searchKey(unit.name) == searchKey(text)) found.push_back(unit.id);
    if (found.size() == 1) return found.front();
    return Error{ErrorCode::NotFound,
                 found.empty() ? "there is no unit " + text : "there are several units " + text + "; give an id"};
}

Result<PeopleQuery> queryOf(const PeopleOptions& options, Reader& reader, Date today) {
    PeopleQuery query;
    query.text = options.text;
    query.onlyNotAssessed = options.notAssessed;
    query.onlyNeverSpoken = options.neverSpoken;
    query.onlyWithoutLead = options.withoutLead;
    const auto campaign = campaignNamed(reader, {});
    if (!campaign) return campaign.error();
    if (options.stale)
        query.assessedBefore = today.plusDays(-static_cast<int>(campaign->value_or(CampaignView{}).staleAfterDays));
    query.today = today;
    static const std::map<std::string, PeopleSort> sorts{
        {"name", PeopleSort::Name},           {"unit", PeopleSort::Unit},          {"level", PeopleSort::Level},
        {"assessed", PeopleSort::AssessedOn}, {"last-talk", PeopleSort::LastTalk}, {"next-due", PeopleSort::NextDue},
        {"lead", PeopleSort::Lead},           {"tags", PeopleSort::Tags}};
    query.sort = sorts.at(options.sort);
    if (!options.unit.empty()) {
        const auto unit = unitNamed(reader, options.unit);
        if (!unit) return unit.error();
        query.unit = *unit;
    }
    if (options.level.empty()) return query;
    const auto scales = reader.scales();
    if (!scales) return scales.error();
    const auto level = levelNamed(*scales, options.level, *campaign ? (*campaign)->scale : std::nullopt);
    if (!level) return Error{ErrorCode::NotFound, "there is no level " + options.level};
    query.levels = {*level};
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
                  column(row.assessedOn ? row.assessedOn->iso() : "never", 10) + "  " + column(row.unit, 18) + "  " +
                  plain(row.title));
        }
    }
    if (!cli.isJson) say(std::to_string(numbers->size()) + (numbers->size() == 1 ? " person" : " people"));
    return Done;
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
    printPerson(*person, levels);
    return Done;
}

} // namespace

void addPeopleCommands(CLI::App& app, Cli& cli) {
    auto* people = app.add_subcommand("people", "List people: who, level, since when, where");
    auto options = std::make_shared<PeopleOptions>();
    people->add_option("QUERY", options->text, "Words or their beginnings: names, units, titles, notes, conversations");
    people->add_option("--unit", options->unit, "Only those who work in this unit now (name or id)")->type_name("UNIT");
    people->add_option("--level", options->level, "Only with this level (number or label)")->type_name("LEVEL");
    people->add_flag("--not-assessed", options->notAssessed, "Only those nobody has assessed yet");
    people->add_flag("--stale", options->stale, "Only those whose assessment has gone stale");
    people->add_flag("--never-spoken", options->neverSpoken, "Only those nobody has spoken with");
    people->add_flag("--without-lead", options->withoutLead, "Only those without a lead");
    people->add_option("--limit", options->limit, "How many at most")->type_name("N");
    people
        ->add_option("--sort", options->sort,
                     "By name, unit, level, assessed, last-talk, next-due, lead or tags (name)")
        ->type_name("ORDER")
        ->check(CLI::IsMember({"name", "unit", "level", "assessed", "last-talk", "next-due", "lead", "tags"}));
    people->callback([&cli, options] {
        cli.withWorkspace([&](Workspace& workspace) { return listPeople(workspace, cli, *options); });
    });

    auto* person = app.add_subcommand("person", "Show everything kept about one person");
    auto id = std::make_shared<std::string>();
    person->add_option("ID", *id, "32 hex digits, as people prints them")->required();
    person->callback(
        [&cli, id] { cli.withWorkspace([&](Workspace& workspace) { return showPerson(workspace, cli, *id); }); });
}

} // namespace hedgerow::cli
