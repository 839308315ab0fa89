// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace hedgerow {

using Say = std::function<void(std::string_view)>;

// A copy of this process that works until it is done or killed. What it says comes through a pipe, one line each, and
// what it has said stays readable after its death.
class Child {
public:
    // `work` gives the exit code. No connection and no lock may be open.
    explicit Child(const std::function<int(const Say&)>& work);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    // Waits for its next line; nullopt: it has ended and there are no more.
    std::optional<std::string> line();
    // SIGKILL; returns when the system has let go of all it held.
    void kill();
    // Waits for its end: its exit code, or 128 and the signal.
    int end();

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    std::string m_unread;
    std::optional<int> m_status;
};

struct Ran {
    int exit = 0; // 128 and the signal, if it was one
    std::string out;
    std::string err;
    std::chrono::milliseconds time{};
};

// Runs hedgerow-cli to its end.
Ran runCli(const std::vector<std::string>& arguments);
// Becomes hedgerow-cli, in a Child.
[[noreturn]] void becomeCli(const std::vector<std::string>& arguments);

// Keeps the processor busy for a random time below the bound: waiting without a timer's coarse steps.
void spinBelow(Random& random, std::chrono::microseconds bound);

// `plain` times the factor HEDGEROW_KILLS, if it is set.
int killCount(int plain);

} // namespace hedgerow
