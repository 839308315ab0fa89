// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/backup_keeper.h"
#include "ui/actions/folder_keeper.h"
#include "ui/actions/undo_keeper.h"
#include "ui/pages/pages.h"
#include "ui/widgets/status_strip.h"

#include <map>
#include <vector>

class QStackedWidget;

namespace hedgerow {

class ActionSet;
class DraftOffer;
class NavigationRail;
class TopBar;

// An open file in the window: the navigation, the top bar, the pages and the line that says what was done. Made when a
// file opens, gone when it locks. Owned by the window.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(Session& session, const ActionSet& actions, QWidget* parent = nullptr);

    void showPage(const QString& code);
    void showPerson(const PersonId& person);
    // To the person, and there to what was written in this record.
    void showNote(const PersonId& person, const Id& record);
    // Those shown, the latest first.
    const QList<PersonId>& recentPeople() const { return m_recentPeople; }
    // To People, and there into the search field with what was typed.
    void showSearch(const QString& typed);
    void goBack();

    const QString& pageCode() const { return m_code; }
    Page* page();
    Page* page(const QString& code); // null if there is none
    // What has to be done before the file is closed is asked for; closing waits for it.
    static void beforeClosing(Session& session);

    UndoKeeper& undoKeeper() { return m_undo; }
    StatusStrip& statusStrip() { return *m_status; }

Q_SIGNALS:
    // Another page is in front, or someone else is chosen there, or other things can be undone.
    void situationChanged();

private:
    Page* make(const PageEntry& entry);
    void connectUndo();
    void connectDrafts();
    void connectFolder();
    void offerUndo(const BatchView& batch, const QString& text);

    Session& m_session;
    UndoKeeper m_undo;
    BackupKeeper m_backups;
    FolderKeeper m_folder;
    NavigationRail* m_rail;
    TopBar* m_topBar;
    DraftOffer* m_drafts;
    QStackedWidget* m_pages;
    StatusStrip* m_status;
    const std::vector<PageEntry> m_entries = standardPages();
    std::map<QString, Page*> m_byCode; // those made so far
    QString m_code;
    std::vector<QString> m_before; // pages one came from
    QList<PersonId> m_recentPeople;
};

} // namespace hedgerow
