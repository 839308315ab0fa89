// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QList>

#include <functional>
#include <optional>

class QWidget;

namespace hedgerow {

struct Draft;

// What is chosen in the window when somebody gives to others: it is offered as a choice.
struct GiveFrom {
    QList<PersonId> people;
    std::optional<PeopleFilter> filter; // of the page People
};

// The forms that pages and actions open over the window. Each returns at once and belongs to itself.
void logConversation(Session& session, const QList<PersonId>& with, QWidget* parent);
void quickCapture(Session& session, const QList<PersonId>& about, QWidget* parent);
void editFollowUp(Session& session, const FollowUpView& step, QWidget* parent);
void addPerson(Session& session, QWidget* parent);
// The form that was not saved when the file locked, with what was written in it. False: this program has none such.
bool resumeDraft(Session& session, const Draft& draft, QWidget* parent);
// Says what a backup in the place of this file would change, then has it restored.
void restoreBackup(Session& session, const Path& backup, const Path& file, QWidget* parent);
// How whole a file is that does not open.
void checkFile(Session& session, const Path& file, QWidget* parent);
void showRecoverySheet(Session& session, QWidget* parent);
void editPerson(Session& session, const PersonId& person, QWidget* parent);
// Where the keyboard begins in the form for many people.
enum class EditPeopleFor { Anything, Tags, Lead, Unit };
void editPeople(Session& session, const QList<PersonId>& people, EditPeopleFor what, QWidget* parent);

// Where an import leads when it is done; what is empty is not offered.
struct ImportPlaces {
    std::function<void()> showPeople;
    std::function<void(const PersonId&)> showPerson;
};
// With a file already chosen, or one to be chosen.
void importSpreadsheet(Session& session, const std::optional<Path>& file, const ImportPlaces& places, QWidget* parent);
// `from`: whom the page in front is about; `offer` draws six words for a passphrase.
void giveToOthers(Session& session, GiveFrom from, std::function<SecretBytes()> offer, QWidget* parent);
// With a bundle already chosen, or one to be chosen; `showPeople`: where it leads when it is done, empty: nowhere.
void takeInBundle(Session& session, const std::optional<Path>& file, std::function<void()> showPeople, QWidget* parent);
// What others want to take away and nobody has answered; `then`: when it is closed.
void showWaiting(Session& session, std::function<void()> then, QWidget* parent);
void editConversation(Session& session, const Id& conversation, QWidget* parent);
void showSamePerson(Session& session, const PersonId& person, QWidget* parent);
void showForgetPerson(Session& session, const PersonId& person, QWidget* parent);
void showPersonReport(Session& session, const PersonId& person, QWidget* parent);
// Someone to share with, from a card; the words that are compared with her; what she is called here; what she was given
// by now; and what we are called on our own card.
void addPeer(Session& session, QWidget* parent);
// Whoever signed a bundle, by the key (hex); `then`: when the card was added.
void addSender(Session& session, const std::string& signer, std::function<void()> then, QWidget* parent);
void verifyPeer(Session& session, const PeerView& peer, QWidget* parent);
void editPeer(Session& session, const PeerView& peer, QWidget* parent);
void takeBackFrom(Session& session, const PeerView& peer, QWidget* parent);
void showHoldings(Session& session, const PeerView& peer, QWidget* parent);
// Numbers by unit that others gave; at least one table.
void showNumbers(Session& session, std::vector<RollUpTable> tables, QWidget* parent);
// The shared folder: which one, with whom and how much; and taking no more part, after a question.
void shareFolder(Session& session, QWidget* parent);
void leaveFolder(Session& session, std::function<void(const Error&)> failed, QWidget* parent);
void editOwnName(Session& session, QWidget* parent, std::function<void()> then);
// What stood in a field before; `field` empty: in all fields of the record.
void showFieldHistory(Session& session, const RecordName& record, const std::string& field, QWidget* parent);

} // namespace hedgerow
