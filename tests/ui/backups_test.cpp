// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups_page.h"

#include "core/commands/edit_records.h"
#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/actions/backup_keeper.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/dialogs/recovery_sheet_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/create_page.h"
#include "ui/pages/unlock_page.h"
#include "ui/print/recovery_print.h"
#include "ui/text/backup_text.h"
#include "ui/text/check_text.h"
#include "ui/text/field_text.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <future>

namespace hedgerow {
namespace {

// A window with a new file, and a folder for its backups.
class BackupsOf : public testing::Test {
protected:
    BackupsOf() {
        std::filesystem::create_directory(stick);
        window.show();
        window.activateWindow();
        window.actions().action(QStringLiteral("file.new"))->trigger();
        auto* create = window.findChild<CreatePage*>();
        create->findChild<QCheckBox*>()->click();
        create->createAt(file);
        EXPECT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    }
    Session& session() { return window.session(); }
    void add(const char* name) {
        bool isDone = false;
        RecordEdit person;
        person.set = {{"given", Value(name)}};
        session().run(EditRecords{{person}, "person.add"}, &window,
                      [&](const Result<Outcome>& outcome) { isDone = outcome.ok(); });
        ASSERT_TRUE(eventually([&] { return isDone; }));
    }
    std::int64_t people() {
        std::optional<std::int64_t> count;
        session().read(
            &window, [](Reader& reader) { return reader.counts(); },
            [&](const Result<Counts>& counts) { count = counts->people; });
        EXPECT_TRUE(eventually([&] { return count.has_value(); }));
        return count.value_or(-1);
    }
    template <class Answer, class Job>
    Answer work(Job job) {
        std::optional<Answer> answer;
        session().work<Answer>(&window, std::move(job), [&](Answer given) { answer.emplace(std::move(given)); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    Path backUp() {
        const auto made = work<Result<BackupFile>>([folder = stick](Workspace& workspace) -> Result<BackupFile> {
            if (auto chosen = workspace.backups().setFolder(folder); !chosen) return chosen.error();
            return workspace.backups().make();
        });
        EXPECT_TRUE(made);
        return made ? made->path : Path();
    }
    BackupsPage* page() {
        window.workbench()->showPage(QStringLiteral("backups"));
        auto* shown = window.findChild<BackupsPage*>();
        QSignalSpy spy(shown, &BackupsPage::shown);
        EXPECT_TRUE(eventually([&] { return spy.count() > 0; }));
        return shown;
    }
    template <class Shown>
    Shown* visible() {
        for (Shown* found : window.findChildren<Shown*>())
            if (found->isVisible()) return found;
        return nullptr;
    }
    static QStringList texts(QWidget* of) {
        QStringList all;
        for (const QLabel* label : of->findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all;
    }
    static std::size_t filesIn(const Path& folder) {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
    }
    QPushButton* button(QWidget* of, const char* text) {
        for (QPushButton* found : of->findChildren<QPushButton*>())
            if (found->isVisible() && found->text() == QString::fromUtf8(text)) return found;
        return nullptr;
    }

    GuiProgram gui;
    Path file = gui.folder / "notes";
    Path stick = gui.folder / "stick";
    MainWindow window{gui.program};
};

TEST_F(BackupsOf, ThePageBeginsWithAFolderToChoose) {
    BackupsPage* backups = page();
    EXPECT_FALSE(backups->findChild<QPushButton*>(QStringLiteral("backUpNow"))->isEnabled());

    QSignalSpy shown(backups, &BackupsPage::shown);
    backups->setFolder(stick);

    ASSERT_TRUE(eventually([&] { return shown.count() > 0; }));
    EXPECT_TRUE(backups->findChild<QLabel*>(QStringLiteral("folder"))->text().contains(QStringLiteral("stick")));
    EXPECT_TRUE(backups->findChild<QPushButton*>(QStringLiteral("backUpNow"))->isEnabled());
    EXPECT_EQ(unnamedControls(backups).join(u' ').toStdString(), "");
}

TEST_F(BackupsOf, OneNowIsListedWithAWayBack) {
    backUp();
    BackupsPage* backups = page();
    QSignalSpy shown(backups, &BackupsPage::shown);

    backups->findChild<QPushButton*>(QStringLiteral("backUpNow"))->click();

    ASSERT_TRUE(eventually([&] { return shown.count() > 0; }));
    EXPECT_EQ(filesIn(stick), 2U);
    const auto ways = [&] {
        const auto buttons = backups->findChildren<QPushButton*>();
        return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton* found) {
            return found->isVisible() && found->text() == QStringLiteral("Restore…");
        });
    };
    EXPECT_TRUE(eventually([&] { return ways() == 2; }));
}

TEST_F(BackupsOf, OneIsStoppedAndLeavesNothingBehind) {
    backUp();
    BackupsPage* backups = page();
    std::promise<void> goOn;
    session().work<bool>(
        &window,
        [begun = goOn.get_future().share()](Workspace&) {
            begun.wait(); // so that the backup is not made before the button is pressed
            return true;
        },
        [](bool) {});
    QSignalSpy shown(backups, &BackupsPage::shown);
    backups->findChild<QPushButton*>(QStringLiteral("backUpNow"))->click();
    auto* stop = backups->findChild<QPushButton*>(QStringLiteral("stop"));
    ASSERT_TRUE(stop->isVisible());
    EXPECT_EQ(unnamedControls(backups).join(u' ').toStdString(), "");

    QTest::mouseClick(stop, Qt::LeftButton);
    goOn.set_value();

    ASSERT_TRUE(eventually([&] { return shown.count() > 0; }));
    EXPECT_TRUE(texts(backups).contains(QStringLiteral("Stopped. No file was written.")));
    EXPECT_FALSE(stop->isVisible());
    EXPECT_EQ(filesIn(stick), 1U) << "the one before";
    EXPECT_TRUE(backups->findChild<QPushButton*>(QStringLiteral("backUpNow"))->isEnabled());
}

TEST_F(BackupsOf, AMissingStickIsSaidOnThePageAndInTheStripWithoutADialog) {
    backUp();
    std::filesystem::rename(stick, gui.folder / "pocket");
    gui.test.clock.advance(kDayMs);
    add("Ada");

    BackupKeeper keeper(session(), std::chrono::milliseconds(0));
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    ASSERT_TRUE(eventually([&] { return failed.count() == 1; }));

    const QString sentence = backupTrouble({ErrorCode::NotFound, {}});
    EXPECT_TRUE(texts(page()).contains(sentence));
    EXPECT_FALSE(visible<QDialog>());
}

TEST_F(BackupsOf, OneThatIsDueIsMadeAfterOpeningAndBeforeClosing) {
    backUp();
    add("Ada");
    gui.test.clock.advance(kDayMs);

    BackupKeeper keeper(session(), std::chrono::milliseconds(0));
    QSignalSpy looked(&keeper, &BackupKeeper::looked);
    ASSERT_TRUE(eventually([&] { return looked.count() == 1; }));
    EXPECT_EQ(filesIn(stick), 2U);

    add("Bo");
    gui.test.clock.advance(kDayMs);
    window.close();
    ASSERT_TRUE(eventually([&] { return !window.isVisible() && !session().isOpen(); }));
    EXPECT_EQ(filesIn(stick), 3U);
}

TEST_F(BackupsOf, LockingWaitsForNone) {
    backUp();
    add("Ada");
    gui.test.clock.advance(kDayMs);

    window.actions().action(QStringLiteral("file.lock"))->trigger();

    ASSERT_TRUE(eventually([&] { return visible<UnlockPage>() != nullptr; }));
    EXPECT_EQ(filesIn(stick), 1U);
}

TEST_F(BackupsOf, TheFileForAnotherComputerIsNeverWrittenOverAnother) {
    add("Ada");
    BackupsPage* backups = page();
    QSignalSpy shown(backups, &BackupsPage::shown);
    backups->writeCopy(stick / "notes");
    ASSERT_TRUE(eventually([&] { return shown.count() == 1; }));
    EXPECT_EQ(filesIn(stick), 1U);
    const auto size = std::filesystem::file_size(stick / "notes");

    backups->writeCopy(stick / "notes");
    ASSERT_TRUE(eventually([&] { return shown.count() == 2; }));
    EXPECT_EQ(std::filesystem::file_size(stick / "notes"), size);
}

TEST_F(BackupsOf, RestoringSaysWhatWouldBeGoneThenPutsTheBackupInPlace) {
    add("Ada");
    const Path backup = backUp();
    add("Bo");
    add("Cleo");

    restoreBackup(session(), backup, file, &window);
    auto* dialog = visible<RestoreDialog>();
    ASSERT_TRUE(dialog);
    auto* difference = dialog->findChild<QLabel*>(QStringLiteral("difference"));
    ASSERT_TRUE(eventually([&] { return !difference->text().isEmpty(); }));
    EXPECT_TRUE(difference->text().contains(QStringLiteral("2 people"))) << difference->text().toStdString();
    EXPECT_EQ(unnamedControls(dialog).join(u' ').toStdString(), "");
    button(dialog, "Restore")->click();

    ASSERT_TRUE(eventually([&] { return session().isOpen() && people() == 1; }));
    ASSERT_TRUE(eventually([&] { return window.workbench() && window.workbench()->isVisible(); }));
    EXPECT_TRUE(window.workbench()->statusStrip().text().contains(QStringLiteral("replaced")));
    EXPECT_FALSE(visible<RestoreDialog>());
}

TEST_F(BackupsOf, ABackupUnderAnotherPassphraseAsksForThatOne) {
    add("Ada");
    const Path backup = backUp();
    ASSERT_TRUE(work<Result<void>>([](Workspace& workspace) {
        return workspace.changePassphrase(SecretBytes(std::string_view("another passphrase")), KdfCost::fromByte(0x01));
    }));
    add("Bo");

    restoreBackup(session(), backup, file, &window);
    auto* dialog = visible<RestoreDialog>();
    auto* line = dialog->findChild<PassphraseField*>()->findChild<QLineEdit*>();
    ASSERT_TRUE(eventually([&] { return line->isVisible(); }));
    QTest::keyClicks(line, QStringLiteral("another passphrase"));
    QTest::keyClick(line, Qt::Key_Return);
    auto* note = dialog->findChild<MessageNote*>();
    ASSERT_TRUE(eventually([&] { return note->isVisible(); })) << "the file's own is not the backup's";
    QTest::keyClicks(line, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return button(dialog, "Restore") != nullptr; }));
    button(dialog, "Restore")->click();

    EXPECT_TRUE(eventually([&] { return session().isOpen() && people() == 1; }));
}

TEST_F(BackupsOf, ABackupThatIsDamagedLeavesTheFileOpenAsItWas) {
    add("Ada");
    const Path backup = backUp();
    std::filesystem::resize_file(backup, 4096);

    restoreBackup(session(), backup, file, &window);
    auto* note = visible<RestoreDialog>()->findChild<MessageNote*>();
    ASSERT_TRUE(eventually([&] { return note->isVisible(); }));
    EXPECT_FALSE(button(visible<RestoreDialog>(), "Restore"));

    session().restore(backup, {}, file); // as if it had been damaged after the look
    ASSERT_TRUE(eventually([&] { return window.workbench() && window.workbench()->isVisible(); }));
    EXPECT_EQ(people(), 1);
    EXPECT_FALSE(window.workbench()->statusStrip().text().isEmpty());
}

TEST_F(BackupsOf, AFileThatCannotBeOpenedGetsItsBackupBack) {
    add("Ada");
    const Path backup = backUp();
    window.actions().action(QStringLiteral("file.lock"))->trigger();
    ASSERT_TRUE(eventually([&] { return visible<UnlockPage>() != nullptr; }));
    std::filesystem::resize_file(file, 0);

    restoreBackup(session(), backup, file, &window);
    auto* line = visible<RestoreDialog>()->findChild<PassphraseField*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    QTest::keyClick(line, Qt::Key_Return);

    ASSERT_TRUE(eventually([&] { return window.workbench() != nullptr; }));
    EXPECT_EQ(people(), 1);
}

TEST_F(BackupsOf, APassphraseIsChangedOnlyByWhoKnowsThePresentOne) {
    PassphraseDialog dialog(
        session(), [] { return SecretBytes(std::string_view("six other words as you like")); },
        PassphraseDialog::Present::Asked, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &PassphraseDialog::changed);
    dialog.show();
    auto* line = dialog.findChild<PassphraseField*>()->findChild<QLineEdit*>();
    const auto change = [&](const QString& present) {
        QTest::keyClicks(line, present);
        auto* written = dialog.findChild<QCheckBox*>();
        if (!written->isChecked()) written->click();
        button(&dialog, "Change the passphrase")->click();
    };

    change(QStringLiteral("not that"));
    ASSERT_TRUE(eventually([&] { return dialog.findChild<MessageNote*>()->isVisible(); }));
    EXPECT_EQ(changed.count(), 0);
    change(QString::fromLatin1(GuiProgram::kPassphrase.data()));
    ASSERT_TRUE(eventually([&] { return changed.count() == 1; }));

    const auto right = work<Result<void>>([](Workspace& workspace) {
        return workspace.vault()->checkPassphrase(SecretBytes(std::string_view("six other words as you like")));
    });
    EXPECT_TRUE(right);
}

TEST_F(BackupsOf, TheSheetIsHiddenUntilAskedForAndWrittenAsAFileOfOnesOwn) {
    showRecoverySheet(session(), &window);
    auto* dialog = visible<RecoverySheetDialog>();
    ASSERT_TRUE(dialog);
    QWidget* words = nullptr;
    for (QWidget* widget : dialog->findChildren<QWidget*>())
        if (widget->accessibleName() == QStringLiteral("The words of the recovery sheet")) words = widget;
    ASSERT_TRUE(words);
    ASSERT_TRUE(
        eventually([&] { return button(dialog, "Show the words") && button(dialog, "Show the words")->isEnabled(); }));
    EXPECT_FALSE(words->isVisible());
    button(dialog, "Show the words")->click();
    EXPECT_TRUE(words->isVisible());

    dialog->savePdf(gui.folder / "sheet.pdf");

    ASSERT_TRUE(eventually([&] { return gui.test.files.exists(gui.folder / "sheet.pdf"); }));
    EXPECT_EQ(std::filesystem::status(gui.folder / "sheet.pdf").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(RecoverySheetPdf, IsAPageWithNeutralNames) {
    const SecretBytes words(std::string_view("abacus abdomen abdominal abide"));

    const QByteArray pdf = recoverySheetPdf({words, QStringLiteral("3f9c"), QStringLiteral("26 Nov 2026")});

    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page") - pdf.count("/Type /Pages"), 1);
    const QByteArray utf16 = QByteArrayLiteral("\0H\0e\0d\0g\0e");
    EXPECT_FALSE(pdf.contains("Hedgerow") || pdf.contains(utf16));
    EXPECT_FALSE(pdf.contains("abdomen"));
}

TEST(CheckText, SaysPlainlyWhatIsWholeAndThatNothingIsMended) {
    ClosedCheck check;
    EXPECT_TRUE(damageAdvice(check).isEmpty());
    check.damagedPlaces = 1;
    check.kinds = {Kind::Person};
    EXPECT_TRUE(damageTexts(check).contains(QStringLiteral("All that was ever written into it can still be read.")));
    EXPECT_TRUE(damageTexts(check).join(u' ').contains(kindLabel(Kind::Person)));
    EXPECT_TRUE(damageAdvice(check).contains(QStringLiteral("cannot mend")));
    EXPECT_TRUE(damageAdvice(check).contains(QStringLiteral("look on the sticks")));
    check.backups.push_back({Path("a.bak"), 0, 1});
    EXPECT_FALSE(damageAdvice(check).contains(QStringLiteral("look on the sticks")));
    check.isJournalHurt = true;
    EXPECT_TRUE(damageTexts(check).join(u' ').contains(QStringLiteral("some of it is lost")));
    check.notOpened = Error{ErrorCode::Damaged, {}};
    EXPECT_EQ(damageTexts(check).size(), 1);
}

TEST(BackupText, NamesWhatWouldBeGoneAndWhatWouldComeBack) {
    JournalDifference difference;
    EXPECT_FALSE(differenceText(difference).isEmpty());
    difference.onlyFirst.changes = 12;
    difference.onlyFirst.records = {{"conversation", 3}, {"person", 2}, {"tagging", 7}};
    difference.onlyFirst.forgotten = 1;

    const QString text = differenceText(difference);

    for (const char* part : {"2 people", "3 conversations", "12 changes", "forgotten"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part << " in: " << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("7")));
}

TEST(BackupText, EachTroubleHasItsOwnSentence) {
    QSet<QString> sentences;
    for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::ReadOnly, ErrorCode::DiskFull, ErrorCode::Io,
                                 ErrorCode::Damaged, ErrorCode::Failed})
        sentences.insert(backupTrouble({code, {}}));
    EXPECT_EQ(sentences.size(), 6);
}

} // namespace
} // namespace hedgerow
