// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "core/commands/undo_batch.h"
#include "tests/ui/pages_vault.h"

#include <QAbstractItemModelTester>

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

} // namespace
} // namespace hedgerow
