// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/age_keys.h"
#include "app/cli/byte_files.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"

#include "core/age/failure.h"
#include "core/age/writer.h"

#include <CLI/CLI.hpp>

#include <QDateTime>

#include <algorithm>
#include <iterator>

#include <unistd.h>

namespace hedgerow::cli {
namespace {

struct AgeOptions {
    std::vector<std::string> recipients;     // -r
    std::vector<std::string> recipientFiles; // -R
    std::vector<std::string> identityFiles;  // -i
    std::string output;                      // -o
    std::string input;
    bool isForPassphrase = false; // -p
    bool isArmored = false;       // -a
    bool isConverting = false;    // -y
};

int failAge(const Error& error) {
    const auto kind = age::failureOf(error);
    if (!kind || error.code != ErrorCode::Damaged) return fail(error);
    say(*kind == age::Failure::Payload || *kind == age::Failure::Mac
            ? "The file is damaged or cut off (" + error.detail + "). Ask for it again."
            : "This is not an age file, or it is damaged (" + error.detail + ").");
    return DamagedExit;
}

// Of a file that does not open: what might open it.
int failOpening(const Error& error, const AgeOptions& options) {
    if (age::failureOf(error) == age::Failure::NoMatch && error.code == ErrorCode::Refused) {
        say(options.identityFiles.empty() ? "The file is for recipients: name your identity with -i FILE."
                                          : "None of these identities opens it (" + error.detail + ").");
        return RefusedExit;
    }
    return failAge(error);
}

bool isOutputTerminal(const std::string& output) {
    return output.empty() && isatty(STDOUT_FILENO);
}

// Everything that would read standard input; more than one cannot.
bool isStandardInputShared(const AgeOptions& options) {
    const auto isStandard = [](const std::string& file) { return file == "-"; };
    return std::ranges::count_if(options.recipientFiles, isStandard) +
               std::ranges::count_if(options.identityFiles, isStandard) +
               (options.input.empty() || options.input == "-") >
           1;
}

// Runs the work with a meter where it makes a file: Ctrl-C then leaves nothing of it behind.
Result<void> withMeter(InputFile& input, const AgeOptions& options, std::string_view what,
                       const std::function<Result<void>()>& work) {
    if (options.output.empty() || options.output == "-") return work();
    Progress progress;
    input.tell(progress);
    const ProgressMeter meter(progress, what);
    return work();
}

Result<std::vector<age::Recipient>> recipientsOf(const AgeOptions& options, const Cli& cli) {
    auto recipients = readRecipients(options.recipientFiles);
    if (!recipients) return recipients;
    for (const std::string& text : options.recipients) {
        const auto recipient = age::Recipient::parse(text);
        if (!recipient) return Error{recipient.error().code, "-r: " + recipient.error().detail};
        recipients->push_back(*recipient);
    }
    const auto own = readIdentities(options.identityFiles, cli.passphrase);
    if (!own) return own.error();
    if (own->postQuantum > 0)
        return Error{ErrorCode::Refused, "post-quantum identities (mlkem768x25519) are not supported yet"};
    for (const age::Identity& identity : own->identities) recipients->push_back(identity.recipient());
    return recipients;
}

Result<std::unique_ptr<age::Writer>> writerFor(const AgeOptions& options, const Cli& cli, age::Sink& output,
                                               const std::vector<age::Recipient>& recipients,
                                               const SecretBytes& passphrase) {
    const age::Form form = options.isArmored ? age::Form::Armored : age::Form::Binary;
    Random& random = cli.environment.random;
    return options.isForPassphrase ? age::Writer::open(output, passphrase, random, form)
                                   : age::Writer::open(output, recipients, random, form);
}

Result<void> encryptInput(const AgeOptions& options, const Cli& cli, InputFile& input,
                          const std::vector<age::Recipient>& recipients, const SecretBytes& passphrase) {
    const auto output = OutputFile::open(options.output, Secrecy::Anyone, cli.environment);
    if (!output) return output.error();
    const auto writer = writerFor(options, cli, **output, recipients, passphrase);
    if (!writer) return writer.error();
    if (auto written = (*writer)->writeFrom(input); !written) return written;
    if (auto finished = (*writer)->finish(); !finished) return finished;
    return (*output)->finish();
}

int encrypt(const Cli& cli, const AgeOptions& options) {
    const bool hasRecipients =
        !options.recipients.empty() || !options.recipientFiles.empty() || !options.identityFiles.empty();
    if (hasRecipients == options.isForPassphrase) return usage("Say for whom: -r, -R or -i; or -p alone");
    if (isStandardInputShared(options)) return usage("Standard input can be one thing only");
    if (!options.isArmored && isOutputTerminal(options.output))
        return usage("A terminal cannot show it: add -o FILE, or -a (-o - to do it all the same)");

    const auto recipients = recipientsOf(options, cli);
    if (!recipients) return failAge(recipients.error());
    SecretBytes passphrase;
    if (options.isForPassphrase) {
        auto typed = cli.passphrase.read("New passphrase", true);
        if (!typed) return fail(typed.error());
        passphrase = std::move(*typed);
    }
    const auto input = InputFile::open(options.input);
    if (!input) return fail(input.error());
    const auto done = withMeter(**input, options, "Encrypting",
                                [&] { return encryptInput(options, cli, **input, *recipients, passphrase); });
    return done ? Done : fail(done.error());
}

age::Keys keysOf(const Cli& cli, const AgeOptions& options, const age::IdentityFile& own) {
    age::Keys keys{own.identities, {}};
    const bool isGiven = !cli.passphrase.file.empty() || cli.passphrase.descriptor;
    if (options.identityFiles.empty() || isGiven)
        keys.passphrase = [&cli] { return cli.passphrase.read("Passphrase"); };
    if (cli.acceptsCost) keys.mostWork = age::kMostWork;
    return keys;
}

Result<void> writePlain(age::Reader& reader, const AgeOptions& options, const Cli& cli) {
    const auto output = OutputFile::open(options.output, Secrecy::OwnerOnly, cli.environment);
    if (!output) return output.error();
    if (auto copied = reader.copyTo(**output); !copied) return copied;
    return (*output)->finish();
}

int decrypt(const Cli& cli, const AgeOptions& options) {
    if (isStandardInputShared(options)) return usage("Standard input can be one thing only");
    const auto own = readIdentities(options.identityFiles, cli.passphrase);
    if (!own) return failAge(own.error());
    if (own->postQuantum > 0)
        say("Passed over: post-quantum identities (mlkem768x25519), which are not supported yet.");

    const auto input = InputFile::open(options.input);
    if (!input) return fail(input.error());
    const auto reader = age::Reader::open(**input, keysOf(cli, options, *own));
    if (!reader) return failOpening(reader.error(), options);
    const auto done = withMeter(**input, options, "Decrypting", [&] { return writePlain(**reader, options, cli); });
    return done ? Done : failAge(done.error());
}

// To standard output, or into a new file; nothing is overwritten.
Result<void> writeKeys(const Cli& cli, const AgeOptions& options, std::string_view text) {
    if (!options.output.empty() && options.output != "-") return cli.environment.files.writeNew(options.output, text);
    const auto output = OutputFile::open({}, Secrecy::OwnerOnly, cli.environment);
    if (!output) return output.error();
    if (auto written = (*output)->write(age::bytesOf(text)); !written) return written;
    return (*output)->finish();
}

int convert(const Cli& cli, const AgeOptions& options) {
    const auto own = readIdentities({options.input.empty() ? "-" : options.input}, cli.passphrase);
    if (!own) return failAge(own.error());
    if (own->postQuantum > 0)
        return fail({ErrorCode::Refused, "post-quantum identities (mlkem768x25519) are not supported yet"});
    std::string text;
    for (const age::Identity& identity : own->identities) text += identity.recipient().text() + '\n';
    const auto written = writeKeys(cli, options, text);
    return written ? Done : fail(written.error());
}

int keygen(const Cli& cli, const AgeOptions& options) {
    if (options.isConverting) return convert(cli, options);
    if (!options.input.empty()) return usage("A file is read with -y only");
    const age::Identity identity = age::Identity::generate(cli.environment.random);
    const QString now = QDateTime::fromMSecsSinceEpoch(cli.environment.clock.nowMs(), Qt::UTC).toString(Qt::ISODate);
    const SecretBytes text = age::identityFileText(identity, now.toStdString());
    if (auto written = writeKeys(cli, options, text.view()); !written) return fail(written.error());
    if (!isOutputTerminal(options.output)) say("Public key: " + identity.recipient().text());
    return Done;
}

} // namespace

void addAgeCommands(CLI::App& app, Cli& cli) {
    auto* room = app.add_subcommand("age", "Encrypt and decrypt files of the format age-encryption.org/v1");
    room->require_subcommand(1);
    const auto addFiles = [](CLI::App* command, const std::shared_ptr<AgeOptions>& options) {
        command->add_option("-o,--output", options->output, "Where to (standard output)")->type_name("FILE");
        command->add_option("INPUT", options->input, "What to read (standard input)");
    };

    auto* keys = room->add_subcommand("keygen", "Make an identity, or with -y name the recipients of identities");
    auto made = std::make_shared<AgeOptions>();
    addFiles(keys, made);
    keys->add_flag("-y", made->isConverting, "Read identities, write their public keys");
    keys->callback([&cli, made] { cli.exit = keygen(cli, *made); });

    auto* encrypting = room->add_subcommand("encrypt", "For recipients, or for a passphrase");
    auto to = std::make_shared<AgeOptions>();
    addFiles(encrypting, to);
    encrypting->add_option("-r,--recipient", to->recipients, "A public key, age1…; several times")
        ->type_name("RECIPIENT")
        ->allow_extra_args(false);
    encrypting->add_option("-R,--recipients-file", to->recipientFiles, "A file of public keys; several times")
        ->type_name("FILE")
        ->allow_extra_args(false);
    encrypting
        ->add_option("-i,--identity", to->identityFiles, "For the owner of this identity file, too; several times")
        ->type_name("FILE")
        ->allow_extra_args(false);
    encrypting->add_flag("-p,--passphrase", to->isForPassphrase, "For whoever knows a passphrase");
    encrypting->add_flag("-a,--armor", to->isArmored, "As text that can be mailed");
    encrypting->callback([&cli, to] { cli.exit = encrypt(cli, *to); });

    auto* decrypting = room->add_subcommand("decrypt", "With identities, or with a passphrase");
    auto from = std::make_shared<AgeOptions>();
    addFiles(decrypting, from);
    decrypting->add_option("-i,--identity", from->identityFiles, "A file of identities; several times")
        ->type_name("FILE")
        ->allow_extra_args(false);
    decrypting->callback([&cli, from] { cli.exit = decrypt(cli, *from); });
}

} // namespace hedgerow::cli
