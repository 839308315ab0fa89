// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window without a display: how long it does not answer, how soon it shows what was typed.
#include "tests/bench/process.h"
#include "tests/bench/window_rows.h"

#include <QApplication>

#include <cstdio>
#include <string_view>

namespace {

constexpr std::string_view kMake = "--child-make";

bool stopped(const hedgerow::Result<void>& done) {
    if (!done) std::fprintf(stderr, "Stopped: %s\n", done.error().detail.c_str());
    return !done;
}

} // namespace

int main(int argc, char** argv) {
    using namespace hedgerow::bench;
    if (argc < 3) {
        std::fputs("hedgerow-window-bench FOLDER RESULTS.json [PEOPLE] [PROGRAM BESIDE]\n", stderr);
        return 2;
    }
    qputenv("XDG_CONFIG_HOME", argv[1]); // nobody's settings
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const QApplication application(argc, argv);
    Settings settings{argv[1], argc > 3 ? std::atoll(argv[3]) : 100'000, 5, {}};
    if (argc == 4 && argv[2] == kMake) return stopped(makeWorkplace(settings)) ? 1 : 0;
    // The workplace is made by a process of its own: what that leaves in memory is not the window's.
    const auto made = runProcess({ownProgram(), argv[1], std::string(kMake), std::to_string(settings.people)});
    if (stopped(made ? hedgerow::Result<void>() : made.error())) return 1;
    Report report;
    report.printFacts();
    auto measured = measureWindow(settings, report);
    if (measured && argc > 5) measured = measureStart(argv[4], argv[5], report);
    if (stopped(measured)) return 1;
    report.printNotes();
    return report.writeJson(argv[2]) ? 0 : 1;
}
