// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/add_peer_dialog.h"
#include "ui/dialogs/bundle/give_dialog.h"
#include "ui/dialogs/bundle/numbers_dialog.h"
#include "ui/dialogs/bundle/take_in_dialog.h"
#include "ui/dialogs/bundle/waiting_dialog.h"
#include "ui/dialogs/check_dialog.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/dialogs/edit_peer_dialog.h"
#include "ui/dialogs/field_history_dialog.h"
#include "ui/dialogs/follow_up_dialog.h"
#include "ui/dialogs/forget_person_dialog.h"
#include "ui/dialogs/holdings_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/log_conversation_dialog.h"
#include "ui/dialogs/own_name_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/person_report_dialog.h"
#include "ui/dialogs/quick_capture_dialog.h"
#include "ui/dialogs/recovery_sheet_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/same_person_dialog.h"
#include "ui/dialogs/shared_folder_dialog.h"
#include "ui/dialogs/take_back_dialog.h"
#include "ui/dialogs/verify_peer_dialog.h"

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

void quickCapture(Session& session, const QList<PersonId>& about, QWidget* parent) {
    present(std::make_unique<QuickCaptureDialog>(session, about, parent));
}

void editFollowUp(Session& session, const FollowUpView& step, QWidget* parent) {
    present(std::make_unique<FollowUpDialog>(session, step, parent));
}

void addPerson(Session& session, QWidget* parent) {
    present(std::make_unique<PersonDialog>(session, std::nullopt, parent));
}

void restoreBackup(Session& session, const Path& backup, const Path& file, QWidget* parent) {
    present(std::make_unique<RestoreDialog>(session, backup, file, parent));
}

void checkFile(Session& session, const Path& file, QWidget* parent) {
    present(std::make_unique<CheckDialog>(session, file, parent));
}

void showRecoverySheet(Session& session, QWidget* parent) {
    present(std::make_unique<RecoverySheetDialog>(session, parent));
}

void editPerson(Session& session, const PersonId& person, QWidget* parent) {
    present(std::make_unique<PersonDialog>(session, person, parent));
}

void importSpreadsheet(Session& session, const std::optional<Path>& file, const ImportPlaces& places, QWidget* parent) {
    auto dialog = std::make_unique<ImportDialog>(session, places, parent);
    if (file) dialog->choose(*file);
    present(std::move(dialog));
}

void giveToOthers(Session& session, GiveFrom from, std::function<SecretBytes()> offer, QWidget* parent) {
    present(std::make_unique<GiveDialog>(session, std::move(from), std::move(offer), parent));
}

void takeInBundle(Session& session, const std::optional<Path>& file, std::function<void()> showPeople,
                  QWidget* parent) {
    auto dialog = std::make_unique<TakeInDialog>(session, std::move(showPeople), parent);
    if (file) dialog->choose(*file);
    present(std::move(dialog));
}

void showWaiting(Session& session, std::function<void()> then, QWidget* parent) {
    auto dialog = std::make_unique<WaitingDialog>(session, parent);
    if (then) QObject::connect(dialog.get(), &QDialog::finished, dialog.get(), std::move(then));
    present(std::move(dialog));
}

void editConversation(Session& session, const Id& conversation, QWidget* parent) {
    present(std::make_unique<LogConversationDialog>(session, conversation, parent));
}

void showSamePerson(Session& session, const PersonId& person, QWidget* parent) {
    present(std::make_unique<SamePersonDialog>(session, person, parent));
}

void showForgetPerson(Session& session, const PersonId& person, QWidget* parent) {
    present(std::make_unique<ForgetPersonDialog>(session, person, parent));
}

void showPersonReport(Session& session, const PersonId& person, QWidget* parent) {
    present(std::make_unique<PersonReportDialog>(session, person, parent));
}

void showFieldHistory(Session& session, const RecordName& record, const std::string& field, QWidget* parent) {
    present(std::make_unique<FieldHistoryDialog>(session, record, field, parent));
}

void addPeer(Session& session, QWidget* parent) {
    present(std::make_unique<AddPeerDialog>(session, parent));
}

void addSender(Session& session, const std::string& signer, std::function<void()> then, QWidget* parent) {
    auto dialog = std::make_unique<AddPeerDialog>(session, parent, signer);
    QObject::connect(dialog.get(), &QDialog::accepted, dialog.get(), std::move(then));
    present(std::move(dialog));
}

void verifyPeer(Session& session, const PeerView& peer, QWidget* parent) {
    present(std::make_unique<VerifyPeerDialog>(session, peer, parent));
}

void editPeer(Session& session, const PeerView& peer, QWidget* parent) {
    present(std::make_unique<EditPeerDialog>(session, peer, parent));
}

void takeBackFrom(Session& session, const PeerView& peer, QWidget* parent) {
    present(std::make_unique<TakeBackDialog>(session, peer, parent));
}

void showHoldings(Session& session, const PeerView& peer, QWidget* parent) {
    present(std::make_unique<HoldingsDialog>(session, peer, parent));
}

void showNumbers(Session& session, std::vector<RollUpTable> tables, QWidget* parent) {
    present(std::make_unique<NumbersDialog>(session, std::move(tables), parent));
}

void shareFolder(Session& session, QWidget* parent) {
    present(std::make_unique<SharedFolderDialog>(session, parent));
}

void leaveFolder(Session& session, std::function<void(const Error&)> failed, QWidget* parent) {
    askToLeaveFolder(session, std::move(failed), parent);
}

void editOwnName(Session& session, QWidget* parent, std::function<void()> then) {
    auto dialog = std::make_unique<OwnNameDialog>(session, parent);
    QObject::connect(dialog.get(), &QDialog::accepted, dialog.get(), std::move(then));
    present(std::move(dialog));
}

bool resumeDraft(Session& session, const Draft& draft, QWidget* parent) {
    std::unique_ptr<FormDialog> form;
    if (draft.form == QStringLiteral("conversation"))
        form = draft.subject ? std::make_unique<LogConversationDialog>(session, *draft.subject, parent)
                             : std::make_unique<LogConversationDialog>(session, QList<PersonId>(), parent);
    if (draft.form == QStringLiteral("person"))
        form = std::make_unique<PersonDialog>(
            session, draft.subject ? std::optional(PersonId(*draft.subject)) : std::nullopt, parent);
    if (draft.form == QStringLiteral("capture"))
        form = std::make_unique<QuickCaptureDialog>(session, QList<PersonId>(), parent);
    if (!form) return false;
    form->resume(draft);
    present(std::move(form));
    return true;
}

void editPeople(Session& session, const QList<PersonId>& people, EditPeopleFor what, QWidget* parent) {
    present(std::make_unique<EditPeopleDialog>(session, people, what, parent));
}

} // namespace hedgerow
