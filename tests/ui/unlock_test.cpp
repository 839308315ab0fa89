// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/dialogs/check_dialog.h"
#include "ui/pages/unlock_recovery.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <fstream>
#include <utility>

namespace hedgerow {
namespace {

class UnlockPageOf : public testing::Test {
protected:
    UnlockPageOf() {
        gui.program.prepare(session);
        bool isMade = false;
        session.create(file, SecretBytes(GuiProgram::kPassphrase), &session,
                       [&](const Result<void>& result) { isMade = result.ok(); });
        EXPECT_TRUE(eventually([&] { return isMade; }));
        close(session);
    }
    void close(Session& which) {
        bool isClosed = false;
        which.close(&which, [&](const Result<void>&) { isClosed = true; });
        EXPECT_TRUE(eventually([&] { return isClosed; }));
    }
    void type(UnlockPage& page, const QString& passphrase) {
        auto* line = page.findChild<PassphraseField*>()->findChild<QLineEdit*>();
        ASSERT_TRUE(eventually([&] { return line->isEnabled(); }));
        QTest::keyClicks(line, passphrase);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString sentence(UnlockPage& page) {
        auto* note = page.findChild<MessageNote*>();
        EXPECT_TRUE(eventually([&] { return note->isVisible(); }));
        return note->text();
    }

    static bool hasButton(UnlockPage& page, const QString& text) {
        return eventually([&] {
            const auto buttons = page.findChildren<QAbstractButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton* button) {
                return button->isVisible() && button->text() == text;
            });
        });
    }
    // The words of the file's recovery sheet.
    QStringList sheet() {
        QStringList words;
        session.open(file, SecretBytes(GuiProgram::kPassphrase), &session, [](const Result<void>&) {});
        session.recoverySheet(&session, [&](const Result<RecoverySheet>& made) {
            if (made) words = fromUtf8(made->words.view()).split(u' ');
        });
        EXPECT_TRUE(eventually([&] { return words.size() == kRecoveryWordCount; }));
        close(session);
        return words;
    }
    void typeWords(UnlockRecovery& recovery, const QStringList& words) {
        const auto rows = recovery.findChildren<PassphraseField*>();
        for (int row = 0; row < rows.size(); ++row) {
            rows[row]->wipe();
            auto* line = rows[row]->findChild<QLineEdit*>();
            QTest::keyClicks(line, words.mid(4 * row, 4).join(u' '));
            QTest::keyClick(line, Qt::Key_Return);
        }
    }

    GuiProgram gui;
    Path file = gui.folder / "notes";
    Session session{gui.program.environment};
};

TEST_F(UnlockPageOf, OpensWithTheRightPassphrase) {
    UnlockPage page(session, file);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();

    type(page, QString::fromLatin1(GuiProgram::kPassphrase.data()));

    ASSERT_TRUE(eventually([&] { return unlocked.count() == 1; }));
    EXPECT_TRUE(session.isOpen());
}

TEST_F(UnlockPageOf, AWrongPassphraseIsSaidAndTheNextOneCounts) {
    UnlockPage page(session, file);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();

    type(page, QStringLiteral("maple stone river candle orbit moss"));
    EXPECT_EQ(sentence(page), errorText({ErrorCode::WrongPassphrase, {}}));
    EXPECT_TRUE(page.findChild<PassphraseField*>()->isEmpty());
    EXPECT_FALSE(session.isOpen());

    type(page, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    EXPECT_TRUE(eventually([&] { return unlocked.count() == 1; }));
}

TEST_F(UnlockPageOf, EachTroubleHasItsOwnSentence) {
    ASSERT_TRUE(gui.test.files.writeNew(gui.folder / "letter", std::string(8192, 'x')));
    Session other(gui.program.environment);
    bool isOpen = false;
    other.open(file, SecretBytes(GuiProgram::kPassphrase), &other,
               [&](const Result<void>& result) { isOpen = result.ok(); });
    ASSERT_TRUE(eventually([&] { return isOpen; }));

    UnlockPage inUse(session, file);
    inUse.show();
    type(inUse, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    UnlockPage noVault(session, gui.folder / "letter");
    noVault.show();
    type(noVault, QStringLiteral("anything"));
    UnlockPage missing(session, gui.folder / "nothing");
    missing.show();
    type(missing, QStringLiteral("anything"));

    EXPECT_EQ(sentence(inUse), errorText({ErrorCode::InUse, {}}));
    EXPECT_EQ(sentence(noVault), errorText({ErrorCode::NotAVault, {}}));
    EXPECT_EQ(sentence(missing), openingTrouble({ErrorCode::NotFound, {}}));
    close(other);
}

TEST_F(UnlockPageOf, ATroubleDoesNotTearTheFieldFromItsLabel) {
    UnlockPage page(session, file);
    page.resize(1280, 800);
    page.show();

    page.showError({ErrorCode::Damaged, {}});
    ASSERT_TRUE(hasButton(page, QStringLiteral("Restore a backup…")));

    const auto labels = page.findChildren<QLabel*>();
    const auto label = std::find_if(labels.begin(), labels.end(),
                                    [](const QLabel* each) { return each->text() == QStringLiteral("Passphrase"); });
    ASSERT_NE(label, labels.end());
    EXPECT_LE((*label)->height(), (*label)->sizeHint().height());
}

TEST_F(UnlockPageOf, ADamagedFileIsLookedAtAndSaysWhatIsWhole) {
    SystemFileSystem files;
    std::string bytes = files.readAll(file, 1 << 30).value();
    for (std::size_t at = 2 * 4096 + 9; at < bytes.size(); at += 4096) bytes[at] = static_cast<char>(bytes[at] ^ 1);
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    UnlockPage page(session, file);
    page.resize(700, 700);
    page.show();
    type(page, QString::fromUtf8(GuiProgram::kPassphrase.data(), GuiProgram::kPassphrase.size()));
    ASSERT_TRUE(hasButton(page, QStringLiteral("Check what is whole…")));
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Check what is whole…")) button->click();
    auto* dialog = page.findChild<CheckDialog*>();
    ASSERT_TRUE(dialog);
    auto* line = dialog->findChild<PassphraseField*>()->findChild<QLineEdit*>();
    QSignalSpy checked(dialog, &CheckDialog::checked);

    QTest::keyClicks(line, QStringLiteral("not this one"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return checked.count() == 1; }));
    EXPECT_TRUE(dialog->findChild<MessageNote*>()->isVisible());
    QTest::keyClicks(line, QString::fromUtf8(GuiProgram::kPassphrase.data(), GuiProgram::kPassphrase.size()));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return checked.count() == 2; }));

    auto* found = dialog->findChild<QLabel*>(QStringLiteral("found"));
    EXPECT_TRUE(found->isVisible());
    EXPECT_TRUE(found->text().contains(QStringLiteral("damage"))) << found->text().toStdString();
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("advice"))->text().contains(QStringLiteral("newest backup")));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("restore"))->isVisible());
    EXPECT_EQ(unnamedControls(dialog).join(u' ').toStdString(), "");
    dialog->done(QDialog::Rejected);
    EXPECT_EQ(files.readAll(file, 1 << 30).value(), bytes) << "nothing was written";
}

TEST_F(UnlockPageOf, WhatIsWrongWithTheFileIsSaidBeforeAnyoneTypes) {
    ASSERT_TRUE(gui.test.files.writeNew(gui.folder / "empty", {}));
    ASSERT_TRUE(gui.test.files.writeNew(gui.folder / "short", std::string("\x23garbage")));

    UnlockPage missing(session, gui.folder / "nothing");
    UnlockPage empty(session, gui.folder / "empty");
    UnlockPage cut(session, gui.folder / "short");
    for (UnlockPage* page : {&missing, &empty, &cut}) page->show();

    EXPECT_EQ(sentence(missing), openingTrouble({ErrorCode::NotFound, {}}));
    EXPECT_EQ(sentence(empty), openingTrouble({ErrorCode::Damaged, {}}, true));
    EXPECT_EQ(sentence(cut), openingTrouble({ErrorCode::Damaged, {}}));
    EXPECT_NE(sentence(empty), sentence(cut));
    for (UnlockPage* page : {&missing, &empty, &cut})
        EXPECT_TRUE(hasButton(*page, QStringLiteral("Restore a backup…")));
    EXPECT_TRUE(hasButton(missing, QStringLiteral("Another file…")));
}

TEST_F(UnlockPageOf, AsksForNoPassphraseUntilTheFileIsThere) {
    const Path elsewhere = gui.folder / "elsewhere";
    std::filesystem::rename(file, elsewhere);
    UnlockPage page(session, file);
    page.show();
    EXPECT_EQ(sentence(page), openingTrouble({ErrorCode::NotFound, {}}));
    EXPECT_TRUE(page.findChild<PassphraseField*>()->isHidden());
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("lost"))->isHidden());

    std::filesystem::rename(elsewhere, file);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Try again")) button->click();

    EXPECT_TRUE(eventually([&] { return page.findChild<PassphraseField*>()->isVisible(); }));
    EXPECT_FALSE(page.findChild<QPushButton*>(QStringLiteral("lost"))->isHidden());
}

TEST_F(UnlockPageOf, AFileInAReadOnlyPlaceIsCopiedAndTheCopyOpened) {
    const Path folder = gui.folder / "stick";
    std::filesystem::create_directory(folder);
    std::filesystem::rename(file, folder / "notes");
    UnlockPage page(session, folder / "notes");
    QSignalSpy wanted(&page, &UnlockPage::fileRequested);
    page.show();
    page.showError({ErrorCode::ReadOnly, {}});
    EXPECT_TRUE(hasButton(page, QStringLiteral("Copy it elsewhere…")));

    page.copyTo(file);

    ASSERT_TRUE(eventually([&] { return wanted.count() == 1; }));
    UnlockPage copied(session, file);
    QSignalSpy unlocked(&copied, &UnlockPage::unlocked);
    copied.show();
    type(copied, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    EXPECT_TRUE(eventually([&] { return unlocked.count() == 1; }));
    EXPECT_TRUE(gui.test.files.exists(folder / "notes"));
}

TEST_F(UnlockPageOf, TheWordsOfTheSheetOpenItAndAMisreadOneIsNamed) {
    QStringList words = sheet();
    UnlockPage page(session, file);
    QSignalSpy recovered(&page, &UnlockPage::recovered);
    page.show();
    page.findChild<QAbstractButton*>(QStringLiteral("lost"))->click();
    auto* recovery = page.findChild<UnlockRecovery*>();
    ASSERT_TRUE(recovery->isVisible());
    const QString seventh = std::exchange(words[6], words[7]);

    typeWords(*recovery, words);
    auto* note = recovery->findChild<MessageNote*>();
    ASSERT_TRUE(eventually([&] { return note->isVisible(); }));
    EXPECT_TRUE(note->text().contains(QStringLiteral("Word 7")) && note->text().contains(seventh))
        << note->text().toStdString();
    EXPECT_FALSE(session.isOpen());

    words[6] = seventh;
    typeWords(*recovery, words);
    EXPECT_TRUE(eventually([&] { return recovered.count() == 1; }));
    EXPECT_TRUE(session.isOpen());
}

TEST_F(UnlockPageOf, WordsOfAnotherFileSayWhichSheetIsMeant) {
    const SecretBytes words = recoveryWords(SecretBytes(std::string(32, 'k')), GuiProgram::wordList());
    UnlockRecovery recovery(session, file);
    recovery.show();

    typeWords(recovery, QString::fromLatin1(words.view().data(), static_cast<int>(words.size())).split(u' '));

    auto* note = recovery.findChild<MessageNote*>();
    ASSERT_TRUE(eventually([&] { return note->isVisible(); }));
    EXPECT_TRUE(note->text().contains(QStringLiteral("mark"))) << note->text().toStdString();
    EXPECT_FALSE(session.isOpen());
    EXPECT_EQ(unnamedControls(&recovery).join(u' ').toStdString(), "");
}

} // namespace
} // namespace hedgerow
