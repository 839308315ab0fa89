// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child_modes.h"

#include "core/commands/import_people.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/import_mapping.h"
#include "core/interchange/import_rows.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace hedgerow::bench {
namespace {

constexpr std::string_view kImport = "--child-import";
constexpr std::string_view kList = "--child-list";
constexpr std::string_view kShare = "--child-share";

Result<void> importSheet(const Path& file, const SecretBytes& key, const Path& sheetFile) {
    readyForImport();
    auto workspace = openByKey(file, key);
    if (!workspace) return workspace.error();
    auto bytes = systemEnvironment().files.readAll(sheetFile, Sheet::kMaxSheetBytes);
    if (!bytes) return bytes.error();
    const auto sheet = readCsv(std::move(*bytes));
    if (!sheet) return sheet.error();
    const ImportMapping mapping = guessMapping(*sheet);
    ImportPeople import;
    import.rows = [&](const ImportRowSink& sink) { return forEachRow(*sheet, mapping, sink);
};
import.total = static_cast<std::int64_t>(sheet->rowCount());
Progress progress;
if (auto imported = (*workspace)->run(import, ClockCheck::Refuse, &progress); !imported) return imported.error();
return (*workspace)->close();
} // namespace

Result<void> listPeople(const Path& file, const SecretBytes& key) {
    auto workspace = openByKey(file, key);
    if (!workspace) return workspace.error();
    if (auto read = readFirstRows(**workspace); !read) return read;
    const Memory memory = memoryNow();
    std::printf("%.3f %.3f\n", memory.now, memory.peak);
    return {};
}

Result<void> write(Workspace& workspace, bundle::Profile profile, const Path& file) {
    const auto peers = workspace.reader().peers();
    if (!peers) return peers.error();
    if (peers->size() != 1) return {ErrorCode::Failed, "not one peer"};
    bundle::BundleOrder order;
    order.peers = {peers->front().id};
    order.profile = profile;
    Progress progress;
    const auto written = workspace.bundles().write(order, file, nullptr, ClockCheck::Refuse, &progress);
    return written ? Result<void>() : written.error();
}

// A large bundle is several files.
std::vector<Path> partsOf(const Path& file) {
    std::vector<Path> parts{file};
    while (true) {
        Path next = file.parent_path() / file.stem();
        next += "-" + std::to_string(parts.size() + 1);
        next += file.extension();
        if (!std::filesystem::exists(next)) return parts;
        parts.push_back(std::move(next));
    }
}

Result<void> doStep(Workspace& workspace, SharingStep step, const Path& file) {
    Progress progress;
    switch (step) {
    case SharingStep::Everything:
        return write(workspace, bundle::Profile::CoOrganizer, file);
    case SharingStep::Chart:
        return write(workspace, bundle::Profile::PseudonymousChart, file);
    case SharingStep::Numbers:
        return write(workspace, bundle::Profile::RollUp, file);
    case SharingStep::Preview:
        for (const Path& part : partsOf(file))
            if (const auto preview = workspace.bundles().preview(part, {}, &progress); !preview) return preview.error();
        return {};
    case SharingStep::Apply:
        for (const Path& part : partsOf(file)) {
            const auto applied = workspace.bundles().apply(part, {}, {}, ClockCheck::Refuse, &progress);
            if (!applied) return applied.error();
        }
        return {};
    case SharingStep::Look: {
        const auto report = workspace.exchange().look(ClockCheck::Refuse, &progress);
        if (!report) return report.error();
        return report->trouble ? *report->trouble : Result<void>();
    }
    }
    return ErrorCode::Failed;
}

Result<void> share(SharingStep step, const Path& file, const SecretBytes& key, const Path& bundle) {
    auto workspace = openByKey(file, key);
    if (!workspace) return workspace.error();
    const Stopwatch watch;
    if (auto done = doStep(**workspace, step, bundle); !done) return done;
    std::printf("%.6f %.6f %.3f\n", watch.wall(), watch.cpu(), memoryNow().peak);
    return (*workspace)->close();
}

SecretBytes keyFrom(std::string_view hex) {
    const auto bytes = fromHex(hex);
    return SecretBytes(std::string_view(bytes ? *bytes : std::string()));
}

} // namespace hedgerow::bench

Result<Finished> importInChild(const Path& vault, const SecretBytes& key, const Path& sheet) {
    return runProcess({ownProgram(), std::string(kImport), vault.string(), toHex(key.bytes()), sheet.string()});
}

Result<Memory> listInChild(const Path& vault, const SecretBytes& key) {
    const auto finished = runProcess({ownProgram(), std::string(kList), vault.string(), toHex(key.bytes())});
    if (!finished) return finished.error();
    Memory memory;
    std::istringstream(finished->output) >> memory.now >> memory.peak;
    return memory;
}

Result<Shared> shareInChild(SharingStep step, const KeyedFile& vault, const Path& file) {
    const auto finished = runProcess({ownProgram(), std::string(kShare), vault.file.string(), toHex(vault.key.bytes()),
                                      file.string(), std::to_string(static_cast<int>(step))});
    if (!finished) return finished.error();
    Shared shared;
    std::istringstream(finished->output) >> shared.time.wall >> shared.time.cpu >> shared.peak;
    return shared;
}

std::optional<int> runAsChild(std::span<char*> arguments) {
    if (arguments.size() < 4) return std::nullopt;
    const std::string_view mode = arguments[1];
    Result<void> done;
    if (mode == kImport && arguments.size() == 5)
        done = importSheet(arguments[2], keyFrom(arguments[3]), arguments[4]);
    else if (mode == kList)
        done = listPeople(arguments[2], keyFrom(arguments[3]));
    else if (mode == kShare && arguments.size() == 6)
        done =
            share(static_cast<SharingStep>(std::atoi(arguments[5])), arguments[2], keyFrom(arguments[3]), arguments[4]);
    else
        return std::nullopt;
    if (done) return 0;
    std::fprintf(stderr, "%s\n", done.error().detail.c_str());
    return 1;
}

} // namespace hedgerow::bench
