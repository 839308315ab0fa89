// SPDX-License-Identifier: GPL-3.0-or-later
// hedgerow-cli: everything the program can do to a vault, for people at a terminal and for scripts. Wiring only.
#include "app/cli/cli.h"
#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace {

// A crash must not write the memory of an open vault to the disk.
void forbidCoreDumps() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

namespace hedgerow::cli {

void Cli::withWorkspace(const std::function<int(Workspace&)>& work) {
    if (vault.empty()) {
        exit = usage("Say which vault: --vault FILE");
        return;
    }
    if (!environment.files.exists(vault)) {
        exit = fail({ErrorCode::NotFound, vault});
        return;
    }
    const auto secret = passphrase.read("Passphrase");
    if (!secret) {
        exit = fail(secret.error());
        return;
    }
    auto workspace = Workspace::open(environment, vault, *secret, acceptsCost ? CostLimit::Accepted : CostLimit::Usual);
    if (!workspace) {
        exit = fail(workspace.error());
        return;
    }
    exit = work(**workspace);
    if (auto closed = (*workspace)->close(); !closed && exit == Done) exit = fail(closed.error());
}

} // namespace hedgerow::cli

int main(int argc, char** argv) {
    using namespace hedgerow::cli;
    forbidCoreDumps();
    CLI::App app("Hedgerow: an organizer's notebook. Results go to standard output, messages to standard error.\n"
                 "Exit codes: 0 done, 1 failed, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 refused.",
                 "hedgerow-cli");
    app.set_version_flag("--version", "hedgerow-cli " HEDGEROW_VERSION);
    app.require_subcommand(1);
    app.fallthrough(); // the common options may stand behind the command, too
    Cli cli{hedgerow::systemEnvironment(), {}, {}};
    app.add_option("--vault", cli.vault, "The encrypted file")->type_name("FILE");
    auto* file = app.add_option("--passphrase-file", cli.passphrase.file, "A file whose first line is the passphrase")
                     ->type_name("FILE");
    app.add_option("--passphrase-fd", cli.passphrase.descriptor, "An open descriptor to read the passphrase from")
        ->type_name("N")
        ->excludes(file);
    app.add_flag("--json", cli.isJson, "One JSON object per line");
    app.add_flag("--accept-clock", cli.acceptsClock, "Write although the computer's clock looks wrong");
    app.add_flag("--accept-cost", cli.acceptsCost, "Open although making the key takes more than usual");
    addVaultCommands(app, cli);
    addPeopleCommands(app, cli);
    addReportCommands(app, cli);
    addDuplicatesCommands(app, cli);
    addWriteCommands(app, cli);
    addSheetCommands(app, cli);
    addHistoryCommands(app, cli);
    addIdentityCommands(app, cli);
    addPeerCommands(app, cli);
    addBundleCommands(app, cli);
    addExchangeCommands(app, cli);
    addAgeCommands(app, cli);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? Done : UsageExit;
    }
    return cli.exit;
}
