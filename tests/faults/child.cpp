// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hedgerow {
namespace {

void writeLine(int pipe, std::string_view text) {
    const std::string line = std::string(text) + '\n';
    std::size_t done = 0;
    while (done < line.size()) {
        const ssize_t put = ::write(pipe, line.data() + done, line.size() - done);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) ::_exit(125); // nobody listens any more
        done += static_cast<std::size_t>(put);
    }
}

int exitOf(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int waitFor(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
    return exitOf(status);
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void redirect(const std::filesystem::path& file, int flags, int descriptor) {
    const int opened = ::open(file.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, descriptor) < 0) ::_exit(126);
}

} // namespace

Child::Child(const std::function<int(const Say&)>& work) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("cannot make a pipe");
    std::fflush(nullptr);
    m_process = ::fork();
    if (m_process < 0) throw std::runtime_error("cannot fork");
    if (m_process == 0) {
        ::close(ends[0]);
        ::_exit(work([pipe = ends[1]](std::string_view text) { writeLine(pipe, text); }));
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child() {
    kill();
    ::close(m_pipe);
}

std::optional<std::string> Child::line() {
    while (true) {
        if (const std::size_t end = m_unread.find('\n'); end != std::string::npos) {
            std::string line = m_unread.substr(0, end);
            m_unread.erase(0, end + 1);
            return line;
        }
        char bytes[4096];
        const ssize_t got = ::read(m_pipe, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return std::nullopt;
        m_unread.append(bytes, static_cast<std::size_t>(got));
    }
}

void Child::kill() {
    if (m_status) return;
    ::kill(m_process, SIGKILL);
    end();
}

int Child::end() {
    if (!m_status) m_status = waitFor(m_process);
    return *m_status;
}

void becomeCli(const std::vector<std::string>& arguments) {
    std::string program = HEDGEROW_BIN_DIR "/hedgerow-cli";
    std::vector<std::string> copies(arguments);
    std::vector<char*> pointers{program.data()};
    for (std::string& argument : copies) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(program.c_str(), pointers.data());
    ::_exit(127);
}

Ran runCli(const std::vector<std::string>& arguments) {
    const TemporaryFolder folder;
    const auto start = std::chrono::steady_clock::now();
    Child child([&](const Say&) -> int {
        redirect("/dev/null", O_RDONLY, STDIN_FILENO);
        redirect(folder / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
        redirect(folder / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
        becomeCli(arguments);
    });
    Ran ran;
    ran.exit = child.end();
    ran.time = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    ran.out = contentOf(folder / "out");
    ran.err = contentOf(folder / "err");
    return ran;
}

void spinBelow(Random& random, std::chrono::microseconds bound) {
    const auto wait = random.below(static_cast<std::uint64_t>(std::max<std::int64_t>(bound.count(), 1)));
    const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(wait);
    while (std::chrono::steady_clock::now() < until) continue;
}

int killCount(int plain) {
    const char* factor = std::getenv("HEDGEROW_KILLS");
    return plain * (factor ? std::max(1, std::atoi(factor)) : 1);
}

} // namespace hedgerow
