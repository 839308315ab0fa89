// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/peer_left.h"
#include "tests/ui/bundle_vaults.h"
#include "ui/dialogs/bundle/choice_step.h"
#include "ui/dialogs/bundle/give_dialog.h"
#include "ui/dialogs/bundle/write_step.h"
#include "ui/models/given_codes_model.h"
#include "ui/models/given_notes_model.h"
#include "ui/models/given_people_model.h"
#include "ui/models/roll_up_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>

#include <filesystem>

namespace hedgerow {
namespace {

class GiveDialogOf : public BundleVaults {
protected:
    GiveDialog& open(GiveFrom from = {}) {
        const auto offer = [] { return SecretBytes(std::string_view("one two three four five six")); };
        dialog = std::make_unique<GiveDialog>(ada.session(), std::move(from), offer, nullptr).release();
        dialog->open();
        ada.settle();
        return *dialog;
    }
    QPushButton* next() const { return dialog->findChild<QPushButton*>(QStringLiteral("next")); }
    template <class Button>
    Button* named(const char* name) const {
        for (Button* each : dialog->findChildren<Button*>())
            if (each->text().startsWith(QString::fromUtf8(name)) && each->isVisible()) return each;
        return nullptr;
    }
    void goOn() {
        ASSERT_TRUE(eventually([&] { return next()->isEnabled(); }));
        QTest::mouseClick(next(), Qt::LeftButton);
        ada.settle();
    }
    bool eventuallyShows(const char* text) const {
        return eventually([&] { return shows(*dialog, text); });
    }
    QComboBox* box(const char* name) const {
        for (QComboBox* each : dialog->findChildren<QComboBox*>())
            if (each->isVisible() && each->accessibleName() == QString::fromUtf8(name)) return each;
        return nullptr;
    }
    static void choose(QComboBox* box, const char* text) {
        const int at = box->findText(QString::fromUtf8(text), Qt::MatchStartsWith);
        ASSERT_GE(at, 0) << text;
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    void writeTo(const Path& file) {
        dialog->findChild<WriteStep*>()->writeTo(file);
        ASSERT_TRUE(eventuallyShows("It is written"));
        ada.settle();
    }
    ~GiveDialogOf() override {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    QPointer<GiveDialog> dialog;
};

TEST_F(GiveDialogOf, GivesTheSmallestChoiceUnlessMoreIsChosen) {
    meet(ada, bilal);
    const PersonId cem = ada.add("Cem", "Ok");
    ada.run(EditRecords{{{Kind::Person, cem.id, {}, {{"note", "Sings in a choir"}}}}});
    open();
    EXPECT_FALSE(next()->isEnabled()) << "nobody is chosen";
    named<QCheckBox>("Bilal")->click();
    goOn();
    EXPECT_TRUE(named<QRadioButton>("Turf sheet")->isChecked());
    EXPECT_EQ(box("Since when")->currentText(), u"Everything");
    goOn();
    ASSERT_TRUE(eventuallyShows("It is about 1 people, with 0 notes."));
    EXPECT_TRUE(shows(*dialog, "Private notes"));
    QTest::mouseClick(button(*dialog, "Back"), Qt::LeftButton);
    named<QRadioButton>("Co-organizer")->click();
    goOn();
    ASSERT_TRUE(eventuallyShows("It is about 1 people, with 1 notes."));
    auto* notes = dialog->findChild<GivenNotesModel*>();
    ASSERT_TRUE(eventually([&] { return notes->rowCount() == 1; }));
    EXPECT_EQ(notes->index(0, GivenNotesModel::Text).data().toString(), u"Sings in a choir");
    EXPECT_EQ(notes->index(0, GivenNotesModel::About).data().toString(), u"Cem Ok · Note");
    auto* people = dialog->findChild<GivenPeopleModel*>();
    EXPECT_EQ(people->index(0, GivenPeopleModel::Name).data().toString(), u"Cem Ok");
    goOn();
    const Path file = fresh();
    writeTo(file);
    EXPECT_TRUE(shows(*dialog, "bundle1.age"));
    EXPECT_TRUE(shows(*dialog, "What they hold by now"));
    EXPECT_TRUE(eventuallyShows("of 1 people"));
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_TRUE(access::richLabels(*dialog).isEmpty());
    EXPECT_TRUE(unnamedControls(dialog).isEmpty()) << unnamedControls(dialog).join(u' ').toStdString();
}

TEST_F(GiveDialogOf, ShowsAChartWithoutThePeopleAsTheRecipientWillSeeIt) {
    meet(ada, bilal);
    const PersonId cem = ada.add("Cem", "Ok");
    const Id hall = ada.run(EditRecords{{{Kind::Unit, {}, {}, {{"name", "Hall"}}}}}).created.front();
    ada.run(EditRecords{{{Kind::Membership, {}, {cem.id}, {{"unit", hall}}}}});
    ada.run(EditRecords{
        {{Kind::Assessment, {}, {cem.id}, {{"level", Id::named("level/one_to_five/2")}, {"date", "2026-02-17"}}}}});
    open();
    named<QCheckBox>("Bilal")->click();
    goOn();
    named<QRadioButton>("Chart without the people")->click();
    EXPECT_EQ(box("Since when")->findText(QStringLiteral("What was changed since a day")), -1);
    EXPECT_TRUE(named<QCheckBox>("Codes for units, too"));
    goOn();

    ASSERT_TRUE(eventuallyShows("each by a code. No name is in it"));
    EXPECT_TRUE(shows(*dialog, "\u2068Hall\u2069 (1). Whoever knows the place can guess"));
    auto* codes = dialog->findChild<GivenCodesModel*>();
    const QAbstractItemModelTester tester(codes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(eventually([&] { return codes->rowCount() == 1; }));
    EXPECT_EQ(codes->index(0, GivenCodesModel::Code).data().toString().size(), 8);
    EXPECT_EQ(codes->index(0, GivenCodesModel::Unit).data().toString(), u"Hall");
    EXPECT_EQ(codes->index(0, GivenCodesModel::Level).data().toString(), u"2 · Supports");
    EXPECT_EQ(codes->index(0, GivenCodesModel::Month).data().toString(), u"February 2026");
    EXPECT_EQ(codes->index(0, GivenCodesModel::Who).data().toString(), u"Cem Ok");
    EXPECT_TRUE(unnamedControls(dialog).isEmpty()) << unnamedControls(dialog).join(u' ').toStdString();
    goOn();
    const Path file = fresh();
    writeTo(file);
    EXPECT_TRUE(eventuallyShows("chart without the people, 1 codes"));
}

TEST_F(GiveDialogOf, ShowsTheNumbersByUnitThatItGives) {
    meet(ada, bilal);
    for (int i = 0; i < 7; ++i) ada.add("Person", std::to_string(i));
    open();
    named<QCheckBox>("Bilal")->click();
    goOn();
    named<QRadioButton>("Only numbers by unit")->click();
    EXPECT_EQ(box("Since when")->count(), 1);
    goOn();

    ASSERT_TRUE(eventuallyShows("nobody is named, not even by a code"));
    EXPECT_TRUE(shows(*dialog, "Hidden: fewer than 5 people"));
    auto* numbers = dialog->findChild<RollUpModel*>();
    const QAbstractItemModelTester tester(numbers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(numbers->rowCount(), 1);
    EXPECT_EQ(numbers->index(0, 0).data().toString(), u"Everyone");
    EXPECT_EQ(numbers->index(0, 2).data().toString(), u"7");
    EXPECT_EQ(numbers->index(0, 3).data().toString(), u"hidden");
    EXPECT_TRUE(unnamedControls(dialog).isEmpty()) << unnamedControls(dialog).join(u' ').toStdString();
    goOn();
    EXPECT_TRUE(shows(*dialog, "Numbers by unit, for"));
    writeTo(fresh());
    EXPECT_TRUE(eventuallyShows("only numbers by unit, of nobody by name"));
}

TEST_F(GiveDialogOf, OffersCodesToOneRecipientAlone) {
    meet(ada, bilal);
    PagesVault dora{3};
    dora.run(SetSetting{"my_name", "Dora"});
    meet(ada, dora);
    ada.add("Cem", "Ok");
    open();
    named<QCheckBox>("Bilal")->click();
    named<QCheckBox>("Dora")->click();
    goOn();
    EXPECT_FALSE(named<QRadioButton>("Chart without the people")->isEnabled());
}

TEST_F(GiveDialogOf, OffersNextTimeWhatTheyHaveNotHadYet) {
    const Id peer = meet(ada, bilal);
    ada.add("Cem", "Ok");
    write(ada, everythingTo(peer));
    ada.add("Dora", "Weiss");
    open();
    named<QCheckBox>("Bilal")->click();
    goOn();
    EXPECT_EQ(box("Since when")->currentText(), u"What they have not had yet");

    goOn();

    EXPECT_TRUE(eventuallyShows("It is about 1 people"));
}

TEST_F(GiveDialogOf, WarnsOfThoseNobodyComparedAndLeavesOutThoseWhoLeft) {
    meet(ada, bilal, false);
    PagesVault dora{3};
    dora.run(SetSetting{"my_name", "Dora"});
    const Id gone = meet(ada, dora);
    ada.run(PeerLeft{gone});
    open();

    EXPECT_FALSE(named<QCheckBox>("Dora")->isEnabled());
    EXPECT_FALSE(shows(*dialog, "Nobody has compared the words of"));
    named<QCheckBox>("Bilal")->click();
    EXPECT_TRUE(shows(*dialog, "Nobody has compared the words of \u2068Bilal\u2069"));
    EXPECT_TRUE(next()->isEnabled()) << "it is a warning";
}

TEST_F(GiveDialogOf, GivesToAPassphraseAndNeverOverAFile) {
    ada.add("Cem", "Ok");
    open();
    named<QRadioButton>("To whoever knows a passphrase")->click();
    EXPECT_FALSE(next()->isEnabled());
    named<QCheckBox>("I have written them down")->click();
    goOn();
    goOn();
    ASSERT_TRUE(eventuallyShows("It is about 1 people"));
    goOn();
    const Path taken = write(
        ada,
        [] {
            bundle::BundleOrder order;
            order.isForPassphrase = true;
            return order;
        }(),
        "one two three four five six");
    dialog->findChild<WriteStep*>()->writeTo(taken);
    ASSERT_TRUE(eventuallyShows("There is a file of that name already."));
    writeTo(fresh());

    EXPECT_TRUE(eventuallyShows("What was given to passphrases so far"));
}

TEST_F(GiveDialogOf, GivesOnlyThoseWhoWereChosenOnThePage) {
    meet(ada, bilal);
    const PersonId cem = ada.add("Cem", "Ok");
    ada.add("Dora", "Weiss");
    open({{cem}, {}});
    named<QCheckBox>("Bilal")->click();
    goOn();
    choose(box("About whom"), "The 1 people chosen just now");

    goOn();

    EXPECT_TRUE(eventuallyShows("It is about 1 people"));
}

TEST_F(GiveDialogOf, AsksForANameToSendUnderWhereThereIsNone) {
    ada.run(SetSetting{"my_name", ""});
    meet(ada, bilal);
    ada.add("Cem", "Ok");
    open();
    named<QCheckBox>("Bilal")->click();
    EXPECT_FALSE(next()->isEnabled());
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
        if (line->accessibleName().startsWith(u"What others call you")) QTest::keyClicks(line, QStringLiteral("Ada L"));
    goOn();

    EXPECT_EQ(ada.read([](Reader& reader) { return reader.setting("my_name"); }).value(), "Ada L");
}

TEST(GivenPeopleModel, KeepsToTheRulesOfModels) {
    GivenPeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PersonRow row;
    row.name = "Anna\nBerg";
    model.show({row, PersonRow{}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(model.index(0, GivenPeopleModel::Name).data().toString().contains(u'\n'));
    EXPECT_EQ(model.index(1, GivenPeopleModel::Name).data().toString(), u"(no name yet)");
}

TEST(GivenNotesModel, KeepsToTheRulesOfModels) {
    GivenNotesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{RecordName::of(Kind::Unit, *Id::parse(std::string(32, 'a'))), "note", "First\nsecond"}}, {});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, GivenNotesModel::Text).data().toString(), u"First second");
    EXPECT_EQ(model.wholeText(0), u"First\nsecond");
}

} // namespace
} // namespace hedgerow
