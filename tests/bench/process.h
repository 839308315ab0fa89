// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/bench/measure.h"

#include <string>
#include <vector>

namespace hedgerow::bench {

struct Finished {
    Sample time;
    double peakMemory = 0; // MB; what this program took when it started the other one counts
    std::string output;
};

// Runs a program to its end with `input` on its standard input. Failed: it could not be started, or it failed.
Result<Finished> runProcess(const std::vector<std::string>& command, const std::string& input = {});

// This very program.
std::string ownProgram();

} // namespace hedgerow::bench
