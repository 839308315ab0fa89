// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates, same, distinct.
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/outcome_report.h"
#include "app/cli/record_json.h"

#include "core/commands/same_person.h"
#include "core/insight/suspects.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <limits>

namespace hedgerow::cli {
namespace {

struct DuplicatesOptions {
    std::size_t limit = 100;
    std::string from = confidenceName(Confidence::Possible);
};

Confidence confidenceNamed(std::string_view name) {
    for (const auto each : {Confidence::Certain, Confidence::Likely})
        if (name == confidenceName(each)) return each;
    return Confidence::Possible;
}

std::string_view confidenceText(Confidence confidence) {
    switch (confidence) {
    case Confidence::Possible:
        return "possible";
    case Confidence::Likely:
        return "likely";
    case Confidence::Certain:
        return "looks certain";
    }
    return {};
}

std::string_view reasonText(LikenessReason reason) {
    using enum LikenessReason;
    switch (reason) {
    case SamePhone:
        return "the same telephone number";
    case SameMail:
        return "the same mail address";
    case SameContact:
        return "another way to reach them is the same";
    case SameCodeName:
        return "the same code name";
    case SameName:
        return "the same name";
    case OtherScript:
        return "the same name in other letters";
    case OtherSpelling:
        return "the same name, spelled otherwise";
    case SimilarName:
        return "a similar name";
    case LeftOutName:
        return "the same name with one more";
    case NameInShort:
        return "the same name in short";
    case PartOfName:
        return "a part of the name is the same";
    case SameUnit:
        return "the same unit";
    case SameTitle:
        return "the same title";
    case OtherName:
        return "another name";
    case CommonName:
        return "many here are called so";
    case SharedContact:
        return "several people are reached there";
    case OtherPhones:
        return "other telephone numbers";
    case OtherMails:
        return "other mail addresses";
    case OtherUnits:
        return "other units";
    }
    return {};
}

std::string listed(const Likeness& likeness, bool against) {
    std::string text;
    for (const LikenessReason reason : likeness.reasons) {
        if (speaksAgainst(reason) != against) continue;
        if (!text.empty()) text += ", ";
        text += reasonText(reason);
    }
    return text;
}

std::string personLine(const PersonRow& row) {
    std::string line = row.id.hex() + "  " + plain(row.name.empty() ? "(no name)" : row.name);
    for (const std::string& more : {row.unit, row.title})
        if (!more.empty()) line += ", " + plain(more);
    return line;
}

QJsonArray reasonNames(const Likeness& likeness, bool against) {
    QJsonArray names;
    for (const LikenessReason reason : likeness.reasons)
        if (speaksAgainst(reason) == against) names.append(QLatin1String(likenessReasonName(reason)));
    return names;
}

void printSuspect(const Suspect& suspect, const std::vector<PersonRow>& rows, const Levels& levels, bool isJson) {
    if (isJson) {
        QJsonObject object;
        object[QLatin1String("confidence")] = QLatin1String(confidenceName(suspect.likeness.confidence));
        object[QLatin1String("reasons")] = reasonNames(suspect.likeness, false);
        object[QLatin1String("against")] = reasonNames(suspect.likeness, true);
        object[QLatin1String("kept")] = toJson(rows.front(), levels);
        object[QLatin1String("other")] = toJson(rows.back(), levels);
        printJson(object);
        return;
    }
    constexpr std::size_t kWidth = 15;
    print(column(confidenceText(suspect.likeness.confidence), kWidth) + personLine(rows.front()));
    print(column({}, kWidth) + personLine(rows.back()));
    const std::string against = listed(suspect.likeness, true);
    print(column({}, kWidth) + listed(suspect.likeness, false) + (against.empty() ? "" : "; but " + against));
}

Result<std::vector<PersonRow>> contestedRows(Reader& reader, const KnownPeople& known) {
    std::vector<RecordNumber> numbers;
    for (const std::int64_t number : known.contested) numbers.push_back(RecordNumber{number});
    return reader.personRows(numbers);
}

int listSuspects(Workspace& workspace, const Cli& cli, const DuplicatesOptions& options) {
    Reader& reader = workspace.reader();
    Progress progress;
    std::vector<PersonRow> contested;
    Result<Suspects> found = ErrorCode::Failed;
    {
        const ProgressMeter meter(progress, "Comparing");
        const auto known = reader.knownPeople(&progress);
        if (!known) return fail(known.error());
        auto joined = contestedRows(reader, *known);
        if (!joined) return fail(joined.error());
        contested = std::move(*joined);
        found =
            suspects(*known, options.limit == 0 ? std::numeric_limits<std::size_t>::max() : options.limit, &progress);
    }
    if (!found) return fail(found.error());
    const auto scales = reader.scales();
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);
    for (const PersonRow& row : contested)
        say(row.id.hex() + "  " + plain(row.name) +
            " was joined from entries of which somebody says that they are two people.");
    const Confidence from = confidenceNamed(options.from);
    std::int64_t shown = 0;
    for (const Suspect& suspect : found->pairs) {
        if (suspect.likeness.confidence < from) break; // the surest come first
        const RecordNumber numbers[]{RecordNumber{suspect.kept}, RecordNumber{suspect.other}};
        const auto rows = reader.personRows(numbers);
        if (!rows) return fail(rows.error());
        printSuspect(suspect, *rows, levels, cli.isJson);
        ++shown;
    }
    for (const CrowdedName& crowd : found->leftOut) {
        const RecordNumber number[]{RecordNumber{crowd.person}};
        const auto rows = reader.personRows(number);
        if (!rows) return fail(rows.error());
        say(std::to_string(crowd.people) + " people are called " + plain(rows->front().name) +
            ": too many to compare all of them by that name alone.");
    }
    if (!cli.isJson) say(std::to_string(shown) + (shown == 1 ? " pair" : " pairs"));
    if (found->all > static_cast<std::int64_t>(found->pairs.size()))
        say("There are " + std::to_string(found->all) + " in all; --limit 0 lists them.");
    return Done;
}

template <class Command>
int decide(Workspace& workspace, const Cli& cli, const std::string& one, const std::string& other) {
    const auto first = Id::parse(one);
    const auto second = Id::parse(other);
    if (!first || !second) return usage("People are named by ids of 32 hex digits, as `people` prints them.");
    if (*first == *second) return usage("These are one id.");
    return reportOutcome(workspace.run(Command{PersonId(*first), PersonId(*second)}, cli.clockCheck()), cli);
}

template <class Command>
void addDecision(CLI::App& app, Cli& cli, const char* name, const char* description, const char* first,
                 const char* second, const char* firstHelp) {
    auto* command = app.add_subcommand(name, description);
    auto ids = std::make_shared<std::pair<std::string, std::string>>();
    command->add_option(first, ids->first, firstHelp)->required();
    command->add_option(second, ids->second, "The other one")->required();
    command->callback([&cli, ids] {
        cli.withWorkspace(
            [&](Workspace& workspace) { return decide<Command>(workspace, cli, ids->first, ids->second); });
    });
}

} // namespace

void addDuplicatesCommands(CLI::App& app, Cli& cli) {
    auto* duplicates = app.add_subcommand("duplicates", "Who may have been entered twice, the surest first, and why");
    auto options = std::make_shared<DuplicatesOptions>();
    duplicates->add_option("--limit", options->limit, "How many pairs at most (100); 0: all")->type_name("N");
    duplicates
        ->add_option("--from", options->from, "Only those at least so sure: possible, likely or certain (possible)")
        ->type_name("HOW")
        ->check(CLI::IsMember({"possible", "likely", "certain"}));
    duplicates->callback([&cli, options] {
        cli.withWorkspace([&](Workspace& workspace) { return listSuspects(workspace, cli, *options); });
    });
    addDecision<SamePerson>(app, cli, "same", "Say that two entries are one person; nothing is lost, undo parts them",
                            "KEPT", "OTHER", "The id whose values are shown first");
    addDecision<DistinctPersons>(app, cli, "distinct",
                                 "Say that two entries are not the same person; it is remembered and shared", "ONE",
                                 "OTHER", "The id of one of them");
}

} // namespace hedgerow::cli
