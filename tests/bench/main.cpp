// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the project promises about speed and memory, beside plain sqlcipher and age, in one run on one machine.
#include "tests/bench/child_modes.h"
#include "tests/bench/rows.h"

#include <charconv>
#include <cstdio>
#include <iostream>

namespace {

using namespace hedgerow;
using namespace hedgerow::bench;

constexpr const char* kUsage =
    "hedgerow-bench [--folder DIR] [--people N] [--repeat N] [--only ROW]… [RESULTS.json]\n"
    "ROW: age import afterwards open search sort duplicates memory save edit bundle sharing\n";

struct Arguments {
    Settings settings{"build/bench", 100'000, 5, {}};
    std::string results;
};

bool readNumber(std::string_view text, auto& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0;
}

std::optional<Arguments> read(std::span<char*> words) {
    Arguments arguments;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with("--")) {
            arguments.results = word;
            continue;
        }
        if (++i >= words.size()) return std::nullopt;
        const std::string_view value = words[i];
        bool isRight = true;
        if (word == "--folder")
            arguments.settings.folder = value;
        else if (word == "--people")
            isRight = readNumber(value, arguments.settings.people);
        else if (word == "--repeat")
            isRight = readNumber(value, arguments.settings.repetitions);
        else if (word == "--only")
            arguments.settings.only.emplace(value);
        else
            isRight = false;
        if (!isRight) return std::nullopt;
    }
    if (arguments.results.empty()) arguments.results = (arguments.settings.folder / "results.json").string();
    return arguments;
}

Result<void> measure(const Settings& settings, Report& report) {
    report.printFacts();
    if (settings.wants("age"))
        if (auto measured = measureAge(settings, report); !measured) return measured;
    if (settings.wants("import") || settings.wants("afterwards"))
        if (auto measured = measureImport(settings, report); !measured) return measured;
    const bool needsVault = settings.wants("open") || settings.wants("search") || settings.wants("sort") ||
                            settings.wants("duplicates") || settings.wants("memory") || settings.wants("save") ||
                            settings.wants("edit");
    if (needsVault)
        if (auto measured = measureVault(settings, report); !measured) return measured;
    if (settings.wants("bundle"))
        if (auto measured = measureBundles(settings, report); !measured) return measured;
    return settings.wants("sharing") ? measureSharing(settings, report) : Result<void>();
}

} // namespace

int main(int argc, char** argv) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    if (const auto child = runAsChild(words)) return *child;
    const auto arguments = read(words);
    if (!arguments) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    std::error_code error;
    std::filesystem::create_directories(arguments->settings.folder, error);
    if (error) {
        std::fputs("The folder for the measurements cannot be made.\n", stderr);
        return 1;
    }
    Report report;
    report.note("People and conversations are made up from a seed: " + std::to_string(arguments->settings.people) +
                " people, two conversations each; the import " + std::to_string(arguments->settings.repetitions) +
                " times in turn with plain sqlcipher, after one to warm up; ratios are medians of pairs.");
    if (const auto measured = measure(arguments->settings, report); !measured) {
        std::fprintf(stderr, "Stopped: %s\n", measured.error().detail.c_str());
        return 1;
    }
    report.printNotes();
    if (!report.writeJson(arguments->results)) {
        std::fputs("The results cannot be written.\n", stderr);
        return 1;
    }
    return 0;
}
