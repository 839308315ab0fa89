// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/remove_records.h"
#include "ui/actions/action_entry.h"
#include "ui/dialogs/dialogs.h"

#include <QtGlobal>

#include <array>

namespace hedgerow {
namespace {

using enum Needs;

template <EditPeopleFor what>
void editThem(const ActionContext& context) {
    editPeople(*context.session, context.people, what, context.window);
}

constexpr std::array kEntries{
    ActionEntry{
        "conversation.log", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Log a conversation…"), "Ctrl+N",
        "message-square-plus", OpenFile,
        [](const ActionContext& context) { logConversation(*context.session, context.people, context.window); }},
    ActionEntry{"person.capture", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Quick capture…"), "Ctrl+J",
                "sticky-note", OpenFile,
                [](const ActionContext& context) { quickCapture(*context.session, context.people, context.window); }},
    ActionEntry{"person.add", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Add a person…"), "Ctrl+P", "user-plus",
                OpenFile, [](const ActionContext& context) { addPerson(*context.session, context.window); }},
    ActionEntry{
        "person.edit", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Edit this person…"), "Ctrl+E", "pencil", OnePerson,
        [](const ActionContext& context) { editPerson(*context.session, context.people.first(), context.window); }},
    ActionEntry{"people.edit", Menu::People, QT_TRANSLATE_NOOP("Actions", "Edit t&hese people…"), "Ctrl+Shift+E",
                "list-checks", People, [](const ActionContext& context) { editThem<EditPeopleFor::Anything>(context); },
                true},
    ActionEntry{"people.tag", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Tag…"), "Ctrl+Shift+T", "tag", People,
                [](const ActionContext& context) { editThem<EditPeopleFor::Tags>(context); }},
    ActionEntry{"people.lead", Menu::People, QT_TRANSLATE_NOOP("Actions", "Lea&d…"), "Ctrl+Shift+L", "user-check",
                People, [](const ActionContext& context) { editThem<EditPeopleFor::Lead>(context); }},
    ActionEntry{"people.unit", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Unit…"), "Ctrl+Shift+U", "building-2",
                People, [](const ActionContext& context) { editThem<EditPeopleFor::Unit>(context); }},
    ActionEntry{"people.remove", Menu::People, QT_TRANSLATE_NOOP("Actions", "Re&move"), "Ctrl+Del", "trash-2", People,
                [](const ActionContext& context) {
                    RemoveRecords remove;
                    for (const PersonId& person : context.people) remove.records.emplace_back(Kind::Person, person.id);
                    context.session->run(std::move(remove));
                },
                true},
    ActionEntry{
        "person.same", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Same person as…"), "", "git-merge", OnePerson,
        [](const ActionContext& context) { showSamePerson(*context.session, context.people.first(), context.window); },
        true},
    ActionEntry{"people.duplicates", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Possibly the same person"), "",
                "git-merge", OpenFile,
                [](const ActionContext& context) { context.host.showPage(QStringLiteral("duplicates")); }, false, true},
    ActionEntry{"person.report", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Report of all that is held…"), "",
                "list-checks", OnePerson,
                [](const ActionContext& context) {
                    showPersonReport(*context.session, context.people.first(), context.window);
                }},
    ActionEntry{"person.forget", Menu::People, QT_TRANSLATE_NOOP("Actions", "&Forget for good…"), "", "eye-off",
                OnePerson,
                [](const ActionContext& context) {
                    showForgetPerson(*context.session, context.people.first(), context.window);
                }},
};

} // namespace

std::span<const ActionEntry> peopleActions() {
    return kEntries;
}

} // namespace hedgerow
