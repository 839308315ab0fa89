// SPDX-License-Identifier: GPL-3.0-or-later
// create, info, check, digest, passphrase, backup, restore, demo; and the exit codes.
#include "tests/cli/program.h"
#include "tests/support/fake_clock.h"

#include <csignal>

namespace hedgerow {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::SizeIs;

using VaultCommands = ProgramTest;

TEST_F(VaultCommands, CreateMakesAVaultThatOpensAndIsWhole) {
    const Ran created = run({"create"});
    ASSERT_EQ(created.exit, 0) << created.err;
    EXPECT_THAT(created.out, IsEmpty());

    EXPECT_EQ(run({"create"}).exit, 1) << "nothing is overwritten";
    const auto info = ask({"info"});
    ASSERT_THAT(info, SizeIs(1));
    EXPECT_EQ(info[0].value(QLatin1String("people")).toInt(-1), 0);
    EXPECT_EQ(info[0].value(QLatin1String("kdf_memory_kib")).toInt(), 262'144);
    EXPECT_EQ(info[0].value(QLatin1String("kdf_passes")).toInt(), 3);
}

TEST_F(VaultCommands, ThePassphraseMayComeThroughADescriptor) {
    makeVault();

    const Ran right =
        runBare({"--vault", path("vault"), "--passphrase-fd", "0", "digest"}, "maple stone river candle\n");
    EXPECT_EQ(right.exit, 0) << right.err;
    EXPECT_EQ(right.out, digest());
    EXPECT_EQ(runBare({"--vault", path("vault"), "--passphrase-fd", "0", "digest"}, "other\n").exit, 3);
}

TEST_F(VaultCommands, ExitCodesSayWhatWentWrong) {
    makeVault();
    const std::string vault = path("vault");

    EXPECT_EQ(run({"info"}).exit, 0);
    EXPECT_EQ(run({"person", std::string(32, '0')}).exit, 1);
    EXPECT_EQ(runBare({"--vault", path("nothing"), "--passphrase-file", path("passphrase"), "info"}).exit, 1);
    EXPECT_EQ(runBare({}).exit, 2);
    EXPECT_EQ(run({"nonsense"}).exit, 2);
    EXPECT_EQ(run({"people", "--sort", "height"}).exit, 2);
    EXPECT_EQ(run({"person", "Anna"}).exit, 2);
    EXPECT_EQ(run({"undo", "0123"}).exit, 2) << "no beginning of a batch's name will do";
    EXPECT_EQ(runBare({"info"}).exit, 2) << "no vault named";
    const Ran wrong = runBare({"--vault", vault, "--passphrase-file", path("other"), "info"});
    EXPECT_EQ(wrong.exit, 3);
    EXPECT_THAT(wrong.err, HasSubstr("passphrase is wrong"));
    EXPECT_THAT(wrong.err, testing::Not(HasSubstr("ERROR"))) << "a sentence, and nothing of SQLCipher's own log";
    EXPECT_THAT(wrong.out, IsEmpty());

    write("text", std::string(8192, '\n'));
    EXPECT_EQ(runBare({"--vault", path("text"), "--passphrase-file", path("passphrase"), "info"}).exit, 4);

    auto open = Workspace::open(systemEnvironment(), m_folder / "vault", SecretBytes("maple stone river candle"));
    ASSERT_TRUE(open.ok());
    const Ran inUse = run({"info"});
    EXPECT_EQ(inUse.exit, 5);
    EXPECT_THAT(inUse.err, HasSubstr("Another program"));
    ASSERT_TRUE((*open)->close());

    std::string bytes = read("vault");
    bytes[0] = 0x5A; // 2 GiB and ten passes
    write("costly", bytes);
    EXPECT_EQ(runBare({"--vault", path("costly"), "--passphrase-file", path("passphrase"), "info"}).exit, 6);
}

TEST_F(VaultCommands, CheckSaysWhetherTheFileIsWhole) {
    makeVault();
    const auto whole = ask({"check", "--deep"});
    ASSERT_THAT(whole, SizeIs(1));
    EXPECT_TRUE(whole[0].value(QLatin1String("ok")).toBool());

    std::string bytes = read("vault");
    bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
    write("vault", bytes);
    const Ran damaged = run({"check", "--deep"});
    EXPECT_EQ(damaged.exit, 4);
    EXPECT_THAT(damaged.err, HasSubstr("damaged"));
}

TEST_F(VaultCommands, DigestIsSixtyFourHexDigitsThatFollowTheContent) {
    makeVault();
    const std::string before = digest();
    EXPECT_THAT(before, MatchesRegex("[0-9a-f]{64}\n"));

    ASSERT_EQ(run({"apply", "-"}, R"({"kind":"person","set":{"given":"Anna","private_note":"x"}})").exit, 0);
    EXPECT_NE(digest(), before);
    EXPECT_NE(run({"digest", "--all"}).out, digest());
    EXPECT_EQ(textOf(ask({"digest"}).at(0), "digest") + '\n', digest());
}

TEST_F(VaultCommands, ANewPassphraseOpensAndTheOldDoesNot) {
    makeVault();
    const std::string before = digest();
    ASSERT_EQ(run({"passphrase", "--new-file", path("other")}).exit, 0);

    EXPECT_EQ(run({"digest"}).exit, 3);
    const Ran after = runBare({"--vault", path("vault"), "--passphrase-file", path("other"), "digest"});
    EXPECT_EQ(after.exit, 0) << after.err;
    EXPECT_EQ(after.out, before);
}

TEST_F(VaultCommands, ABackupCanBeRestoredAndWhatWasThereIsKept) {
    makeVault();
    const std::string before = digest();
    ASSERT_EQ(run({"backup", path("copy")}).exit, 0);
    EXPECT_EQ(run({"backup", path("copy")}).exit, 1);
    ASSERT_EQ(run({"apply", "-"}, R"({"kind":"person","set":{"given":"Anna"}})").exit, 0);
    ASSERT_NE(digest(), before);

    const Ran restored = run({"restore", path("copy")});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_THAT(restored.err, HasSubstr("kept as"));
    EXPECT_EQ(digest(), before);
}

TEST_F(VaultCommands, TheDemoIsTheSameForTheSameSeedAndSaysWhatItMadeUp) {
    makeVault();
    ASSERT_EQ(run({"demo", "--people", "25", "--seed", "7"}).exit, 0);
    EXPECT_THAT(ask({"people"}), SizeIs(25));
    EXPECT_THAT(run({"history"}).out, testing::AllOf(HasSubstr("Made up 25 people"), HasSubstr("conversations\n"),
                                                     HasSubstr("Made up a workplace of")));

    const Ran coverage = run({"report", "coverage"});
    EXPECT_EQ(coverage.exit, 0);
    const auto units = ask({"report", "coverage"});
    const QJsonObject all = units.back();
    EXPECT_TRUE(all.value(QLatin1String("unit")).isNull());
    EXPECT_EQ(all.value(QLatin1String("listed")).toInt(), 25);
    const QJsonObject employer = units.front();
    EXPECT_EQ(textOf(employer, "type"), "employer");
    EXPECT_EQ(employer.value(QLatin1String("listed")).toInt(), 25) << "everyone in a unit below counts";
    EXPECT_EQ(employer.value(QLatin1String("headcount")), all.value(QLatin1String("headcount")));
}

TEST_F(VaultCommands, AKeyThatCostsMoreThanUsualIsMadeOnlyWhenAccepted) {
    auto made = Workspace::create(systemEnvironment(), m_folder / "vault", SecretBytes("maple stone river candle"),
                                  KdfCost::fromByte(0x04)); // four passes
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE((*made)->close());

    const Ran refused = run({"info"});
    EXPECT_EQ(refused.exit, 6);
    EXPECT_THAT(refused.err, HasSubstr("--accept-cost"));
    EXPECT_EQ(run({"info", "--accept-cost"}).exit, 0);
}

TEST_F(VaultCommands, AClockThatLooksWrongWritesOnlyWhenAccepted) {
    SystemRandom random;
    SystemFileSystem files;
    FakeClock ahead;
    ahead.set(systemEnvironment().clock.nowMs() + 30 * kDayMs);
    Environment later{ahead, random, files};
    auto made =
        Workspace::create(later, m_folder / "vault", SecretBytes("maple stone river candle"), KdfCost::fromByte(0x01));
    ASSERT_TRUE(made.ok());
    ASSERT_TRUE((*made)->close());
    const std::string anna = R"({"kind":"person","set":{"given":"Anna"}})";

    const Ran refused = run({"apply", "-"}, anna);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.err, testing::AllOf(HasSubstr("clock"), HasSubstr("--accept-clock")));
    EXPECT_THAT(ask({"people"}), IsEmpty());
    EXPECT_EQ(run({"apply", "-", "--accept-clock"}, anna).exit, 0);
    EXPECT_THAT(ask({"people"}), SizeIs(1));
}

class StoppedDemo : public VaultCommands {
protected:
    // Interrupts it once it has said this.
    Ran stopAfter(const char* words) {
        QProcess process;
        start(process, withVault({"demo", "--people", "60000"}));
        process.closeWriteChannel();
        QByteArray said;
        process.setReadChannel(QProcess::StandardError);
        while (!said.contains(words) && process.waitForReadyRead(60'000)) said += process.readAllStandardError();
        EXPECT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        return finish(process);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
            names.push_back(entry.path().filename().string());
        return names;
    }
};

TEST_F(StoppedDemo, LeavesNothingOfANewVault) {
    const Ran stopped = stopAfter("in a new vault");

    EXPECT_EQ(stopped.exit, 1);
    EXPECT_THAT(stopped.err, HasSubstr("Stopped; nothing was changed"));
    EXPECT_THAT(names(), testing::UnorderedElementsAre("passphrase", "other"));
}

TEST_F(StoppedDemo, LeavesAVaultThatWasThereAsItWas) {
    makeVault();
    ASSERT_EQ(run({"apply", "-"}, R"({"kind":"person","set":{"given":"Anna"}})").exit, 0);
    const std::string before = digest();

    const Ran stopped = stopAfter("Making up a workplace.");

    EXPECT_EQ(stopped.exit, 1);
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run({"check", "--deep"}).exit, 0);
}

TEST_F(VaultCommands, OptionsMayStandBehindTheCommand) {
    makeVault();
    ASSERT_EQ(run({"apply", "-"}, R"({"kind":"person","set":{"given":"Anna"}})").exit, 0);
    const Ran ran =
        runBare({"people", "--vault", path("vault"), "--passphrase-file", path("passphrase"), "--json", "ann"});

    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.json(), SizeIs(1));
}

TEST_F(VaultCommands, EveryCommandExplainsItself) {
    for (const char* command : {"create", "info", "check", "digest", "passphrase", "backup", "restore", "people",
                                "person", "log", "apply", "import", "export", "history", "undo", "report", "demo"}) {
        const Ran help = runBare({command, "--help"});
        EXPECT_EQ(help.exit, 0) << command;
        EXPECT_THAT(help.out, HasSubstr("Usage: ")) << command;
        EXPECT_THAT(help.err, IsEmpty()) << command;
    }
}

} // namespace
} // namespace hedgerow
