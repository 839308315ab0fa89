// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include "ui/actions/action_set.h"
#include "ui/dialogs/dialogs.h"
#include "ui/draft_offer.h"
#include "ui/text/backup_text.h"
#include "ui/text/batch_text.h"
#include "ui/text/error_text.h"
#include "ui/text/folder_text.h"
#include "ui/widgets/navigation_rail.h"
#include "ui/widgets/top_bar.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

const QString kPeople = u"people"_s;
const QString kPerson = u"person"_s; // reached from others, so not in the rail
const QString kDuplicates = u"duplicates"_s;
constexpr std::size_t kRemembered = 50;
constexpr qsizetype kRecentPeople = 12;

} // namespace

Workbench::Workbench(Session& session, const ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_undo(session), m_backups(session), m_folder(session),
      m_rail(new NavigationRail(this)), m_topBar(new TopBar(this)), m_drafts(new DraftOffer(session, this)),
      m_pages(new QStackedWidget(this)), m_status(new StatusStrip(this)) {
    m_topBar->setPrimary(actions.action(u"conversation.log"_s));
    for (const auto& code : {u"person.add"_s, u"edit.undo"_s, u"edit.redo"_s, u"file.lock"_s})
        m_topBar->add(actions.action(code));
    connect(m_topBar, &TopBar::searchWanted, this, &Workbench::showSearch);
    connect(m_rail, &NavigationRail::chosen, this, &Workbench::showPage);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addWidget(m_drafts);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_status);
    columns->addWidget(m_rail);
    columns->addLayout(rows, 1);
    for (const PageEntry& entry : m_entries)
        if (!entry.iconName.isEmpty()) m_rail->add(entry.code, entry.title, entry.iconName);
    showPage(m_entries.front().code);
    connectUndo();
    connectDrafts();
    connectFolder();
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Error& error) {
        m_status->show(StatusStrip::Mood::Warning, tr("There is no new backup. %1").arg(backupTrouble(error)),
                       tr("Backups"), [this] { showPage(u"backups"_s); });
    });
}

// A page is made when it is first asked for: what opens a file waits for what the first page reads alone.
Page* Workbench::make(const PageEntry& entry) {
    Page* made = entry.create(m_session, m_pages);
    m_pages->addWidget(made);
    connect(made, &Page::personRequested, this, &Workbench::showPerson);
    connect(made, &Page::listRequested, this, [this](const PeopleFilter& filter) {
        showPage(kPeople);
        page(kPeople)->showFiltered(filter);
    });
    connect(made, &Page::conversationRequested, this,
            [this](const QList<PersonId>& with) { logConversation(m_session, with, window()); });
    connect(made, &Page::selectionChanged, this, &Workbench::situationChanged);
    return made;
}

void Workbench::connectUndo() {
    connect(&m_undo, &UndoKeeper::updated, this, &Workbench::situationChanged);
    connect(&m_undo, &UndoKeeper::wrote, this, [this](const BatchView& batch) { offerUndo(batch, batchText(batch)); });
    connect(&m_undo, &UndoKeeper::redid, this,
            [this](const BatchView& batch) { offerUndo(batch, tr("Brought back: %1").arg(batchText(batch))); });
    connect(&m_undo, &UndoKeeper::undid, this, [this](const BatchView& batch, const std::vector<Notice>& notices) {
        QString text = tr("Taken back: %1").arg(batchText(batch));
        for (const Notice& notice : notices) text += u". "_s + noticeText(notice);
        m_status->show(StatusStrip::Mood::Done, text, tr("Redo"), [this] { m_undo.redo(); });
    });
    connect(&m_undo, &UndoKeeper::failed, this,
            [this](const Error& error) { m_status->show(StatusStrip::Mood::Warning, errorText(error)); });
}

void Workbench::connectDrafts() {
    connect(m_drafts, &DraftOffer::continued, this, [this](const Draft& draft) {
        if (!resumeDraft(m_session, draft, window())) m_drafts->bringBack(draft);
    });
    connect(m_drafts, &DraftOffer::discarded, this, [this](const Draft& draft) {
        m_status->show(StatusStrip::Mood::Done, tr("Thrown away: %1").arg(draft.title), tr("Bring back"),
                       [this, draft] { m_drafts->bringBack(draft); });
    });
}

void Workbench::connectFolder() {
    connect(&m_folder, &FolderKeeper::tookIn, this, [this](const std::vector<exchange::TakenIn>& bundles) {
        std::int64_t waiting = 0;
        for (const exchange::TakenIn& each : bundles) waiting += each.waiting;
        if (waiting > 0)
            return m_status->show(
                StatusStrip::Mood::Done,
                tr("%n things that others want to take away wait for your answer", nullptr, static_cast<int>(waiting)),
                tr("Look at it…"), [this] { showWaiting(m_session, {}, window()); });
        if (bundles.size() == 1) return m_undo.tell(BatchName::of(bundles.front().bundle));
        m_status->show(StatusStrip::Mood::Done,
                       tr("%n bundles came in through the shared folder", nullptr, static_cast<int>(bundles.size())),
                       tr("History"), [this] { showPage(u"history"_s); });
    });
    connect(&m_folder, &FolderKeeper::arrived, this, [this](const std::vector<exchange::WaitingBundle>& bundles) {
        if (bundles.size() > 1)
            return m_status->show(StatusStrip::Mood::Done,
                                  tr("%n bundles wait in the shared folder", nullptr, static_cast<int>(bundles.size())),
                                  tr("Sharing"), [this] { showPage(u"sharing"_s); });
        m_status->show(StatusStrip::Mood::Done, waitingText(bundles.front(), m_session.today()), tr("Look at it…"),
                       [this, file = bundles.front().file] {
                           hedgerow::takeInBundle(
                               m_session, file, [this] { showPage(kPeople); }, window());
                       });
    });
    connect(&m_folder, &FolderKeeper::failed, this, [this](const Error& error) {
        m_status->show(StatusStrip::Mood::Warning, tr("The shared folder: %1").arg(folderErrorText(error)),
                       tr("Sharing"), [this] { showPage(u"sharing"_s); });
    });
}

void Workbench::beforeClosing(Session& session) {
    BackupKeeper::beforeClosing(session);
    FolderKeeper::beforeClosing(session);
}

void Workbench::offerUndo(const BatchView& batch, const QString& text) {
    if (!batch.canBeTakenBack()) return m_status->show(StatusStrip::Mood::Done, text);
    m_status->show(StatusStrip::Mood::Done, text, tr("Undo"), [this, name = batch.batch] { m_undo.undo(name); });
}

Page* Workbench::page() {
    return page(m_code);
}

Page* Workbench::page(const QString& code) {
    if (const auto known = m_byCode.find(code); known != m_byCode.end()) return known->second;
    const auto entry = std::ranges::find(m_entries, code, &PageEntry::code);
    if (entry == m_entries.end()) return nullptr;
    return m_byCode.emplace(code, make(*entry)).first->second;
}

void Workbench::showPage(const QString& code) {
    Page* wanted = page(code);
    if (!wanted) return;
    if (!m_code.isEmpty() && m_code != code) {
        m_before.push_back(m_code);
        if (m_before.size() > kRemembered) m_before.erase(m_before.begin());
    }
    m_code = code;
    m_pages->setCurrentWidget(wanted);
    m_rail->mark(code == kPerson || code == kDuplicates ? kPeople : code);
    m_topBar->setHasSearch(code != kPeople);
    wanted->activate();
    Q_EMIT situationChanged();
}

void Workbench::showPerson(const PersonId& person) {
    auto* display = dynamic_cast<PersonDisplay*>(page(kPerson));
    if (!display) return;
    m_recentPeople.removeAll(person);
    m_recentPeople.prepend(person);
    if (m_recentPeople.size() > kRecentPeople) m_recentPeople.removeLast();
    display->showPerson(person);
    showPage(kPerson);
}

void Workbench::showNote(const PersonId& person, const Id& record) {
    showPerson(person);
    if (auto* display = dynamic_cast<PersonDisplay*>(page(kPerson))) display->reveal(record);
}

void Workbench::showSearch(const QString& typed) {
    showPage(kPeople);
    Page* people = page(kPeople);
    if (!people) return;
    people->focusSearch();
    if (!typed.isEmpty()) people->search(typed);
}

void Workbench::goBack() {
    if (m_before.empty()) return;
    const QString code = m_before.back();
    m_before.pop_back();
    const auto before = m_before;
    showPage(code);
    m_before = before; // going back is no step forward
}

} // namespace hedgerow
