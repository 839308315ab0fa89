// SPDX-License-Identifier: GPL-3.0-or-later
// peer: the people this vault shares with.
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/cli/peer_lookup.h"
#include "app/cli/record_json.h"

#include "core/bundle/contact_card.h"
#include "core/commands/add_peer.h"
#include "core/commands/remove_records.h"
#include "core/commands/verify_peer.h"
#include "core/model/name_lookalike.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <iterator>

#include <unistd.h>

namespace hedgerow::cli {
namespace {

constexpr std::uint64_t kLargestCardFile = 64 * 1024;
constexpr std::size_t kShownDigits = 8;

struct AddOptions {
    std::string card;
    std::string name;
    bool isOwnDevice = false;
    bool acceptsChangedKey = false;
    bool acceptsLookalike = false;
};

struct VerifyOptions {
    std::string peer;
    std::string words;
};

bool looksLikeCard(const std::string& text) {
    constexpr std::string_view kPrefix = "hedgerow1";
    return std::ranges::equal(std::string_view(text).substr(0, kPrefix.size()), kPrefix, [](char one, char other) {
        return (one >= 'A' && one <= 'Z' ? one - 'A' + 'a' : one) == other;
    });
}

Result<std::string> cardText(const std::string& said, Environment& environment) {
    if (said != "-") return looksLikeCard(said) ? said : environment.files.readAll(said, kLargestCardFile);
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    return text;
}

int failCard(const Error& error) {
    if (error.code == ErrorCode::NewerVersion)
        say("This card was made by a newer Hedgerow. Install that version to use it.");
    else if (error.detail == bundle::kMistypedCard)
        say("The card is mistyped: a character is wrong, missing or too many. Copy it again, from beginning to end.");
    else if (error.detail == bundle::kNoCard)
        say("This is no contact card. A card begins with hedgerow1; `identity --card` prints one's own.");
    else if (error.detail == bundle::kForbiddenKey || error.detail == bundle::kForbiddenName)
        say("No Hedgerow makes such a card. Do not use it, and ask whoever gave it to you where it comes from.");
    else
        return fail(error);
    return exitCode(error.code);
}

std::string verifiedText(const PeerView& peer) {
    return peer.verified ? "verified on " + peer.verified->iso() : "not verified";
}

std::string shortId(const PeerView& peer) {
    return peer.id.hex().substr(0, kShownDigits);
}

// Why it was refused, and what to do.
int failAdding(const Error& error, const PeerCheck& check) {
    if (error.detail == kOwnCard) {
        say("This is the card of this very vault. Give it to others; theirs are added here.");
    } else if (error.detail == kChangedKey && check.peer) {
        say("CAREFUL: you know " + plain(check.peer->name) + " (" + shortId(*check.peer) + ", " +
            verifiedText(*check.peer) +
            ") with OTHER keys.\nA new computer or a new vault has new keys. So has someone "
            "who wants to be taken for " +
            plain(check.peer->name) +
            ".\nAsk in person or by telephone. Nothing was changed. If it "
            "is right: --accept-changed-key, and verify again.\nIf this is somebody else: --name with another name.");
    } else if (error.detail == kLookalikeName && check.peer) {
        say("CAREFUL: this name could be taken for " + plain(check.peer->name) + " (" + shortId(*check.peer) +
            "), whose keys are others.\nNothing was changed. Give another name: --name NAME. If it is to be this one "
            "all the "
            "same: --accept-lookalike.");
    } else {
        return fail(error);
    }
    return exitCode(error.code);
}

int add(Workspace& workspace, const Cli& cli, const AddOptions& options) {
    const auto text = cardText(options.card, cli.environment);
    if (!text) return fail(text.error());
    const auto card = bundle::parseCard(*text);
    if (!card) return failCard(card.error());
    const auto own = workspace.card();
    if (!own) return fail(own.error());
    const std::string& name = options.name.empty() ? card->name : options.name;
    if (name.empty()) return usage("The card says no name. Say what you call whose it is: --name NAME");

    AddPeer command{{name, toHex(card->signingKey), card->recipient.text()}, toHex(own->signingKey)};
    command.isOwnDevice = options.isOwnDevice;
    command.acceptsChangedKey = options.acceptsChangedKey;
    command.acceptsLookalike = options.acceptsLookalike;
    const auto peers = workspace.reader().peers(Reader::Removed::Too);
    if (!peers) return fail(peers.error());
    const PeerCheck check = checkPeer(command.card, command.ownSigningKey, *peers);
    const auto outcome = workspace.run(command, cli.clockCheck());
    if (!outcome) return failAdding(outcome.error(), check);

    const bool isKnown = outcome->created.empty();
    const std::string id = isKnown ? check.peer->id.hex() : outcome->created.front().hex();
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("id")] = qString(id);
        object[QLatin1String("added")] = !isKnown;
        printJson(object);
    } else {
        print(id);
    }
    if (isKnown) {
        say("You know these keys already, as " + plain(check.peer->name) + ". Nothing was changed.");
        return Done;
    }
    if (isOfMixedScripts(name)) say("Careful: this name has letters of several alphabets that look alike.");
    say("Not verified yet: nobody knows whose keys these are until you have compared the words. peer verify " +
        id.substr(0, kShownDigits));
    return Done;
}

QJsonObject toJson(const PeerView& peer) {
    QJsonObject object;
    object[QLatin1String("id")] = qString(peer.id.hex());
    object[QLatin1String("name")] = qString(peer.name);
    object[QLatin1String("signing_key")] = qString(peer.signingKey);
    object[QLatin1String("age_key")] = qString(peer.ageKey);
    object[QLatin1String("verified")] = peer.verified ? QJsonValue(qString(peer.verified->iso())) : QJsonValue();
    object[QLatin1String("own_device")] = peer.isOwnDevice;
    object[QLatin1String("left")] = peer.left ? QJsonValue(qString(peer.left->iso())) : QJsonValue();
    object[QLatin1String("note")] = qString(peer.note);
    return object;
}

int list(Workspace& workspace, const Cli& cli) {
    const auto peers = workspace.reader().peers();
    if (!peers) return fail(peers.error());
    for (const PeerView& peer : *peers) {
        if (cli.isJson) {
            printJson(toJson(peer));
            continue;
        }
        std::string line = shortId(peer) + "  " + column(peer.name, 24) + "  " + column(verifiedText(peer), 22);
        if (peer.isOwnDevice) line += "  own device";
        if (peer.left) line += "  left on " + peer.left->iso();
        if (isOfMixedScripts(peer.name)) line += "  (letters of several alphabets)";
        print(line.substr(0, line.find_last_not_of(' ') + 1));
    }
    if (peers->empty() && !cli.isJson) say("Nobody yet. Ask for their card, and: peer add CARD");
    return Done;
}

// What is shown of the peer before her words are known: nothing that could just be repeated.
std::optional<std::string> askForWords(const PeerView& peer) {
    if (!isatty(STDIN_FILENO)) return std::nullopt;
    say("Ask " + plain(peer.name) + ", by voice, for the six words that their own screen shows, and type them:");
    std::string line;
    std::getline(std::cin, line);
    return line;
}

int showComparison(const PeerView& peer, const bundle::Comparison& comparison, const Cli& cli) {
    if (cli.isJson) {
        QJsonObject object = toJson(peer);
        addTo(object, comparison);
        printJson(object);
    } else {
        print("Words  " + comparison.spokenWords());
        print("Signs  " + signsText(comparison));
    }
    return usage("Not verified. Ask " + plain(peer.name) +
                 ", by voice, for the words that their own screen shows, and give what you hear: --words \"…\"");
}

int verify(Workspace& workspace, const Cli& cli, const VerifyOptions& options) {
    const auto peer = findPeer(workspace.reader(), options.peer);
    if (!peer) return fail(peer.error());
    const auto comparison = comparisonOf(*peer);
    if (!comparison) return fail(comparison.error());
    const auto said = options.words.empty() ? askForWords(*peer) : std::optional(options.words);
    if (!said) return showComparison(*peer, *comparison, cli);
    if (!bundle::isSaidAs(*comparison, *said)) {
        say("These are NOT the words of the keys that this vault has of " + plain(peer->name) +
            ". Nothing was changed.\nEither a word was misheard, or the card did not come from " + plain(peer->name) +
            ": then someone may be in between. Ask for the words again; if they differ again, take nothing from these "
            "keys and send nothing to them.");
        return FailedExit;
    }
    const auto outcome = workspace.run(VerifyPeer{peer->id, peer->signingKey, peer->ageKey}, cli.clockCheck());
    if (!outcome) return fail(outcome.error());
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("id")] = qString(peer->id.hex());
        object[QLatin1String("verified")] = qString(cli.environment.clock.today().iso());
        printJson(object);
    }
    say("Verified: the keys are those of " + plain(peer->name) +
        ". Read out the words of your own card, too: identity");
    return Done;
}

int remove(Workspace& workspace, const Cli& cli, const std::string& said) {
    const auto peer = findPeer(workspace.reader(), said);
    if (!peer) return fail(peer.error());
    const auto outcome = workspace.run(RemoveRecords{{{Kind::Peer, peer->id}}}, cli.clockCheck());
    if (!outcome) return fail(outcome.error());
    if (cli.isJson) {
        QJsonObject object;
        object[QLatin1String("batch")] = qString(outcome->changes.batch->hex());
        printJson(object);
    }
    say("Removed " + plain(peer->name) + "; what was shared stays where it is. To take it back: undo " +
        outcome->changes.batch->hex());
    return Done;
}

} // namespace

void addPeerCommands(CLI::App& app, Cli& cli) {
    auto* room = app.add_subcommand("peer", "The people this vault shares with; PEER is an id or a name");
    room->require_subcommand(1);

    auto* adding = room->add_subcommand("add", "Add someone from a contact card; not verified");
    auto options = std::make_shared<AddOptions>();
    adding->add_option("CARD", options->card, "The card (hedgerow1…), a file with it, or - for standard input")
        ->required();
    adding->add_option("--name", options->name, "What you call them, in place of the name on the card")
        ->type_name("NAME");
    adding->add_flag("--own-device", options->isOwnDevice, "Another vault of your own");
    adding->add_flag("--accept-changed-key", options->acceptsChangedKey,
                     "Someone you know has these keys from now on; they are to be verified again");
    adding->add_flag("--accept-lookalike", options->acceptsLookalike, "A name that could be taken for another's");
    adding->callback(
        [&cli, options] { cli.withWorkspace([&](Workspace& workspace) { return add(workspace, cli, *options); }); });

    room->add_subcommand("list", "Who they are, and whether their words were compared")->callback([&cli] {
        cli.withWorkspace([&](Workspace& workspace) { return list(workspace, cli); });
    });

    auto* verifying = room->add_subcommand("verify", "Say that the words of someone's keys were compared");
    auto heard = std::make_shared<VerifyOptions>();
    verifying->add_option("PEER", heard->peer, "Whose")->required();
    verifying->add_option("--words", heard->words, "The six words that they read out from their own screen")
        ->type_name("\"W1 … W6\"");
    verifying->callback(
        [&cli, heard] { cli.withWorkspace([&](Workspace& workspace) { return verify(workspace, cli, *heard); }); });

    auto* removing = room->add_subcommand("remove", "Share with someone no longer; can be undone");
    auto who = std::make_shared<std::string>();
    removing->add_option("PEER", *who, "Whom")->required();
    removing->callback(
        [&cli, who] { cli.withWorkspace([&](Workspace& workspace) { return remove(workspace, cli, *who); }); });
}

} // namespace hedgerow::cli
