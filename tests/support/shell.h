// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>

namespace hedgerow {

// What a shell prints, errors included.
inline std::string shell(const std::string& script) {
    FILE* pipe = ::popen(("{ " + script + "\n} 2>&1").c_str(), "r");
    if (!pipe) return "no shell";
    std::string output;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) output += static_cast<char>(c);
    ::pclose(pipe);
    return output;
}

} // namespace hedgerow
