// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_habits.h"

#include "tests/support/gui_support.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace hedgerow {
namespace {

void turnWheel(QWidget& widget) {
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

struct Form {
    FormHabits habits;
    QWidget window;
    QVBoxLayout layout{&window};
    QPlainTextEdit note;
    QComboBox combo;
    QSpinBox spin;

    Form() {
        combo.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        for (QWidget* widget : std::initializer_list<QWidget*>{&note, &combo, &spin}) layout.addWidget(widget);
        spin.setValue(5);
        window.show();
        window.activateWindow();
    }
    ~Form() {
        for (QWidget* widget : std::initializer_list<QWidget*>{&note, &combo, &spin}) widget->setParent(nullptr);
    }
};

TEST(FormHabits, WheelOverABoxWithoutFocusChangesNothing) {
    Form form;
    form.note.setFocus();

    turnWheel(form.combo);
    turnWheel(form.spin);

    EXPECT_EQ(form.combo.currentIndex(), 0);
    EXPECT_EQ(form.spin.value(), 5);
    EXPECT_FALSE(form.combo.hasFocus());
    EXPECT_FALSE(form.spin.hasFocus());
}

TEST(FormHabits, WheelOverTheBoxWithFocusChangesIt) {
    Form form;
    form.spin.setFocus();
    ASSERT_TRUE(eventually([&] { return form.spin.hasFocus(); }));

    turnWheel(form.spin);

    EXPECT_EQ(form.spin.value(), 4);
}

TEST(FormHabits, TabLeavesAFieldOfManyLines) {
    Form form;
    form.note.setFocus();
    ASSERT_TRUE(eventually([&] { return form.note.hasFocus(); }));

    QTest::keyClick(&form.note, Qt::Key_Tab);

    EXPECT_TRUE(form.combo.hasFocus());
    EXPECT_TRUE(form.note.toPlainText().isEmpty());
}

} // namespace
} // namespace hedgerow
