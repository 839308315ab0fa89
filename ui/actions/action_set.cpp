// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_set.h"

#include "ui/actions/action_table.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace hedgerow {
namespace {

bool isGiven(Needs needs, const ActionSet::State& state) {
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::OpenFile:
        return state.isOpen;
    case Needs::OnePerson:
        return state.isOpen && state.hasOnePerson;
    case Needs::People:
        return state.isOpen && state.hasPeople;
    case Needs::Undo:
        return state.isOpen && state.canUndo;
    case Needs::Redo:
        return state.isOpen && state.canRedo;
    }
    return false;
}

QString toolTip(const QAction& action) {
    const QString name = QString(action.text()).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys);
}

} // namespace

ActionSet::ActionSet(QWidget* window, std::function<ActionContext()> context)
    : QObject(window), m_context(std::move(context)) {
    for (const ActionEntry& entry : allActions()) {
        auto* action = new QAction(actionText(entry), this);
        const QString drawing = QString::fromLatin1(entry.icon);
        action->setObjectName(QString::fromLatin1(entry.code));
        action->setShortcuts(actionShortcuts(entry));
        action->setIcon(icon(drawing));
        action->setData(drawing); // for buttons that want it in another colour
        action->setToolTip(toolTip(*action));
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, entry] { trigger(entry); });
        window->addAction(action);
        m_actions.emplace(action->objectName(), action);
    }
    setState({});
}

QAction* ActionSet::action(const QString& code) const {
    return m_actions.at(code);
}

void ActionSet::fill(QMenuBar& menus) const {
    for (const Menu which : {Menu::File, Menu::Edit, Menu::People, Menu::View, Menu::Help}) {
        QMenu* menu = menus.addMenu(menuText(which));
        for (const ActionEntry& entry : allActions()) {
            if (entry.menu != which) continue;
            if (entry.startsGroup) menu->addSeparator();
            menu->addAction(action(QString::fromLatin1(entry.code)));
        }
    }
}

void ActionSet::setState(const State& state) {
    for (const ActionEntry& entry : allActions())
        action(QString::fromLatin1(entry.code))->setEnabled(isGiven(entry.needs, state));
}

void ActionSet::trigger(const ActionEntry& entry) {
    const ActionContext context = m_context();
    const bool isMissing =
        (entry.needs != Needs::Nothing && !context.session) ||
        ((entry.needs == Needs::OnePerson || entry.needs == Needs::People) && context.people.isEmpty());
    if (isMissing) return;
    const QString code = QString::fromLatin1(entry.code);
    m_recent.removeAll(code);
    m_recent.prepend(code);
    entry.run(context);
}

} // namespace hedgerow
