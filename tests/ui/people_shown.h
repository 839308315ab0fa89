// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/pages/people_columns.h"
#include "ui/pages/people_page.h"
#include "ui/pages/saved_filters.h"
#include "ui/widgets/data_filter_bar.h"
#include "ui/widgets/data_table.h"

#include <QMenu>

namespace hedgerow {

// The page People on the screen, and what one does with it.
struct Shown {
    explicit Shown(PagesVault& its) : vault(its), page(its.session()) {
        page.resize(1100, 700);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        vault.settle();
    }
    DataTable* table() { return page.findChild<DataTable*>(); }
    FilterBar* bar() { return page.findChild<FilterBar*>(); }
    SavedFilters* saved() { return page.findChild<SavedFilters*>(); }
    PeopleColumns* columns() { return page.findChild<PeopleColumns*>(); }
    bool lists(int rows) {
        const bool isListed =
            QTest::qWaitFor([&] { return page.model().isListed() && page.model().rowCount() == rows; }, 20'000);
        vault.settle();
        return isListed;
    }
    QList<QPushButton*> chips() { return bar()->findChildren<QPushButton*>(QStringLiteral("filterChip")); }
    QStringList chipWords() {
        QStringList words;
        for (const QPushButton* chip : chips())
            if (!chip->isHidden()) words.append(chip->property("words").toString());
        return words;
    }
    // As a click on the entry of the menu.
    void choose(QPushButton* button, const QString& text) {
        Q_EMIT button->menu()->aboutToShow();
        QList<QMenu*> open{button->menu()};
        while (!open.isEmpty()) {
            const QMenu* menu = open.takeFirst();
            for (QAction* action : menu->actions()) {
                if (action->menu()) open.append(action->menu());
                if (action->text() != text) continue;
                ASSERT_TRUE(action->isEnabled());
                action->trigger();
                vault.settle();
                return;
            }
        }
        FAIL() << "no entry " << text.toStdString();
    }

    PagesVault& vault;
    PeoplePage page;
};

} // namespace hedgerow
