// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of bundles that were given.
#include "tests/ui/bundle_vaults.h"
#include "ui/actions/undo_keeper.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/data_table.h"

namespace hedgerow {
namespace {

class GivenBundles : public BundleVaults {};

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

} // namespace
} // namespace hedgerow
