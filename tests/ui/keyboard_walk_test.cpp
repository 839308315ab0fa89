// SPDX-License-Identifier: GPL-3.0-or-later
// Every page is walked by the keyboard alone: Tab comes to each control that one can use, and back to where it began.
#include "tests/ui/demo_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

#include <gtest/gtest.h>

#include <set>

namespace hedgerow {
namespace {

bool isControl(const QWidget& widget) {
    if (qobject_cast<const QHeaderView*>(&widget)) return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit");
}

QString nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString name = button && !button->text().isEmpty() ? button->text() : widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" “") + name.left(40) +
           QStringLiteral("”");
}

class KeyboardWalk : public testing::Test, protected DemoWindow {
protected:
    KeyboardWalk() {
        open();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    }

    // The arrows go from one of several beside each other, as of pages or levels, to the others.
    static bool isReachedByArrows(const QWidget& widget) {
        if (widget.focusPolicy() & Qt::TabFocus) return false;
        for (const QWidget* each : widget.parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (each->metaObject() == widget.metaObject() && (each->focusPolicy() & Qt::TabFocus) != 0) return true;
        return false;
    }
    static bool isToBeReached(const QWidget& widget) {
        const QWidget* parent = widget.parentWidget();
        const bool isPart = qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent);
        return isControl(widget) && widget.isVisible() && widget.isEnabled() && !isPart &&
               widget.focusPolicy() != Qt::NoFocus && !isReachedByArrows(widget);
    }
    void walk(const char* where) { walk(where, *m_window); }
    void walk(const char* where, const QWidget& root) {
        constexpr int kMost = 600;
        settle();
        std::set<const QWidget*> reached;
        for (int step = 0; step < kMost; ++step) {
            const QWidget* focused = QApplication::focusWidget();
            ASSERT_TRUE(focused) << where << ": nothing has the keyboard after " << step << " steps";
            for (const QWidget* each = focused; each; each = each->parentWidget()) reached.insert(each);
            QTest::keyClick(const_cast<QWidget*>(focused), Qt::Key_Tab);
        }
        for (const QWidget* widget : root.findChildren<QWidget*>())
            if (widget->window() == &root && isToBeReached(*widget)) {
                EXPECT_TRUE(reached.contains(widget)) << where << ": " << nameOf(*widget).toStdString();
                EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << where << ": " << nameOf(*widget).toStdString();
            }
    }
};

TEST_F(KeyboardWalk, ComesToEveryControlOfEveryPage) {
    startDemo();

    for (const char* code : {"today", "people", "history", "sharing", "duplicates", "backups"}) {
        m_window->workbench()->showPage(QString::fromLatin1(code));
        walk(code);
    }
    m_window->workbench()->showPage(QStringLiteral("people"));
    settle();
    chooseSome(1);
    m_window->workbench()->showPerson(m_window->workbench()->page()->selectedPeople().first());
    walk("person");
    pick("file.lock");
    ASSERT_TRUE(eventually([&] { return !m_window->workbench() && !m_window->session().isOpen(); }));
    walk("unlock");
}

TEST_F(KeyboardWalk, ComesToEveryControlBeforeAFileIsOpen) {
    walk("welcome");
    pick("file.new");
    walk("whose computer");
    if (auto* mine = m_window->findChild<QAbstractButton*>(QStringLiteral("mine"))) mine->click();
    walk("create");
}

TEST_F(KeyboardWalk, ComesToEveryControlOfTheDialogs) {
    startDemo();
    m_window->workbench()->showPage(QStringLiteral("people"));
    settle();
    chooseSome(3);

    for (const char* action :
         {"person.capture", "conversation.log", "person.add", "people.edit", "file.sheet", "file.passphrase",
          "sharing.add", "bundle.give", "bundle.take", "bundle.waiting", "help.shortcuts", "program.settings"}) {
        pick(action);
        settle();
        QDialog* shown = dialog();
        ASSERT_TRUE(shown) << action;
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown));
        walk(action, *shown);
        shown->done(QDialog::Rejected);
        settle();
    }
}

} // namespace
} // namespace hedgerow
