// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "app/gui/settings_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

TEST(Options, AFileMayBeNamedLikeAnOption) {
    EXPECT_EQ(parseOptions({u"notes"_s}).file, u"notes");
    EXPECT_EQ(parseOptions({u"--"_s, u"--demo"_s}).file, u"--demo");
    EXPECT_FALSE(parseOptions({u"--no-such"_s}).mistake.isEmpty());
    EXPECT_FALSE(parseOptions({u"one"_s, u"two"_s}).mistake.isEmpty());
}

TEST(Options, TheNextProcessIsToldWhereToReadFrom) {
    const Options options = parseOptions({QString::fromLatin1(kResumeOption), u"7"_s});

    EXPECT_EQ(options.resumeFrom, 7);
    EXPECT_TRUE(options.mistake.isEmpty());
    EXPECT_EQ(parseOptions({}).resumeFrom, -1);
    EXPECT_FALSE(helpText().contains(QString::fromLatin1(kResumeOption)));
}

TEST(SettingsFile, KeepsWhenToLockAndNothingElseThanItMay) {
    {
        SettingsFile settings;
        EXPECT_EQ(settings.preferences(), Preferences{});
        settings.setPreferences({.idleMinutes = 15, .locksWhenMinimised = true});
        settings.setWindowSize({800, 600});
        settings.setTheme(u"dark"_s);
    }

    EXPECT_EQ(SettingsFile().preferences(), (Preferences{.idleMinutes = 15, .locksWhenMinimised = true}));
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/hedgerow.ini"_s);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    QStringList keys;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.contains('=')) keys << QString::fromUtf8(line.left(line.indexOf('=')));
    keys.sort();
    EXPECT_EQ(keys, (QStringList{u"height"_s, u"idle_minutes"_s, u"lock_minimised"_s, u"theme"_s, u"width"_s}));
}

TEST(SettingsFile, ANumberOfMinutesThatIsNoneIsTheUsualOne) {
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/hedgerow.ini"_s);
    QDir().mkpath(QFileInfo(file).path());
    ASSERT_TRUE(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write("[General]\nidle_minutes=-7\n");
    file.close();

    EXPECT_EQ(SettingsFile().preferences().idleMinutes, 5);
}

} // namespace
} // namespace hedgerow
