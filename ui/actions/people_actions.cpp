// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_entry.h"
#include "ui/dialogs/dialogs.h"

#include <QtGlobal>

#include <array>

namespace hedgerow {
namespace {

using enum Needs;

constexpr std::array kEntries{
    ActionEntry{
        "conversation.log", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Log a conversation…"), "Ctrl+N",
        "message-square-plus", OpenFile,
        [](const ActionContext& context) { logConversation(*context.session, context.people, context.window); }},
    ActionEntry{"person.add", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Add a person…"), "Ctrl+P", "user-plus",
                OpenFile, [](const ActionContext& context) { addPerson(*context.session, context.window); }},
    ActionEntry{
        "person.edit", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Edit this person…"), "Ctrl+E", "pencil", OnePerson,
        [](const ActionContext& context) { editPerson(*context.session, context.people.first(), context.window); }},
};

} // namespace

std::span<const ActionEntry> peopleActions() {
    return kEntries;
}

} // namespace hedgerow
