// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/bench/process.h"
#include "tests/bench/rows.h"

#include <algorithm>
#include <fstream>
#include <functional>

namespace hedgerow::bench {
namespace {

using Path = std::filesystem::path;
using Command = std::vector<std::string>;

constexpr std::size_t kMegabytes = 256;

bool isInstalled(const std::string& program) {
    return runProcess({program, "--version"}).ok();
}

// What cannot be compressed, as most of what is encrypted.
void makePlain(const Path& file) {
    SeededRandom random(2026);
    std::vector<std::uint8_t> piece(std::size_t{1} << 20);
    std::ofstream out(file, std::ios::binary);
    for (std::size_t i = 0; i < kMegabytes; ++i) {
        random.fill(piece);
        out.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
    }
}

struct Rivals {
    Series ours;
    Series theirs;
    std::vector<double> wallRatios;
    std::vector<double> cpuRatios;
    double ourMemory = 0;
    double theirMemory = 0;
};

// In turn, and the first of each pair is the second of the next; one pair before warms up.
Result<void> runPairs(int pairs, const Command& ours, const Command& theirs, const Path& output, Rivals& rivals) {
    const auto run = [&](const Command& command, bool isWarm, Series& series, double& memory) -> Result<Sample> {
        std::error_code ignored;
        std::filesystem::remove(output, ignored);
        const auto finished = runProcess(command);
        if (!finished) return finished.error();
        if (isWarm) series.add(finished->time);
        memory = std::max(memory, finished->peakMemory);
        return finished->time;
    };
    for (int i = 0; i <= pairs; ++i) {
        Result<Sample> our = Sample();
        if (i % 2 == 0) our = run(ours, i > 0, rivals.ours, rivals.ourMemory);
        const auto their = run(theirs, i > 0, rivals.theirs, rivals.theirMemory);
        if (i % 2 != 0) our = run(ours, i > 0, rivals.ours, rivals.ourMemory);
        if (!our) return our.error();
        if (!their) return their.error();
        if (i == 0) continue;
        rivals.wallRatios.push_back(our->wall / their->wall);
        rivals.cpuRatios.push_back(our->cpu / their->cpu);
    }
    return {};
}

void tell(const Rivals& rivals, const std::string& name, const std::string& what, Report& report) {
    report.add({name,
                what,
                "×",
                median(rivals.wallRatios),
                1.0,
                {{"Hedgerow, wall s", rivals.ours.wall(0.5)},
                 {"Hedgerow, processor s", rivals.ours.cpu(0.5)},
                 {"age, wall s", rivals.theirs.wall(0.5)},
                 {"age, processor s", rivals.theirs.cpu(0.5)},
                 {"ratio of processor times", median(rivals.cpuRatios)},
                 {"Hedgerow, MB of memory", rivals.ourMemory},
                 {"age, MB of memory", rivals.theirMemory}}});
}

Result<void> measureIn(const Path& folder, int pairs, Report& report) {
    const std::string program = (Path(ownProgram()).parent_path() / "hedgerow-cli").string();
    const std::string plain = (folder / "plain").string();
    const std::string sealed = (folder / "sealed.age").string();
    const std::string output = (folder / "output").string();
    const std::string key = (folder / "key.txt").string();
    makePlain(plain);
    if (const auto made = runProcess({program, "age", "keygen", "-o", key}); !made) return made.error();
    const auto named = runProcess({program, "age", "keygen", "-y", key});
    if (!named) return named.error();
    const std::string recipient = named->output.substr(0, named->output.find('\n'));
    if (const auto made = runProcess({"age", "-r", recipient, "-o", sealed, plain}); !made) return made.error();

    Rivals encrypting;
    auto run = runPairs(pairs, {program, "age", "encrypt", "-r", recipient, "-o", output, plain},
                        {"age", "-r", recipient, "-o", output, plain}, output, encrypting);
    if (!run) return run;
    Rivals decrypting;
    run = runPairs(pairs, {program, "age", "decrypt", "-i", key, "-o", output, sealed},
                   {"age", "-d", "-i", key, "-o", output, sealed}, output, decrypting);
    if (!run) return run;

    tell(encrypting, "age.encrypt", "256 MB encrypted, beside age", report);
    tell(decrypting, "age.decrypt", "256 MB decrypted, beside age", report);
    report.add({"age.memory",
                "the most memory that took",
                "MB",
                std::max(encrypting.ourMemory, decrypting.ourMemory),
                16.0,
                {}});
    return {};
}

} // namespace

Result<void> measureAge(const Settings& settings, Report& report) {
    if (!isInstalled("age")) {
        report.note("age is not installed: its rows are left out.");
        return {};
    }
    const Path folder = settings.folder / "age";
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    if (!std::filesystem::create_directories(folder, error)) return Error{ErrorCode::Failed, "no folder for age"};
    auto measured = measureIn(folder, 2 * settings.repetitions, report);
    std::filesystem::remove_all(folder, error);
    return measured;
}

} // namespace hedgerow::bench
