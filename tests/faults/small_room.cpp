// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/small_room.h"

#include "core/db/database.h"
#include "core/db/room.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>

namespace hedgerow {
namespace {

SmallRoom* room = nullptr;
SystemCalls real{};

int openIfRoom(const char* file, int flags, int mode) {
    if ((flags & O_CREAT) == 0 || room->mayMake(file)) return real.open(file, flags, mode);
    errno = room->refusal();
    return -1;
}

template <class Write>
ssize_t writeWhatFits(int descriptor, std::size_t size, std::int64_t at, Write write) {
    const std::size_t fits = room->roomFor(descriptor, size, at);
    if (fits > 0 || size == 0) return write(fits);
    errno = room->refusal();
    return -1;
}
ssize_t writeIfRoom(int descriptor, const void* bytes, size_t size) {
    return writeWhatFits(descriptor, size, ::lseek(descriptor, 0, SEEK_CUR),
                         [&](std::size_t fits) { return real.write(descriptor, bytes, fits); });
}
ssize_t pwriteIfRoom(int descriptor, const void* bytes, size_t size, off_t at) {
    return writeWhatFits(descriptor, size, at,
                         [&](std::size_t fits) { return real.pwrite(descriptor, bytes, fits, at); });
}
ssize_t pwrite64IfRoom(int descriptor, const void* bytes, size_t size, std::int64_t at) {
    return writeWhatFits(descriptor, size, at,
                         [&](std::size_t fits) { return real.pwrite64(descriptor, bytes, fits, at); });
}

} // namespace

SmallRoom::SmallRoom(Path folder) : m_folder(std::move(folder)) {
    static_cast<void>(Database::openInMemory()); // puts our calls in place, if nobody did
    room = this;
    real = systemCalls();
    systemCalls() = {openIfRoom, writeIfRoom, pwriteIfRoom, pwrite64IfRoom};
}

SmallRoom::~SmallRoom() {
    systemCalls() = real;
    room = nullptr;
}

void SmallRoom::limit(std::uint64_t bytes, int refusal) {
    m_limit = bytes;
    m_refusal = refusal;
    m_peak = 0;
}

std::uint64_t SmallRoom::used() const {
    std::uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        std::error_code gone;
        const std::uintmax_t size = entry.file_size(gone);
        if (!gone) bytes += size;
    }
    return bytes;
}

std::size_t SmallRoom::roomFor(int descriptor, std::size_t size, std::int64_t at) {
    struct stat file {};
    if (::fstat(descriptor, &file) != 0) return size;
    const std::int64_t end = at + static_cast<std::int64_t>(size);
    const std::int64_t growth = std::max<std::int64_t>(0, end - std::max<std::int64_t>(at, file.st_size));
    const std::uint64_t before = used();
    std::int64_t fitting = growth;
    if (m_limit) {
        const std::int64_t left = static_cast<std::int64_t>(*m_limit) - static_cast<std::int64_t>(before);
        fitting = std::clamp<std::int64_t>(left, 0, growth);
    }
    m_peak = std::max(m_peak, before + static_cast<std::uint64_t>(growth));
    return size - static_cast<std::size_t>(growth - fitting);
}

bool SmallRoom::mayMake(const Path& file) const {
    return !m_limit || std::filesystem::exists(file) || used() < *m_limit;
}

} // namespace hedgerow
