// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of bundles that were given.
#include "tests/ui/bundle_vaults.h"
#include "ui/actions/undo_keeper.h"
#include "ui/dialogs/holdings_dialog.h"
#include "ui/dialogs/take_back_dialog.h"
#include "ui/models/given_bundles_model.h"
#include "ui/pages/history_page.h"
#include "ui/pages/sharing_page.h"
#include "ui/text/bundle_text.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QRadioButton>

namespace hedgerow {
namespace {

class GivenBundles : public BundleVaults {
protected:
    static void take(PagesVault& who, const Path& file) {
        bool isDone = false;
        who.session().applyBundle(file, {}, {}, std::make_shared<Progress>(), &who.session(),
                                  [&](const Result<bundle::AppliedBundle>& applied) { isDone = applied.ok(); });
        ASSERT_TRUE(eventually([&] { return isDone; }));
    }
};

TEST_F(GivenBundles, AreNotTakenBackInTheHistoryAndItSaysWhy) {
    const Id peer = meet(ada, bilal);
    ada.add("Cem", "Ok");
    write(ada, everythingTo(peer));
    HistoryPage page(ada.session());
    page.resize(1000, 700);
    page.show();
    ada.settle();
    auto* table = page.findChild<DataTable*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    ada.settle();
    ASSERT_TRUE(access::shows(page, QStringLiteral("Gave a bundle")));

    EXPECT_FALSE(access::button(page, QStringLiteral("Take back"))->isEnabled());
    EXPECT_TRUE(access::shows(page, QStringLiteral("it cannot be taken back")));
    QTest::keyClick(table, Qt::Key_Return);
    ada.settle();
    EXPECT_EQ(ada.read([](Reader& reader) { return reader.history(1); })->front().code, "bundle.write");
}

TEST_F(GivenBundles, ThatCameAreTakenBackFromADayOn) {
    const Id bilalAtAda = meet(ada, bilal);
    meet(bilal, ada);
    ada.add("Cem", "Ok");
    take(bilal, write(ada, everythingTo(bilalAtAda)));
    ada.add("Dora", "Weiss");
    take(bilal, write(ada, everythingTo(bilalAtAda)));
    bilal.add("Emil", "Own");
    ASSERT_EQ(people(bilal), 3);
    const PeerView peer = bilal.read([](Reader& reader) { return reader.peers(); })->front();
    QPointer<TakeBackDialog> dialog = new TakeBackDialog(bilal.session(), peer, nullptr);
    dialog->show();
    ASSERT_TRUE(eventually([&] { return button(*dialog, "Take back")->isEnabled(); }));
    EXPECT_TRUE(shows(*dialog, "2 bundles are taken back"));

    dialog->findChild<DateField*>()->setText(QStringLiteral("+1"));
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "Nothing came from them in that time"); }));
    EXPECT_FALSE(button(*dialog, "Take back")->isEnabled());
    for (QRadioButton* each : dialog->findChildren<QRadioButton*>())
        if (each->text().contains(QStringLiteral("ever"))) each->setChecked(true);
    ASSERT_TRUE(eventually([&] { return button(*dialog, "Take back")->isEnabled(); }));
    button(*dialog, "Take back")->click();

    ASSERT_TRUE(eventually([&] { return people(bilal) == 1; }));
    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
}

TEST_F(GivenBundles, ArePassedOverByTheUndoKey) {
    const Id peer = meet(ada, bilal);
    ada.add("Cem", "Ok");
    write(ada, everythingTo(peer));
    UndoKeeper keeper(ada.session());
    ASSERT_TRUE(eventually([&] { return keeper.canUndo(); }));

    keeper.undo();

    ASSERT_TRUE(eventually([&] { return keeper.canRedo(); }));
    EXPECT_EQ(people(ada), 0) << "adding Cem was taken back";
    EXPECT_EQ(ada.read([](Reader& reader) { return reader.disclosures(); })->size(), 1U);
}

TEST_F(GivenBundles, OfSomebodyAreOneClickFromThePage) {
    const Id peer = meet(ada, bilal);
    PagesVault cy{3};
    cy.run(SetSetting{"my_name", "Cy"});
    meet(ada, cy);
    ada.add("Cem", "Ok");
    bundle::BundleOrder sheet;
    sheet.peers = {peer};
    write(ada, sheet);
    ada.add("Dora", "Weiss");
    write(ada, everythingTo(peer));
    SharingPage page(ada.session());
    page.resize(1100, 800);
    page.show();
    page.activate();
    const auto open = [&](const char* name) -> HoldingsDialog* {
        QPushButton* button = nullptr;
        EXPECT_TRUE(eventually([&] {
            for (QPushButton* each : page.findChildren<QPushButton*>())
                if (each->accessibleName() == QString::fromUtf8(name)) button = each;
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
        ada.settle();
        return page.findChild<HoldingsDialog*>();
    };

    HoldingsDialog* held = open("What Bilal holds");
    ASSERT_TRUE(held);
    EXPECT_TRUE(shows(*held, "of up to 2 people at once, in 2 bundles"));
    EXPECT_TRUE(shows(*held, "of 2 people, ")) << "only the second had notes";
    auto* table = held->findChild<DataTable*>();
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, GivenBundlesModel::Choice).data().toString(), u"Co-organizer");
    EXPECT_EQ(table->model()->index(1, GivenBundlesModel::Kinds).data().toString(), u"Names, Ways to reach them, Work");
    EXPECT_EQ(table->model()->index(1, GivenBundlesModel::People).data().toString(), u"1");
    EXPECT_TRUE(access::richLabels(*held).isEmpty());
    EXPECT_EQ(unnamedControls(held), QStringList());
    QTest::keyClick(held, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(held, QEvent::DeferredDelete);
    held = open("What Cy holds");
    ASSERT_TRUE(held);
    EXPECT_TRUE(shows(*held, "Nothing was given"));
    held->done(QDialog::Rejected);
}

TEST_F(GivenBundles, WithoutNamesAreSummedUpByThemselves) {
    const Id peer = meet(ada, bilal);
    for (const char* name : {"Cem", "Dora"}) ada.add(name);
    bundle::BundleOrder chart;
    chart.peers = {peer};
    chart.profile = bundle::Profile::PseudonymousChart;
    write(ada, chart);
    const auto peers = ada.read([](Reader& reader) { return reader.peers().value(); });

    HoldingsDialog held(ada.session(), peers.front(), nullptr);
    held.setAttribute(Qt::WA_DeleteOnClose, false);
    held.open();

    ASSERT_TRUE(eventually([&] { return shows(held, "of 2 people, "); }));
    EXPECT_TRUE(shows(held, profileTitle(bundle::Profile::PseudonymousChart).toUtf8().constData()));
    EXPECT_FALSE(shows(held, classTitle(FieldClass::Opinion).toUtf8().constData())) << "nobody's by name";
}

TEST(GivenBundlesModel, KeepsToTheRulesOfModels) {
    GivenBundlesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DisclosureView given;
    given.profile = "of a later version";
    given.classes = {"name", "<b>"};
    given.bundle = std::string(32, 'a');
    model.show({given}, *Date::of(2026, 11, 27));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, GivenBundlesModel::Kinds).data().toString(), u"Names");
    EXPECT_EQ(model.index(0, GivenBundlesModel::Choice).data().toString(), QString());
    EXPECT_EQ(model.index(0, GivenBundlesModel::Bundle).data().toString(), u"aaaaaaaa");
}

TEST(GivenBundlesModel, SaysOfWhatGaveNoNamesWhatItGave) {
    GivenBundlesModel model;
    DisclosureView sheet;
    sheet.profile = "turf_sheet";
    sheet.count = 12;
    DisclosureView chart = sheet;
    chart.profile = "pseudonymous_chart";
    DisclosureView numbers = sheet;
    numbers.profile = "roll_up";

    model.show({sheet, chart, numbers}, *Date::of(2026, 11, 27));

    const auto people = [&](int row) { return model.index(row, GivenBundlesModel::People).data().toString(); };
    EXPECT_EQ(people(0), u"12");
    EXPECT_EQ(people(1), u"codes for 12 people");
    EXPECT_EQ(people(2), u"numbers about 12 people");
}

} // namespace
} // namespace hedgerow
