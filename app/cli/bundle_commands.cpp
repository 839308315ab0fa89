// SPDX-License-Identifier: GPL-3.0-or-later
// bundle: what is given to others, and what they give.
#include "app/cli/bundle_text.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/peer_lookup.h"
#include "app/cli/record_json.h"

#include "core/bundle/refusal.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QJsonArray>

namespace hedgerow::cli {
namespace {

using bundle::BundleLook;
using bundle::BundleOrder;

constexpr int kMostParts = 1'000; // as a set has at most

struct WriteOptions {
    std::vector<std::string> peers;
    bool isForPassphrase = false;
    std::string passphraseFile;
    std::string profile = "turf_sheet";
    std::vector<std::string> classes;
    std::string unit;
    std::string campaign;
    std::vector<std::string> people;
    std::string query;
    bool isLed = false;
    std::string since = "all";
    bool codesUnits = false;
    bool isOnlyLook = false;
    bool isWithNotes = false;
    std::string file;
};

struct ReadOptions {
    std::vector<std::string> files;
    std::string passphraseFile;
    std::vector<std::string> accepted;
    std::vector<std::string> declined;
    bool acceptsAll = false;
};

Result<std::set<FieldClass>> classesNamed(const std::vector<std::string>& names) {
    using enum FieldClass;
    std::set<FieldClass> classes;
    for (const std::string& name : names) {
        bool isKnown = false;
        for (const FieldClass each : {Name, Contact, Work, Opinion, Facts, Notes, Plan, Unknown}) {
            if (fieldClassName(each) != name) continue;
            classes.insert(each);
            isKnown = true;
        }
        if (!isKnown) return Error{ErrorCode::InvalidValue, "--class " + name};
    }
    return classes;
}

Result<Id> idNamed(const std::string& text, std::string_view option) {
    const auto id = Id::parse(text);
    return id ? Result<Id>(*id) : Error{ErrorCode::InvalidValue, std::string(option) + ": an id has 32 hex digits"};
}

Result<bundle::Whom> whomOf(const WriteOptions& options) {
    if (!options.unit.empty()) {
        const auto id = idNamed(options.unit, "--unit");
        return id ? Result<bundle::Whom>(UnitId(*id)) : id.error();
    }
    if (!options.campaign.empty()) {
        const auto id = idNamed(options.campaign, "--campaign");
        return id ? Result<bundle::Whom>(CampaignId(*id)) : id.error();
    }
    if (!options.people.empty()) {
        std::vector<PersonId> people;
        for (const std::string& text : options.people) {
            const auto id = idNamed(text, "--person");
            if (!id) return id.error();
            people.emplace_back(*id);
        }
        return bundle::Whom(std::move(people));
    }
    if (!options.query.empty()) {
        PeopleFilter filter;
        filter.text = options.query;
        return bundle::Whom(std::move(filter));
    }
    if (options.isLed) return bundle::Whom(bundle::LedByPeer{});
    return bundle::Whom(bundle::Everyone{});
}

Result<bundle::Since> sinceOf(const std::string& text) {
    if (text == "all") return bundle::Since(bundle::Everything{});
    if (text == "new") return bundle::Since(bundle::NotYetHad{});
    const auto date = Date::parse(text);
    return date ? Result<bundle::Since>(*date)
                : Error{ErrorCode::InvalidValue, "--since: all, new or a day (YYYY-MM-DD)"};
}

Result<BundleOrder> orderOf(const WriteOptions& options, Reader& reader) {
    BundleOrder order;
    for (const std::string& said : options.peers) {
        const auto peer = findPeer(reader, said);
        if (!peer) return peer.error();
        if (!peer->verified)
            say("Careful: nobody has compared the words of " + plain(peer->name) +
                " (peer verify). If the card came from someone "
                "in between, that one can read this.");
        order.peers.push_back(peer->id);
    }
    order.isForPassphrase = options.isForPassphrase;
    const auto profile = options.classes.empty() ? bundle::profileNamed(options.profile) : bundle::Profile::Custom;
    if (!profile) return Error{ErrorCode::InvalidValue, "--profile " + options.profile};
    order.profile = *profile;
    auto classes = classesNamed(options.classes);
    if (!classes) return classes.error();
    order.classes = std::move(*classes);
    auto whom = whomOf(options);
    if (!whom) return whom.error();
    order.whom = std::move(*whom);
    const auto since = sinceOf(options.since);
    if (!since) return since.error();
    order.since = *since;
    order.codesUnits = options.codesUnits;
    return order;
}

// Of the bundle, not of the vault: from a file, else asked for.
Result<SecretBytes> bundlePassphrase(const std::string& file, bool isNew) {
    PassphraseSource source;
    source.file = file;
    return source.read(isNew ? "New passphrase of the bundle" : "Passphrase of the bundle", isNew);
}

int failWriting(const Error& error) {
    if (error.code == ErrorCode::InvalidValue && error.detail == "my_name") {
        say("Say first what others call you: identity --name NAME");
        return FailedExit;
    }
    if (error.code == ErrorCode::NotFound && error.detail == "nothing") {
        say("There is nothing to give: nobody was chosen, or all of it was given before. No file was written.");
        return FailedExit;
    }
    if (error.code == ErrorCode::InvalidValue && error.detail == bundle::kCodesForOne)
        return usage("A pseudonymous chart is for one peer: each gets codes of their own");
    if (error.code == ErrorCode::InvalidValue && error.detail == "since")
        return usage("Of this profile --since is all or new");
    if (error.code == ErrorCode::Refused && error.detail == "left") {
        say("One of them has left and gets nothing new. No file was written.");
        return RefusedExit;
    }
    return fail(error);
}

// As they are given, and, after the arrow, who that is.
int printCodes(Reader& reader, const BundleLook& look) {
    std::vector<Id> ids;
    for (const bundle::GivenCode& each : look.codes) {
        ids.push_back(each.person.id);
        if (each.level) ids.push_back(each.level->id);
    }
    const auto labels = reader.labelsOf(ids);
    if (!labels) return fail(labels.error());
    const auto labelOf = [&](const Id& id) {
        const auto label = labels->find(id);
        return label == labels->end() ? std::string("-") : plain(label->second);
    };
    for (const bundle::GivenCode& each : look.codes) {
        std::string units;
        for (const std::string& unit : each.units) units += (units.empty() ? "" : ", ") + plain(unit);
        print("  " + each.code + "  " + column(units.empty() ? "-" : units, 24) + "  " +
              column(each.level ? labelOf(each.level->id) : "-", 20) + "  " +
              (each.month ? each.month->iso().substr(0, 7) : "       ") + "  <- " + labelOf(each.person.id));
    }
    for (const bundle::SmallUnit& unit : look.smallUnits)
        print("  ! only " + std::to_string(unit.people) + " in " + plain(unit.called) +
              ": who knows the place can guess who they are");
    return Done;
}

int look(Workspace& workspace, const Cli& cli, const WriteOptions& options, const BundleOrder& order) {
    const auto seen = workspace.bundles().look(order);
    if (!seen) return failWriting(seen.error());
    if (cli.isJson)
        printJson(toJson(*seen));
    else if (seen->numbers)
        print(*seen->numbers);
    else
        print(*seen, options.isWithNotes);
    if (!cli.isJson && !seen->codes.empty()) return printCodes(workspace.reader(), *seen);
    return Done;
}

int write(Workspace& workspace, const Cli& cli, const WriteOptions& options) {
    const auto order = orderOf(options, workspace.reader());
    if (!order)
        return order.error().code == ErrorCode::InvalidValue ? usage(sentence(order.error())) : fail(order.error());
    if (options.isOnlyLook) return look(workspace, cli, options, *order);
    if (options.file.empty()) return usage("Say where to: FILE, or --look to see what would be in it");
    if (order->peers.empty() != options.isForPassphrase)
        return usage("Say for whom: --to PEER, or -p for a passphrase");
    std::optional<SecretBytes> passphrase;
    if (options.isForPassphrase) {
        auto typed = bundlePassphrase(options.passphraseFile, true);
        if (!typed) return fail(typed.error());
        passphrase = std::move(*typed);
    }
    Progress progress;
    const ProgressMeter meter(progress, "Writing");
    const auto written = workspace.bundles().write(*order, options.file, passphrase ? &*passphrase : nullptr,
                                                   cli.clockCheck(), &progress);
    if (!written) return failWriting(written.error());
    for (std::size_t i = 0; i < written->files.size(); ++i) {
        if (!cli.isJson) {
            print(written->files[i].string());
            continue;
        }
        QJsonObject object;
        object[QLatin1String("file")] = qString(written->files[i].string());
        object[QLatin1String("bundle")] = qString(written->bundles[i].hex());
        object[QLatin1String("people")] = static_cast<qint64>(written->people);
        printJson(object);
    }
    const std::string people = several(written->people, "person", "people");
    if (order->profile == bundle::Profile::PseudonymousChart)
        say("Codes for " + people + '.');
    else if (order->profile == bundle::Profile::RollUp)
        say("Numbers about " + people + '.');
    else
        say("About " + people + '.');
    return Done;
}

BundleKeys keysOf(const Cli& cli, const ReadOptions& options) {
    BundleKeys keys;
    keys.passphrase = [&options] { return bundlePassphrase(options.passphraseFile, false); };
    if (cli.acceptsCost) keys.mostWork = age::kMostWork;
    return keys;
}

int inspect(Workspace& workspace, const Cli& cli, const ReadOptions& options) {
    Progress progress;
    const ProgressMeter meter(progress, "Reading");
    const auto preview = workspace.bundles().preview(options.files.front(), keysOf(cli, options), &progress);
    if (!preview) return failReading(preview.error());
    if (cli.isJson)
        printJson(toJson(*preview));
    else
        print(*preview);
    if (preview->sender.kind != bundle::SenderKind::Unknown) return Done;
    return failReading(bundle::refused(bundle::Refusal::UnknownSigner, {}));
}

int takeIn(Workspace& workspace, const Cli& cli, const ReadOptions& options, const std::string& file) {
    bundle::BundleDecisions decisions{options.accepted, options.declined, {}};
    Progress progress;
    const ProgressMeter meter(progress, "Reading");
    if (options.acceptsAll) {
        const auto preview = workspace.bundles().preview(file, keysOf(cli, options), &progress);
        if (!preview) return failReading(preview.error());
        for (const bundle::Proposal& proposal : preview->proposals) decisions.accepted.push_back(proposal.key);
    }
    const auto applied = workspace.bundles().apply(file, decisions, keysOf(cli, options), cli.clockCheck(), &progress);
    if (!applied) return failReading(applied.error());
    if (cli.isJson) printJson(toJson(*applied));
    if (applied->waiting > 0)
        say(std::to_string(applied->waiting) +
            " removals, undoings, forgettings or values from the future wait: bundle inspect names them, "
            "--accept KEY or --decline KEY answers.");
    if (!applied->delivery) {
        say("Nothing in it was new.");
        return Done;
    }
    if (!cli.isJson) print(applied->bundle.hex());
    say("Applied. To take it back: undo " + applied->bundle.hex());
    return Done;
}

// The parts of one bundle, or several bundles, one after the other. Each stands alone: what was taken in before one
// that fails stays.
int takeInAll(Workspace& workspace, const Cli& cli, const ReadOptions& options) {
    for (std::size_t i = 0; i < options.files.size(); ++i) {
        const int taken = takeIn(workspace, cli, options, options.files[i]);
        if (taken == Done) continue;
        if (options.files.size() > 1)
            say("Stopped at " + options.files[i] +
                (i == 0 ? ". Nothing was read before it."
                        : ". Before it, " + several(static_cast<std::int64_t>(i), "file", "files") + " of " +
                              std::to_string(options.files.size()) + (i == 1 ? " was read." : " were read.")));
        return taken;
    }
    return Done;
}

// Tables of numbers that others gave, newest first; beside what this vault counts itself.
int numbers(Workspace& workspace, const Cli& cli) {
    const auto tables = workspace.reader().rollUps();
    if (!tables) return fail(tables.error());
    for (const RollUpTable& table : *tables) {
        if (cli.isJson)
            printJson(toJson(table));
        else
            print(table);
    }
    return Done;
}

// Of how many people it says what; where it named nobody, what stands for them.
std::string peopleGiven(const DisclosureView& given) {
    const std::string people = several(given.count, "person", "people");
    const auto profile = bundle::profileNamed(given.profile);
    if (profile == bundle::Profile::PseudonymousChart) return "codes for " + people;
    return profile == bundle::Profile::RollUp ? "numbers about " + people : people;
}

// What each of them holds, newest first.
int given(Workspace& workspace, const Cli& cli, const std::string& said) {
    std::optional<Id> id;
    if (!said.empty()) {
        const auto peer = findPeer(workspace.reader(), said);
        if (!peer) return fail(peer.error());
        id = peer->id;
    }
    const auto disclosures = workspace.reader().disclosures(id);
    if (!disclosures) return fail(disclosures.error());
    for (const DisclosureView& each : *disclosures) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(each.atMs, cli.isJson ? Qt::UTC : Qt::LocalTime);
        std::string classes;
        QJsonArray list;
        for (const std::string& name : each.classes) {
            classes += (classes.empty() ? "" : ", ") + name;
            list.append(qString(name));
        }
        if (!cli.isJson) {
            print(utf8(at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))) + "  " +
                  column(each.peer ? plain(each.peerName) : "(a passphrase)", 20) + "  " + peopleGiven(each) + ": " +
                  classes);
            continue;
        }
        QJsonObject object;
        object[QLatin1String("at")] = at.toString(Qt::ISODate);
        object[QLatin1String("peer")] = each.peer ? QJsonValue(qString(each.peer->hex())) : QJsonValue();
        object[QLatin1String("name")] = qString(each.peerName);
        object[QLatin1String("bundle")] = qString(each.bundle);
        object[QLatin1String("profile")] = qString(each.profile);
        object[QLatin1String("people")] = static_cast<qint64>(each.count);
        object[QLatin1String("notes")] = static_cast<qint64>(each.notes);
        object[QLatin1String("classes")] = list;
        printJson(object);
    }
    return Done;
}

void addWrite(CLI::App& room, Cli& cli) {
    auto* command = room.add_subcommand("write", "Write what you choose into an encrypted file for others");
    auto options = std::make_shared<WriteOptions>();
    command->add_option("--to", options->peers, "A peer: name, id or its first digits; several times")
        ->type_name("PEER")
        ->allow_extra_args(false);
    auto* passphrase = command->add_flag("-p,--passphrase", options->isForPassphrase, "For whoever knows a passphrase");
    command->add_option("--bundle-passphrase-file", options->passphraseFile, "The passphrase of the bundle, in a file")
        ->type_name("FILE")
        ->needs(passphrase);
    command
        ->add_option("--profile", options->profile,
                     "turf_sheet (names, contacts, work), chart (levels too), co_organizer (all but what is private), "
                     "pseudonymous_chart (codes and levels, nobody's name) or roll_up (only numbers by unit)")
        ->type_name("PROFILE")
        ->check(CLI::IsMember({"turf_sheet", "chart", "co_organizer", "pseudonymous_chart", "roll_up"}));
    command
        ->add_option("--class", options->classes,
                     "Instead of a profile: name, contact, work, opinion, facts, notes, plan; several times")
        ->type_name("CLASS")
        ->allow_extra_args(false);
    auto* whom = command->add_option_group("people", "About whom (everyone)");
    whom->add_option("--unit", options->unit, "Those in this unit and below")->type_name("ID");
    whom->add_option("--campaign", options->campaign, "Those in its units")->type_name("ID");
    whom->add_option("--person", options->people, "These; several times")->type_name("ID")->allow_extra_args(false);
    whom->add_option("--query", options->query, "Those that `people QUERY` finds")->type_name("QUERY");
    whom->add_flag("--led", options->isLed, "Those whose lead has the name of the peer");
    whom->require_option(0, 1);
    command->add_option("--since", options->since, "all; new: what they have not had; or a day")->type_name("WHEN");
    command->add_flag("--code-units", options->codesUnits, "Of a pseudonymous chart: units get codes, too");
    auto* only = command->add_flag("--look", options->isOnlyLook, "Write nothing, say what would be in it");
    command->add_flag("--notes", options->isWithNotes, "Show the notes, too")->needs(only);
    command->add_option("FILE", options->file, "A new file")->excludes(only);
    command->callback(
        [&cli, options] { cli.withWorkspace([&](Workspace& workspace) { return write(workspace, cli, *options); }); });
}

std::shared_ptr<ReadOptions> addReading(CLI::App* command, const std::string& what, int most) {
    auto options = std::make_shared<ReadOptions>();
    command->add_option("FILE", options->files, what)->required()->expected(1, most);
    command->add_option("--bundle-passphrase-file", options->passphraseFile, "The passphrase of the bundle, in a file")
        ->type_name("FILE");
    return options;
}

} // namespace

void addBundleCommands(CLI::App& app, Cli& cli) {
    auto* room = app.add_subcommand("bundle", "Give to others, and take from them, in encrypted files");
    room->require_subcommand(1);
    addWrite(*room, cli);
    room->add_subcommand("numbers", "Numbers by unit that others gave, newest first")->callback([&cli] {
        cli.withWorkspace([&](Workspace& workspace) { return numbers(workspace, cli); });
    });

    auto* inspecting = room->add_subcommand("inspect", "Who sent it and what it would change; changes nothing");
    auto looked = addReading(inspecting, "The bundle", 1);
    inspecting->callback(
        [&cli, looked] { cli.withWorkspace([&](Workspace& workspace) { return inspect(workspace, cli, *looked); }); });

    auto* importing = room->add_subcommand("import", "Apply it; `undo` takes it back at any time");
    auto taken =
        addReading(importing, "The bundle, or its parts; several in the order in which they are read", kMostParts);
    importing->add_option("--accept", taken->accepted, "A removal, undoing or forgetting, by its key; several times")
        ->type_name("KEY")
        ->allow_extra_args(false);
    importing->add_option("--decline", taken->declined, "The same, not to be asked about again; several times")
        ->type_name("KEY")
        ->allow_extra_args(false);
    importing->add_flag("--accept-all", taken->acceptsAll, "All of them");
    importing->callback(
        [&cli, taken] { cli.withWorkspace([&](Workspace& workspace) { return takeInAll(workspace, cli, *taken); }); });

    auto* giving = room->add_subcommand("given", "Who got what, newest first");
    auto peer = std::make_shared<std::string>();
    giving->add_option("PEER", *peer, "Only what this one got");
    giving->callback(
        [&cli, peer] { cli.withWorkspace([&](Workspace& workspace) { return given(workspace, cli, *peer); }); });
}

} // namespace hedgerow::cli
