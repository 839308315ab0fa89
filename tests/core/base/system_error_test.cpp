// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_error.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace hedgerow {
namespace {

ErrorCode codeOf(int number, Doing doing = Doing::Writing) {
    return systemError({number, std::generic_category()}, doing).code;
}

TEST(SystemError, AFullDiskAndAFullShareOfItAreTheSame) {
    EXPECT_EQ(codeOf(ENOSPC), ErrorCode::DiskFull);
    EXPECT_EQ(codeOf(ENOSPC, Doing::Reading), ErrorCode::DiskFull);
#ifdef EDQUOT
    EXPECT_EQ(codeOf(EDQUOT), ErrorCode::DiskFull);
    EXPECT_EQ(systemError({EDQUOT, std::system_category()}, Doing::Writing).code, ErrorCode::DiskFull);
#endif
}

TEST(SystemError, WhatIsForbiddenIsReadOnlyWhileWriting) {
    for (const int number : {EROFS, EACCES, EPERM}) {
        EXPECT_EQ(codeOf(number), ErrorCode::ReadOnly) << number;
        EXPECT_EQ(codeOf(number, Doing::Reading), ErrorCode::Io) << number;
    }
}

TEST(SystemError, TheRestHasItsNames) {
    EXPECT_EQ(codeOf(ENOENT), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(ENOTDIR), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(EEXIST), ErrorCode::Exists);
    EXPECT_EQ(codeOf(EIO), ErrorCode::Io);
}

} // namespace
} // namespace hedgerow
