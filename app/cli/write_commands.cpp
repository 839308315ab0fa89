// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/conversation_json.h"
#include "app/cli/record_json.h"

#include "core/commands/edit_records.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <fstream>
#include <iterator>

namespace hedgerow::cli {
namespace {

constexpr std::size_t kMaxInput = std::size_t{64} << 20;

Result<std::string> readInput(const std::string& file, Environment& environment) {
    if (file != "-") return environment.files.readAll(file, kMaxInput);
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    if (text.size() > kMaxInput) return Error{ErrorCode::Refused, "more than 64 MiB"};
    return text;
}

Result<QJsonObject> parseObject(std::string_view text, const std::string& where) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error != QJsonParseError::NoError) return Error{ErrorCode::InvalidValue, where + utf8(error.errorString())};
    if (!document.isObject()) return Error{ErrorCode::InvalidValue, where + "not a JSON object"};
    return document.object();
}

void sayNotices(const Outcome& outcome) {
    for (const Notice& notice : outcome.notices) {
        if (notice.code == NoticeCode::HasPowerOverStaff) say("Careful: " + notice.record + " has power over staff.");
        if (notice.code == NoticeCode::NameAlreadyKnown) say("Someone of that name was there already: " + notice.record);
    }
}

// The batch, and the ids of what was made.
int report(const Result<Outcome>& outcome, const Cli& cli) {
    if (!outcome) return fail(outcome.error());
    sayNotices(*outcome);
    QJsonArray created;
    for (const Id& id : outcome->created) created.append(qString(id.hex()));
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("batch")] = outcome->changes.batch ? QJsonValue(qString(outcome->changes.batch->hex())) : QJsonValue();
        object[QLatin1String("created")] = created;
        printJson(object);
        return Done;
    }
    for (const Id& id : outcome->created) print(id.hex());
    if (!outcome->changes.batch) say("Nothing to change.");
    else say("Saved. To take it back: undo " + outcome->changes.batch->hex());
    return Done;
}

int logConversation(Workspace& workspace, const Cli& cli) {
    const auto text = readInput("-", cli.environment);
    if (!text) return fail(text.error());
    const auto json = parseObject(*text, {});
    if (!json) return fail(json.error());
    const auto talk = conversationFromJson(*json, workspace.reader());
    if (!talk) return fail(talk.error());
    return report(workspace.run(*talk, cli.clockCheck()), cli);
}

// One line of NDJSON: {"kind", "id"?, "owners"?, "set": {field: value}}.
Result<RecordEdit> editFromJson(QJsonObject json, const std::string& where) {
    RecordEdit edit;
    const auto kind = kindNamed(utf8(json.take(QLatin1String("kind")).toString()));
    if (!kind) return Error{ErrorCode::InvalidValue, where + "unknown kind"};
    edit.kind = *kind;
    if (json.contains(QLatin1String("id"))) {
        edit.id = Id::parse(utf8(json.take(QLatin1String("id")).toString()));
        if (!edit.id) return Error{ErrorCode::InvalidValue, where + "id"};
    }
    for (const QJsonValue& owner : json.take(QLatin1String("owners")).toArray()) {
        const auto id = Id::parse(utf8(owner.toString()));
        if (!id) return Error{ErrorCode::InvalidValue, where + "owners"};
        edit.owners.push_back(*id);
    }
    const QJsonObject set = json.take(QLatin1String("set")).toObject();
    for (auto field = set.begin(); field != set.end(); ++field) {
        auto value = fromJson(field.value());
        if (!value) return Error{ErrorCode::InvalidValue, where + utf8(field.key()) + ": " + value.error().detail};
        edit.set.emplace_back(utf8(field.key()), std::move(*value));
    }
    if (!json.isEmpty()) return Error{ErrorCode::InvalidValue, where + "unknown key " + utf8(json.begin().key())};
    return edit;
}

int apply(Workspace& workspace, const Cli& cli, const std::string& file) {
    const auto text = readInput(file, cli.environment);
    if (!text) return fail(text.error());
    EditRecords command;
    std::string_view rest(*text);
    for (std::size_t line = 1; !rest.empty(); ++line) {
        const std::string_view each = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), each.size() + 1));
        if (each.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const std::string where = "line " + std::to_string(line) + ": ";
        const auto json = parseObject(each, where);
        if (!json) return fail(json.error());
        auto edit = editFromJson(*json, where);
        if (!edit) return fail(edit.error());
        command.edits.push_back(std::move(*edit));
    }
    return report(workspace.run(command, cli.clockCheck()), cli);
}

} // namespace

void addWriteCommands(CLI::App& app, Cli& cli) {
    auto* log = app.add_subcommand("log", "Log a conversation: JSON on standard input (keys: see --help)");
    log->footer("{\"with\": [id or name or {\"name\": …}], \"date\", \"minutes\", \"medium\", \"place\", \"who\": […], \"framework\",\n"
                " \"steps\": {code: text}, \"issues\": {label: 1–3}, \"asked\", \"answer\": yes|no|maybe|not_asked, \"note\", \"private_note\",\n"
                " \"assessment\": {\"level\", \"basis\", \"confidence\", \"note\"}, \"commitment\": {\"what\", \"due\"},\n"
                " \"follow_up\": {\"what\", \"due\", \"owner\"}, \"second_hand\": [{\"about\", \"said\", \"level\"}], \"objections\": [{\"label\"}]}");
    log->callback([&cli] { cli.withWorkspace([&](Workspace& workspace) { return logConversation(workspace, cli); }); });

    auto* edits = app.add_subcommand("apply", "Apply edits, one JSON object a line, all or none");
    auto file = std::make_shared<std::string>();
    edits->add_option("FILE", *file, "{\"kind\", \"id\"?, \"owners\"?, \"set\": {field: value}} a line; - for standard input")->required();
    edits->callback([&cli, file] { cli.withWorkspace([&](Workspace& workspace) { return apply(workspace, cli, *file); }); });
}

} // namespace hedgerow::cli
