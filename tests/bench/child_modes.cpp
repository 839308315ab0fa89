// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child_modes.h"

#include "core/commands/import_people.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/import_mapping.h"
#include "core/interchange/import_rows.h"
#include "tests/bench/bench_vault.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>

namespace hedgerow::bench {
namespace {

constexpr std::string_view kImport = "--child-import";
constexpr std::string_view kList = "--child-list";

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

std::optional<int> runAsChild(std::span<char*> arguments) {
    if (arguments.size() < 4) return std::nullopt;
    const std::string_view mode = arguments[1];
    Result<void> done;
    if (mode == kImport && arguments.size() == 5)
        done = importSheet(arguments[2], keyFrom(arguments[3]), arguments[4]);
    else if (mode == kList)
        done = listPeople(arguments[2], keyFrom(arguments[3]));
    else
        return std::nullopt;
    if (done) return 0;
    std::fprintf(stderr, "%s\n", done.error().detail.c_str());
    return 1;
}

} // namespace hedgerow::bench
