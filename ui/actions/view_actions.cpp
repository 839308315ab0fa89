// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_entry.h"
#include "ui/dialogs/sharing_help.h"

#include <QtGlobal>

#include <array>

namespace hedgerow {
namespace {

using enum Needs;

constexpr std::array kEntries{
    ActionEntry{"view.today", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Today"), "Ctrl+1", "calendar-check", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("today")); }, false, true},
    ActionEntry{"view.people", Menu::View, QT_TRANSLATE_NOOP("Actions", "&People"), "Ctrl+2", "users", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("people")); }, false, true},
    ActionEntry{"view.history", Menu::View, QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+3", "history", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("history")); }, false, true},
    ActionEntry{"view.backups", Menu::View, QT_TRANSLATE_NOOP("Actions", "Back&ups"), "Ctrl+4", "hard-drive", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("backups")); }, false, true},
    ActionEntry{"view.sharing", Menu::View, QT_TRANSLATE_NOOP("Actions", "Sha&ring"), "Ctrl+5", "link", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("sharing")); }, false, true},
    ActionEntry{"view.search", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Search"), "Ctrl+F", "search", OpenFile,
                [](const ActionContext& context) { context.host.showSearch(); }, true},
    ActionEntry{"view.anything", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Find or do anything…"), "Ctrl+K", "search",
                Nothing, [](const ActionContext& context) { context.host.showCommandBox(); }},
    ActionEntry{"view.back", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "arrow-left", OpenFile,
                [](const ActionContext& context) { context.host.goBack(); }},
    ActionEntry{"view.system", Menu::View, QT_TRANSLATE_NOOP("Actions", "Light or dark &as the system"), "", "settings",
                Nothing, [](const ActionContext& context) { context.host.chooseTheme(ThemeChoice::System); }, true},
    ActionEntry{"view.light", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "sun", Nothing,
                [](const ActionContext& context) { context.host.chooseTheme(ThemeChoice::Light); }},
    ActionEntry{"view.dark", Menu::View, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "moon", Nothing,
                [](const ActionContext& context) { context.host.chooseTheme(ThemeChoice::Dark); }},
    ActionEntry{"help.shortcuts", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&Commands and keys"), "F1; Ctrl+/",
                "circle-help", Nothing, [](const ActionContext& context) { context.host.showShortcuts(); }},
    ActionEntry{"help.sharing", Menu::Help, QT_TRANSLATE_NOOP("Actions", "How &sharing works"), "", "hand", Nothing,
                [](const ActionContext& context) { showSharingHelp(context.window); }},
    ActionEntry{"help.about", Menu::Help, QT_TRANSLATE_NOOP("Actions", "&About Hedgerow"), "", "info", Nothing,
                [](const ActionContext& context) { context.host.showAbout(); }},
};

} // namespace

std::span<const ActionEntry> viewActions() {
    return kEntries;
}

} // namespace hedgerow
