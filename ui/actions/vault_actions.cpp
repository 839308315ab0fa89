// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_entry.h"
#include "ui/dialogs/dialogs.h"

#include <QtGlobal>

#include <array>

namespace hedgerow {
namespace {

using enum Needs;

constexpr std::array kEntries{
    ActionEntry{"file.new", Menu::File, QT_TRANSLATE_NOOP("Actions", "&New file…"), "Ctrl+Shift+N", "file-plus",
                Nothing, [](const ActionContext& context) { context.host.startNewFile(); }},
    ActionEntry{"file.open", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open a file…"), "Ctrl+O", "folder-open",
                Nothing, [](const ActionContext& context) { context.host.startOpenFile(); }},
    ActionEntry{"file.demo", Menu::File, QT_TRANSLATE_NOOP("Actions", "Try the &demo"), "", "play", Nothing,
                [](const ActionContext& context) { context.host.startDemo(); }},
    ActionEntry{"file.import", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Import a spreadsheet…"), "Ctrl+Shift+I",
                "upload", OpenFile, [](const ActionContext& context) { context.host.importSheet(); }, true},
    ActionEntry{"sharing.add", Menu::File, QT_TRANSLATE_NOOP("Actions", "Add someone to s&hare with…"), "", "user-plus",
                OpenFile, [](const ActionContext& context) { addPeer(*context.session, context.window); }},
    ActionEntry{"bundle.give", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Give to others…"), "", "megaphone", OpenFile,
                [](const ActionContext& context) { context.host.giveToOthers(); }},
    ActionEntry{"bundle.take", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Take in a bundle…"), "", "inbox", OpenFile,
                [](const ActionContext& context) { context.host.takeInBundle(); }},
    ActionEntry{"bundle.waiting", Menu::File, QT_TRANSLATE_NOOP("Actions", "What others want to remo&ve…"), "",
                "trash-2", OpenFile,
                [](const ActionContext& context) { showWaiting(*context.session, {}, context.window); }},
    ActionEntry{"folder.choose", Menu::File, QT_TRANSLATE_NOOP("Actions", "Shared &folder…"), "", "folder-open",
                OpenFile, [](const ActionContext& context) { shareFolder(*context.session, context.window); }},
    ActionEntry{"folder.look", Menu::File, QT_TRANSLATE_NOOP("Actions", "Loo&k into the shared folder"), "",
                "refresh-cw", OpenFile,
                [](const ActionContext& context) {
                    context.host.showPage(QStringLiteral("sharing"));
                    context.session->lookAtFolder(std::make_shared<Progress>());
                }},
    ActionEntry{"file.passphrase", Menu::File, QT_TRANSLATE_NOOP("Actions", "Change the &passphrase…"), "", "key-round",
                OpenFile, [](const ActionContext& context) { context.host.changePassphrase(); }, true},
    ActionEntry{"file.sheet", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Recovery sheet…"), "", "sticky-note", OpenFile,
                [](const ActionContext& context) { showRecoverySheet(*context.session, context.window); }},
    ActionEntry{"file.lock", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+L", "lock", OpenFile,
                [](const ActionContext& context) { context.host.lock(); }, true},
    ActionEntry{"file.close", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Close the file"), "Ctrl+W", "x", OpenFile,
                [](const ActionContext& context) { context.host.closeFile(); }},
    ActionEntry{"program.settings", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Settings…"), "Ctrl+,", "settings",
                Nothing, [](const ActionContext& context) { context.host.showSettings(); }, true},
    ActionEntry{"program.quit", Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "log-out", Nothing,
                [](const ActionContext& context) { context.host.quit(); }, true},
    ActionEntry{"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo the last change"), "Ctrl+Z", "undo-2",
                Undo, [](const ActionContext& context) { context.host.undo(); }},
    ActionEntry{"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo what was undone"), "Ctrl+Shift+Z",
                "redo-2", Redo, [](const ActionContext& context) { context.host.redo(); }},
};

} // namespace

std::span<const ActionEntry> fileActions() {
    return kEntries;
}

} // namespace hedgerow
