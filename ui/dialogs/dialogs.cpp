// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/person_dialog.h"

#include <memory>

namespace hedgerow {
namespace {

// From here on the dialog deletes itself when it is closed.
void present(std::unique_ptr<QDialog> dialog) {
    dialog.release()->open();
}

} // namespace

void logConversation(Session& session, const QList<PersonId>& with, QWidget* parent) {
    present(std::make_unique<LogConversationDialog>(session, with, parent));
}

void addPerson(Session& session, QWidget* parent) {
    present(std::make_unique<PersonDialog>(session, std::nullopt, parent));
}

void editPerson(Session& session, const PersonId& person, QWidget* parent) {
    present(std::make_unique<PersonDialog>(session, person, parent));
}

} // namespace hedgerow
