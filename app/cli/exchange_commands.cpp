// SPDX-License-Identifier: GPL-3.0-or-later
// exchange: a folder that something else replicates.
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/exchange_text.h"
#include "app/cli/exchange_watch.h"
#include "app/cli/peer_lookup.h"

#include <CLI/CLI.hpp>

namespace hedgerow::cli {
namespace {

struct ExchangeOptions {
    std::string folder;
    std::vector<std::string> members;
    std::string profile;
    bool takesIn = false;
    bool looksFirst = false;
    bool isMove = false;
    bool isWatch = false;
    bool isStatus = false;
    bool isLeave = false;
    int everySeconds = 60;
};

// The folder, the members and the rest, as far as they were said anew.
int choose(Workspace& workspace, const ExchangeOptions& options) {
    const auto known = workspace.exchange().choice();
    if (!known) return failExchange(known.error());
    const auto folder = workspace.environment().files.resolved(options.folder);
    if (!folder) return failExchange(folder.error());
    if (!*known && options.members.empty())
        return usage("This vault has no shared folder yet. Say with whom it is: --with PEER, once for each");
    if (*known && (*known)->folder != *folder && options.members.empty() && !options.isMove)
        return usage("This vault shares another folder: " + (*known)->folder.string() +
                     "\nIf it lies here now, add --move; if this is to be another one, say with whom: --with PEER");
    exchange::FolderChoice choice = known->value_or(exchange::FolderChoice());
    choice.folder = *folder;
    if (!options.members.empty()) choice.members.clear();
    for (const std::string& said : options.members) {
        const auto peer = findPeer(workspace.reader(), said);
        if (!peer) return fail(peer.error());
        choice.members.push_back(peer->id);
    }
    if (!options.profile.empty()) choice.profile = *bundle::profileNamed(options.profile);
    if (options.takesIn) choice.takesIn = true;
    if (options.looksFirst) choice.takesIn = false;
    if (choice == *known) return Done;
    const auto chosen = workspace.exchange().choose(choice);
    return chosen ? int{Done} : failExchange(chosen.error());
}

int tell(const Cli& cli, const exchange::FolderReport& report, bool isAlways) {
    if (isAlways || isWorthTelling(report)) {
        if (cli.isJson)
            printJson(toJson(report));
        else
            print(report);
    }
    return report.trouble ? fail(*report.trouble) : int{Done};
}

int look(Workspace& workspace, const Cli& cli) {
    Progress progress;
    const ProgressMeter meter(progress, "Looking");
    const auto report = workspace.exchange().look(cli.clockCheck(), &progress);
    return report ? tell(cli, *report, true) : failExchange(report.error());
}

int status(Workspace& workspace, const Cli& cli) {
    const auto report = workspace.exchange().state();
    if (!report) return failExchange(report.error());
    if (cli.isJson)
        printJson(toJson(*report));
    else
        printStatus(*report);
    return Done;
}

int leave(Workspace& workspace, const Cli& cli) {
    if (auto left = workspace.exchange().leave(cli.clockCheck()); !left) return failExchange(left.error());
    say("The others are told that you take no more part. What they have of yours they keep.");
    return Done;
}

int once(Workspace& workspace, const Cli& cli, const ExchangeOptions& options) {
    if (options.isStatus) return status(workspace, cli);
    if (options.isLeave) return leave(workspace, cli);
    if (const int chosen = choose(workspace, options); chosen != Done) return chosen;
    return look(workspace, cli);
}

int watch(Cli& cli, const ExchangeOptions& options) {
    if (cli.vault.empty()) return usage("Say which vault: --vault FILE");
    if (!cli.environment.files.exists(cli.vault)) return fail({ErrorCode::NotFound, cli.vault});
    bool isFirst = true;
    return watchFolder(cli, options.folder, std::chrono::seconds(options.everySeconds),
                       [&](Workspace& workspace, Progress& progress) {
                           if (isFirst)
                               if (const int chosen = choose(workspace, options); chosen != Done) return chosen;
                           const auto report = workspace.exchange().look(cli.clockCheck(), &progress);
                           if (!report) return failExchange(report.error());
                           const int told = tell(cli, *report, isFirst);
                           isFirst = false;
                           return told;
                       });
}

} // namespace

void addExchangeCommands(CLI::App& app, Cli& cli) {
    auto* command = app.add_subcommand(
        "exchange",
        "Exchange bundles through a folder that something else carries to the others (Syncthing, Nextcloud, "
        "a stick).\nThe first time say with whom: exchange FOLDER --with PEER --with PEER. Later exchange "
        "FOLDER writes what is\nnew and takes in, or shows, what came. The vault itself must not lie in "
        "that folder.");
    auto options = std::make_shared<ExchangeOptions>();
    auto* folder = command->add_option("FOLDER", options->folder, "The folder");
    command
        ->add_option("--with", options->members,
                     "Who shares it: name, id or its first digits; several times. They replace those said before")
        ->type_name("PEER")
        ->allow_extra_args(false);
    command
        ->add_option("--profile", options->profile,
                     "What they get: turf_sheet (names, contacts, work; the usual one), chart (levels too) or "
                     "co_organizer (all but what is private)")
        ->type_name("PROFILE")
        ->check(CLI::IsMember({"turf_sheet", "chart", "co_organizer"}));
    auto* takesIn = command->add_flag("--apply", options->takesIn, "From now on take in by itself what they send");
    command->add_flag("--preview", options->looksFirst, "From now on show first what they send (the usual way)")
        ->excludes(takesIn);
    command->add_flag("--move", options->isMove, "It is the same folder as before, in another place");
    auto* watching = command->add_flag("--watch", options->isWatch, "Go on until Ctrl-C");
    command->add_option("--every", options->everySeconds, "With --watch: look for changes at least so often (60)")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 86'400))
        ->needs(watching);
    auto* status = command->add_flag("--status", options->isStatus, "Only say who has what; the folder is left alone")
                       ->excludes(watching);
    auto* leaving =
        command
            ->add_flag("--leave", options->isLeave, "Tell the others that you take no more part, and forget the folder")
            ->excludes(watching)
            ->excludes(status);
    command->callback([&cli, options, folder, status, leaving] {
        if (folder->empty() && status->empty() && leaving->empty()) {
            cli.exit = usage("Say which folder: exchange FOLDER");
            return;
        }
        if (options->isWatch)
            cli.exit = watch(cli, *options);
        else
            cli.withWorkspace([&](Workspace& workspace) { return once(workspace, cli, *options); });
    });
}

} // namespace hedgerow::cli
