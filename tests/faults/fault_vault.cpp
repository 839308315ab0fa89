// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vault.h"

#include <cstdio>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace hedgerow {
namespace {

struct Made {
    std::string bytes;
    SecretBytes key;
};

Made makeVault(int people) {
    const TemporaryFolder folder;
    const Path file = folder / "notes";
    auto workspace = Workspace::create(systemEnvironment(), file, SecretBytes(kOldWords), lowestCost());
    if (!workspace) throw std::runtime_error(words(workspace.error()));
    if (auto imported = (*workspace)->run(peopleImport(0, people)); !imported)
        throw std::runtime_error(words(imported.error()));
    Made made{{}, (*workspace)->vault()->key().clone()};
    if (auto closed = (*workspace)->close(); !closed) throw std::runtime_error(words(closed.error()));
    made.bytes = bytesOf(file);
    return made;
}

const Made& madeVault(int people) {
    static const Made made = makeVault(people);
    return made;
}

} // namespace

Path quickPlace() {
    const Path memory = "/dev/shm";
    constexpr std::uintmax_t kEnough = std::uintmax_t{256} << 20;
    std::error_code error;
    const std::uintmax_t room = std::filesystem::space(memory, error).available;
    const bool isUsable = !error && room >= kEnough && ::access(memory.c_str(), W_OK | X_OK) == 0;
    return isUsable ? memory : std::filesystem::temp_directory_path();
}

OpenWorkspace openByKey(const Path& file, const SecretBytes& key) {
    Environment& environment = systemEnvironment();
    auto closed = ClosedVault::find(environment, file);
    if (!closed) return closed.error();
    auto vault = Vault::open(environment, *std::move(closed), key);
    if (!vault) return vault.error();
    return Workspace::over(environment, *std::move(vault));
}

std::string words(const Error& error) {
    return std::to_string(static_cast<int>(error.code)) + ": " + error.detail;
}

ImportPeople peopleImport(int first, int count) {
    ImportPeople command;
    command.total = count;
    command.rows = [first, count](const ImportRowSink& sink) -> Result<void> {
        for (int i = first; i < first + count; ++i) {
            ImportRow row;
            row.row = row.line = i - first + 2;
            const std::string number = std::to_string(i);
            row.values = {{ImportTarget::Given, 0, "Given" + number},
                          {ImportTarget::Family, 1, "Family" + number},
                          {ImportTarget::Mail, 2, "person" + number + "@example.org"},
                          {ImportTarget::Unit, 3, "Hall " + std::to_string(i % 7)}};
            if (auto taken = sink(row); !taken) return taken;
        }
        return {};
    };
    return command;
}

std::string bytesOf(const Path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const Path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

void FaultsTest::putVault() {
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        std::filesystem::remove(entry.path());
    writeBytes(m_file, madeVault(kPeople).bytes);
}

const SecretBytes& FaultsTest::key() {
    return madeVault(kPeople).key;
}

std::int64_t FaultsTest::wholePeople(Workspace& workspace, bool isDeep) {
    const auto findings = workspace.check(isDeep);
    if (!findings || !findings->empty()) {
        ADD_FAILURE() << (findings ? findings->front() : words(findings.error()));
        return -1;
    }
    const auto counts = workspace.reader().counts();
    if (!counts) {
        ADD_FAILURE() << words(counts.error());
        return -1;
    }
    return counts->people;
}

std::int64_t FaultsTest::wholePeople(bool isDeep) {
    std::string digests[2];
    std::int64_t people = -1;
    for (std::string& digest : digests) {
        auto workspace = open();
        if (!workspace) {
            ADD_FAILURE() << words(workspace.error());
            return -1;
        }
        const auto made = (*workspace)->journal().digest(DigestScope::All);
        if (!made) {
            ADD_FAILURE() << words(made.error());
            return -1;
        }
        digest = *made;
        people = wholePeople(**workspace, isDeep);
        if (auto closed = (*workspace)->close(); !closed) ADD_FAILURE() << words(closed.error());
    }
    EXPECT_EQ(digests[0], digests[1]);
    return people;
}

std::vector<std::string> FaultsTest::names() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        found.push_back(entry.path().filename());
    std::sort(found.begin(), found.end());
    return found;
}

void printFigures(const std::string& figures) {
    std::printf("[ figures  ] %s\n", figures.c_str());
    std::fflush(stdout);
}

} // namespace hedgerow
