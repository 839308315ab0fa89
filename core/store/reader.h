// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/statement_cache.h"
#include "core/model/known_person.h"
#include "core/model/person_facts.h"
#include "core/model/roll_up_table.h"
#include "core/journal/journal_tables.h"
#include "core/store/chart_row.h"
#include "core/store/history_view.h"
#include "core/store/list_view.h"
#include "core/store/note_view.h"
#include "core/store/peer_view.h"
#include "core/store/people_memory.h"
#include "core/store/people_query.h"
#include "core/store/person_view.h"
#include "core/store/shared_values_view.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace hedgerow {

// Every question one can ask the tables. Answers are plain values. On the connection's thread, between writes; owned by
// the workspace.
class Reader {
public:
    Reader(Database& database, JournalTables& numbers);

    // People: a list as numbers first, then the lines that are on screen.
    Result<std::vector<RecordNumber>> people(const PeopleQuery& query);
    Result<std::vector<PersonRow>> personRows(std::span<const RecordNumber> people);
    // Those that are there, in the same order.
    Result<std::vector<PersonId>> personIds(std::span<const RecordNumber> people);
    // Those whose names, as they are listed, begin with what is typed.
    Result<std::vector<RecordNumber>> beginningWith(std::string_view typed);
    // What the fields one edits for many people at once say of these; NotFound.
    Result<SharedValues> sharedValues(std::span<const PersonId> people);
    // NotFound. Any of the records that are the same person will do.
    Result<PersonView> person(PersonId id);
    // Listed people of whose names all typed words are whole words, by name: whom "Anna" alone may mean.
    Result<std::vector<PersonRow>> peopleNamed(std::string_view typed);
    // Listed people in whose names a word begins with each typed one; those of whom a whole word was typed first, else
    // by name. With many, some of them.
    Result<std::vector<PersonRow>> peopleBeginning(std::string_view typed, std::size_t limit);
    // What was written about listed people that has all the words or their beginnings, the newest first. Empty for
    // words of one or two letters alone.
    Result<std::vector<NoteHit>> noteHits(std::string_view typed, std::size_t limit = 20);
    // The number a list would show this person under; NotFound.
    Result<RecordNumber> listedNumber(PersonId id);

    Result<std::vector<UnitView>> units();
    Result<std::vector<CampaignView>> campaigns();
    Result<std::vector<ScaleView>> scales();
    Result<std::vector<LabelView>> issues();
    Result<std::vector<LabelView>> objections();
    Result<std::vector<LabelView>> tags();
    // Names of organizers used so far as leads, assessors or in conversations.
    Result<std::vector<std::string>> organizers();

    // Whom we share with, by name; those that were removed last. And what they got, newest first: all of it, or one
    // peer's, removed or not.
    enum class Removed { No, Too };
    Result<std::vector<PeerView>> peers(Removed removed = Removed::No);
    // Bundles that were taken in and that any key signed which this peer ever had, newest first. NotFound "peer".
    Result<std::vector<ReceivedBundle>> receivedFrom(const Id& peer);
    Result<std::vector<DisclosureView>> disclosures(std::optional<Id> peer = {});
    // Numbers by unit that others gave, the newest table first; lines that do not fit together are left out.
    Result<std::vector<RollUpTable>> rollUps();

    // Any present record of a kind: NotFound. And all of a kind that are not removed, in the order they were made.
    Result<RecordView> record(Kind kind, const Id& id);
    Result<std::vector<RecordView>> records(Kind kind);
    Result<void> forEachRecord(Kind kind, const std::function<Result<void>(const RecordView&)>& visit);
    // What these are called: people, units, levels … ; those without a name are left out.
    Result<std::map<Id, std::string>> labelsOf(std::span<const Id> ids);
    // Records of other kinds whose values refer to this one.
    Result<std::vector<StoredRecord>> referringTo(RecordNumber target);

    // Follow-ups not done, due on that day or before it, the oldest first.
    Result<std::vector<FollowUpView>> followUpsDue(Date until);
    // Promises nobody has said kept or not of, due on that day or before it, the oldest first.
    Result<std::vector<FollowUpView>> promisesDue(Date until);
    // Conversations with listed people on that day or later, the newest first.
    Result<std::vector<TalkView>> conversationsSince(Date day, std::size_t limit);
    // People captured in a hurry and not completed since, who waits longest first.
    Result<std::vector<CapturedView>> captured();
    // What insight needs to say whom to talk to next: everyone listed, with the memberships of `today`; without it with
    // those that have no end.
    Result<std::vector<PersonFacts>> facts(std::optional<Date> today = {});
    // Everyone listed with the records that a chart is made of: memberships that have not ended on `today`, and the
    // current assessment.
    Result<std::vector<ChartRow>> chart(Date today);
    // What insight needs to say who may have been entered twice. Cancelled.
    Result<KnownPeople> knownPeople(Progress* progress = nullptr);

    // What was done here and the bundles that were received, newest first; `before` and all after it left out.
    Result<std::vector<BatchView>> history(std::size_t limit, std::optional<BatchName> before = {});
    Result<BatchView> batch(const BatchName& name);
    // What Ctrl+Z takes back: the last batch of mine, or the last bundle somebody took in here, that is not undone;
    // neither undo nor redo, nor what a shared folder took in by itself.
    Result<std::optional<BatchName>> lastUndoable();

    // What was written into one field of a record, newest first. NotFound.
    Result<std::vector<FieldVersion>> fieldHistory(const RecordName& record, std::string_view field);
    // Of all its fields; NotFound.
    Result<RecordPast> recordHistory(const RecordName& record);
    // The records a batch wrote to, `limit` of them. NotFound.
    Result<TouchedRecords> touchedBy(const BatchName& batch, std::size_t limit);
    // Those that are there, with what they say.
    Result<TouchedRecords> recordsWithIds(std::span<const Id> ids);
    // Batches that wrote to one of these people, to something about them or to something that refers to them.
    Result<std::set<BatchName>> batchesAbout(std::span<const RecordNumber> people);
    // Everything about one person, what was removed and earlier values too. NotFound.
    Result<HeldOnPerson> heldOn(PersonId id);

    Result<Counts> counts();
    // The vault's own settings, not shared: "my_name", "campaign".
    Result<std::string> setting(std::string_view key);
    // Forms that were not saved when the vault was locked, in no order.
    Result<std::vector<DraftView>> drafts();

private:
    Result<std::vector<RecordNumber>> numbers(Statement& statement);
    Result<std::optional<PeopleSet>> matches(std::string_view typed);
    Result<const PeopleSet*> peopleFound(const std::string& match);
    Result<void> completeName(RecordNumber root, PersonName& name);
    Result<const std::vector<RecordNumber>*> membersOf(RecordNumber unit);
    Result<const std::vector<RecordNumber>*> everyone(PeopleSort sort, bool isDescending);
    Result<RecordView> recordView(Kind kind, RecordNumber number);
    Result<RecordView> journalView(Kind kind, RecordNumber number);
    Result<std::optional<std::pair<PersonId, std::string>>> listedAs(const Id& person);
    Result<std::optional<NoteHit>> noteHit(RecordNumber number, Kind kind, std::span<const std::string> words);
    Result<std::vector<RecordView>> ownedBy(std::span<const RecordNumber> members, Kind kind, int owner);
    Result<void> readFamilies(RecordView& view);
    Result<void> readConflicts(RecordView& view);
    Result<void> label(std::map<Id, std::string>& labels, const RecordView& record);
    Result<void> labelId(std::map<Id, std::string>& labels, const Id& id);
    Result<std::vector<BatchView>> ownBatches(std::size_t limit, std::optional<BatchName> before);
    enum class Taken { Anyhow, ByHand };
    Result<std::vector<ReceivedBundle>> bundles(std::size_t limit, std::optional<std::int64_t> beforeMs,
                                                Taken which = Taken::Anyhow);
    Result<std::vector<RecordNumber>> recordsOf(const BatchName& name);
    Result<BatchView> batchOrNameless(const BatchName& name);
    Result<std::string> writtenBy(const BatchName& batch, const std::vector<PeerView>& known);
    Result<std::string> deliveredBy(RecordNumber record, const BatchName& batch, const std::vector<PeerView>& known);
    Result<std::vector<FieldVersion>> versions(const RecordHistory& history, RecordNumber record,
                                               std::string_view field);
    Result<TouchedRecord> touched(const StoredRecord& stored, std::map<Id, std::string>& labels);
    Result<HeldRecord> heldRecord(const StoredRecord& stored, std::map<Id, std::string>& labels);
    Result<std::vector<LabelView>> labels(Kind kind);
    Result<Id> idOf(RecordNumber number);

    StatementCache m_statements;
    PeopleMemory m_memory;
    JournalTables& m_journal;
};

} // namespace hedgerow
