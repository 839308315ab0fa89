// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/passphrase_source.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace hedgerow::cli {

// What every command shares: the options before the command, and the exit code after it. Lives in main().
struct Cli {
    Environment& environment;
    std::string vault;
    PassphraseSource passphrase;
    bool isJson = false;
    bool acceptsClock = false;
    bool acceptsCost = false;
    int exit = 0;

    ClockCheck clockCheck() const { return acceptsClock ? ClockCheck::Accepted : ClockCheck::Refuse; }
    // Runs a command on the open vault; its result is the exit code.
    void withWorkspace(const std::function<int(Workspace&)>& work);
};

// Each adds its commands to the program.
void addVaultCommands(CLI::App& app, Cli& cli);      // create info check digest passphrase backup restore demo
void addPeopleCommands(CLI::App& app, Cli& cli);     // people person
void addReportCommands(CLI::App& app, Cli& cli);     // report
void addDuplicatesCommands(CLI::App& app, Cli& cli); // duplicates same distinct
void addWriteCommands(CLI::App& app, Cli& cli);      // log apply
void addSheetCommands(CLI::App& app, Cli& cli);      // import export
void addHistoryCommands(CLI::App& app, Cli& cli);    // history undo
void addIdentityCommands(CLI::App& app, Cli& cli);   // identity
void addPeerCommands(CLI::App& app, Cli& cli);       // peer add|list|verify|remove
void addBundleCommands(CLI::App& app, Cli& cli);     // bundle write|inspect|import|given
void addExchangeCommands(CLI::App& app, Cli& cli);   // exchange
void addAgeCommands(CLI::App& app, Cli& cli);        // age keygen|encrypt|decrypt

} // namespace hedgerow::cli
