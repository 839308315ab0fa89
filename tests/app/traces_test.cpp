// SPDX-License-Identifier: GPL-3.0-or-later
// What a session through every page leaves on the disk and says to the world: every file the program opens for writing
// and every socket it makes, as strace sees them; and whether words of the notes are in any of the files.
#include "core/commands/edit_records.h"
#include "core/commands/log_conversation.h"
#include "core/workspace/workspace.h"
#include "tests/app/driven_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_environment.h"

#include <QStandardPaths>

#include <fstream>
#include <gmock/gmock.h>
#include <iterator>
#include <set>

namespace hedgerow {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPassphrase = "maple stone river candle orbit fern";
constexpr std::string_view kCanary = "Zqvlighthouse";

std::string contentsOf(const Path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string utf16(std::string_view ascii) {
    std::string text;
    for (const char c : ascii) text += {c, '\0'};
    return text;
}

// The first text between quotes.
std::string firstQuoted(const std::string& line) {
    const auto from = line.find('"');
    const auto to = line.find('"', from + 1);
    return to == std::string::npos ? std::string() : line.substr(from + 1, to - from - 1);
}

struct Seen {
    std::set<std::string> written; // files opened for writing, made, or renamed to
    std::set<std::string> sockets; // families: AF_UNIX
};

Seen readTrace(const Path& log) {
    Seen seen;
    std::ifstream stream(log);
    for (std::string line; std::getline(stream, line);) {
        const bool hasFailed = line.find(" = -1 ") != std::string::npos;
        if (const auto at = line.find("socket("); at != std::string::npos)
            seen.sockets.insert(line.substr(at + 7, line.find(',', at) - at - 7));
        if (hasFailed) continue;
        const bool isOpened = line.find("open") != std::string::npos &&
                              (line.find("O_WRONLY") != std::string::npos || line.find("O_RDWR") != std::string::npos ||
                               line.find("O_CREAT") != std::string::npos);
        if (isOpened) seen.written.insert(firstQuoted(line));
        if (line.find(" rename") != std::string::npos)
            seen.written.insert(firstQuoted(line.substr(line.find('"', line.find('"') + 1) + 1)));
    }
    return seen;
}

class Traces : public testing::Test {
protected:
    void SetUp() override {
        m_strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (m_strace.isEmpty()) GTEST_SKIP() << "strace is not installed";
        QProcess probe;
        probe.start(m_strace, {QStringLiteral("-f"), QStringLiteral("true")});
        if (!probe.waitForFinished() || probe.exitCode() != 0) GTEST_SKIP() << "strace may not look on here";
    }

    void makeVault() {
        auto workspace = Workspace::create(m_test.environment, m_file, SecretBytes(kPassphrase), KdfCost::fromByte(1));
        ASSERT_TRUE(workspace.ok());
        EditRecords edits;
        edits.code = "person.add";
        for (int i = 0; i < 200; ++i)
            edits.edits.push_back({Kind::Person,
                                   {},
                                   {},
                                   {{"given", std::string(kCanary) + std::to_string(i)},
                                    {"note", std::string(kCanary) + " is worried"}}});
        const auto made = (*workspace)->run(edits);
        ASSERT_TRUE(made.ok());
        LogConversation talk;
        talk.with.push_back({PersonId(made->created.front()), {}, false});
        talk.note = std::string(kCanary) + " said";
        ASSERT_TRUE((*workspace)->run(talk).ok());
        ASSERT_TRUE((*workspace)->close().ok());
    }

    QProcessEnvironment home() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), QString::fromStdString(m_home.path().string()));
        return environment;
    }

    // Its words are found in no file below this folder.
    static void expectNoWordBelow(const Path& folder) {
        for (const auto& entry :
             fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
            if (!entry.is_regular_file()) continue;
            const std::string bytes = contentsOf(entry.path());
            for (const std::string& word : {std::string(kCanary), utf16(kCanary), std::string("zqvlighthouse")})
                EXPECT_EQ(bytes.find(word), std::string::npos) << entry.path();
        }
    }

    QString m_strace;
    TemporaryFolder m_folder;
    TemporaryFolder m_home;
    TemporaryFolder m_log;
    TestEnvironment m_test;
    Path m_file = m_folder / "notes";
};

TEST_F(Traces, OfASessionAreTheVaultItsCompanionsAndTheSettings) {
    makeVault();
    const Path log = m_log / "trace";
    {
        DrivenProgram program({QString::fromStdString(m_file.string())}, home(),
                              {m_strace, QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"),
                               QStringLiteral("4096"), QStringLiteral("-e"),
                               QStringLiteral("trace=open,openat,creat,rename,renameat,renameat2,linkat,socket"),
                               QStringLiteral("-o"), QString::fromStdString(log.string())});
        ASSERT_EQ(program.answer(), "locked");
        ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
        ASSERT_EQ(program.ask("browse"), "browsed");
        ASSERT_EQ(program.ask("write " + std::string(kCanary) + " asked again"), "written");
        ASSERT_EQ(program.ask("file.lock"), "locked");
        ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
        ASSERT_EQ(program.ask("file.close"), "welcome");
        ASSERT_TRUE(program.quit());
    }

    const Seen seen = readTrace(log);
    ASSERT_THAT(seen.written, testing::Contains(m_file.string())) << "the test must see what is written";
    for (const std::string& path : seen.written) {
        const bool isVault =
            path == m_file.string() || path == m_file.string() + "-journal" || path == m_file.string() + ".lock";
        // Qt writes the settings into a file without a name in the same folder, then gives it theirs.
        const bool isSettings = path.starts_with((m_home / "hedgerow.ini").string()) || path == m_home.path().string();
        const bool isOfTheSystem = path.starts_with("/dev/") || path.starts_with("/proc/") ||
                                   path.find("/fontconfig/") != std::string::npos; // lists of installed fonts
        EXPECT_TRUE(isVault || isSettings || isOfTheSystem) << path << " (home: " << m_home.path() << ")";
    }
    EXPECT_FALSE(fs::exists(m_home / "QtProject.conf"));
    EXPECT_FALSE(fs::exists(m_home / "recently-used.xbel"));
    for (const std::string& family : seen.sockets) EXPECT_EQ(family, "AF_UNIX");

    expectNoWordBelow(m_folder.path());
    expectNoWordBelow(m_home.path());
    const std::string settings = contentsOf(m_home / "hedgerow.ini");
    EXPECT_EQ(settings.find("notes"), std::string::npos) << settings;
}

} // namespace
} // namespace hedgerow
