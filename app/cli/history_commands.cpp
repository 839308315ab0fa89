// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/peer_lookup.h"
#include "app/cli/record_json.h"

#include "core/commands/undo_batch.h"
#include "core/commands/undo_bundles.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QJsonArray>

namespace hedgerow::cli {
namespace {

std::int64_t countOf(const BatchView& batch, std::string_view what) {
    const auto found = batch.counts.find(std::string(what));
    return found == batch.counts.end() ? 0 : found->second;
}

// The demo is written in several batches: the units, the people, then the conversations of each week.
std::string demoLabel(const BatchView& batch) {
    if (const auto talks = countOf(batch, "conversation"); talks > 0)
        return "Made up " + several(talks, "conversation", "conversations");
    if (const auto people = countOf(batch, "person"); people > 0)
        return "Made up " + several(people, "person", "people");
    return "Made up a workplace of " + several(countOf(batch, "unit"), "unit", "units");
}

QString momentOf(const BatchView& batch) {
    return QDateTime::fromMSecsSinceEpoch(batch.atMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

int printHistory(Workspace& workspace, const Cli& cli, std::size_t limit) {
    const auto batches = workspace.reader().history(limit);
    if (!batches) return fail(batches.error());
    for (const BatchView& batch : *batches) {
        if (cli.isJson) {
            printJson(toJson(batch));
            continue;
        }
        print(utf8(momentOf(batch)) + "  " + batch.batch.hex() + "  " + batchLabel(batch) +
              (batch.isUndone ? "  (undone)" : ""));
    }
    return Done;
}

struct UndoOptions {
    std::string batch;
    std::string peer;
    std::string since;
    bool isDryRun = false;
};

// `undone`: the batch, or the bundles.
int tellUndone(const Cli& cli, const Outcome& outcome, bool isDryRun, const QJsonValue& undone) {
    for (const Notice& notice : outcome.notices)
        if (notice.code == NoticeCode::UsedSince)
            say(std::to_string(notice.count) + " of " + std::to_string(notice.total) + " kept, used since.");
    if (isDryRun) return Done;
    const auto undo = outcome.changes.batch;
    if (!undo) {
        say("There was nothing to take back.");
    } else if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("batch")] = qString(undo->hex());
        object[QLatin1String("undone")] = undone;
        printJson(object);
    } else {
        print(undo->hex());
        say("Taken back. To bring it back: undo " + undo->hex());
    }
    return Done;
}

int undoBatch(Workspace& workspace, const Cli& cli, const UndoOptions& options) {
    const auto name = BatchName::parse(options.batch);
    if (!name) return usage("A batch is 32 hex digits, as `history` prints them.");
    Progress progress;
    const ProgressMeter meter(progress, "Undoing");
    const auto outcome = workspace.run(UndoBatch{*name, options.isDryRun}, cli.clockCheck(), &progress);
    if (!outcome && outcome.error() == Error{ErrorCode::Refused, "given"}) {
        say("A bundle was given there. What others hold cannot be taken back, and that they hold it stays noted; "
            "`bundle given` lists it.");
        return exitCode(ErrorCode::Refused);
    }
    if (!outcome) return fail(outcome.error());
    return tellUndone(cli, *outcome, options.isDryRun, qString(options.batch));
}

// Everything that came from a peer, or all since a day.
int undoFrom(Workspace& workspace, const Cli& cli, const UndoOptions& options) {
    const auto since = Date::parse(options.since);
    if (!options.since.empty() && !since) return usage("--since takes a day: YYYY-MM-DD");
    const auto peer = findPeer(workspace.reader(), options.peer);
    if (!peer) return fail(peer.error());
    const auto received = workspace.reader().receivedFrom(peer->id);
    if (!received) return fail(received.error());
    UndoBundles command;
    command.isDryRun = options.isDryRun;
    QJsonArray bundles;
    for (const ReceivedBundle& each : *received) {
        const QString moment = momentOf(each.batch);
        if (since && moment.left(10) < qString(since->iso())) continue;
        command.deliveries.push_back(each.delivery);
        bundles.append(qString(each.batch.batch.hex()));
        say(utf8(moment) + "  " + each.batch.batch.hex() + "  " + batchLabel(each.batch) +
            (each.batch.isUndone ? "  (undone)" : ""));
    }
    if (command.deliveries.empty()) {
        say("Nothing came from " + plain(peer->name) + (since ? " since " + since->iso() + '.' : "."));
        return Done;
    }
    Progress progress;
    const ProgressMeter meter(progress, "Undoing");
    const auto outcome = workspace.run(command, cli.clockCheck(), &progress);
    if (!outcome) return fail(outcome.error());
    return tellUndone(cli, *outcome, options.isDryRun, bundles);
}

int undo(Workspace& workspace, const Cli& cli, const UndoOptions& options) {
    if (options.batch.empty() == options.peer.empty())
        return usage("Say what to take back: a BATCH, or --from PEER what came in their bundles.");
    if (options.peer.empty() && !options.since.empty()) return usage("--since goes with --from PEER.");
    return options.peer.empty() ? undoBatch(workspace, cli, options) : undoFrom(workspace, cli, options);
}

} // namespace

std::string batchLabel(const BatchView& batch) {
    const std::string people = several(countOf(batch, "person"), "person", "people");
    if (batch.code == "setup") return "Set up the vault";
    if (batch.code == "conversation.log") return "Logged a conversation";
    if (batch.code == "import.csv")
        return "Imported a spreadsheet: " + several(countOf(batch, "added"), "person", "people") + " added, " +
               std::to_string(countOf(batch, "changed")) + " changed";
    if (batch.code == "undo") return "Took something back";
    if (batch.code == "redo") return "Brought something back";
    if (batch.code == "demo") return demoLabel(batch);
    if (batch.code == "remove" && countOf(batch, "peer") > 0) return "Removed somebody to share with";
    if (batch.code == "remove") return "Removed " + people;
    if (batch.code == "peer.add") return "Added somebody to share with";
    if (batch.code == "peer.key") return "Took other keys of somebody to share with";
    if (batch.code == "peer.verify") return "Compared words with somebody to share with";
    if (batch.code.starts_with("peer.")) return "Changed somebody to share with";
    if (batch.code == "person.distinct") return "Said that two records are not one person";
    if (batch.code == "person.same" || batch.code == "merge") return "Said that two records are one person";
    if (batch.code == "received")
        return "Received from " + (batch.from.empty() ? std::string("someone else") : plain(batch.from)) +
               (people.starts_with("0 ") ? std::string() : ": " + people);
    if (batch.code == "bundle.write") return "Gave a bundle to others";
    std::int64_t records = 0;
    for (const auto& [what, number] : batch.counts) records += kindNamed(what) ? number : 0;
    return "Edited " + several(records, "record", "records");
}

void addHistoryCommands(CLI::App& app, Cli& cli) {
    auto* history = app.add_subcommand("history", "What was done, newest first");
    auto limit = std::make_shared<std::size_t>(50);
    history->add_option("--limit", *limit, "How many at most (50)")->type_name("N");
    history->callback([&cli, limit] {
        cli.withWorkspace([&](Workspace& workspace) { return printHistory(workspace, cli, *limit); });
    });

    auto* take = app.add_subcommand("undo", "Take a batch back, or an undo, at any time; later edits stay");
    auto options = std::make_shared<UndoOptions>();
    take->add_option("BATCH", options->batch, "32 hex digits from `history`");
    take->add_option("--from", options->peer, "Instead: all that came in the bundles of this peer")->type_name("PEER");
    take->add_option("--since", options->since, "Of that, what came on this day or later")->type_name("DAY");
    take->add_flag("--dry-run", options->isDryRun, "Say what would stay; write nothing");
    take->callback(
        [&cli, options] { cli.withWorkspace([&](Workspace& workspace) { return undo(workspace, cli, *options); }); });
}

} // namespace hedgerow::cli
