// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_error.h"

#include <cerrno>

namespace hedgerow {
namespace {

ErrorCode codeOf(const std::error_code& error, Doing doing) {
    const auto is = [&](std::errc condition) { return error == condition; };
    if (is(std::errc::no_such_file_or_directory) || is(std::errc::not_a_directory)) return ErrorCode::NotFound;
    if (is(std::errc::file_exists)) return ErrorCode::Exists;
    if (isNoRoom(error)) return ErrorCode::DiskFull;
    const bool isForbidden = is(std::errc::read_only_file_system) || is(std::errc::permission_denied) ||
                             is(std::errc::operation_not_permitted);
    return doing == Doing::Writing && isForbidden ? ErrorCode::ReadOnly : ErrorCode::Io;
}

} // namespace

bool isNoRoom(const std::error_code& error) {
#ifdef _WIN32
    constexpr int kQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED
    if (error.category() == std::system_category() && error.value() == kQuotaExceeded) return true;
#elif defined(EDQUOT)
    // Both categories hold errno here; std::errc has no name for it.
    const bool isErrno = error.category() == std::generic_category() || error.category() == std::system_category();
    if (isErrno && error.value() == EDQUOT) return true;
#endif
    return error == std::errc::no_space_on_device;
}

Error systemError(const std::error_code& error, Doing doing) {
    return {codeOf(error, doing), error.message()};
}

} // namespace hedgerow
