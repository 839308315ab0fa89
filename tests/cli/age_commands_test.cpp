// SPDX-License-Identifier: GPL-3.0-or-later
// age keygen, encrypt, decrypt: the options of age, its pipes, and what is left behind when something fails.
#include "core/age/key_files.h"
#include "tests/cli/program.h"

#include <csignal>

namespace hedgerow {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace fs = std::filesystem;

class AgeCommands : public ProgramTest {
protected:
    AgeCommands() {
        EXPECT_EQ(age({"keygen", "-o", path("key.txt")}).exit, 0);
        m_recipient = age({"keygen", "-y", path("key.txt")}).lines().at(0);
    }

    Ran age(std::vector<std::string> arguments, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), "age");
        return runBare(arguments, input);
    }
    std::string encrypted(const std::string& text) const { return age({"encrypt", "-r", m_recipient}, text).out; }
    std::set<std::string> files() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(m_folder.path()))
            names.insert(entry.path().filename().string());
        return names;
    }
    unsigned modeOf(const std::string& name) const {
        return static_cast<unsigned>(fs::status(m_folder / name).permissions() & fs::perms::all);
    }

    std::string m_recipient;
};

} // namespace

TEST_F(AgeCommands, KeygenWritesAFileOnlyItsOwnerCanReadAndOverwritesNone) {
    const std::string key = read("key.txt");
    EXPECT_THAT(key, StartsWith("# created: 2"));
    EXPECT_THAT(key, HasSubstr("\n# public key: " + m_recipient + "\nAGE-SECRET-KEY-1"));
    EXPECT_EQ(modeOf("key.txt"), 0600U);

    const Ran again = age({"keygen", "-o", path("key.txt")});

    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(read("key.txt"), key);
    const Ran printed = age({"keygen"});
    EXPECT_TRUE(age::parseIdentities(printed.out).ok());
    EXPECT_THAT(printed.err, StartsWith("Public key: age1"));
}

TEST_F(AgeCommands, KeygenYNamesTheRecipientsOfIdentities) {
    const std::string two = read("key.txt") + age({"keygen"}).out;

    const Ran named = age({"keygen", "-y"}, two);

    ASSERT_EQ(named.exit, 0) << named.err;
    ASSERT_EQ(named.lines().size(), 2U);
    EXPECT_EQ(named.lines()[0], m_recipient);
    EXPECT_EQ(age({"keygen", path("key.txt")}).exit, 2) << "only with -y";
}

TEST_F(AgeCommands, PipesGoThroughInBothForms) {
    const std::string text(300'000, 'x');
    for (const char* form : {"--armor", "--output=-"}) {
        const Ran sealed = age({"encrypt", "-r", m_recipient, form}, text);
        ASSERT_EQ(sealed.exit, 0) << sealed.err;

        const Ran opened = age({"decrypt", "-i", path("key.txt")}, sealed.out);

        EXPECT_EQ(opened.exit, 0) << opened.err;
        EXPECT_EQ(opened.out, text);
    }
}

TEST_F(AgeCommands, EveryWayToNameRecipientsCounts) {
    for (const char* name : {"second", "third"}) ASSERT_EQ(age({"keygen", "-o", path(name)}).exit, 0);
    write("recipients", "# the second\n\n" + age({"keygen", "-y", path("second")}).out);
    write("plain", "hello");

    const Ran sealed = age({"encrypt", "-r", m_recipient, "-R", path("recipients"), "-i", path("third"), "-o",
                            path("sealed"), path("plain")});

    ASSERT_EQ(sealed.exit, 0) << sealed.err;
    for (const char* name : {"key.txt", "second", "third"})
        EXPECT_EQ(age({"decrypt", "-i", path(name), path("sealed")}).out, "hello") << name;
}

TEST_F(AgeCommands, APassphraseComesFromAFileOrADescriptor) {
    write("plain", "hello");
    const Ran sealed =
        age({"encrypt", "-p", "-a", "--passphrase-file", path("passphrase"), "-o", path("sealed"), path("plain")});
    ASSERT_EQ(sealed.exit, 0) << sealed.err;

    EXPECT_EQ(age({"decrypt", "--passphrase-file", path("passphrase"), path("sealed")}).out, "hello");
    EXPECT_EQ(age({"decrypt", "--passphrase-fd", "0", path("sealed")}, "maple stone river candle\n").out, "hello");
    const Ran wrong = age({"decrypt", "--passphrase-file", path("other"), "-o", path("out"), path("sealed")});
    EXPECT_EQ(wrong.exit, 3);
    EXPECT_FALSE(fs::exists(m_folder / "out"));
    EXPECT_EQ(age({"decrypt", "-i", path("key.txt"), path("sealed")}).exit, 6);
}

TEST_F(AgeCommands, AnIdentityFileMayBeEncryptedItself) {
    const Ran sealed =
        age({"encrypt", "-p", "--passphrase-file", path("passphrase"), "-o", path("key.age"), path("key.txt")});
    ASSERT_EQ(sealed.exit, 0) << sealed.err;
    write("file.age", encrypted("hello"));

    const Ran opened =
        age({"decrypt", "-i", path("key.age"), "--passphrase-file", path("passphrase"), path("file.age")});

    EXPECT_EQ(opened.out, "hello") << opened.err;
    EXPECT_EQ(age({"decrypt", "-i", path("key.age"), "--passphrase-file", path("other"), path("file.age")}).exit, 3);
}

TEST_F(AgeCommands, WhatFailsLeavesNothingBehindAndTouchesNothing) {
    const std::string whole = encrypted(std::string(200'000, 'x'));
    write("cut.age", whole.substr(0, whole.size() - 1));
    write("there", "what was there");
    const auto before = files();

    for (const char* output : {"new", "there"}) {
        const Ran cut = age({"decrypt", "-i", path("key.txt"), "-o", path(output), path("cut.age")});
        EXPECT_EQ(cut.exit, 4);
        EXPECT_THAT(cut.err, HasSubstr("payload: "));
    }
    EXPECT_EQ(age({"decrypt", "-i", path("key.txt"), "-o", path("new"), path("there")}).exit, 4);
    EXPECT_EQ(age({"decrypt", "-i", path("key.txt"), "-o", path("new"), path("missing")}).exit, 1);
    EXPECT_EQ(age({"encrypt", "-r", m_recipient, "-o", path("new"), path("missing")}).exit, 1);
    EXPECT_EQ(age({"encrypt", "-r", m_recipient, "-o", path("new"), m_folder.path().string()}).exit, 1) << "a folder";

    EXPECT_EQ(files(), before);
    EXPECT_EQ(read("there"), "what was there");
}

TEST_F(AgeCommands, CtrlCLeavesNothingBehind) {
    const auto before = files();
    QProcess process;
    start(process, {"age", "encrypt", "-r", m_recipient, "-o", path("new")});
    for (int i = 0; i < 2'000 && files() == before; ++i) process.waitForFinished(5);
    ASSERT_NE(files(), before) << "it has begun";

    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Ran stopped = finish(process);

    EXPECT_EQ(stopped.exit, 1);
    EXPECT_THAT(stopped.err, HasSubstr("Stopped"));
    EXPECT_EQ(files(), before);
}

TEST_F(AgeCommands, StandardOutputGetsWhatWasAuthenticatedAndTheExitCodeSaysTheRest) {
    const std::string whole = encrypted(std::string(200'000, 'x'));

    const Ran cut = age({"decrypt", "-i", path("key.txt")}, whole.substr(0, whole.size() - 1));

    EXPECT_EQ(cut.exit, 4);
    EXPECT_EQ(cut.out, std::string(3 * 65'536, 'x'));
}

TEST_F(AgeCommands, AReplacedFileKeepsItsModeAndALinkStaysALink) {
    write("file.age", encrypted("hello"));
    write("there", "what was there");
    fs::permissions(m_folder / "there", fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    fs::create_symlink("there", m_folder / "link");

    ASSERT_EQ(age({"decrypt", "-i", path("key.txt"), "-o", path("link"), path("file.age")}).exit, 0);
    ASSERT_EQ(age({"decrypt", "-i", path("key.txt"), "-o", path("new"), path("file.age")}).exit, 0);
    ASSERT_EQ(age({"decrypt", "-i", path("key.txt"), "-o", "/dev/null", path("file.age")}).exit, 0);

    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(read("there"), "hello");
    EXPECT_EQ(modeOf("there"), 0640U);
    EXPECT_EQ(modeOf("new"), 0600U);
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(AgeCommands, WhoIsNotARecipientIsToldSo) {
    ASSERT_EQ(age({"keygen", "-o", path("stranger")}).exit, 0);
    const std::string file = encrypted("hello");

    const Ran stranger = age({"decrypt", "-i", path("stranger"), "-o", path("out")}, file);
    EXPECT_EQ(stranger.exit, 6);
    EXPECT_FALSE(fs::exists(m_folder / "out"));
    const Ran nobody = age({"decrypt"}, file);
    EXPECT_EQ(nobody.exit, 6);
    EXPECT_THAT(nobody.err, HasSubstr("-i FILE"));
}

TEST_F(AgeCommands, WhatIsNotSupportedYetIsSaid) {
    const std::string quantum = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR\n";
    write("both", quantum + read("key.txt"));
    write("quantum", quantum);
    const std::string file = encrypted("hello");

    const Ran passedOver = age({"decrypt", "-i", path("both")}, file);
    EXPECT_EQ(passedOver.out, "hello");
    EXPECT_THAT(passedOver.err, HasSubstr("not supported yet"));
    EXPECT_EQ(age({"decrypt", "-i", path("quantum")}, file).exit, 6);
    EXPECT_EQ(age({"encrypt", "-i", path("both")}, "hello").exit, 6);
    EXPECT_EQ(age({"encrypt", "-r", "ssh-ed25519 AAAA"}, "hello").exit, 6);
}

TEST_F(AgeCommands, UsageMistakesAreToldBeforeAnythingIsRead) {
    EXPECT_EQ(age({}).exit, 2);
    EXPECT_EQ(age({"encrypt"}).exit, 2) << "for whom";
    EXPECT_EQ(age({"encrypt", "-p", "-r", m_recipient}).exit, 2) << "one or the other";
    EXPECT_EQ(age({"encrypt", "-R", "-"}).exit, 2) << "standard input twice";
    EXPECT_EQ(age({"decrypt", "-i", "-"}).exit, 2) << "standard input twice";
    EXPECT_EQ(age({"decrypt", "--no-such-option"}).exit, 2);
    EXPECT_EQ(age({"encrypt", "-r", "age1notakey"}).exit, 1);
    EXPECT_THAT(age({"encrypt", "--help"}).out, AllOf(HasSubstr("--recipient"), HasSubstr("--armor")));
}

TEST_F(AgeCommands, AnIdentityMayComeThroughStandardInput) {
    write("file.age", encrypted("hello"));

    EXPECT_EQ(age({"decrypt", "-i", "-", path("file.age")}, read("key.txt")).out, "hello");
}

TEST_F(AgeCommands, WorkThatCostsTooMuchIsRefusedUntilItIsAccepted) {
    const std::string vector = [] {
        std::ifstream file(HEDGEROW_TEST_DATA "/age/work_factor_19", std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    write("costly.age", vector.substr(vector.find("\n\n") + 2));

    const Ran refused = age({"decrypt", "--passphrase-file", path("passphrase"), path("costly.age")});

    EXPECT_EQ(refused.exit, 6);
    EXPECT_THAT(refused.err, HasSubstr("--accept-cost"));
}

} // namespace hedgerow
