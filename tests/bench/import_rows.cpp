// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_batch.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/child_modes.h"
#include "tests/bench/people_sheet.h"
#include "tests/bench/rows.h"

#include <fstream>

namespace hedgerow::bench {
namespace {

constexpr std::uint64_t kSeed = 2026;

// What someone would do with the program alone: a table, an index of its words, one key.
Result<Finished> importPlainly(const Path& file, const SecretBytes& key, const Path& sheet) {
    removeVault(file);
    const std::string script =
        "PRAGMA key = \"x'" + toHex(key.bytes()) + "'\";\n.import --csv \"" + sheet.string() +
        "\" people\n"
        "CREATE VIRTUAL TABLE search USING fts5(given, family, unit, note);\n"
        "INSERT INTO search(rowid, given, family, unit, note) SELECT rowid, given, family, unit, note FROM people;\n"
        "SELECT count(*) FROM people;\n";
    return runProcess({"sqlcipher", "-batch", "-bail", file.string()}, script);
}

double megabytes(const Path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<double>(size) / 1e6;
}

Result<void> measurePairs(const Settings& settings, const Path& vaultFile, const Path& sheet, Report& report) {
    const Path plainFile = settings.folder / "plain.db";
    Series ours;
    Series plain;
    std::vector<double> wallRatios;
    std::vector<double> cpuRatios;
    for (int i = 0; i <= settings.repetitions; ++i) {
        const auto vault = makeEmptyVault(vaultFile);
        if (!vault) return vault.error();
        const auto imported = importInChild(vault->file, vault->key, sheet);
        if (!imported) return imported.error();
        const auto beside = importPlainly(plainFile, vault->key, sheet);
        if (!beside) return beside.error();
        if (beside->output.find(std::to_string(settings.people)) == std::string::npos)
            return Error{ErrorCode::Failed, "sqlcipher did not import every row"};
        if (i == 0) continue; // warms the caches
        ours.add(imported->time);
        plain.add(beside->time);
        wallRatios.push_back(imported->time.wall / beside->time.wall);
        cpuRatios.push_back(imported->time.cpu / beside->time.cpu);
    }
    report.add({"import.ratio",
                "import of the spreadsheet, beside plain sqlcipher",
                "×",
                median(wallRatios),
                3.0,
                {{"Hedgerow, wall s", ours.wall(0.5)},
                 {"Hedgerow, processor s", ours.cpu(0.5)},
                 {"plain, wall s", plain.wall(0.5)},
                 {"plain, processor s", plain.cpu(0.5)},
                 {"ratio of processor times", median(cpuRatios)},
                 {"Hedgerow's file, MB", megabytes(vaultFile)},
                 {"plain file, MB", megabytes(plainFile)},
                 {"spreadsheet, MB", megabytes(sheet)}}});
    removeVault(plainFile);
    return {};
}

template <class Work>
Result<void> measureOnce(Report& report, const std::string& name, const std::string& what, Work work) {
    const Stopwatch watch;
    if (auto done = work(); !done) return done.error();
    report.add({name, what, "s", watch.wall(), std::nullopt, {{"processor s", watch.cpu()}}});
    return {};
}

Result<void> measureAfterwards(Workspace& workspace, Report& report) {
    const auto imported = workspace.reader().lastUndoable();
    if (!imported) return imported.error();
    // A vault that was just opened did not write the import itself: the newest batch is it.
    const auto history = workspace.reader().history(1);
    if (!history) return history.error();
    if (history->empty()) return Error{ErrorCode::NotFound, "nothing was imported"};
    const BatchName batch = history->front().batch;

    Progress progress;
    auto done = measureOnce(report, "import.check", "deep check of the imported vault", [&]() -> Result<void> {
        const auto findings = workspace.check(true, &progress);
        if (!findings) return findings.error();
        return findings->empty() ? Result<void>() : Error{ErrorCode::Damaged, findings->front()};
    });
    if (!done) return done;
    done = measureOnce(report, "import.rebuild", "rebuild of its tables", [&] { return workspace.rebuild(&progress); });
    if (!done) return done;
    done = measureOnce(report, "import.undo", "undo of the whole import",
                       [&] { return workspace.run(UndoBatch{batch}, ClockCheck::Refuse, &progress); });
    if (!done) return done;
    return measureOnce(report, "import.redo", "and its return",
                       [&] { return workspace.run(RedoBatch{batch}, ClockCheck::Refuse, &progress); });
}

} // namespace

Result<void> measureImport(const Settings& settings, Report& report) {
    const Path sheet = settings.folder / "people.csv";
    const Path file = settings.folder / "imported.vault";
    std::ofstream(sheet, std::ios::binary) << peopleSheet(settings.people, kSeed);
    if (settings.wants("import")) {
        if (auto measured = measurePairs(settings, file, sheet, report); !measured) return measured;
    }
    if (settings.wants("afterwards")) {
        const auto vault = makeEmptyVault(file);
        if (!vault) return vault.error();
        if (const auto imported = importInChild(file, vault->key, sheet); !imported) return imported.error();
        auto workspace = openByKey(file, vault->key);
        if (!workspace) return workspace.error();
        if (auto measured = measureAfterwards(**workspace, report); !measured) return measured;
        if (auto closed = (*workspace)->close(); !closed) return closed;
    }
    removeVault(file);
    std::error_code ignored;
    std::filesystem::remove(sheet, ignored);
    return {};
}

} // namespace hedgerow::bench
