// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_records.h"
#include "core/commands/remove_records.h"
#include "tests/support/gui_program.h"
#include "tests/ui/bundle_vaults.h"
#include "ui/dialogs/bundle/preview_panel.h"
#include "ui/dialogs/add_peer_dialog.h"
#include "ui/dialogs/bundle/take_in_dialog.h"
#include "ui/dialogs/bundle/waiting_dialog.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/text/strings.h"

#include <QPlainTextEdit>
#include <QLineEdit>
#include <QPointer>

#include <filesystem>
#include <fstream>

namespace hedgerow {
namespace {

using Group = BundlePreviewModel::Group;

class TakeInDialogOf : public BundleVaults {
protected:
    TakeInDialog& open(const Path& file, PagesVault& vault) {
        dialog = std::make_unique<TakeInDialog>(vault.session(), std::function<void()>(), nullptr).release();
        dialog->open();
        dialog->choose(file);
        return *dialog;
    }
    bool eventuallyShows(const char* text) const {
        return eventually([&] { return shows(*dialog, text); });
    }
    BundlePreviewModel& model() const { return dialog->findChild<PreviewPanel*>()->model(); }
    QPushButton* next() const { return dialog->findChild<QPushButton*>(QStringLiteral("next")); }
    ~TakeInDialogOf() override {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    QPointer<TakeInDialog> dialog;
};

TEST_F(TakeInDialogOf, SaysWhoSentItThenTakesItInAndBackAgain) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal);
    bilal.add("Cem", "Ok");
    bilal.add("Dora", "Weiss");

    open(write(bilal, everythingTo(peer)), ada);

    ASSERT_TRUE(eventuallyShows("From \u2068Bilal\u2069, words compared"));
    EXPECT_TRUE(shows(*dialog, "2 new people"));
    EXPECT_EQ(people(ada), 0) << "nothing is written before it is said";
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in: 2 new people"));
    EXPECT_EQ(people(ada), 2);
    QTest::mouseClick(button(*dialog, "Take the whole bundle back"), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("The whole bundle is taken back."));
    EXPECT_EQ(people(ada), 0);
    EXPECT_TRUE(unnamedControls(dialog).isEmpty()) << unnamedControls(dialog).join(u' ').toStdString();
    EXPECT_TRUE(access::richLabels(*dialog).isEmpty());
}

TEST_F(TakeInDialogOf, AnotherFileInThePlaceOfTheOneLookedAtIsNotTakenIn) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal);
    bilal.add("Cem", "Ok");
    const Path looked = write(bilal, everythingTo(peer));
    bilal.add("Dora", "Weiss");
    const Path other = write(bilal, everythingTo(peer));
    open(looked, ada);
    ASSERT_TRUE(eventuallyShows("1 new people"));

    std::filesystem::rename(other, looked);
    QTest::mouseClick(next(), Qt::LeftButton);

    ASSERT_TRUE(eventuallyShows("damaged or not whole"));
    EXPECT_EQ(people(ada), 0);
}

TEST_F(TakeInDialogOf, TellsEverybodyWhatWasWritten) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal);
    bilal.add("Cem", "Ok");
    std::optional<Changes> told;
    QObject::connect(&ada.session(), &Session::changed, &ada.session(),
                     [&](const Changes& changes) { told = changes; });

    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("1 new people"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));

    ASSERT_TRUE(told);
    EXPECT_FALSE(told->isEmpty());
    ASSERT_TRUE(told->batch);
    const auto batch = ada.read([name = *told->batch](Reader& reader) { return reader.batch(name); });
    ASSERT_TRUE(batch.ok());
    EXPECT_EQ(batch->from, "Bilal");
}

TEST_F(TakeInDialogOf, AStrangersBundleCannotBeTakenIn) {
    const Id peer = meet(bilal, ada);
    bilal.add("Cem", "Ok");

    open(write(bilal, everythingTo(peer)), ada);

    ASSERT_TRUE(eventuallyShows("Nobody you know signed this bundle"));
    EXPECT_TRUE(shows(*dialog, "Bilal"));
    EXPECT_FALSE(next()->isVisible());
    EXPECT_EQ(people(ada), 0);
}

TEST_F(TakeInDialogOf, TheCardOfAStrangerIsAddedThereAndTheBundleReadAgain) {
    const Id peer = meet(bilal, ada);
    bilal.add("Cem", "Ok");
    PagesVault dora{3};
    ada.session().setWordList(GuiProgram::wordList());
    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("Nobody you know signed this bundle"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("addSender")), Qt::LeftButton);
    auto* adding = dialog->findChild<AddPeerDialog*>();
    ASSERT_TRUE(adding);
    ada.settle();

    adding->findChild<QPlainTextEdit*>()->setPlainText(fromUtf8(bundle::text(cardOf(dora))));
    EXPECT_TRUE(eventually([&] { return shows(*adding, "signed with OTHER keys"); }));
    adding->findChild<QPlainTextEdit*>()->setPlainText(fromUtf8(bundle::text(cardOf(bilal))));
    EXPECT_TRUE(eventually([&] { return shows(*adding, "Its keys signed the bundle."); }));
    QTest::mouseClick(button(*adding, "Add"), Qt::LeftButton);

    EXPECT_TRUE(eventuallyShows("whose words nobody has compared"));
}

TEST_F(TakeInDialogOf, WarnsOfASenderWhoseWordsNobodyCompared) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal, false);
    bilal.add("Cem", "Ok");

    open(write(bilal, everythingTo(peer)), ada);

    ASSERT_TRUE(eventuallyShows("whose words nobody has compared"));
    EXPECT_TRUE(shows(*dialog, "Compare them before you rely on it."));
}

TEST_F(TakeInDialogOf, AsksForThePassphraseOfABundleUntilItIsRight) {
    meet(ada, bilal);
    bilal.add("Cem", "Ok");
    bundle::BundleOrder order;
    order.isForPassphrase = true;

    open(write(bilal, order, "six words drawn by pure chance"), ada);

    ASSERT_TRUE(eventuallyShows("This bundle is locked with a passphrase"));
    auto* line = dialog->findChild<PassphraseField*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("something else"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("That is not the passphrase of this bundle."));
    QTest::keyClicks(line, QStringLiteral("six words drawn by pure chance"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(eventuallyShows("1 new people"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));
    EXPECT_EQ(people(ada), 1);
}

TEST_F(TakeInDialogOf, AConflictIsSettledByTakingOneValue) {
    const Id peer = meet(bilal, ada);
    const Id back = meet(ada, bilal);
    const PersonId cem = bilal.add("Cem", "Ok");
    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("1 new people"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));
    dialog->done(QDialog::Accepted);
    ada.run(EditRecords{{{Kind::Person, cem.id, {}, {{"pronouns", "they"}}}}});
    bilal.run(EditRecords{{{Kind::Person, cem.id, {}, {{"pronouns", "he"}}}}});

    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("1 conflicts"));
    ASSERT_EQ(model().count(Group::Conflict), 1);
    ASSERT_EQ(model().groupAt(0), Group::Conflict);
    const QStringList answers = model().answersAt(0);
    ASSERT_EQ(answers.size(), 3);
    EXPECT_EQ(answers.front(), u"Keep both");
    dialog->findChild<DataTable*>()->selectRow(0);
    auto* box = dialog->findChild<QComboBox*>();
    ASSERT_TRUE(box->isVisible());
    const int taken = static_cast<int>(answers.indexOf(QStringLiteral("Take \u2068they\u2069")));
    ASSERT_GT(taken, 0);
    box->setCurrentIndex(taken);
    Q_EMIT box->activated(taken);
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));

    const auto view = ada.read([cem](Reader& reader) { return reader.person(cem); });
    EXPECT_EQ(view->person.text("pronouns"), "they");
    static_cast<void>(back);
}

TEST_F(TakeInDialogOf, ARemovalWaitsUnlessItIsAccepted) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal);
    const PersonId cem = bilal.add("Cem", "Ok");
    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("1 new people"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));
    dialog->done(QDialog::Accepted);
    bilal.run(RemoveRecords{{{Kind::Person, cem.id}}});

    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("to take away"));
    ASSERT_EQ(model().count(Group::Proposal), 1);
    EXPECT_TRUE(model().decisions().accepted.empty());
    model().answer({0}, 1);
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));

    EXPECT_EQ(people(ada), 0);
}

TEST_F(TakeInDialogOf, WhatWasLeftWaitingIsAnsweredLater) {
    const Id peer = meet(bilal, ada);
    meet(ada, bilal);
    const PersonId cem = bilal.add("Cem", "Ok");
    const PersonId dora = bilal.add("Dora", "Weiss");
    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("2 new people"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("Taken in:"));
    dialog->done(QDialog::Accepted);
    bilal.run(RemoveRecords{{{Kind::Person, cem.id}, {Kind::Person, dora.id}}});
    open(write(bilal, everythingTo(peer)), ada);
    ASSERT_TRUE(eventuallyShows("to take away"));
    QTest::mouseClick(next(), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows("2 things wait"));
    EXPECT_EQ(people(ada), 2) << "nobody accepted it";

    const TodayPage today(ada.session());
    ASSERT_TRUE(eventually([&] { return access::button(today, QStringLiteral("2 things wait for your answer")); }));
    WaitingDialog waiting(ada.session(), nullptr);
    waiting.setAttribute(Qt::WA_DeleteOnClose, false);
    waiting.open();
    BundlePreviewModel& list = waiting.findChild<PreviewPanel*>()->model();
    ASSERT_TRUE(eventually([&] { return list.total() == 2; }));
    EXPECT_TRUE(list.wholeText(0).startsWith(u"\u2068Bilal\u2069 has removed it."));
    auto* answer = waiting.findChild<QPushButton*>(QStringLiteral("answer"));
    EXPECT_FALSE(answer->isEnabled()) << "nothing is answered";
    const bool isCemFirst = list.index(0, BundlePreviewModel::About).data().toString() == u"Cem Ok";
    list.answer({0}, isCemFirst ? 1 : 2);
    list.answer({1}, isCemFirst ? 2 : 1);
    QTest::mouseClick(answer, Qt::LeftButton);

    ASSERT_TRUE(eventually([&] { return list.total() == 0; }));
    EXPECT_TRUE(shows(waiting, "Nothing waits for your answer"));
    EXPECT_EQ(people(ada), 1);
    EXPECT_TRUE(ada.read([dora](Reader& reader) { return reader.person(dora); }).ok());
    waiting.done(QDialog::Rejected);
}

TEST_F(TakeInDialogOf, ARefusalSaysWhatToDoAndAnotherFileCanBeChosen) {
    meet(ada, bilal);
    const Path file = fresh();
    std::ofstream(file) << "Dear all, this is no bundle.\n";
    open(file, ada);
    ASSERT_TRUE(eventuallyShows("This file is no bundle"));

    const Id carol = meet(bilal, ada); // not the same as Ada's own: Bilal writes to himself alone
    static_cast<void>(carol);
    PagesVault dora{3};
    dora.run(SetSetting{"my_name", "Dora"});
    const Id forDora = meet(bilal, dora);
    bilal.add("Cem", "Ok");
    dialog->choose(write(bilal, everythingTo(forDora)));

    ASSERT_TRUE(eventuallyShows("This bundle is not for you"));
    EXPECT_EQ(people(ada), 0);
}

} // namespace
} // namespace hedgerow
