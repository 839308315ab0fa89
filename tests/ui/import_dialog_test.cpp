// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_vault.h"
#include "ui/widgets/message_note.h"
#include "ui/theme/metrics.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace hedgerow {
namespace {

const std::string kStaff = "Vorname;Nachname;Abteilung;Telefon;Seit\n"
                           "Jörg;Weiß;Lager;0151 0000123;01.03.2020\n"
                           "Ada;Lovelace;Lager;0151 0000124;25.12.2021\n"
                           "Bilal;Haddad;Küche;keins;05.01.2022\n";

class ImportDialogOf : public ImportVault, public testing::Test {};

TEST_F(ImportDialogOf, BringsInASpreadsheetByKeyboardAlone) {
    write(kStaff);
    open();
    EXPECT_EQ(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Choose a file…");
    dialog->choose(file);
    ASSERT_TRUE(canGoOn());
    EXPECT_EQ(box("Columns are separated by")->currentText(), u"Semicolon ( ; ), guessed");
    EXPECT_EQ(box("Names of the columns")->currentText(), u"In row 1, guessed");
    EXPECT_TRUE(box("Order in dates")->currentText().startsWith(u"Day, month, year"));

    ASSERT_TRUE(tabTo("Continue"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(box("What the column \u2068Abteilung")->currentText(), u"Unit or department");
    ASSERT_TRUE(tabTo("Continue"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return visiblePanel() != nullptr; }));
    EXPECT_EQ(people(), 0) << "nothing is written before it is said";
    EXPECT_EQ(visiblePanel()->model().counts()[0], 3);
    EXPECT_TRUE(visiblePanel()
                    ->model()
                    .index(2, ImportRowsModel::Reason)
                    .data()
                    .toString()
                    .contains(QStringLiteral("not a telephone number")));
    ASSERT_TRUE(tabTo("Import"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);

    ASSERT_TRUE(eventually([&] { return shows("Imported: 3 new people"); }));
    EXPECT_EQ(people(), 3);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
}

TEST_F(ImportDialogOf, OneClickTakesTheWholeImportBack) {
    openWith(kStaff);
    toEnd();
    ASSERT_EQ(people(), 3);

    QTest::mouseClick(button("Take the whole import back"), Qt::LeftButton);

    EXPECT_TRUE(eventually([&] { return shows("The whole import is taken back."); }));
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportDialogOf, BlankCellsNeverErase) {
    const PersonId ada = vault.add("Ada", "Lovelace");
    vault.run(EditRecords{{{Kind::Person, ada.id, {}, {{"note", "Works early"}, {"pronouns", "she/her"}}}}});
    openWith("Given,Family,Note,Pronouns,Tags\nAda,Lovelace,,-,driver\n");

    RowsPanel& panel = toEnd();

    EXPECT_EQ(panel.model().counts()[static_cast<std::size_t>(ImportAction::Changed)], 1);
    EXPECT_EQ(person(ada).person.text("note"), "Works early");
    EXPECT_EQ(person(ada).person.text("pronouns"), "she/her");
    EXPECT_EQ(person(ada).taggings.size(), 1U);
}

TEST_F(ImportDialogOf, DoubtfulRowsAreAskedAbout) {
    vault.add("Anna", "Berg");
    const PersonId second = vault.add("Anna", "Berg");
    vault.run(EditRecords{{{Kind::Membership, {}, {second.id}, {{"title", "Nurse"}}}}});
    openWith("Given,Family,Note\nAnna,Berg,Cycles\nAnna,Berg,Drives\nAnna,Berg,Sings\n");
    RowsPanel& panel = toRows();
    EXPECT_EQ(panel.model().counts()[static_cast<std::size_t>(ImportAction::Doubtful)], 3);
    EXPECT_FALSE(next()->isEnabled()) << "nothing would be written yet";

    ASSERT_TRUE(tabTo("Next one to decide"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return box("Who it is")->findText(QStringLiteral("Anna Berg, Nurse")) > 0; }));
    EXPECT_TRUE(box("Who it is")->hasFocus());
    choose(box("Who it is"), "Anna Berg, Nurse");
    QTest::mouseClick(button("Next one to decide"), Qt::LeftButton);
    EXPECT_EQ(panel.table().currentIndex().row(), 1);
    choose(box("Who it is"), "Someone new");
    EXPECT_EQ(panel.model().counts()[static_cast<std::size_t>(ImportAction::Doubtful)], 1);
    goOn();
    ASSERT_TRUE(eventually([&] { return shows("Imported:"); }));

    EXPECT_EQ(people(), 3);
    EXPECT_EQ(person(second).person.text("note"), "Cycles");
    EXPECT_EQ(visiblePanel()->model().counts()[static_cast<std::size_t>(ImportAction::Doubtful)], 1);
}

TEST_F(ImportDialogOf, AFileThatChangedMeanwhileIsSaidAndNothingIsWritten) {
    openWith(kStaff);
    toRows();
    ASSERT_TRUE(canGoOn());
    write(kStaff + "Chloe;Roux;Lager;;\n");

    goOn();

    ASSERT_TRUE(eventually([&] { return shows("The file has changed since you looked at it"); }));
    ASSERT_TRUE(eventually([&] { return shows("4 rows"); })) << "read again";
    EXPECT_EQ(people(), 0);
    toEnd();
    EXPECT_EQ(people(), 4);
}

TEST_F(ImportDialogOf, ABackupIsMadeFirstWhereTheVaultHasAFolderForThem) {
    const Path backups = folder / "backups";
    std::filesystem::create_directory(backups);
    std::optional<bool> isSet;
    vault.session().work<bool>(
        &vault.session(), [&backups](Workspace& workspace) { return workspace.backups().setFolder(backups).ok(); },
        [&](bool done) { isSet = done; });
    ASSERT_TRUE(eventually([&] { return isSet.value_or(false); }));
    openWith(kStaff);
    toEnd();
    EXPECT_FALSE(std::filesystem::is_empty(backups));
    EXPECT_FALSE(shows("No backup was made"));
    dialog->done(QDialog::Rejected);
    std::filesystem::remove_all(backups);

    openWith("Vorname;Nachname\nChloe;Roux\n");
    toEnd();

    EXPECT_TRUE(shows("No backup was made before the import"));
    EXPECT_EQ(people(), 4);
}

TEST_F(ImportDialogOf, TwoColumnsForWhatAPersonHasOnceArePointedOut) {
    openWith("Vorname,Nachname,Spitzname\nAnna,Berg,Anni\n");
    goOn();
    ASSERT_TRUE(next()->isEnabled());

    choose(box("What the column \u2068Spitzname"), "Given name");

    EXPECT_FALSE(next()->isEnabled());
    EXPECT_TRUE(shows("several columns would fill it: Given name."));
    EXPECT_TRUE(shows("more than one column: choose which"));
    choose(box("What the column \u2068Spitzname"), "Leave out");
    EXPECT_TRUE(next()->isEnabled());
}

TEST_F(ImportDialogOf, CorrectedColumnsAreRememberedInTheVault) {
    openWith("Vorname,Team\nAnna,Red\n");
    goOn();
    choose(box("What the column \u2068Team"), "Tags");
    goOn();
    ASSERT_TRUE(canGoOn());
    goOn();
    ASSERT_TRUE(eventually([&] { return shows("Imported:"); }));
    vault.settle();
    dialog->done(QDialog::Rejected);

    openWith("Team;Nachname\nBlue;Roux\n");
    goOn();

    EXPECT_EQ(box("What the column \u2068Team")->currentText(), u"Tags");
    EXPECT_TRUE(shows("as you chose last time"));
}

TEST_F(ImportDialogOf, EveryGuessAboutTheFileCanBeChanged) {
    openWith("a;b,c;d\n01/02/2024;x,y;z\n");

    choose(box("Columns are separated by"), "Comma");
    ASSERT_TRUE(canGoOn());
    ASSERT_TRUE(eventually([&] { return box("Columns are separated by")->itemText(0) == u"Guess it"; }));
    EXPECT_EQ(firstRows().columnCount(), 2);
    choose(box("Names of the columns"), "There are none");
    ASSERT_TRUE(eventually([&] { return firstRows().rowCount() == 2; }));
    choose(box("Encoding"), "Cyrillic (KOI8-R)");
    ASSERT_TRUE(eventually([&] { return box("Encoding")->itemText(0) == u"Guess it"; }));
    EXPECT_EQ(box("Encoding")->currentText(), u"Cyrillic (KOI8-R)");
}

TEST_F(ImportDialogOf, TheOrderOfDatesIsShownAndTakenAsChosen) {
    openWith("Vorname,Seit,Abteilung\nAnna,01/02/2024,Lager\n");
    EXPECT_TRUE(shows("nothing in the spreadsheet says otherwise"));

    choose(box("Order in dates"), "Month, day, year");
    toEnd();

    const auto memberships = vault.read([](Reader& reader) { return reader.records(Kind::Membership); });
    ASSERT_EQ(memberships->size(), 1U);
    EXPECT_EQ(memberships->front().date("from")->iso(), "2024-01-02");
}

TEST_F(ImportDialogOf, WhatIsNoSpreadsheetIsSaidInASentence) {
    const std::pair<std::string, const char*> files[]{
        {"PK\x03\x04 and so on", "This is a file of Excel or LibreOffice"},
        {"%PDF-1.7", "This is a PDF"},
        {"Vorname;Nachname\nAnna;Berg\nBilal;\"Haddad\n", "Row 3: A quotation mark is opened and never closed"}};
    open();
    for (const auto& [bytes, sentence] : files) {
        write(bytes);
        dialog->choose(file);
        EXPECT_TRUE(eventually([&] { return shows(sentence); })) << sentence;
        EXPECT_FALSE(next()->isEnabled());
    }
    std::filesystem::remove(file);
    dialog->choose(file);
    EXPECT_TRUE(eventually([&] { return shows("It is not there any more"); }));
}

TEST_F(ImportDialogOf, StoppingLeavesNothing) {
    std::string sheet = "Vorname,Nachname,Telefon\n";
    for (int i = 0; i < 20'000; ++i)
        sheet += "Person," + std::to_string(i) + ",0151 " + std::to_string(1'000'000 + i) + '\n';
    openWith(sheet);
    toRows();
    ASSERT_TRUE(canGoOn());
    goOn();

    QTest::keyClick(dialog.data(), Qt::Key_Escape);

    ASSERT_TRUE(eventually([&] { return shows("Stopped. Nothing was changed."); }));
    EXPECT_EQ(people(), 0);
    EXPECT_TRUE(dialog) << "it stays to say so";
}

TEST_F(ImportDialogOf, ClosesWhenTheVaultDoes) {
    openWith(kStaff);
    toRows();

    bool isClosed = false;
    vault.session().close(&vault.session(), [&](const Result<void>&) { isClosed = true; });

    EXPECT_TRUE(eventually([&] { return isClosed && dialog.isNull(); }));
}

TEST_F(ImportDialogOf, NamesEveryControlOfEveryStep) {
    write(kStaff);
    open();
    const auto expectNamed = [this](const char* where) {
        EXPECT_EQ(unnamedControls(dialog).join(u'\n').toStdString(), "") << where;
        EXPECT_EQ(access::richLabels(*dialog), QStringList()) << where;
    };
    expectNamed("welcome");
    dialog->choose(file);
    ASSERT_TRUE(canGoOn());
    expectNamed("file");
    goOn();
    expectNamed("columns");
    goOn();
    ASSERT_TRUE(canGoOn());
    expectNamed("rows");
    goOn();
    ASSERT_TRUE(eventually([&] { return shows("Imported:"); }));
    expectNamed("result");
}

TEST_F(ImportDialogOf, WhatWouldHappenIsScrolledOnALowScreen) {
    std::string rows;
    for (int i = 0; i < 40; ++i) rows += "Anna " + std::to_string(i) + ",Berg\n";
    openWith("Given,Family\n" + rows);
    RowsPanel& panel = toRows();

    dialog->resize(760, 420);
    vault.settle();

    EXPECT_LE(dialog->height(), 420);
    EXPECT_GE(panel.table().viewport()->height(), 4 * kRowHeight) << "rows can be read";
    EXPECT_GE(panel.height(), panel.minimumSizeHint().height());
    QTest::keyClick(&panel.table(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_FALSE(panel.table().visualRect(panel.table().currentIndex()).isEmpty());
    dialog->resize(1000, 900);
    vault.settle();
    EXPECT_GT(panel.table().height(), 10 * kRowHeight) << "where there is room it has it";
}

TEST_F(ImportDialogOf, ADroppedFileIsRead) {
    write(kStaff);
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QCoreApplication::sendEvent(dialog, &enter);
    QCoreApplication::sendEvent(dialog, &drop);

    EXPECT_TRUE(drop.isAccepted());
    EXPECT_TRUE(canGoOn());
    EXPECT_TRUE(shows("staff.csv"));
}

TEST_F(ImportDialogOf, LeadsToThePeopleAndToOneOfThem) {
    std::optional<PersonId> shown;
    openWith(kStaff, {{}, [&](const PersonId& person) { shown = person; }});
    RowsPanel& panel = toEnd();
    panel.table().selectRow(1);
    panel.table().setFocus();

    QTest::keyClick(&panel.table(), Qt::Key_Return);

    ASSERT_TRUE(shown);
    EXPECT_EQ(person(*shown).row.name, "Ada Lovelace");
}

} // namespace
} // namespace hedgerow
