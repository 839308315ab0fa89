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
        for (const QKeySequence& keys : actionShortcuts(entry)) {
            EXPECT_FALSE(shortcuts.contains(keys.toString()))
                << entry.code << " has the shortcut of another: " << entry.shortcut;
            shortcuts.insert(keys.toString());
        }
    }
}

TEST(Actions, ShortcutsAreOnesQtKnows) {
    for (const ActionEntry& entry : allActions()) {
        const QString written = QString::fromLatin1(entry.shortcut);
        EXPECT_EQ(QKeySequence::listToString(actionShortcuts(entry), QKeySequence::PortableText), written)
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
