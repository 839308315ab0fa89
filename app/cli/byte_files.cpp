// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/byte_files.h"

#include "core/base/id.h"
#include "core/base/system_error.h"

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hedgerow::cli {
namespace {

constexpr unsigned kOwnerOnly = 0600;
constexpr unsigned kAnyone = 0666; // less what the user's umask takes

Error lastError(Doing doing) {
    return systemError({errno, std::generic_category()}, doing);
}

int openFile(const Path& file, int flags, unsigned mode = 0) {
    int descriptor = -1;
    do {
        descriptor = ::open(file.c_str(), flags | O_CLOEXEC | O_NOCTTY, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

bool isStandard(const std::string& file) {
    return file.empty() || file == "-";
}

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_isOurs(other.m_isOurs) {}

Descriptor::~Descriptor() {
    if (m_descriptor >= 0) close();
}

bool Descriptor::close() {
    const int descriptor = std::exchange(m_descriptor, -1);
    return !m_isOurs || ::close(descriptor) == 0;
}

InputFile::InputFile(Descriptor descriptor, std::optional<std::int64_t> size)
    : m_descriptor(std::move(descriptor)), m_size(size) {}

Result<std::unique_ptr<InputFile>> InputFile::open(const std::string& file) {
    Descriptor descriptor =
        isStandard(file) ? Descriptor(STDIN_FILENO, false) : Descriptor(openFile(file, O_RDONLY), true);
    struct stat status {};
    if (*descriptor < 0 || ::fstat(*descriptor, &status) != 0) return lastError(Doing::Reading);
    if (S_ISDIR(status.st_mode)) return Error{ErrorCode::InvalidValue, "a folder"};
    const auto size = S_ISREG(status.st_mode) ? std::optional<std::int64_t>(status.st_size) : std::nullopt;
    return std::unique_ptr<InputFile>(new InputFile(std::move(descriptor), size));
}

// A read of a pipe would go on after a signal as if there had been none.
bool InputFile::wait() const {
    if (!m_progress || m_size) return true;
    constexpr int kLookMs = 200;
    pollfd input{*m_descriptor, POLLIN, 0};
    while (true) {
        const int ready = ::poll(&input, 1, kLookMs);
        if (ready > 0 || (ready < 0 && errno != EINTR)) return true; // what is wrong with it, read() says
        if (m_progress->isCancelled()) return false;
    }
}

Result<std::size_t> InputFile::read(std::span<std::uint8_t> into) {
    if (m_progress && !m_progress->step(m_read, m_size.value_or(0))) return Error{ErrorCode::Cancelled, {}};
    if (!wait()) return Error{ErrorCode::Cancelled, {}};
    ssize_t got = 0;
    do {
        got = ::read(*m_descriptor, into.data(), into.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) return lastError(Doing::Reading);
    m_read += got;
    return static_cast<std::size_t>(got);
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const std::string& file, Secrecy secrecy,
                                                     Environment& environment) {
    if (isStandard(file)) return std::unique_ptr<OutputFile>(new OutputFile({STDOUT_FILENO, false}, environment.files));
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return beside(file, secrecy == Secrecy::OwnerOnly ? kOwnerOnly : kAnyone, false, environment);
    if (S_ISREG(status.st_mode)) {
        if (::access(file.c_str(), W_OK) != 0) return lastError(Doing::Writing);
        const auto target = environment.files.resolved(file); // a link stays a link
        if (!target) return target.error();
        return beside(*target, status.st_mode & 0777U, true, environment);
    }
    Descriptor descriptor(openFile(file, O_WRONLY), true);
    if (*descriptor < 0) return lastError(Doing::Writing);
    return std::unique_ptr<OutputFile>(new OutputFile(std::move(descriptor), environment.files));
}

Result<std::unique_ptr<OutputFile>> OutputFile::beside(const Path& target, unsigned mode, bool isReplaced,
                                                       Environment& environment) {
    std::array<std::uint8_t, 8> name;
    environment.random.fill(name);
    const Path temporary = target.parent_path() / (".new-" + toHex(name));
    Descriptor descriptor(openFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, isReplaced ? kOwnerOnly : mode),
                          true);
    if (*descriptor < 0) return lastError(Doing::Writing);
    std::unique_ptr<OutputFile> output(new OutputFile(std::move(descriptor), environment.files));
    output->m_target = target;
    output->m_temporary = temporary;
    if (isReplaced && ::fchmod(*output->m_descriptor, mode) != 0) return lastError(Doing::Writing);
    return output;
}

OutputFile::~OutputFile() {
    if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<void> OutputFile::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(*m_descriptor, bytes.data(), bytes.size());
        if (put < 0 && errno != EINTR) return lastError(Doing::Writing);
        if (put > 0) bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> OutputFile::finish() {
    if (!m_descriptor.close()) return lastError(Doing::Writing); // some file systems say only now that the disk is full
    if (m_temporary.empty()) return {};
    if (auto renamed = m_files.rename(m_temporary, m_target); !renamed) return renamed;
    m_temporary.clear();
    return {};
}

} // namespace hedgerow::cli
