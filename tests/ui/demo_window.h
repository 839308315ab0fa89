// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTableView>

#include <gtest/gtest.h>

#include <optional>

namespace hedgerow {

// The window of a program under test and what one does with it; the same at every run.
class DemoWindow {
public:
    void open() {
        m_window.emplace(m_program.program);
        m_window->resize(1280, 800);
        m_window->show();
    }
    void close() { m_window.reset(); }

    void pick(const char* action) { m_window->actions().action(QString::fromLatin1(action))->trigger(); }
    // What was asked of the session is answered and laid out.
    void settle() {
        for (int round = 0; round < 4; ++round) {
            if (m_window->session().isOpen()) {
                bool isAnswered = false;
                m_window->session().read(
                    &*m_window, [](Reader&) { return true; }, [&](bool) { isAnswered = true; });
                ASSERT_TRUE(eventually([&] { return isAnswered; }));
            }
            QApplication::processEvents();
        }
    }
    QDialog* dialog() const {
        for (QDialog* each : m_window->findChildren<QDialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    void startDemo() {
        m_window->startDemo();
        ASSERT_TRUE(eventually([&] { return m_window->workbench() != nullptr; }));
        settle();
    }
    void chooseSome(int rows) {
        auto* table = m_window->workbench()->page(QStringLiteral("people"))->findChild<QTableView*>();
        ASSERT_TRUE(eventually([&] { return table->model()->rowCount() >= rows; }));
        const QItemSelection some(table->model()->index(0, 0), table->model()->index(rows - 1, 0));
        table->selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

protected:
    GuiProgram m_program;
    std::optional<MainWindow> m_window;
};

} // namespace hedgerow
