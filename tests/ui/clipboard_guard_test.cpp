// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_guard.h"

#include "tests/support/gui_support.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

namespace hedgerow {
namespace {

// Whose the clipboard is, the platform without a display cannot say.
class Guard : public ClipboardGuard {
public:
    explicit Guard(std::chrono::milliseconds kept = kContactsKept) : ClipboardGuard(nullptr, kept) {}
    bool isOwner = true;

protected:
    bool isOurs() const override { return isOwner; }
};

QString copied() {
    return QGuiApplication::clipboard()->text();
}
bool isMarkedSecret() {
    return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret";
}

TEST(ClipboardGuard, WhatIsCopiedHereStaysOutOfHistories) {
    const Guard guard;
    QLineEdit line(QStringLiteral("0151 5550100"));

    line.selectAll();
    line.copy();

    EXPECT_EQ(copied(), QStringLiteral("0151 5550100"));
    EXPECT_TRUE(isMarkedSecret());
}

TEST(ClipboardGuard, WhatOthersCopiedIsLeftAlone) {
    Guard guard;
    guard.isOwner = false;

    QGuiApplication::clipboard()->setText(QStringLiteral("theirs"));
    guard.clear();

    EXPECT_EQ(copied(), QStringLiteral("theirs"));
    EXPECT_FALSE(isMarkedSecret());
}

TEST(ClipboardGuard, ACopiedContactIsTakenBack) {
    const Guard guard(std::chrono::milliseconds(1));

    copyForAMoment(QStringLiteral("ada@example.org"));
    EXPECT_EQ(copied(), QStringLiteral("ada@example.org"));
    EXPECT_TRUE(isMarkedSecret());

    EXPECT_TRUE(eventually([] { return copied().isEmpty(); }));
}

TEST(ClipboardGuard, LockingTakesBackEverythingThatIsOurs) {
    Guard guard;
    QGuiApplication::clipboard()->setText(QStringLiteral("a note"));

    guard.clear();

    EXPECT_TRUE(copied().isEmpty());
}

} // namespace
} // namespace hedgerow
