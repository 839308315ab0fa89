// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/record_json.h"

#include "core/commands/fill_demo.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace hedgerow::cli {
namespace {

// The passphrase of a new vault at --vault, asked for twice.
Result<SecretBytes> newPassphrase(const Cli& cli) {
    if (cli.environment.files.exists(cli.vault)) return Error{ErrorCode::Exists, cli.vault};
    return cli.passphrase.read("New passphrase", true);
}

int create(const Cli& cli) {
    if (cli.vault.empty()) return usage("Say where: --vault FILE");
    const auto secret = newPassphrase(cli);
    if (!secret) return fail(secret.error());
    auto workspace = Workspace::create(cli.environment, cli.vault, *secret);
    if (!workspace) return fail(workspace.error());
    if (auto closed = (*workspace)->close(); !closed) return fail(closed.error());
    say("Created. Nobody can open it without the passphrase: write it down. A recovery sheet is made in the window.");
    return Done;
}

int info(Workspace& workspace, const Cli& cli) {
    const auto counts = workspace.reader().counts();
    if (!counts) return fail(counts.error());
    Vault& vault = *workspace.vault();
    const auto size = cli.environment.files.size(vault.path());
    if (!size) return fail(size.error());
    const std::pair<const char*, std::int64_t> numbers[]{
        {"people", counts->people},
        {"assessed", counts->assessed},
        {"spoken_with", counts->spokenWith},
        {"conversations", counts->conversations},
        {"batches", counts->batches},
        {"held", counts->held},
        {"bytes", static_cast<std::int64_t>(*size)},
        {"kdf_memory_kib", static_cast<std::int64_t>(vault.cost().memoryKiB())},
        {"kdf_passes", static_cast<std::int64_t>(vault.cost().passes())}};
    QJsonObject object;
    for (const auto& [name, number] : numbers) {
        if (cli.isJson)
            object[QLatin1String(name)] = static_cast<qint64>(number);
        else
            print(column(name, 16) + ' ' + std::to_string(number));
    }
    if (cli.isJson) printJson(object);
    return Done;
}

int check(Workspace& workspace, const Cli& cli, bool isDeep) {
    Progress progress;
    const auto findings = [&] {
        const ProgressMeter meter(progress, "Checking");
        return workspace.check(isDeep, &progress);
    }();
    if (!findings) return fail(findings.error());
    if (cli.isJson) {
        QJsonArray list;
        for (const std::string& finding : *findings) list.append(qString(finding));
        QJsonObject object;
        object[QLatin1String("ok")] = findings->empty();
        object[QLatin1String("findings")] = list;
        printJson(object);
    } else {
        for (const std::string& finding : *findings) print(plain(finding));
    }
    if (findings->empty()) {
        if (!cli.isJson) say(isDeep ? "All is well, down to every byte." : "All is well. --deep looks at every byte.");
        return Done;
    }
    say("The vault is damaged. Restore a backup: restore FILE");
    return DamagedExit;
}

int digest(Workspace& workspace, const Cli& cli, bool isAll) {
    const auto hex = workspace.journal().digest(isAll ? DigestScope::All : DigestScope::Shareable);
    if (!hex) return fail(hex.error());
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("digest")] = qString(*hex);
        printJson(object);
    } else {
        print(*hex);
    }
    return Done;
}

int changePassphrase(Workspace& workspace, const PassphraseSource& source) {
    const auto next = source.read("New passphrase", true);
    if (!next) return fail(next.error());
    Progress progress;
    const ProgressMeter meter(progress, "Writing everything anew");
    if (auto changed = workspace.changePassphrase(*next, {}, &progress); !changed) return fail(changed.error());
    say("The passphrase is changed and everything re-encrypted. Backups made before still open with the old one.");
    return Done;
}

int backUpTo(Workspace& workspace, const std::string& file) {
    Progress progress;
    const ProgressMeter meter(progress, "Backing up");
    if (auto done = workspace.backup(file, &progress); !done) return fail(done.error());
    say("Backed up, opened and checked. The same passphrase opens it.");
    return Done;
}

int restoreFrom(const Cli& cli, const std::string& file) {
    if (cli.vault.empty()) return usage("Say where to: --vault FILE");
    const auto secret = cli.passphrase.read("Passphrase of the backup");
    if (!secret) return fail(secret.error());
    auto restored =
        restore(cli.environment, file, *secret, cli.vault, cli.acceptsCost ? CostLimit::Accepted : CostLimit::Usual);
    if (!restored) return fail(restored.error());
    if (restored->replaced) say("The vault that was there is kept as " + restored->replaced->string());
    if (auto closed = restored->vault.close(); !closed) return fail(closed.error());
    say("Restored.");
    return Done;
}

int sayDemo(const Result<Outcome>& outcome, const FillDemo& command) {
    if (!outcome) return fail(outcome.error());
    say("Made up a workplace of " + std::to_string(command.people) + " people. None of them exists.");
    return Done;
}

int fillDemo(Workspace& workspace, const Cli& cli, const FillDemo& command) {
    Progress progress;
    const auto outcome = [&] {
        const ProgressMeter meter(progress, "Making up people");
        say("Making up a workplace."); // whoever reads it can stop from now on
        return workspace.run(command, cli.clockCheck(), &progress);
    }();
    return sayDemo(outcome, command);
}

// A vault for the demo alone: without its people nothing is left of it.
int makeDemo(const Cli& cli, const FillDemo& command) {
    const auto secret = newPassphrase(cli);
    if (!secret) return fail(secret.error());
    Progress progress;
    const auto outcome = [&]() -> Result<Outcome> {
        const ProgressMeter meter(progress, "Making up people");
        auto workspace = Workspace::create(cli.environment, cli.vault, *secret);
        if (!workspace) return workspace.error();
        say("Making up a workplace in a new vault.");
        auto filled = (*workspace)->run(command, cli.clockCheck(), &progress);
        const auto ended = filled ? (*workspace)->close() : (*workspace)->discard();
        if (filled && !ended) return ended.error();
        if (!filled && !ended) say("What was made of the vault could not be removed: " + ended.error().detail);
        return filled;
    }();
    return sayDemo(outcome, command);
}

void demo(Cli& cli, const FillDemo& command) {
    if (cli.vault.empty()) {
        cli.exit = usage("Say where: --vault FILE");
        return;
    }
    if (cli.environment.files.exists(cli.vault)) {
        cli.withWorkspace([&](Workspace& workspace) { return fillDemo(workspace, cli, command); });
        return;
    }
    cli.exit = makeDemo(cli, command);
}

} // namespace

void addVaultCommands(CLI::App& app, Cli& cli) {
    app.add_subcommand("create", "Make a new, empty vault")->callback([&cli] { cli.exit = create(cli); });
    app.add_subcommand("info", "What is in the vault, in numbers")->callback([&cli] {
        cli.withWorkspace([&](Workspace& workspace) { return info(workspace, cli); });
    });

    auto* checking = app.add_subcommand("check", "Look for damage");
    auto isDeep = std::make_shared<bool>(false);
    checking->add_flag("--deep", *isDeep, "Every byte, and every table against the journal");
    checking->callback(
        [&cli, isDeep] { cli.withWorkspace([&](Workspace& workspace) { return check(workspace, cli, *isDeep); }); });

    auto* digesting = app.add_subcommand("digest", "64 hex digits, equal exactly when two vaults hold the same");
    auto isAll = std::make_shared<bool>(false);
    digesting->add_flag("--all", *isAll, "With what is never shared");
    digesting->callback(
        [&cli, isAll] { cli.withWorkspace([&](Workspace& workspace) { return digest(workspace, cli, *isAll); }); });

    auto* passphrase =
        app.add_subcommand("passphrase", "Give the vault a new passphrase; everything is encrypted anew");
    auto next = std::make_shared<PassphraseSource>();
    passphrase
        ->add_option("--new-file", next->file,
                     "A file whose first line is the new passphrase; without it you are asked")
        ->type_name("F");
    passphrase->callback(
        [&cli, next] { cli.withWorkspace([&](Workspace& workspace) { return changePassphrase(workspace, *next); }); });

    auto* backup = app.add_subcommand("backup", "Copy the vault into a new file, encrypted as it is");
    auto to = std::make_shared<std::string>();
    backup->add_option("FILE", *to, "A new file")->required();
    backup->callback([&cli, to] { cli.withWorkspace([&](Workspace& workspace) { return backUpTo(workspace, *to); }); });

    auto* restoring = app.add_subcommand("restore", "Put a backup in the vault's place; what was there is kept beside");
    auto from = std::make_shared<std::string>();
    restoring->add_option("FILE", *from, "The backup")->required();
    restoring->callback([&cli, from] { cli.exit = restoreFrom(cli, *from); });

    auto* making =
        app.add_subcommand("demo", "Fill a vault with a made-up workplace; makes the vault if there is none");
    auto command = std::make_shared<FillDemo>();
    making->add_option("--people", command->people, "How many (120)")->type_name("N")->check(CLI::Range(1, 1'000'000));
    making->add_option("--seed", command->seed, "The same seed gives the same workplace (1)")->type_name("S");
    making->add_option("--conversations", command->conversationsPerPerson, "Conversations per person (1.5)")->group("");
    making->callback([&cli, command] { demo(cli, *command); });
}

} // namespace hedgerow::cli
