// SPDX-License-Identifier: GPL-3.0-or-later
// identity: who this vault is to others.
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/peer_lookup.h"
#include "app/cli/record_json.h"
#include "app/cli/word_list.h"

#include "core/age/key_files.h"
#include "core/bundle/comparison.h"
#include "core/bundle/manifest.h"
#include "core/commands/set_setting.h"

#include <CLI/CLI.hpp>

#include <QDateTime>

namespace hedgerow::cli {
namespace {

struct IdentityOptions {
    std::string exportFile;
    std::optional<std::string> name;
    bool isCardOnly = false;
};

int printIdentity(Workspace& workspace, const Cli& cli) {
    const auto card = workspace.card();
    if (!card) return fail(card.error());
    const auto words = wordList();
    if (!words) return fail(words.error());
    const bundle::Comparison comparison = bundle::comparison(card->signingKey, card->recipient, *words);
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("name")] = qString(card->name);
        object[QLatin1String("card")] = qString(bundle::text(*card));
        object[QLatin1String("signing_key")] = qString(toHex(card->signingKey));
        object[QLatin1String("age_key")] = qString(card->recipient.text());
        addTo(object, comparison);
        printJson(object);
        return Done;
    }
    print("Name   " + (card->name.empty() ? "-" : plain(card->name)));
    print("Card   " + bundle::text(*card));
    print("Words  " + comparison.spokenWords());
    print("Signs  " + signsText(comparison));
    if (card->name.empty()) say("The card says no name yet: identity --name NAME");
    say("Give the card to those you share with. They read you the words of their own card; you read them yours.");
    return Done;
}

int printCard(Workspace& workspace) {
    const auto card = workspace.card();
    if (!card) return fail(card.error());
    print(bundle::text(*card));
    return Done;
}

int exportIdentity(Workspace& workspace, const Cli& cli, const std::string& file) {
    const auto identity = workspace.identity();
    if (!identity) return fail(identity.error());
    const QString now = QDateTime::fromMSecsSinceEpoch(cli.environment.clock.nowMs(), Qt::UTC).toString(Qt::ISODate);
    const SecretBytes text = age::identityFileText(identity->ageIdentity(), now.toStdString());
    if (auto written = cli.environment.files.writeNew(file, text.view()); !written) return fail(written.error());
    say("Careful: whoever has this file can read everything that others send to you, for ever. It is not encrypted.\n"
        "Delete it when you are done with it. What was sent to you opens with: age -d -i FILE BUNDLE");
    return Done;
}

int setName(Workspace& workspace, const Cli& cli, const std::string& name) {
    if (!name.empty() && !bundle::isSenderName(name))
        return usage("That is no name that others could read: at most 255 bytes, nothing invisible in it, no blanks "
                     "around it.");
    if (const auto done = workspace.run(SetSetting{"my_name", name}, cli.clockCheck()); !done)
        return fail(done.error());
    return printIdentity(workspace, cli);
}

int identity(Workspace& workspace, const Cli& cli, const IdentityOptions& options) {
    if (!options.exportFile.empty()) return exportIdentity(workspace, cli, options.exportFile);
    if (options.name) return setName(workspace, cli, *options.name);
    return options.isCardOnly ? printCard(workspace) : printIdentity(workspace, cli);
}

} // namespace

void addIdentityCommands(CLI::App& app, Cli& cli) {
    auto* command = app.add_subcommand("identity", "Who this vault is to others: its card, and words to compare");
    auto options = std::make_shared<IdentityOptions>();
    auto* card = command->add_flag("--card", options->isCardOnly, "The card alone, to be given to others");
    auto* name = command->add_option("--name", options->name, "What you are called on the card; \"\" for nothing")
                     ->type_name("NAME")
                     ->excludes(card);
    command
        ->add_option("--export", options->exportFile,
                     "Write the private age key into a new file, which opens everything that was sent to this vault")
        ->type_name("FILE")
        ->excludes(card)
        ->excludes(name);
    command->callback([&cli, options] {
        cli.withWorkspace([&](Workspace& workspace) { return identity(workspace, cli, *options); });
    });
}

} // namespace hedgerow::cli
