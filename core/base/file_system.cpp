// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_system.h"

#include "core/base/system_error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace hedgerow {
namespace {

namespace fs = std::filesystem;

Error lastError(Doing doing) {
    return systemError({errno, std::generic_category()}, doing);
}

#ifdef _WIN32

Error lastWindowsError(Doing doing) {
    return systemError({static_cast<int>(GetLastError()), std::system_category()}, doing);
}

int openFile(const Path& file, int flags) {
    int descriptor = -1;
    errno = _wsopen_s(&descriptor, file.c_str(), flags | _O_BINARY | _O_NOINHERIT, _SH_DENYNO, _S_IREAD | _S_IWRITE);
    return descriptor;
}
int openToRead(const Path& file) {
    return openFile(file, _O_RDONLY);
}
int openNew(const Path& file) {
    return openFile(file, _O_WRONLY | _O_CREAT | _O_EXCL);
}
std::ptrdiff_t readSome(int descriptor, char* into, std::size_t size) {
    return _read(descriptor, into, static_cast<unsigned>(size));
}
std::ptrdiff_t writeSome(int descriptor, const char* from, std::size_t size) {
    return _write(descriptor, from, static_cast<unsigned>(size));
}
int flushDescriptor(int descriptor) {
    return _commit(descriptor);
}
int closeDescriptor(int descriptor) {
    return _close(descriptor);
}

#else

int openFile(const Path& file, int flags) {
    int descriptor = -1;
    do {
        descriptor = ::open(file.c_str(), flags | O_CLOEXEC | O_NOCTTY, S_IRUSR | S_IWUSR);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}
int openToRead(const Path& file) {
    return openFile(file, O_RDONLY);
}
int openNew(const Path& file) {
    return openFile(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
}
std::ptrdiff_t readSome(int descriptor, char* into, std::size_t size) {
    std::ptrdiff_t got = 0;
    do {
        got = ::read(descriptor, into, size);
    } while (got < 0 && errno == EINTR);
    return got;
}
std::ptrdiff_t writeSome(int descriptor, const char* from, std::size_t size) {
    std::ptrdiff_t put = 0;
    do {
        put = ::write(descriptor, from, size);
    } while (put < 0 && errno == EINTR);
    return put;
}
int flushDescriptor(int descriptor) {
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0) return 0; // fsync alone leaves the drive's own cache
#endif
    return ::fsync(descriptor);
}
int closeDescriptor(int descriptor) {
    return ::close(descriptor);
}

#endif

// An open file, closed at the latest when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_descriptor >= 0) closeDescriptor(m_descriptor);
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int operator*() const { return m_descriptor; }
    int close() { return closeDescriptor(std::exchange(m_descriptor, -1)); }

private:
    int m_descriptor;
};

// At most `limit` bytes of what is still to be read.
Result<std::string> readUpTo(const Descriptor& file, std::uint64_t limit) {
    constexpr std::uint64_t kStep = 1 << 20;
    std::string bytes;
    while (bytes.size() < limit) {
        const std::size_t start = bytes.size();
        const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(limit - start, kStep));
        bytes.resize(start + step);
        const std::ptrdiff_t got = readSome(*file, bytes.data() + start, step);
        if (got < 0) return lastError(Doing::Reading);
        bytes.resize(start + static_cast<std::size_t>(got));
        if (got == 0) break;
    }
    return bytes;
}

Result<void> writeAll(const Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::ptrdiff_t put = writeSome(*file, bytes.data(), std::min<std::size_t>(bytes.size(), 1 << 20));
        if (put < 0) return lastError(Doing::Writing);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> writeFrom(const Descriptor& source, const Descriptor& file) {
    while (true) {
        const auto piece = readUpTo(source, 1 << 20);
        if (!piece) return piece.error();
        if (piece->empty()) return {};
        if (auto written = writeAll(file, *piece); !written) return written;
    }
}

Result<void> flushAndClose(Descriptor& file) {
    if (flushDescriptor(*file) != 0) return lastError(Doing::Writing);
    if (file.close() != 0) return lastError(Doing::Writing);
    return {};
}

} // namespace

bool SystemFileSystem::exists(const Path& file) {
    std::error_code error;
    return fs::exists(fs::symlink_status(file, error));
}

Result<Path> SystemFileSystem::resolved(const Path& file) {
    if (file.empty()) return Error{ErrorCode::NotFound, "no file named"};
    std::error_code error;
    Path whole = fs::canonical(file, error);
    if (!error) return whole;
    if (error != std::errc::no_such_file_or_directory || !file.has_filename())
        return systemError(error, Doing::Reading);
    const Path folder = fs::canonical(file.has_parent_path() ? file.parent_path() : Path("."), error);
    if (error) return systemError(error, Doing::Reading);
    return folder / file.filename();
}

Result<std::string> SystemFileSystem::head(const Path& file, std::size_t size) {
    std::error_code error;
    if (const auto status = fs::status(file, error); fs::exists(status) && !fs::is_regular_file(status))
        return Error{ErrorCode::InvalidValue, "not a regular file"};
    const Descriptor descriptor(openToRead(file));
    if (!descriptor.isOpen()) return lastError(Doing::Reading);
    return readUpTo(descriptor, size);
}

Result<std::string> SystemFileSystem::readAll(const Path& file, std::uint64_t limit) {
    const Descriptor descriptor(openToRead(file));
    if (!descriptor.isOpen()) return lastError(Doing::Reading);
    auto bytes = readUpTo(descriptor, limit + 1);
    if (bytes && bytes->size() > limit) return Error{ErrorCode::InvalidValue, "the file is too large"};
    return bytes;
}

Result<void> SystemFileSystem::writeNew(const Path& file, std::string_view bytes) {
    Descriptor descriptor(openNew(file));
    if (!descriptor.isOpen()) return lastError(Doing::Writing);
    auto written = writeAll(descriptor, bytes);
    if (written) written = flushAndClose(descriptor);
    if (!written) static_cast<void>(remove(file)); // the first error is the one to tell
    return written;
}

Result<void> SystemFileSystem::copyNew(const Path& from, const Path& to) {
    const Descriptor source(openToRead(from));
    if (!source.isOpen()) return lastError(Doing::Reading);
    Descriptor target(openNew(to));
    if (!target.isOpen()) return lastError(Doing::Writing);
    auto copied = writeFrom(source, target);
    if (copied) copied = flushAndClose(target);
    if (!copied) static_cast<void>(remove(to));
    return copied;
}

Result<void> SystemFileSystem::flush(const Path& file) {
#ifdef _WIN32
    Descriptor descriptor(openFile(file, _O_RDWR));
#else
    Descriptor descriptor(openToRead(file));
#endif
    if (!descriptor.isOpen()) return lastError(Doing::Writing);
    if (flushDescriptor(*descriptor) != 0) return lastError(Doing::Writing);
    return {};
}

Result<void> SystemFileSystem::flushFolder(const Path& folder) {
#ifdef _WIN32
    static_cast<void>(folder); // Windows has no such call; MOVEFILE_WRITE_THROUGH below does it
    return {};
#else
    const Descriptor descriptor(openFile(folder, O_RDONLY | O_DIRECTORY));
    if (!descriptor.isOpen()) return lastError(Doing::Writing);
    if (flushDescriptor(*descriptor) != 0 && errno != EINVAL)
        return lastError(Doing::Writing); // EINVAL: no such thing there
    return {};
#endif
}

Result<void> SystemFileSystem::rename(const Path& from, const Path& to) {
#ifdef _WIN32
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return lastWindowsError(Doing::Writing);
#else
    if (::rename(from.c_str(), to.c_str()) != 0) return lastError(Doing::Writing);
#endif
    return {};
}

Result<void> SystemFileSystem::renameNew(const Path& from, const Path& to) {
#ifdef _WIN32
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH)) return lastWindowsError(Doing::Writing);
    return {};
#else
#if defined(__linux__) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno != EINVAL && errno != ENOSYS) return lastError(Doing::Writing);
#elif defined(RENAME_EXCL)
    if (::renamex_np(from.c_str(), to.c_str(), RENAME_EXCL) == 0) return {};
    if (errno != ENOTSUP) return lastError(Doing::Writing);
#endif
    // A file system that cannot do it in one call: two names for a moment, then one.
    if (::link(from.c_str(), to.c_str()) == 0) return remove(from);
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOTSUP && errno != ENOSYS) return lastError(Doing::Writing);
    // No links either (FAT): the look and the step are two.
    if (exists(to)) return Error{ErrorCode::Exists, "the file exists"};
    return rename(from, to);
#endif
}

Result<void> SystemFileSystem::link(const Path& file, const Path& secondName) {
    std::error_code error;
    fs::create_hard_link(file, secondName, error);
    if (!error) return {};
    Error told = systemError(error, Doing::Writing);
    const bool isUnknownThere = error == std::errc::operation_not_permitted ||
                                error == std::errc::operation_not_supported ||
                                error == std::errc::function_not_supported || error == std::errc::too_many_links;
    if (isUnknownThere) told.code = ErrorCode::Refused;
    return told;
}

Result<void> SystemFileSystem::remove(const Path& file) {
    std::error_code error;
    if (fs::remove(file, error)) return {};
    if (error) return systemError(error, Doing::Writing);
    return Error{ErrorCode::NotFound, "no such file"};
}

Result<std::vector<Path>> SystemFileSystem::list(const Path& folder) {
    std::vector<Path> files;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        files.push_back(entry->path());
    if (error) return systemError(error, Doing::Reading);
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::uint64_t> SystemFileSystem::size(const Path& file) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error) return systemError(error, Doing::Reading);
    return static_cast<std::uint64_t>(size);
}

#ifdef _WIN32

Result<FileStamp> SystemFileSystem::stamp(const Path& file) {
    WIN32_FILE_ATTRIBUTE_DATA about{};
    if (!GetFileAttributesExW(file.c_str(), GetFileExInfoStandard, &about)) return lastWindowsError(Doing::Reading);
    FileStamp stamp;
    const bool isLink = (about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    stamp.isFolder = !isLink && (about.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    stamp.isRegular = !isLink && !stamp.isFolder;
    stamp.size = (std::uint64_t{about.nFileSizeHigh} << 32) | about.nFileSizeLow;
    constexpr std::int64_t kTo1970 = 116'444'736'000'000'000; // from 1601, in steps of 100 ns
    const auto steps =
        (std::uint64_t{about.ftLastWriteTime.dwHighDateTime} << 32) | about.ftLastWriteTime.dwLowDateTime;
    stamp.modifiedNs = (static_cast<std::int64_t>(steps) - kTo1970) * 100;
    return stamp;
}

#else

Result<FileStamp> SystemFileSystem::stamp(const Path& file) {
    struct stat about {};
    if (::lstat(file.c_str(), &about) != 0) return lastError(Doing::Reading);
    const auto inNs = [](const timespec& time) {
        return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    FileStamp stamp;
    stamp.isRegular = S_ISREG(about.st_mode);
    stamp.isFolder = S_ISDIR(about.st_mode);
    stamp.size = static_cast<std::uint64_t>(about.st_size);
#ifdef __APPLE__
    stamp.modifiedNs = inNs(about.st_mtimespec);
    stamp.changedNs = inNs(about.st_ctimespec);
#else
    stamp.modifiedNs = inNs(about.st_mtim);
    stamp.changedNs = inNs(about.st_ctim);
#endif
    stamp.device = static_cast<std::uint64_t>(about.st_dev);
    stamp.number = static_cast<std::uint64_t>(about.st_ino);
    return stamp;
}

#endif

} // namespace hedgerow
