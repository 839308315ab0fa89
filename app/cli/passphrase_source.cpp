// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase_source.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace hedgerow::cli {
namespace {

constexpr std::size_t kLongest = 4096;

// Up to the first line end, straight into guarded memory.
Result<SecretBytes> readLine(int descriptor) {
    SecretBytes line(kLongest);
    std::size_t size = 0;
    while (true) {
        std::uint8_t byte = 0;
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return Error{ErrorCode::Io, "the passphrase cannot be read"};
        if (got == 0 || byte == '\n') break;
        if (size == kLongest) return Error{ErrorCode::InvalidValue, "the passphrase is too long"};
        line.data()[size++] = byte;
        sodium_memzero(&byte, 1);
    }
    if (size > 0 && line.data()[size - 1] == '\r') --size;
    if (size == 0) return Error{ErrorCode::InvalidValue, "the passphrase is empty"};
    return SecretBytes(line.view().substr(0, size));
}

class EchoOff {
public:
    explicit EchoOff(int terminal) : m_terminal(terminal) {
        if (tcgetattr(terminal, &m_before) != 0) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isOff = tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff() {
        if (m_isOff) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_isOff = false;
};

Result<SecretBytes> ask(std::string_view prompt) {
    std::fwrite(prompt.data(), 1, prompt.size(), stderr);
    std::fputs(": ", stderr);
    std::fflush(stderr);
    const EchoOff echoOff(STDIN_FILENO);
    auto line = readLine(STDIN_FILENO);
    std::fputc('\n', stderr);
    return line;
}

} // namespace

Result<SecretBytes> PassphraseSource::read(std::string_view prompt, bool isNew) const {
    if (!file.empty()) {
        const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        if (opened < 0) return Error{ErrorCode::NotFound, "the passphrase file cannot be opened"};
        auto line = readLine(opened);
        ::close(opened);
        return line;
    }
    if (descriptor) return readLine(*descriptor);
    if (!isatty(STDIN_FILENO))
        return Error{ErrorCode::InvalidValue, "no passphrase: give --passphrase-file or --passphrase-fd"};
    auto first = ask(prompt);
    if (!first || !isNew) return first;
    const auto second = ask("Once more");
    if (!second) return second.error();
    if (!(*first == *second)) return Error{ErrorCode::InvalidValue, "the two passphrases differ"};
    return first;
}

} // namespace hedgerow::cli
