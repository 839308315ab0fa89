// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui_support.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/pages_access.h"
#include "tests/ui/pages_vault.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/rows_panel.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QPointer>

#include <fstream>
#include <stdexcept>

namespace hedgerow {

// A vault, a spreadsheet beside it, and the dialog that brings it in, driven as a person would.
class ImportVault {
public:
    void write(const std::string& text) const { std::ofstream(file, std::ios::binary) << text; }

    ImportDialog& open(const ImportPlaces& places = {}) {
        dialog = std::make_unique<ImportDialog>(vault.session(), places, nullptr).release();
        dialog->open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }
    // With the spreadsheet read.
    ImportDialog& openWith(const std::string& text, const ImportPlaces& places = {}) {
        write(text);
        open(places).choose(file);
        EXPECT_TRUE(canGoOn());
        return *dialog;
    }
    QPushButton* button(const char* text) const { return access::button(*dialog, QString::fromUtf8(text)); }
    QPushButton* next() const {
        QPushButton* button = access::button(*dialog, QStringLiteral("Continue"));
        return button ? button : access::button(*dialog, QStringLiteral("Import"));
    }
    bool canGoOn() const {
        return eventually([&] { return next()->isEnabled(); });
    }
    void goOn() const { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    // To what would happen.
    RowsPanel& toRows() {
        goOn();
        goOn();
        EXPECT_TRUE(eventually([&] { return visiblePanel() != nullptr; }));
        return *visiblePanel();
    }
    // Through to the end.
    RowsPanel& toEnd() {
        toRows();
        EXPECT_TRUE(canGoOn());
        goOn();
        EXPECT_TRUE(eventually([&] { return shows("Imported:"); }));
        return *visiblePanel();
    }
    RowsPanel* visiblePanel() const {
        const auto panels = dialog->findChildren<RowsPanel*>();
        for (RowsPanel* panel : panels)
            if (panel->isVisible()) return panel;
        return nullptr;
    }
    // The first rows, in the first step.
    QAbstractItemModel& firstRows() const {
        const auto tables = dialog->findChildren<DataTable*>();
        for (DataTable* table : tables)
            if (table->isVisible()) return *table->model();
        throw std::runtime_error("no table is shown");
    }
    // A visible box by the beginning of its name.
    QComboBox* box(const char* name) const {
        EXPECT_TRUE(eventually([&] { return findBox(name) != nullptr; })) << name;
        return findBox(name);
    }
    QComboBox* findBox(const char* name) const {
        const auto boxes = dialog->findChildren<QComboBox*>();
        for (QComboBox* candidate : boxes)
            if (candidate->isVisible() && candidate->accessibleName().startsWith(QString::fromUtf8(name)))
                return candidate;
        return nullptr;
    }
    static void choose(QComboBox* box, const char* text) {
        const int at = box->findText(QString::fromUtf8(text), Qt::MatchStartsWith);
        ASSERT_GE(at, 0) << text;
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    bool shows(const char* text) const {
        const auto labels = dialog->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
        return false;
    }
    // Tab until the control whose name begins so has the keyboard.
    testing::AssertionResult tabTo(const char* name) const {
        QStringList passed;
        for (int i = 0; i < 80; ++i) {
            QWidget* here = dialog->focusWidget();
            QString said = here ? here->accessibleName() : QString();
            if (const auto* pressed = qobject_cast<QAbstractButton*>(here); pressed && said.isEmpty())
                said = pressed->text();
            if (said.startsWith(QString::fromUtf8(name))) return testing::AssertionSuccess();
            passed << said;
            QTest::keyClick(here ? here : dialog.data(), Qt::Key_Tab);
        }
        return testing::AssertionFailure() << passed.join(QStringLiteral(" | ")).toStdString();
    }
    std::int64_t people() {
        return vault.read([](Reader& reader) { return reader.counts(); })->people;
    }
    PersonView person(const PersonId& id) {
        auto view = vault.read([id](Reader& reader) { return reader.person(id); });
        EXPECT_TRUE(view.ok());
        return view.ok() ? std::move(*view) : PersonView{};
    }

    ~ImportVault() {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    PagesVault vault;
    TemporaryFolder folder;
    Path file = folder / "staff.csv";
    QPointer<ImportDialog> dialog;
};

} // namespace hedgerow
