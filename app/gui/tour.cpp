// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include "core/commands/edit_records.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPixmap>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hedgerow {

Tour::Tour(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder) {}

void Tour::start() {
    m_folder.mkpath(u"."_s);
    plan();
    settle(2, [this] { next(); });
}

void Tour::plan() {
    add([this] { grab(&m_window, u"welcome"_s); });
    add([this] { pick(u"file.new"_s); });
    add([this] { grab(&m_window, u"whose_computer"_s); });
    add([this] {
        if (auto* mine = m_window.findChild<QAbstractButton*>(u"mine"_s)) mine->click();
    });
    add([this] { grab(&m_window, u"create"_s); });
    m_steps.push_back([this] {
        connect(
            &m_window, &MainWindow::fileShown, this, [this] { settle(3, [this] { next(); }); },
            Qt::SingleShotConnection);
        m_window.startDemo();
    });
    add([this] { grab(&m_window, u"today"_s); });
    add([this] { m_window.workbench()->showPage(u"people"_s); });
    add([this] { grab(&m_window, u"people"_s); });
    add([this] {
        m_window.session().read(
            this,
            [](Reader& reader) {
                PeopleQuery query;
                query.sort = PeopleSort::LastTalk;
                query.isDescending = true;
                const auto people = reader.people(query);
                if (!people || people->empty()) return std::vector<PersonRow>();
                auto rows = reader.personRows(std::span(*people).first(1));
                return rows ? std::move(*rows) : std::vector<PersonRow>();
            },
            [this](const std::vector<PersonRow>& rows) {
                if (!rows.empty()) m_window.workbench()->showPerson(rows.front().id);
            });
    });
    add([this] { grab(&m_window, u"person"_s); });
    add([this] { pick(u"conversation.log"_s); });
    add([this] { grabDialog(u"conversation"_s); });
    add([this] { pick(u"person.add"_s); });
    add([this] { grabDialog(u"add_person"_s); });
    add([this] { pick(u"person.capture"_s); });
    add([this] { grabDialog(u"quick_capture"_s); });
    add([this] { pick(u"view.anything"_s); });
    add([this] {
        const auto* box = m_window.findChild<QDialog*>(u"commandBox"_s);
        if (auto* words = box ? box->findChild<QLineEdit*>() : nullptr) words->setText(u"shift"_s);
    });
    add([this] { grabDialog(u"anything"_s); });
    add([this] { m_window.workbench()->showPage(u"history"_s); });
    add([this] {
        RecordEdit somebody;
        somebody.set = {{"description", Value("The tall one, desk 14")}};
        m_window.session().run(EditRecords{{somebody}, "person.add"});
    });
    add([this] { grab(&m_window, u"history"_s); });
    add([this] { m_window.workbench()->showPage(u"backups"_s); });
    add([this] { grab(&m_window, u"backups"_s); });
    add([this] { pick(u"help.shortcuts"_s); });
    add([this] { grabDialog(u"shortcuts"_s); });
    add([this] { pick(u"program.settings"_s); });
    add([this] { grabDialog(u"settings"_s); });
    m_steps.push_back([this] {
        connect(
            &m_window, &MainWindow::unlockShown, this, [this] { settle(2, [this] { next(); }); },
            Qt::SingleShotConnection);
        pick(u"file.lock"_s);
    });
    add([this] { grab(&m_window, u"unlock"_s); });
    m_steps.push_back([] { QApplication::quit(); });
}

void Tour::add(std::function<void()> step) {
    m_steps.push_back([this, step = std::move(step)] {
        step();
        settle(3, [this] { next(); });
    });
}

void Tour::next() {
    if (m_steps.empty()) return;
    const auto step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void Tour::settle(int rounds, std::function<void()> then) {
    const auto later = [this, rounds, then = std::move(then)] {
        QApplication::processEvents();
        if (rounds > 1)
            settle(rounds - 1, then);
        else
            then();
    };
    // A round trip to the session's thread; without an open file only the event loop's.
    if (m_window.session().isOpen())
        m_window.session().read(
            this, [](Reader&) { return true; }, [later](bool) { QTimer::singleShot(0, later); });
    else
        QTimer::singleShot(0, this, later);
}

void Tour::grab(QWidget* widget, const QString& name) {
    widget->grab().save(m_folder.filePath(name + u".png"_s), "PNG");
}

void Tour::grabDialog(const QString& name) {
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        grab(dialog, name);
        dialog->done(QDialog::Rejected);
    }
}

void Tour::pick(const QString& action) {
    m_window.actions().action(action)->trigger();
}

} // namespace hedgerow
