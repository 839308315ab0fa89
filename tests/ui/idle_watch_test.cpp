// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_watch.h"

#include "tests/support/gui_support.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

namespace hedgerow {
namespace {

constexpr std::int64_t kMinute = 60'000;

struct Watched {
    std::int64_t now = 1'000'000;
    IdleWatch watch{[this] { return now; }};
    QSignalSpy idled{&watch, &IdleWatch::idled};
    QLineEdit line;

    Watched() {
        line.show();
        watch.start(5 * kMinute);
    }
    bool isIdleAfter(std::int64_t ms) {
        now += ms;
        watch.check();
        return idled.count() > 0;
    }
};

TEST(IdleWatch, TellsOnceWhenNobodyTouchedAnything) {
    Watched watched;

    EXPECT_FALSE(watched.isIdleAfter(5 * kMinute - 1));
    EXPECT_TRUE(watched.isIdleAfter(1));
    watched.isIdleAfter(kMinute);

    EXPECT_EQ(watched.idled.count(), 1);
}

TEST(IdleWatch, AKeyInAnyWindowOrDialogCounts) {
    Watched watched;
    QDialog dialog;
    dialog.setModal(true);
    QLineEdit line(&dialog);
    dialog.show();

    EXPECT_FALSE(watched.isIdleAfter(4 * kMinute));
    QTest::keyClick(&line, Qt::Key_A);
    EXPECT_FALSE(watched.isIdleAfter(4 * kMinute));
    QTest::mouseClick(&line, Qt::LeftButton);
    EXPECT_FALSE(watched.isIdleAfter(4 * kMinute));

    EXPECT_TRUE(watched.isIdleAfter(kMinute)) << "a dialog that is open holds nothing back";
}

TEST(IdleWatch, TheFirstTouchAfterALongSleepIsTooLate) {
    Watched watched;

    watched.now += 60 * kMinute; // no timer ran
    QTest::keyClick(&watched.line, Qt::Key_A);

    EXPECT_EQ(watched.idled.count(), 1);
}

TEST(IdleWatch, NeverIsNeverAndStoppedIsStopped) {
    Watched watched;

    watched.watch.start(0);
    EXPECT_FALSE(watched.isIdleAfter(1000 * kMinute));
    watched.watch.start(kMinute);
    watched.watch.stop();
    EXPECT_FALSE(watched.isIdleAfter(1000 * kMinute));
}

TEST(IdleWatch, ItsTimerLooksAtTheClockByItself) {
    std::int64_t now = 0;
    IdleWatch watch([&] { return now; });
    QSignalSpy idled(&watch, &IdleWatch::idled);

    watch.start(2);
    now = 2;

    EXPECT_TRUE(eventually([&] { return idled.count() == 1; }));
}

} // namespace
} // namespace hedgerow
