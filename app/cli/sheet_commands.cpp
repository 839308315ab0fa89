// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/json_reader.h"
#include "app/cli/record_json.h"

#include "core/commands/import_people.h"
#include "core/commands/set_setting.h"
#include "core/interchange/csv_writer.h"
#include "core/interchange/import_rows.h"
#include "core/interchange/remembered_mapping.h"
#include "core/interchange/sheet_preview.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <charconv>

namespace hedgerow::cli {
namespace {

struct ImportOptions {
    std::string format;
    std::string file;
    std::vector<std::string> maps;
    std::string encoding;
    std::string delimiter;
    std::string dateOrder;
    std::string campaign;
    std::vector<std::string> decisions;
    bool isDryRun = false;
    bool hasNoHeader = false;
};

std::string_view actionName(ImportAction action) {
    static constexpr std::string_view kNames[]{"added", "changed", "unchanged", "doubtful", "refused"};
    return kNames[static_cast<std::size_t>(action)];
}

Result<ImportMapping> mappingOf(const SheetPreview& preview, const ImportOptions& options,
                                std::string_view remembered) {
    const Sheet& sheet = *preview.sheet;
    ImportMapping mapping = preview.guessed;
    applyRemembered(mapping, sheet, remembered);
    for (const std::string& map : options.maps)
        if (auto mapped = mapColumn(mapping, sheet, map); !mapped) return mapped.error();
    static const std::map<std::string, DateOrder> orders{
        {"dmy", DateOrder::DayMonthYear}, {"mdy", DateOrder::MonthDayYear}, {"ymd", DateOrder::YearMonthDay}};
    if (!options.dateOrder.empty())
        for (ColumnMapping& column : mapping.columns) column.dateOrder = orders.at(options.dateOrder);
    if (auto checked = checkMapping(mapping, sheet); !checked) return checked.error();
    return mapping;
}

// "12=new", "12=skip", "12=row:5", "12=" and the id of a person.
std::optional<std::pair<std::int64_t, ImportDecision>> parseDecision(std::string_view text) {
    const auto number = [](std::string_view digits) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() && value > 0 ? std::optional(value)
                                                                                         : std::nullopt;
    };
    constexpr std::string_view kRow = "row:";
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos) return std::nullopt;
    const auto row = number(text.substr(0, sign));
    const std::string_view what = text.substr(sign + 1);
    if (!row) return std::nullopt;
    if (what == "new") return std::pair(*row, ImportDecision(SomeoneNew{}));
    if (what == "skip") return std::pair(*row, ImportDecision(LeaveOut{}));
    if (what.starts_with(kRow)) {
        const auto other = number(what.substr(kRow.size()));
        return other && *other < *row ? std::optional(std::pair(*row, ImportDecision(SameAsRow{*other})))
                                      : std::nullopt;
    }
    const auto person = Id::parse(what);
    return person ? std::optional(std::pair(*row, ImportDecision(PersonId(*person)))) : std::nullopt;
}

Result<ImportDecisions> decisionsOf(const ImportOptions& options) {
    ImportDecisions decisions;
    for (const std::string& text : options.decisions) {
        const auto decision = parseDecision(text);
        if (!decision)
            return Error{ErrorCode::InvalidValue,
                         "not of the form ROW=new, ROW=skip, ROW=row:EARLIER or ROW=ID: " + text};
        decisions.insert_or_assign(decision->first, decision->second);
    }
    return decisions;
}

QJsonArray candidatesJson(const ImportedRow& row) {
    QJsonArray candidates;
    for (const ImportCandidate& candidate : row.candidates) {
        QJsonObject object;
        if (candidate.person)
            object[QLatin1String("person")] = qString(candidate.person->hex());
        else
            object[QLatin1String("row")] = static_cast<qint64>(candidate.row);
        candidates.append(object);
    }
    return candidates;
}

std::string candidatesText(const ImportedRow& row) {
    std::string text;
    for (const ImportCandidate& candidate : row.candidates)
        text += (text.empty() ? "" : " or ") +
                (candidate.person ? candidate.person->hex() : "row:" + std::to_string(candidate.row));
    return text;
}

void sayMapping(const Sheet& sheet, const ImportMapping& mapping) {
    say("Read as " + sheet.format.encoding + (sheet.format.isEncodingGuessed ? " (guessed)" : "") + ", " +
        std::to_string(sheet.rowCount()) + (sheet.rowCount() == 1 ? " row." : " rows."));
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const std::string name = sheet.header[i].empty() ? "column " + std::to_string(i + 1) : plain(sheet.header[i]);
        say("  " + name + " → " + std::string(importTarget(mapping.columns[i].target).code));
    }
}

void printRow(const ImportedRow& row, bool isJson) {
    if (isJson) {
        QJsonObject object;
        object[QLatin1String("row")] = static_cast<qint64>(row.row);
        object[QLatin1String("action")] = qString(actionName(row.action));
        if (row.person) object[QLatin1String("person")] = qString(row.person->hex());
        if (!row.reason.empty()) object[QLatin1String("reason")] = qString(row.reason);
        if (!row.candidates.empty()) object[QLatin1String("candidates")] = candidatesJson(row);
        printJson(object);
        return;
    }
    print("row " + std::to_string(row.row) + ": " + std::string(actionName(row.action)) +
          (row.reason.empty() ? "" : " (" + row.reason + ")") +
          (row.candidates.empty() ? "" : ": " + candidatesText(row)));
}

int importSheet(Workspace& workspace, const Cli& cli, const ImportOptions& options) {
    SheetOptions reading;
    reading.encoding = options.encoding;
    if (!options.delimiter.empty()) reading.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
    if (options.hasNoHeader) reading.hasHeader = false;
    const auto preview = readSheet(cli.environment.files, options.file, reading);
    if (!preview) return fail(preview.error());
    const std::shared_ptr<const Sheet> sheet = preview->sheet;
    const auto remembered = workspace.reader().setting(kRememberedColumns);
    if (!remembered) return fail(remembered.error());
    const auto mapping = mappingOf(*preview, options, *remembered);
    if (!mapping) return fail(mapping.error());

    auto decisions = decisionsOf(options);
    if (!decisions) return fail(decisions.error());

    std::map<ImportAction, std::int64_t> counts;
    ImportPeople command;
    command.rows = [&](const ImportRowSink& sink) { return forEachRow(*sheet, *mapping, sink); };
    command.total = static_cast<std::int64_t>(sheet->rowCount());
    command.isDryRun = options.isDryRun;
    command.decisions = std::move(*decisions);
    const auto campaign = campaignNamed(workspace.reader(), options.campaign);
    if (!campaign) return fail(campaign.error());
    if (*campaign) command.campaign = (*campaign)->id;
    command.report = [&](const ImportedRow& row) {
        ++counts[row.action];
        const bool isWorthSaying = options.isDryRun || row.action == ImportAction::Doubtful ||
                                   row.action == ImportAction::Refused || !row.reason.empty();
        if (isWorthSaying) printRow(row, cli.isJson);
    };
    Progress progress;
    Result<Outcome> outcome = [&] {
        const ProgressMeter meter(progress, options.isDryRun ? "Trying" : "Importing");
        sayMapping(*sheet, *mapping); // whoever reads it can stop the import from now on
        return workspace.run(command, cli.clockCheck(), &progress);
    }();
    if (!outcome) return fail(outcome.error());
    if (!options.isDryRun) {
        const std::string kept = rememberedAfter(*remembered, *sheet, preview->guessed, *mapping);
        if (const auto stored = workspace.run(SetSetting{std::string(kRememberedColumns), kept}, cli.clockCheck());
            !stored)
            return fail(stored.error());
    }

    QJsonObject summary;
    std::string text = options.isDryRun ? "A dry run, nothing was written:" : "Imported:";
    for (const ImportAction action : {ImportAction::Added, ImportAction::Changed, ImportAction::Unchanged,
                                      ImportAction::Doubtful, ImportAction::Refused}) {
        summary[qString(actionName(action))] = static_cast<qint64>(counts[action]);
        text += ' ' + std::to_string(counts[action]) + ' ' + std::string(actionName(action)) +
                (action == ImportAction::Refused ? "." : ",");
    }
    if (outcome->changes.batch) summary[QLatin1String("batch")] = qString(outcome->changes.batch->hex());
    if (cli.isJson)
        printJson(summary);
    else
        print(text);
    if (outcome->changes.batch) say("To take it back: undo " + outcome->changes.batch->hex());
    return Done;
}

void writeCells(CsvWriter& writer, const PersonView& person, const Levels& levels) {
    std::string phone;
    std::string mail;
    for (const RecordView& point : person.contactPoints) {
        const std::string type = point.text("type");
        if (type == "phone" && phone.empty()) phone = point.text("value");
        if (type == "mail" && mail.empty()) mail = point.text("value");
    }
    const auto level = person.row.level ? levels.find(*person.row.level) : levels.end();
    const std::string cells[]{person.person.text("given"),
                              person.person.text("family"),
                              person.person.text("called"),
                              person.person.text("code_name"),
                              person.person.text("description"),
                              person.row.unit,
                              person.row.title,
                              phone,
                              mail,
                              person.row.lead,
                              level == levels.end() ? std::string() : std::to_string(level->second.order),
                              person.row.assessedOn ? person.row.assessedOn->iso() : std::string(),
                              person.person.text("note")};
    for (const std::string& cell : cells) writer.cell(cell);
    writer.endRow();
}

int exportSheet(Workspace& workspace, const Cli& cli, const std::string& file) {
    say("Careful: a plain file. Anyone who gets it can read it, and deleting it may not remove it from the disk.");
    Reader& reader = workspace.reader();
    const auto numbers = reader.people({});
    const auto scales = reader.scales();
    if (!numbers) return fail(numbers.error());
    if (!scales) return fail(scales.error());
    const Levels levels = levelsOf(*scales);
    CsvWriter writer;
    for (const std::string_view name : {"given", "family", "called", "code_name", "description", "unit", "title",
                                        "phone", "mail", "lead", "level", "level_date", "note"})
        writer.cell(name);
    writer.endRow();
    const auto rows = reader.personRows(*numbers);
    if (!rows) return fail(rows.error());
    for (const PersonRow& row : *rows) {
        const auto person = reader.person(row.id);
        if (!person) return fail(person.error());
        writeCells(writer, *person, levels);
    }
    if (auto written = cli.environment.files.writeNew(file, writer.take()); !written) return fail(written.error());
    say(std::to_string(numbers->size()) + " people written. Private notes stay in the vault.");
    return Done;
}

} // namespace

void addSheetCommands(CLI::App& app, Cli& cli) {
    auto* importer = app.add_subcommand("import", "Bring in a spreadsheet; one undo takes it all back");
    auto options = std::make_shared<ImportOptions>();
    importer->add_option("FORMAT", options->format, "csv")->required()->check(CLI::IsMember({"csv"}));
    importer->add_option("FILE", options->file, "The spreadsheet")->required();
    importer->add_option("--map", options->maps, "COLUMN=field, where the guess is wrong; several times")
        ->type_name("COLUMN=FIELD")
        ->take_all();
    importer
        ->add_option("--encoding", options->encoding,
                     "If the guess is wrong: utf-8, windows-1252 …; a file that is not in it is refused")
        ->type_name("NAME");
    importer->add_option("--delimiter", options->delimiter, "If the guess is wrong: one character, or tab")
        ->type_name("C");
    importer->add_option("--date-order", options->dateOrder, "If the guess is wrong: dmy, mdy or ymd")
        ->type_name("ORDER")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    importer->add_option("--campaign", options->campaign, "Whose scale the levels are of (id or name)")
        ->type_name("CAMPAIGN");
    importer->add_flag("--dry-run", options->isDryRun, "Say row by row what would happen; write nothing");
    importer->add_flag("--no-header", options->hasNoHeader, "The first row is data");
    importer->add_option("--decide", options->decisions, "ROW=ID, ROW=row:EARLIER, ROW=new or ROW=skip: who a row is")
        ->type_name("ROW=WHO")
        ->take_all();
    const auto importing = [&cli, options](Workspace& workspace) { return importSheet(workspace, cli, *options); };
    importer->callback([&cli, importing] {
        readyForImport(); // while the key is derived
        cli.withWorkspace(importing);
    });

    auto* exporter = app.add_subcommand("export", "Write people to a plain file");
    struct ExportOptions {
        std::string format;
        std::string file;
    };
    auto wanted = std::make_shared<ExportOptions>();
    exporter->add_option("FORMAT", wanted->format, "csv")->required()->check(CLI::IsMember({"csv"}));
    exporter->add_option("FILE", wanted->file, "A new file; one that is there is not overwritten")->required();
    exporter->callback([&cli, wanted] {
        cli.withWorkspace([&](Workspace& workspace) { return exportSheet(workspace, cli, wanted->file); });
    });
}

} // namespace hedgerow::cli
