// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_entry.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>

class QAction;
class QMenuBar;

namespace hedgerow {

// The actions of one window as QActions: enabled by what they need, run with what the window is just now about. Owned
// by the window.
class ActionSet : public QObject {
    Q_OBJECT

public:
    struct State {
        bool isOpen = false;
        bool hasOnePerson = false;
        bool hasPeople = false;
        bool canUndo = false;
        bool canRedo = false;
    };

    ActionSet(QWidget* window, std::function<ActionContext()> context);

    QAction* action(const QString& code) const; // an action there is
    void fill(QMenuBar& menus) const;
    void setState(const State& state);
    // Codes of those that were run, the latest first.
    const QStringList& recent() const { return m_recent; }

private:
    void trigger(const ActionEntry& entry);

    std::function<ActionContext()> m_context;
    std::map<QString, QAction*> m_actions;
    QStringList m_recent;
};

} // namespace hedgerow
