// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace hedgerow::cli {

// design: 0 done, 1 failed, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 refused.
enum ExitCode {
    Done = 0,
    FailedExit = 1,
    UsageExit = 2,
    WrongPassphraseExit = 3,
    DamagedExit = 4,
    InUseExit = 5,
    RefusedExit = 6
};

int exitCode(ErrorCode code);
// What happened and what to do.
std::string sentence(const Error& error);

// Results on standard output, messages on standard error.
void print(std::string_view line);
void printJson(const QJsonObject& object);
void say(std::string_view message);
// Says the error's sentence; gives its exit code.
int fail(const Error& error);
int usage(std::string_view message);

// Text for a terminal: control characters, which could move the cursor or change colours, become '?'.
std::string plain(std::string_view text);
// "1 person", "2 people".
std::string several(std::int64_t number, std::string_view one, std::string_view many);
// Cut or filled with spaces to a number of columns.
std::string column(std::string_view text, std::size_t width);

// Shows how far long work is while it lives, on a terminal only; Ctrl-C cancels the work instead of the program.
class ProgressMeter {
public:
    ProgressMeter(Progress& progress, std::string_view what);
    ~ProgressMeter();
    ProgressMeter(const ProgressMeter&) = delete;
    ProgressMeter& operator=(const ProgressMeter&) = delete;

private:
    void show();

    Progress& m_progress;
    std::string m_what;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace hedgerow::cli
