// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/models/box_entry.h"

#include <QDialog>
#include <QList>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace hedgerow {

class ActionSet;
class CommandBoxModel;

// One field for everything: people, notes, pages and every command of the action table, by the keyboard alone. One
// question at a time is on its way to the session; an answer to words no longer there is dropped and asked anew.
// Commands do not wait for it. Deletes itself when closed, which leaving it does.
class CommandBox : public QDialog {
    Q_OBJECT

public:
    // Without a session, commands alone. Borrows both; `recent`: people shown lately, the latest first.
    CommandBox(Session* session, const ActionSet& actions, const QList<PersonId>& recent, QWidget* parent);

Q_SIGNALS:
    void personChosen(const hedgerow::PersonId& person);
    void noteChosen(const hedgerow::PersonId& person, const hedgerow::Id& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void lookUp();
    void fill(const BoxFinds& finds);
    void addActions(std::vector<BoxEntry>& entries) const;
    BoxEntry actionEntry(const ActionEntry& action) const;
    void go(int by);
    void mark(int row);
    void choose();
    QString typed() const;

    Session* m_session;
    const ActionSet& m_actions;
    std::vector<PersonId> m_recent;
    QLineEdit* m_edit;
    CommandBoxModel* m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QTimer m_waited;    // so long that commands are shown without people
    QString m_answered; // what was typed when the lines were made
    bool m_isAsking = false;
    bool m_isChoosing = false; // Enter came before the lines
};

} // namespace hedgerow
