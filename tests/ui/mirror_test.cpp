// SPDX-License-Identifier: GPL-3.0-or-later
// Where one reads from the right, the window is the mirror image of what it is where one reads from the left.
#include "tests/ui/demo_window.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/models/bundle_preview_model.h"
#include "ui/models/history_model.h"
#include "ui/models/import_rows_model.h"
#include "ui/models/people_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_bundle_delegate.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/data_history_delegate.h"
#include "ui/widgets/data_import_delegate.h"
#include "ui/widgets/data_people_delegate.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

struct Place {
    QString what;
    QRect rect; // in the window
};

// Every widget on the screen, and where each child that draws something of its own begins and ends.
std::vector<Place> placesIn(const QWidget& root) {
    std::vector<Place> places;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root)) continue;
        const QRect rect(widget->mapTo(&root, QPoint()), widget->size());
        const QString name = widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
        const auto* label = qobject_cast<const QLabel*>(widget);
        places.push_back(
            {QString::fromLatin1(widget->metaObject()->className()) + u' ' + (label ? label->text() : name).left(60),
             label ? rect.marginsRemoved(label->contentsMargins()) : rect});
    }
    return places;
}

// The places of every page and dialog, by its name.
class Walk : public DemoWindow {
public:
    using Shown = std::map<std::string, std::vector<Place>>;

    static Shown inDirection(Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        Walk walk;
        walk.open();
        walk.beforeAFileIsOpen();
        walk.pages();
        walk.dialogs();
        walk.give();
        walk.import();
        walk.close();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return walk.m_shown;
    }

private:
    void keep(const std::string& name, const QWidget& root) {
        settle();
        m_shown[name] = placesIn(root);
        m_shown[name].push_back({u"the whole"_s, root.rect()});
    }
    void beforeAFileIsOpen() {
        keep("welcome", *m_window);
        pick("file.new");
        keep("whose computer", *m_window);
        if (auto* mine = m_window->findChild<QAbstractButton*>(u"mine"_s)) mine->click();
        keep("create", *m_window);
    }
    void pages() {
        startDemo();
        for (const char* code : {"today", "people", "history", "duplicates", "backups"}) {
            m_window->workbench()->showPage(QString::fromLatin1(code));
            keep(code, *m_window);
        }
        m_window->workbench()->showPage(u"people"_s);
        settle();
        chooseSome(1);
        m_window->workbench()->showPerson(m_window->workbench()->page()->selectedPeople().first());
        keep("person", *m_window);
    }
    void dialogs() {
        m_window->workbench()->showPage(u"people"_s);
        settle();
        chooseSome(3);
        for (const char* action :
             {"person.capture", "view.anything", "conversation.log", "person.add", "people.edit", "file.sheet",
              "file.passphrase", "sharing.add", "help.shortcuts", "program.settings", "bundle.waiting"}) {
            pick(action);
            settle();
            QDialog* shown = dialog();
            ASSERT_TRUE(shown) << action;
            keep(action, *shown);
            shown->done(QDialog::Rejected);
            settle();
        }
    }
    void give() {
        giveToOthers(
            m_window->session(), {}, [] { return SecretBytes(std::string_view("one two three")); }, &*m_window);
        settle();
        QDialog* shown = dialog();
        ASSERT_TRUE(shown);
        keep("give: whom", *shown);
        auto* next = shown->findChild<QAbstractButton*>(u"next"_s);
        for (auto* each : shown->findChildren<QAbstractButton*>())
            if (each->text().startsWith(u"To whoever knows a passphrase")) each->click();
        for (auto* each : shown->findChildren<QCheckBox*>())
            if (each->isVisible()) each->click(); // written down
        ASSERT_TRUE(eventually([&] { return next->isEnabled(); }));
        next->click();
        keep("give: what", *shown);
        shown->done(QDialog::Rejected);
        settle();
    }
    void import() {
        const Path file = m_program.folder / "staff.csv";
        std::ofstream(file) << "Given name;Family name;Phone;Start date\n"
                               "Ada;Lindqvist;+46 70 555 01 02;01.03.2024\n"
                               "Noor;Haddad;+32 470 55 01 05;someday\n";
        importSpreadsheet(m_window->session(), file, {}, &*m_window);
        auto* shown = m_window->findChild<ImportDialog*>();
        ASSERT_TRUE(shown);
        auto* next = shown->findChild<QAbstractButton*>(u"next"_s);
        for (const char* step : {"import: file", "import: columns", "import: rows"}) {
            ASSERT_TRUE(eventually([&] { return next->isEnabled(); })) << step;
            keep(step, *shown);
            next->click();
        }
        keep("import: result", *shown);
    }

    Shown m_shown;
};

TEST(Mirror, ThePagesAndDialogsReadFromTheRightAreTheMirrorImage) {
    constexpr int kRounding = 1;
    const Walk::Shown left = Walk::inDirection(Qt::LeftToRight);
    const Walk::Shown right = Walk::inDirection(Qt::RightToLeft);

    for (const auto& [name, places] : left) {
        const auto other = right.find(name);
        ASSERT_NE(other, right.end()) << name;
        ASSERT_EQ(places.size(), other->second.size()) << name;
        const int width = places.back().rect.width();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QRect& there = other->second[i].rect;
            const int expected = width - places[i].rect.x() - places[i].rect.width();
            EXPECT_LE(std::abs(there.x() - expected), kRounding)
                << name << ": " << places[i].what.toStdString() << " is " << places[i].rect.x() << " from the left, "
                << width - there.x() - there.width() << " from the right";
        }
    }
}

// A cell as a table read from the right has it.
template <class Delegate>
QImage cell(const QString& text, int column) {
    QStandardItemModel model(1, 12);
    model.setData(model.index(0, column), text);
    QImage image(300, kRowHeight, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = Qt::RightToLeft;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    option.state = QStyle::State_Enabled;
    const Delegate delegate;
    static_cast<const QAbstractItemDelegate&>(delegate).paint(&painter, option, model.index(0, column));
    return image;
}

// The groups of columns with ink that are further apart than letters are.
std::vector<std::pair<int, int>> words(const QImage& image) {
    constexpr int kBetweenLetters = 2;
    std::vector<std::pair<int, int>> groups;
    for (int x = 0; x < image.width(); ++x) {
        bool isInk = false;
        for (int y = 0; y < image.height() && !isInk; ++y) isInk = image.pixel(x, y) != image.pixel(0, 0);
        if (!isInk) continue;
        if (!groups.empty() && x - groups.back().second - 1 <= kBetweenLetters)
            groups.back().second = x;
        else
            groups.emplace_back(x, x);
    }
    return groups;
}

// Beginning at the right, and a number among what is read from the right stays that number: "1 88888888".
void expectReadFromTheRight(const QImage& image, const char* whose) {
    constexpr int kInset = 14;
    const auto groups = words(image);
    ASSERT_EQ(groups.size(), 2U) << whose;
    EXPECT_LT(groups[0].second - groups[0].first, groups[1].second - groups[1].first) << whose << " is turned round";
    EXPECT_GE(groups[1].second, image.width() - kInset) << whose << " begins on the wrong side";
}

TEST(Mirror, CellsBeginAtTheRightAndTurnNoNumberRound) {
    const Theme theme;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString number = u"1 88888888"_s;

    expectReadFromTheRight(cell<QStyledItemDelegate>(number, 0), "the usual cell");
    expectReadFromTheRight(cell<HistoryDelegate>(number, HistoryModel::What), "history");
    expectReadFromTheRight(cell<PeopleDelegate>(number, PeopleModel::Unit), "people");
    expectReadFromTheRight(cell<ImportDelegate>(number, ImportRowsModel::Name), "import");
    expectReadFromTheRight(cell<BundleDelegate>(number, BundlePreviewModel::About), "bundle");
    FactButton fact;
    fact.setWords(number, false);
    fact.resize(300, kRowHeight);
    expectReadFromTheRight(fact.grab().toImage(), "a fact");
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
} // namespace hedgerow
