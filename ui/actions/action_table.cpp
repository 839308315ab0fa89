// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

const std::vector<ActionEntry>& allActions() {
    static const std::vector<ActionEntry> all = [] {
        std::vector<ActionEntry> entries;
        for (const auto some : {fileActions(), peopleActions(), viewActions()})
            entries.insert(entries.end(), some.begin(), some.end());
        return entries;
    }();
    return all;
}

QString actionText(const ActionEntry& entry) {
    return QCoreApplication::translate("Actions", entry.text);
}

QString actionName(const ActionEntry& entry) {
    return actionText(entry).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QList<QKeySequence> actionShortcuts(const ActionEntry& entry) {
    const QString written = QString::fromLatin1(entry.shortcut);
    if (written.isEmpty()) return {};
    return QKeySequence::listFromString(written, QKeySequence::PortableText);
}

QString missingText(Needs needs) {
    switch (needs) {
    case Needs::Nothing:
        return {};
    case Needs::OpenFile:
        return Menus::tr("Open a file first");
    case Needs::OnePerson:
        return Menus::tr("Open a person first");
    case Needs::People:
        return Menus::tr("Choose people first");
    case Needs::Undo:
        return Menus::tr("There is nothing to undo");
    case Needs::Redo:
        return Menus::tr("Nothing was undone");
    }
    return {};
}

QString menuText(Menu menu) {
    switch (menu) {
    case Menu::File:
        return Menus::tr("&File");
    case Menu::Edit:
        return Menus::tr("&Edit");
    case Menu::View:
        return Menus::tr("&View");
    case Menu::People:
        return Menus::tr("&People");
    case Menu::Help:
        return Menus::tr("&Help");
    }
    return {};
}

} // namespace hedgerow
