// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle_file.h"

#include "core/base/system_error.h"
#include "core/bundle/refusal.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hedgerow::bundle {
namespace {

Error lastError() {
    return systemError({errno, std::generic_category()}, Doing::Reading);
}

} // namespace

Result<BundleFile> BundleFile::open(const Path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0 && errno == ELOOP) return Error{ErrorCode::Refused, "not a regular file"};
    if (descriptor < 0) return lastError();
    BundleFile opened(descriptor);
    struct stat about {};
    if (fstat(descriptor, &about) != 0) return lastError();
    if (!S_ISREG(about.st_mode)) return Error{ErrorCode::Refused, "not a regular file"};
    if (static_cast<std::uint64_t>(about.st_size) > kLargest) return refused(Refusal::Limit, "the file");
    return opened;
}

BundleFile::BundleFile(BundleFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_offset(other.m_offset) {}

BundleFile::~BundleFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<std::size_t> BundleFile::read(std::span<std::uint8_t> into) {
    while (true) {
        const auto got = ::pread(m_descriptor, into.data(), into.size(), m_offset);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return lastError();
        m_offset += got;
        if (static_cast<std::uint64_t>(m_offset) > kLargest) return refused(Refusal::Limit, "the file");
        return static_cast<std::size_t>(got);
    }
}

} // namespace hedgerow::bundle
