// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "core/commands/undo_batch.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hedgerow {
namespace {

TEST(HistoryModel, ListsBatchesNewestFirstAndMarksWhatWasTakenBack) {
    PagesVault vault;
    HistoryModel model(vault.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    vault.add("Ada");
    model.reload();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 0; }, 20'000));
    const BatchName added = model.batchAt(0)->batch;
    EXPECT_EQ(model.batchAt(0)->code, "person.add");
    EXPECT_FALSE(model.index(0, HistoryModel::What).data(HistoryModel::UndoneRole).toBool());

    vault.run(UndoBatch{added});

    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 0 && model.batchAt(0)->code == "undo"; }, 20'000));
    const int row = model.rowOf(added);
    EXPECT_EQ(row, 1);
    EXPECT_TRUE(model.index(row, HistoryModel::What).data(HistoryModel::UndoneRole).toBool());
    EXPECT_FALSE(model.index(row, HistoryModel::State).data().toString().isEmpty());
}

TEST(HistoryModel, IsNarrowedByWordsByPersonAndByKind) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    vault.add("Bilal");
    vault.run(EditRecords{{{Kind::FollowUp, {}, {ada.id}, {{"what", "call"}}}}, "follow_up.add"});
    HistoryModel model(vault.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.narrow(HistoryGroup::Everything, QStringLiteral("ada"));
    vault.settle();
    EXPECT_EQ(model.rowCount(), 2) << "added, and a next step with her";

    model.narrow(HistoryGroup::Plans, QStringLiteral("ada"));
    vault.settle();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.batchAt(0)->code, "follow_up.add");

    model.narrow(HistoryGroup::Everything, QStringLiteral("NEXT STEP"));
    vault.settle();
    EXPECT_EQ(model.rowCount(), 1);
    model.narrow(HistoryGroup::Everything, {});
    vault.settle();
    EXPECT_GE(model.rowCount(), 3);
}

TEST(HistoryPage, OpensThePersonAChangeWasAboutAndSaysWhatUndoWouldLeave) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    vault.run(EditRecords{{{Kind::FollowUp, {}, {ada.id}, {{"what", "call"}}}}, "follow_up.add"});
    HistoryPage page(vault.session());
    page.resize(1000, 700);
    page.show();
    vault.settle();
    QSignalSpy asked(&page, &Page::personRequested);
    auto* table = page.findChild<DataTable*>();
    ASSERT_GE(table->model()->rowCount(), 2);

    table->setCurrentIndex(table->model()->index(1, 0)); // "Added a person", used since
    vault.settle();

    EXPECT_TRUE(access::shows(page, QStringLiteral("If you take it back")));
    const auto lines = page.findChildren<FactButton*>();
    ASSERT_FALSE(lines.isEmpty());
    lines.front()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PersonId>(), ada);
    EXPECT_EQ(unnamedControls(&page), QStringList());
}

} // namespace
} // namespace hedgerow
