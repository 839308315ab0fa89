// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a file in the memory of the program once it is locked, read from outside as somebody would who has
// the machine: /proc/PID/mem.
#include "core/commands/edit_records.h"
#include "core/crypto/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/app/driven_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_environment.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <gmock/gmock.h>
#include <set>
#include <sstream>
#include <unistd.h>

namespace hedgerow {
namespace {

constexpr std::string_view kPassphrase = "maple stone river candle orbit fern";
constexpr std::string_view kNote = "zqvnotetobekept";
constexpr std::size_t kMarkLength = 3; // "Zqv"
constexpr std::size_t kWordLength = 11;

// Names that are found nowhere else: "Zqv" and eight letters.
std::string canary(std::uint64_t number) {
    std::string name = "Zqv";
    std::uint64_t state = number * 6364136223846793005U + 1442695040888963407U;
    for (int i = 0; i < 8; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        name += static_cast<char>('a' + (state >> 33) % 26);
    }
    return name;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    return text;
}

std::string utf16(std::string_view ascii) {
    std::string text;
    for (const char c : ascii) text += {c, '\0'};
    return text;
}

// Everything that process has in memory and may write to.
std::vector<std::string> memoryOf(qint64 pid) {
    std::vector<std::string> regions;
    std::ifstream maps("/proc/" + std::to_string(pid) + "/maps");
    const int memory = ::open(("/proc/" + std::to_string(pid) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    for (std::string line; memory >= 0 && std::getline(maps, line);) {
        std::uint64_t from = 0;
        std::uint64_t to = 0;
        char dash = 0;
        std::string rights;
        std::istringstream(line) >> std::hex >> from >> dash >> to >> rights;
        if (!rights.starts_with("rw")) continue;
        std::string bytes(to - from, '\0');
        const auto size = ::pread(memory, bytes.data(), bytes.size(), static_cast<off_t>(from));
        if (size <= 0) continue;
        bytes.resize(static_cast<std::size_t>(size));
        regions.push_back(std::move(bytes));
    }
    if (memory >= 0) ::close(memory);
    return regions;
}

class LockedMemory : public testing::Test {
protected:
    // Any spelling of a name counts: as typed, folded for sorting and search, in Qt's strings and in the file's.
    std::size_t namesIn(const std::vector<std::string>& regions) const {
        std::set<std::string> found;
        for (const std::string& region : regions)
            for (const std::string& mark : {std::string("Zqv"), std::string("zqv"), utf16("Zqv"), utf16("zqv")}) {
                const std::size_t step = mark.size() / kMarkLength;
                for (auto at = region.find(mark); at != std::string::npos; at = region.find(mark, at + 1)) {
                    std::string word;
                    for (std::size_t i = 0; i < kWordLength && at + i * step < region.size(); ++i)
                        word += region[at + i * step];
                    word = lower(word);
                    if (m_names.contains(word)) found.insert(word);
                }
            }
        return found.size();
    }
    static bool has(const std::vector<std::string>& regions, std::string_view bytes) {
        return std::ranges::any_of(regions,
                                   [&](const std::string& region) { return region.find(bytes) != std::string::npos; });
    }
    static bool hasWords(const std::vector<std::string>& regions, std::string_view words) {
        return has(regions, words) || has(regions, utf16(words));
    }
    // Raw, and as SQLCipher is told it.
    static bool hasKey(const std::vector<std::string>& regions, const SecretBytes& key) {
        const std::string raw(key.view());
        return has(regions, raw.substr(0, 16)) || has(regions, raw.substr(16)) || hasWords(regions, toHex(key.bytes()));
    }

    void makeVault(int people) {
        auto workspace = Workspace::create(m_test.environment, m_file, SecretBytes(kPassphrase), KdfCost::fromByte(1));
        ASSERT_TRUE(workspace.ok());
        EditRecords edits;
        edits.code = "person.add";
        for (int i = 0; i < people; ++i) {
            const auto number = static_cast<std::uint64_t>(2 * i);
            const std::string given = canary(number);
            const std::string family = canary(number + 1);
            if (i < kCanaries / 2) m_names.insert({lower(given), lower(family)});
            edits.edits.push_back({Kind::Person, {}, {}, {{"given", given}, {"family", family}}});
        }
        ASSERT_TRUE((*workspace)->run(edits).ok());
        ASSERT_TRUE((*workspace)->close().ok());
    }
    SecretBytes key() const {
        std::ifstream file(m_file, std::ios::binary);
        Salt salt{};
        file.read(reinterpret_cast<char*>(salt.data()), static_cast<std::streamsize>(salt.size()));
        const auto cost = KdfCost::fromByte(salt[0]);
        auto derived = argon2id(SecretBytes(kPassphrase), salt, cost->memoryKiB(), cost->passes());
        EXPECT_TRUE(derived.ok());
        return std::move(*derived);
    }
    QProcessEnvironment home() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), QString::fromStdString(m_folder.path().string()));
        return environment;
    }
    QString file() const { return QString::fromStdString(m_file.string()); }

    static constexpr int kCanaries = 2000;
    TemporaryFolder m_folder;
    TestEnvironment m_test;
    Path m_file = m_folder / "notes";
    std::set<std::string> m_names; // lower case
};

TEST_F(LockedMemory, HoldsNoNameNoPassphraseNoKeyAndNoDraft) {
    makeVault(kCanaries / 2);
    ASSERT_EQ(m_names.size(), static_cast<std::size_t>(kCanaries));
    const SecretBytes secret = key();
    DrivenProgram program({file()}, home());
    ASSERT_EQ(program.answer(), "locked");
    ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
    ASSERT_EQ(program.ask("browse"), "browsed");

    const auto open = memoryOf(program.pid());
    if (open.empty()) GTEST_SKIP() << "this system lets nobody look into another process";
    EXPECT_GT(namesIn(open), 200U) << "the test must find what is there";
    EXPECT_FALSE(hasWords(open, kPassphrase)) << "the passphrase is gone once the file is open";
    ASSERT_EQ(program.ask("write " + std::string(kNote)), "written");
    EXPECT_TRUE(hasWords(memoryOf(program.pid()), kNote));

    ASSERT_EQ(program.ask("file.lock"), "locked");

    const auto locked = memoryOf(program.pid());
    EXPECT_FALSE(locked.empty());
    EXPECT_EQ(namesIn(locked), 0U);
    EXPECT_FALSE(hasWords(locked, kPassphrase));
    EXPECT_FALSE(hasKey(locked, secret));
    EXPECT_FALSE(hasWords(locked, kNote));

    ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
    EXPECT_THAT(program.ask("drafts"), testing::HasSubstr("Conversation with")) << "what was written comes back";
}

TEST_F(LockedMemory, TheFilesNameIsInNoArgumentOfTheProcessThatGoesOn) {
    makeVault(1);
    DrivenProgram program({file()}, home());
    ASSERT_EQ(program.answer(), "locked");
    ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
    ASSERT_EQ(program.ask("file.lock"), "locked");

    for (const char* what : {"cmdline", "environ"}) {
        QFile shown(QStringLiteral("/proc/%1/%2").arg(program.pid()).arg(QString::fromLatin1(what)));
        ASSERT_TRUE(shown.open(QFile::ReadOnly));
        EXPECT_FALSE(shown.readAll().contains("notes")) << what;
    }
    EXPECT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open") << "the lock file was given back";
}

TEST_F(LockedMemory, ClosingTheFileLeavesNothingEither) {
    makeVault(kCanaries / 2);
    DrivenProgram program({file()}, home());
    ASSERT_EQ(program.answer(), "locked");
    ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
    ASSERT_EQ(program.ask("browse"), "browsed");

    ASSERT_EQ(program.ask("file.close"), "welcome");

    EXPECT_EQ(namesIn(memoryOf(program.pid())), 0U);
}

TEST_F(LockedMemory, LockingTwentyThousandPeopleIsMeasured) {
    makeVault(20'000);
    DrivenProgram program({file()}, home());
    ASSERT_EQ(program.answer(), "locked");
    ASSERT_EQ(program.ask("unlock " + std::string(kPassphrase)), "open");
    ASSERT_EQ(program.ask("browse"), "browsed");

    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(program.ask("file.lock"), "locked");
    const auto ms = timer.elapsed();

    RecordProperty("lock_ms", static_cast<int>(ms));
    std::printf("from the key to the unlock screen of the new process: %lld ms\n", static_cast<long long>(ms));
    EXPECT_EQ(namesIn(memoryOf(program.pid())), 0U);
}

} // namespace
} // namespace hedgerow
