// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_habits.h"

#include "tests/support/gui_support.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleOption>
#include <QToolTip>
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

QString toldBy(QWidget& widget) {
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &event);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

TEST(FormHabits, AButtonWhoseWordsAreCutTellsThemWhole) {
    const FormHabits habits;
    QWidget window;
    QPushButton* button = plainButton(QStringLiteral("Konstantina-Alexandra && <b>Papadimitriou"), {}, &window);
    window.show();
    button->resize(button->sizeHint());
    EXPECT_EQ(toldBy(*button), QString());

    button->resize(120, button->height());
    EXPECT_EQ(toldBy(*button), u"<span>Konstantina-Alexandra &amp; &lt;b&gt;Papadimitriou</span>");
    button->setToolTip(QStringLiteral("Remove this filter"));
    EXPECT_TRUE(toldBy(*button).endsWith(u"Papadimitriou<br>Remove this filter</span>"));
}

TEST(FormHabits, AButtonWhoseWordsAreCutShowsWhereTheyAre) {
    QStyleOptionButton option;
    option.text = QStringLiteral("Konstantina-Alexandra && Papadimitriou");
    option.fontMetrics = QFontMetrics(QApplication::font());

    EXPECT_EQ(painting::fitting(option, 1000), option.text);
    const QString cut = painting::fitting(option, 140);
    EXPECT_TRUE(cut.startsWith(u"Konst") && cut.endsWith(u"iou") && cut.contains(u'…')) << cut.toStdString();
    EXPECT_LE(option.fontMetrics.size(Qt::TextShowMnemonic, cut).width(), 140);
}

} // namespace
} // namespace hedgerow
