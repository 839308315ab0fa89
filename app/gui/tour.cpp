// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include "core/bundle/identity.h"
#include "core/commands/add_peer.h"
#include "core/commands/edit_records.h"
#include "core/commands/set_setting.h"
#include "core/commands/verify_peer.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/widgets/file_choice.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr QSize kWindow(1280, 800);

// Two to share with, and a folder with one of them.
bool meetOthers(Workspace& workspace, const Path& folder) {
    const auto own = workspace.card();
    if (!own || !workspace.run(SetSetting{"my_name", "Robin"})) return false;
    std::vector<Id> peers;
    for (const char* name : {"Ada", "Bilal"}) {
        const auto identity = bundle::Identity::generate(workspace.environment().random);
        const std::string signingKey = toHex(identity.signingKey());
        const auto added =
            workspace.run(AddPeer{{name, signingKey, identity.recipient().text()}, toHex(own->signingKey)});
        if (!added || added->created.empty()) return false;
        peers.push_back(added->created.front());
        if (peers.size() == 1 && !workspace.run(VerifyPeer{peers[0], signingKey, identity.recipient().text()}))
            return false;
    }
    return workspace.exchange().choose({folder, {peers.front()}, bundle::Profile::Chart, false}).ok();
}

} // namespace

Tour::Tour(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder) {}

void Tour::start() {
    m_folder.mkpath(u"."_s);
    m_window.resize(kWindow);
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
    add([this] { pick(u"person.capture"_s); });
    add([this] { grabDialog(u"quick_capture"_s); });
    add([this] { pick(u"view.anything"_s); });
    add([this] {
        const auto* box = m_window.findChild<QDialog*>(u"commandBox"_s);
        if (auto* words = box ? box->findChild<QLineEdit*>() : nullptr) words->setText(u"shift"_s);
    });
    add([this] { grabDialog(u"anything"_s); });
    planPeople();
    planImport();
    planRest();
}

void Tour::planPeople() {
    add([this] { m_window.workbench()->showPage(u"people"_s); });
    add([this] { grab(&m_window, u"people"_s); });
    add([this] {
        PeopleFilter filter;
        filter.notTalkedForDays = 30;
        filter.isWithoutLead = true;
        m_window.workbench()->page(u"people"_s)->showFiltered(filter);
    });
    add([this] { grab(&m_window, u"people_filtered"_s); });
    add([this] { chooseSome(3); });
    add([this] { pick(u"people.edit"_s); });
    add([this] { grabDialog(u"bulk_edit"_s); });
    add([this] { showNewestTalk(); });
    add([this] { grab(&m_window, u"person"_s); });
    add([this] { pick(u"conversation.log"_s); });
    add([this] { grabDialog(u"conversation"_s); });
    add([this] { pick(u"person.add"_s); });
    add([this] { grabDialog(u"add_person"_s); });
}

void Tour::planImport() {
    add([this] { m_window.workbench()->showPage(u"people"_s); });
    add([this] { openSheet(); });
    add([this] { grabImport(u"import_file"_s, true); });
    add([this] { grabImport(u"import_columns"_s, true); });
    add([this] { grabImport(u"import_rows"_s, true); });
    add([this] { grabImport(u"import_result"_s, false); });
}

void Tour::planRest() {
    add([this] { m_window.workbench()->showPage(u"history"_s); });
    add([this] { grab(&m_window, u"history"_s); });
    add([this] {
        QDir(m_files.path()).mkpath(u"Between us"_s);
        m_window.session().work<bool>(
            this,
            [folder = toPath(m_files.filePath(u"Between us"_s))](Workspace& workspace) {
                return meetOthers(workspace, folder);
            },
            [this](bool) { m_window.session().lookAtFolder(); });
    });
    add([this] { m_window.workbench()->showPage(u"sharing"_s); });
    add([this] { grab(&m_window, u"sharing"_s); });
    add([this] { pick(u"folder.choose"_s); });
    add([this] { grabDialog(u"shared_folder"_s); });
    add([this] { m_window.workbench()->showPage(u"duplicates"_s); });
    add([this] { grab(&m_window, u"duplicates"_s); });
    add([this] { m_window.workbench()->showPage(u"backups"_s); });
    add([this] { grab(&m_window, u"backups"_s); });
    add([this] { pick(u"file.sheet"_s); });
    add([this] { grabDialog(u"recovery_sheet"_s); });
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

void Tour::showNewestTalk() {
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
}

void Tour::chooseSome(int rows) {
    auto* table = m_window.workbench()->page(u"people"_s)->findChild<QTableView*>();
    if (!table || table->model()->rowCount() == 0) return;
    const QModelIndex first = table->model()->index(0, 0);
    const QModelIndex last = table->model()->index(std::min(rows, table->model()->rowCount()) - 1, 0);
    table->selectionModel()->select(QItemSelection(first, last),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void Tour::openSheet() {
    EditRecords twice;
    twice.code = "person.add";
    for (int i = 0; i < 2; ++i)
        twice.edits.push_back({Kind::Person, {}, {}, {{"given", Value("Kim")}, {"family", Value("Berger")}}});
    m_window.session().run(std::move(twice));
    QFile file(m_files.filePath(u"staff list.csv"_s));
    if (!file.open(QFile::WriteOnly)) return;
    file.write("Given name;Family name;Phone;Department;Start date\n"
               "Ada;Lindqvist;+46 70 555 01 02;Warehouse;01.03.2024\n"
               "Kim;Berger;+49 170 5550103;Kitchen;15.06.2023\n"
               "Tomasz;Zielinski;+48 601 555 104;Warehouse;someday\n"
               "Noor;Haddad;+32 470 55 01 05;Kitchen;02.01.2025\n"
               ";;+49 170 5550106;Office;\n");
    file.close();
    importSpreadsheet(m_window.session(), toPath(file.fileName()), {}, &m_window);
}

void Tour::grabImport(const QString& name, bool goesOn) {
    auto* dialog = m_window.findChild<ImportDialog*>();
    if (!dialog) return;
    grab(dialog, name);
    if (!goesOn) return dialog->done(QDialog::Rejected);
    if (auto* next = dialog->findChild<QAbstractButton*>(u"next"_s)) next->click();
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
