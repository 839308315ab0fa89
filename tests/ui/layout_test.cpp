// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut where a language takes more room than English and where it is read from right to left.
#include "tests/ui/demo_window.h"
#include "ui/dialogs/import/import_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>
#include <QTranslator>

#include <gtest/gtest.h>

#include <fstream>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

// English with every text of ours 40 % longer, as German or Finnish would be.
class LongerEnglish : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        // Qt's own context names keys and the direction of reading.
        if (context[0] == 'Q' || text.size() < kShortest) return {};
        QString more;
        while (more.size() * 10 < text.size() * 4) more += more.size() % 8 == 0 ? u' ' : u'e';
        const bool goesOn = text.endsWith(u'…');
        return goesOn ? text.chopped(1) + more + u'…' : text + more;
    }
    bool isEmpty() const override { return false; }

private:
    static constexpr qsizetype kShortest = 4;
};

QString shownText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return {};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    return {};
}

// What takes less room on purpose says so: it may be narrower than its text.
bool isCut(const QWidget& widget) {
    constexpr int kRounding = 1;
    if (widget.width() + kRounding < std::min(widget.sizeHint().width(), widget.minimumSizeHint().width())) return true;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap()) return widget.height() + kRounding < widget.heightForWidth(widget.width());
    return widget.height() + kRounding < widget.minimumSizeHint().height();
}

QStringList cutTexts(const QWidget& root) {
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || shownText(*widget).isEmpty() || !isCut(*widget)) continue;
        cut << u"%1 has %2×%3 for “%4”"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                   .arg(widget->width())
                   .arg(widget->height())
                   .arg(shownText(*widget));
    }
    return cut;
}

class Layout : public testing::TestWithParam<Qt::LayoutDirection>, protected DemoWindow {
protected:
    Layout() {
        QApplication::installTranslator(&m_longer);
        QApplication::setLayoutDirection(GetParam());
        open();
    }
    ~Layout() override {
        close();
        QApplication::removeTranslator(&m_longer);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void look(const QWidget& root, const std::string& where) {
        constexpr int kLaidOutMs = 3000; // what was just answered may still be laid out
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutTexts(root).isEmpty(); }, kLaidOutMs))
            << where << ": " << cutTexts(root).join(u'\n').toStdString();
    }
    void lookAtPage(const QString& code) {
        m_window->workbench()->showPage(code);
        look(*m_window, code.toStdString());
    }
    void lookAtDialog(const char* action) {
        pick(action);
        settle();
        QDialog* shown = dialog();
        ASSERT_TRUE(shown) << action;
        look(*shown, action);
        shown->done(QDialog::Rejected);
        settle();
    }

private:
    LongerEnglish m_longer;
};

TEST_P(Layout, NothingIsCutBeforeAFileIsOpen) {
    look(*m_window, "welcome");
    lookAtDialog("help.shortcuts");
    lookAtDialog("program.settings");
    pick("file.new");
    look(*m_window, "whose computer");
    if (auto* mine = m_window->findChild<QAbstractButton*>(u"mine"_s)) mine->click();
    look(*m_window, "create");
}

TEST_P(Layout, NothingIsCutOnThePages) {
    startDemo();

    for (const auto* code : {"today", "people", "history", "sharing", "backups"}) lookAtPage(QString::fromLatin1(code));
    PeopleFilter filter;
    filter.notTalkedForDays = 30;
    filter.isWithoutLead = true;
    filter.text = "nobody is called this";
    m_window->workbench()->showPage(u"people"_s);
    m_window->workbench()->page(u"people"_s)->showFiltered(filter);
    look(*m_window, "people, nobody found");
    m_window->workbench()->page(u"people"_s)->showFiltered({});
    settle();
    chooseSome(1);
    m_window->workbench()->showPerson(m_window->workbench()->page()->selectedPeople().first());
    look(*m_window, "person");
    pick("file.lock");
    ASSERT_TRUE(eventually([&] { return !m_window->workbench() && !m_window->session().isOpen(); }));
    look(*m_window, "unlock");
}

TEST_P(Layout, NothingIsCutInTheDialogs) {
    startDemo();
    m_window->workbench()->showPage(u"people"_s);
    settle();

    chooseSome(1);
    for (const auto* action :
         {"person.capture", "view.anything", "conversation.log", "person.add", "person.edit", "person.same",
          "person.report", "person.forget", "file.sheet", "file.import", "file.passphrase", "sharing.add"})
        lookAtDialog(action);
    chooseSome(3);
    lookAtDialog("people.edit");
}

TEST_P(Layout, NothingIsCutWhereWordsAreCompared) {
    startDemo();
    PeerView peer;
    peer.name = "Ada";
    peer.signingKey = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";
    peer.ageKey = "age1xkq8943ktzqdrth2x2ddlyfp8qu9rmfp528rka0fvhgd9ngkvf2qu2snyf";

    for (const auto& open : {verifyPeer, editPeer}) {
        open(m_window->session(), peer, &*m_window);
        settle();
        QDialog* shown = dialog();
        ASSERT_TRUE(shown);
        look(*shown, shown->windowTitle().toStdString());
        shown->done(QDialog::Rejected);
        settle();
    }
}

TEST_P(Layout, NothingIsCutInTheStepsOfAnImport) {
    startDemo();
    const Path file = m_program.folder / "staff.csv";
    std::ofstream(file) << "Given name;Family name;Phone;Start date\n"
                           "Ada;Lindqvist;+46 70 555 01 02;01.03.2024\n"
                           "Noor;Haddad;+32 470 55 01 05;someday\n";

    importSpreadsheet(m_window->session(), file, {}, &*m_window);
    auto* shown = m_window->findChild<ImportDialog*>();
    ASSERT_TRUE(shown);
    auto* next = shown->findChild<QAbstractButton*>(u"next"_s);
    for (const auto* step : {"import: file", "import: columns", "import: rows"}) {
        ASSERT_TRUE(eventually([&] { return next->isEnabled(); })) << step;
        look(*shown, step);
        next->click();
    }
    look(*shown, "import: result");
}

INSTANTIATE_TEST_SUITE_P(Ui, Layout, testing::Values(Qt::LeftToRight, Qt::RightToLeft),
                         [](const testing::TestParamInfo<Qt::LayoutDirection>& direction) {
                             return direction.param == Qt::LeftToRight ? "LeftToRight" : "RightToLeft";
                         });

} // namespace
} // namespace hedgerow
