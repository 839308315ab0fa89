// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_people.h"
#include "core/workspace/workspace.h"
#include "tests/faults/child.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace hedgerow {

using OpenWorkspace = Result<std::unique_ptr<Workspace>>;

inline constexpr std::string_view kOldWords = "old words";
inline constexpr std::string_view kNewWords = "new words";

inline KdfCost lowestCost() {
    return *KdfCost::fromByte(0x01);
}

// Opens a vault whose key is there, in milliseconds.
OpenWorkspace openByKey(const Path& file, const SecretBytes& key);

// "code: detail", for messages of tests.
std::string words(const Error& error);

// So many made-up people with name, mail and unit, from the number `first` on.
ImportPeople peopleImport(int first, int count);

std::string bytesOf(const Path& file);
void writeBytes(const Path& file, std::string_view bytes);

// Where flushing costs nothing, if there is such a place: what a process has written outlives it on any file system.
Path quickPlace();

// A folder in which a vault "notes" of a hundred people can be put; it is made once in each process, at the lowest
// cost, under kOldWords.
class FaultsTest : public testing::Test {
protected:
    static constexpr int kPeople = 100;

    // Removes whatever there is and puts the vault there.
    void putVault();
    static const SecretBytes& key();
    OpenWorkspace open() const { return openByKey(m_file, key()); }

    // Opens, counts the people, compares the digest with that of a second opening, checks. -1 if anything fails, which
    // is then a failure of the test.
    std::int64_t wholePeople(bool isDeep);
    // The same with what is open already.
    std::int64_t wholePeople(Workspace& workspace, bool isDeep);

    // The names in the folder, sorted.
    std::vector<std::string> names() const;

    TemporaryFolder m_folder{quickPlace()};
    Path m_file = m_folder / "notes";
};

// What a test has to tell in numbers, on a line of its own.
void printFigures(const std::string& figures);

using Milliseconds = std::chrono::duration<double, std::milli>;

// The longest of many, in milliseconds.
class Worst {
public:
    // Hands on what the work gives.
    template <class Work>
    auto time(Work work) {
        const auto start = std::chrono::steady_clock::now();
        auto result = work();
        m_worst = std::max(m_worst, Milliseconds(std::chrono::steady_clock::now() - start));
        return result;
    }
    std::string text() const { return std::to_string(static_cast<std::int64_t>(m_worst.count())) + " ms"; }

private:
    Milliseconds m_worst{};
};

} // namespace hedgerow
