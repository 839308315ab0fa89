// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"
#include "ui/theme/icon.h"

#include <QKeySequence>
#include <QSet>

namespace hedgerow {
namespace {

TEST(Actions, CodesAndShortcutsAreThereOnce) {
    QSet<QString> codes;
    QSet<QString> shortcuts;

    for (const ActionEntry& entry : allActions()) {
        EXPECT_FALSE(codes.contains(QString::fromLatin1(entry.code))) << entry.code;
        codes.insert(QString::fromLatin1(entry.code));
        const QString keys = QKeySequence(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText).toString();
        if (keys.isEmpty()) continue;
        EXPECT_FALSE(shortcuts.contains(keys)) << entry.code << " has the shortcut of another: " << entry.shortcut;
        shortcuts.insert(keys);
    }
}

TEST(Actions, ShortcutsAreOnesQtKnows) {
    for (const ActionEntry& entry : allActions()) {
        const QString written = QString::fromLatin1(entry.shortcut);
        EXPECT_EQ(QKeySequence(written, QKeySequence::PortableText).toString(QKeySequence::PortableText), written)
            << entry.code;
    }
}

TEST(Actions, EveryIconIsInTheProgram) {
    for (const ActionEntry& entry : allActions())
        EXPECT_FALSE(icon(QString::fromLatin1(entry.icon)).isNull()) << entry.code;
}

TEST(Actions, LettersOfAMenuAreThereOnce) {
    QSet<QString> letters;

    for (const ActionEntry& entry : allActions()) {
        const QString text = actionText(entry);
        const auto at = text.indexOf(QLatin1Char('&'));
        ASSERT_GE(at, 0) << entry.code << " cannot be reached by a letter";
        const QString letter = QString::number(static_cast<int>(entry.menu)) + text.at(at + 1).toLower();
        EXPECT_FALSE(letters.contains(letter)) << entry.code << " shares its letter";
        letters.insert(letter);
    }
}

} // namespace
} // namespace hedgerow
