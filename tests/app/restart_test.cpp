// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/restart.h"

#include <array>
#include <gtest/gtest.h>
#include <unistd.h>

namespace hedgerow {
namespace {

// A descriptor from which these bytes can be read.
int holding(const QByteArray& bytes) {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe(ends.data()), 0);
    EXPECT_EQ(::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    ::close(ends[1]);
    return ends[0];
}

TEST(Restart, WhatIsWrittenIsReadOnceAndTheDescriptorIsClosed) {
    Resume resume{.screen = Resume::Screen::Unlock, .file = Path(u8"/home/rosa/Männer & Frauen")};
    resume.demo.emplace(std::string_view("maple stone"));
    const int descriptor = holding(legacyBytes(resume, QByteArrayLiteral("geometry")));

    const auto legacy = readLegacy(descriptor);

    ASSERT_TRUE(legacy);
    EXPECT_EQ(legacy->resume.screen, Resume::Screen::Unlock);
    EXPECT_EQ(legacy->resume.file, resume.file);
    ASSERT_TRUE(legacy->resume.demo);
    EXPECT_EQ(legacy->resume.demo->view(), "maple stone");
    EXPECT_EQ(legacy->windowGeometry, QByteArrayLiteral("geometry"));
    EXPECT_FALSE(readLegacy(descriptor));
}

TEST(Restart, AnyOtherDescriptorIsNoLegacy) {
    EXPECT_FALSE(readLegacy(-1));
    EXPECT_FALSE(readLegacy(0));
    EXPECT_FALSE(readLegacy(9999));
    EXPECT_FALSE(readLegacy(holding({})));
    EXPECT_FALSE(readLegacy(holding(QByteArray(100, '\xff'))));
}

} // namespace
} // namespace hedgerow
