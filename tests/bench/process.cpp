// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace hedgerow::bench {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::vector<std::string>& command, int input, int output) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

} // namespace

Result<Finished> runProcess(const std::vector<std::string>& command, const std::string& input) {
    const File in(std::tmpfile());
    const File out(std::tmpfile());
    if (!in || !out) return Error{ErrorCode::Failed, "no temporary file"};
    std::fwrite(input.data(), 1, input.size(), in.get());
    std::fflush(in.get());
    std::rewind(in.get());

    const Stopwatch watch;
    const pid_t child = fork();
    if (child < 0) return Error{ErrorCode::Failed, "no further process"};
    if (child == 0) become(command, fileno(in.get()), fileno(out.get()));
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child) return Error{ErrorCode::Failed, "lost a process"};
    Finished finished{{watch.wall(), seconds(used.ru_utime) + seconds(used.ru_stime)},
                      static_cast<double>(used.ru_maxrss) * 1024 / 1e6,
                      {}};

    std::rewind(out.get());
    std::array<char, 4096> part;
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), out.get()))
        finished.output.append(part.data(), size);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{ErrorCode::Failed, std::filesystem::path(command.front()).filename().string() + " failed"};
    return finished;
}

std::string ownProgram() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).string();
}

} // namespace hedgerow::bench
