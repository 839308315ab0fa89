// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/conversation_json.h"
#include "app/cli/outcome_report.h"
#include "app/cli/record_json.h"

#include "core/commands/edit_records.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iostream>
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
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        const auto before = text.substr(0, static_cast<std::size_t>(std::max(error.offset, 0)));
        const std::string at =
            where.empty() ? "line " + std::to_string(std::ranges::count(before, '\n') + 1) + ": " : where;
        return Error{ErrorCode::InvalidValue, at + "no JSON: " + utf8(error.errorString())};
    }
    if (!document.isObject()) return Error{ErrorCode::InvalidValue, where + "not a JSON object"};
    return document.object();
}

int logConversation(Workspace& workspace, const Cli& cli) {
    const auto text = readInput("-", cli.environment);
    if (!text) return fail(text.error());
    if (text->find_first_not_of(" \t\r\n") == std::string::npos)
        return fail({ErrorCode::InvalidValue,
                     "nothing came on standard input; `log --help` shows what a conversation looks like"});
    const auto json = parseObject(*text, {});
    if (!json) return fail(json.error());
    const auto talk = conversationFromJson(*json, workspace.reader());
    if (!talk) return fail(talk.error());
    const auto logged = workspace.run(*talk, cli.clockCheck());
    return logged ? reportOutcome(logged, cli) : fail(explained(logged.error()));
}

// One line of NDJSON: {"kind", "id"?, "owners"?, "set": {field: value}}. Checked here as far as one line can be, so
// that the error names the line.
class EditLine {
public:
    EditLine(QJsonObject json, Reader& reader, std::string where)
        : m_json(std::move(json)), m_reader(reader), m_where(std::move(where)) {}

    Result<RecordEdit> read() {
        for (const auto step : {&EditLine::readKind, &EditLine::readId, &EditLine::readOwners, &EditLine::readValues})
            if (auto done = (this->*step)(); !done) return done.error();
        if (!m_json.isEmpty()) return wrong('"' + utf8(m_json.begin().key()) + "\" is no key that is known here");
        return std::move(m_edit);
    }

private:
    Error wrong(const std::string& why) const { return {ErrorCode::InvalidValue, m_where + why}; }

    Result<void> readKind() {
        const QJsonValue name = m_json.take(QLatin1String("kind"));
        const auto kind = kindNamed(utf8(name.toString()));
        if (!kind)
            return wrong(name.isUndefined() ? "\"kind\" is missing"
                                            : "\"kind\": there is no kind " + utf8(name.toString()));
        m_edit.kind = *kind;
        return {};
    }
    Result<void> readId() {
        if (!m_json.contains(QLatin1String("id"))) return {};
        m_edit.id = Id::parse(utf8(m_json.take(QLatin1String("id")).toString()));
        if (!m_edit.id) return wrong("\"id\" must be 32 hex digits");
        return find(m_edit.kind, *m_edit.id, "id");
    }
    Result<void> readOwners() {
        const QJsonValue owners = m_json.take(QLatin1String("owners"));
        if (!owners.isUndefined() && !owners.isArray()) return wrong("\"owners\" must be a list of ids");
        for (const QJsonValue& owner : owners.toArray()) {
            const auto id = Id::parse(utf8(owner.toString()));
            if (!id) return wrong("\"owners\" must be a list of ids");
            if (auto found = find(Kind::Person, *id, "owners"); !found) return found;
            m_edit.owners.push_back(*id);
        }
        const int needed = m_edit.id ? 0 : ownerCount(m_edit.kind);
        if (m_edit.owners.size() != static_cast<std::size_t>(needed))
            return wrong(m_edit.id ? "\"owners\" of a record that is there are fixed"
                                   : "\"owners\": a new " + std::string(kindName(m_edit.kind)) + " is about " +
                                         std::to_string(needed) + (needed == 1 ? " person" : " people"));
        return {};
    }
    Result<void> readValues() {
        const QJsonValue set = m_json.take(QLatin1String("set"));
        if (!set.isObject()) return wrong(set.isUndefined() ? "\"set\" is missing" : "\"set\" must be an object");
        const QJsonObject fields = set.toObject();
        for (auto each = fields.begin(); each != fields.end(); ++each) {
            const std::string name = utf8(each.key());
            const Field* field = fieldNamed(m_edit.kind, name);
            if (!field)
                return wrong("\"" + name + "\": a " + std::string(kindName(m_edit.kind)) + " has no such field");
            auto value = fromJson(each.value());
            if (!value) return wrong("\"" + name + "\": " + value.error().detail);
            if (!value->isNull() && !cleanValue(*field, *value))
                return wrong("\"" + name + "\" cannot have that value");
            if (field->refers && value->id())
                if (auto found = find(*field->refers, *value->id(), name); !found) return found;
            m_edit.set.emplace_back(name, std::move(*value));
        }
        if (m_edit.set.empty()) return wrong("\"set\" is empty");
        return {};
    }
    Result<void> find(Kind kind, const Id& id, const std::string& key) {
        const auto record = m_reader.record(kind, id);
        if (record) return {};
        if (record.error().code != ErrorCode::NotFound) return record.error();
        return Error{ErrorCode::NotFound,
                     m_where + '"' + key + "\": there is no " + std::string(kindName(kind)) + ' ' + id.hex()};
    }

    QJsonObject m_json;
    Reader& m_reader;
    std::string m_where;
    RecordEdit m_edit;
};

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
        auto edit = EditLine(*json, workspace.reader(), where).read();
        if (!edit) return fail(edit.error());
        command.edits.push_back(std::move(*edit));
    }
    if (command.edits.empty()) say("There are no edits in it.");
    return reportOutcome(workspace.run(command, cli.clockCheck()), cli);
}

constexpr const char* kLogHelp =
    "One JSON object; everything but \"with\" may be left out:\n"
    "  \"with\": [who, …]          an id, the name of one person, {\"name\": …} or {\"description\": …} for someone "
    "new\n"
    "  \"date\": \"2026-11-22\"      today\n"
    "  \"minutes\", \"place\", \"asked\", \"note\", \"private_note\", \"campaign\" (id or name)\n"
    "  \"medium\": in_person, phone, video, chat, mail or other\n"
    "  \"who\": [organizer, …]\n"
    "  \"answer\": yes, no, maybe or not_asked\n"
    "  \"framework\", \"steps\": {code: text}\n"
    "  \"issues\": {label: 1–3}\n"
    "  \"assessment\": {\"level\": number, label or id, \"basis\", \"confidence\": 1–3, \"note\"}\n"
    "      basis: did_publicly, did_privately, said, told or guess\n"
    "  \"commitment\": {\"what\", \"due\"}    \"follow_up\": {\"what\", \"due\", \"owner\"}    \"objection\": "
    "{\"label\", \"practised\"}\n"
    "      each may be a list (\"assessments\", \"commitments\" …); \"of\": 1 means the second in \"with\"\n"
    "  \"second_hand\": [{\"about\": who, \"said\", \"level\"}]\n"
    "Example:\n"
    "  echo '{\"with\": [\"Anna Schmidt\"], \"asked\": \"Come on Thursday\", \"answer\": \"yes\",\n"
    "         \"assessment\": {\"level\": 2}, \"follow_up\": {\"what\": \"Call\", \"due\": \"2026-11-29\"}}' | "
    "hedgerow-cli --vault V log";

constexpr const char* kApplyHelp = "A line: {\"kind\": \"person\", \"set\": {\"given\": \"Anna\"}} makes a record; "
                                   "with \"id\" it changes one; null clears a field.\n"
                                   "What is about someone names them: {\"kind\": \"contact_point\", \"owners\": [id], "
                                   "\"set\": {\"type\": \"phone\", \"value\": …}}.\n"
                                   "Prints the ids of the records it made, in the order of the lines.";

} // namespace

void addWriteCommands(CLI::App& app, Cli& cli) {
    auto* log = app.add_subcommand("log", "Log a conversation and what came of it: JSON on standard input");
    log->footer(kLogHelp);
    log->callback([&cli] { cli.withWorkspace([&](Workspace& workspace) { return logConversation(workspace, cli); }); });

    auto* edits = app.add_subcommand("apply", "Apply edits, one JSON object a line, all or none");
    auto file = std::make_shared<std::string>();
    edits->add_option("FILE", *file, "The edits; - for standard input")->required();
    edits->footer(kApplyHelp);
    edits->callback(
        [&cli, file] { cli.withWorkspace([&](Workspace& workspace) { return apply(workspace, cli, *file); }); });
}

} // namespace hedgerow::cli
