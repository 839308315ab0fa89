// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_conversation.h"

#include "core/commands/conversation_parts.h"
#include "core/commands/values.h"

#include <algorithm>

namespace hedgerow {
namespace {

// What turns the one into the other: new and other values, null for those that are gone.
FieldValues difference(const FieldValues& before, const FieldValues& now) {
    const auto valueIn = [](const FieldValues& values, const std::string& field) {
        const auto found = std::ranges::find(values, field, &FieldValues::value_type::first);
        return found == values.end() ? Value() : found->second;
    };
    FieldValues changed;
    for (const auto& [field, value] : now)
        if (valueIn(before, field) != value) changed.emplace_back(field, value);
    for (const auto& [field, value] : before)
        if (valueIn(now, field).isNull()) changed.emplace_back(field, Value());
    return changed;
}

// One EditConversation while it is carried out.
class Correcting {
public:
    Correcting(const EditConversation& command, CommandContext& context)
        : m_command(command), m_before(command.before), m_now(command.now), m_context(context), m_people(context) {}

    Result<Outcome> execute() {
        if (auto done = prepare(); !done) return done.error();
        auto writer = m_context.journal.write("conversation.edit", m_context.clockCheck);
        if (!writer) return writer.error();
        m_writer = &*writer;
        if (auto done = m_people.write(*writer); !done) return done.error();
        for (const auto step : {&Correcting::writeConversation, &Correcting::writeAssessments, &Correcting::writePlans,
                                &Correcting::writeSecondHand, &Correcting::writeObjections})
            if (auto done = (this->*step)(); !done) return done.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        m_outcome.changes = std::move(*changes);
        return std::move(m_outcome);
    }

private:
    Result<void> prepare() {
        const auto there = presentRecord(m_context, Kind::Conversation, m_command.conversation, "conversation");
        if (!there) return there.error();
        m_conversation = there->name;
        if (m_now.date && *m_now.date > m_context.environment.clock.today().plusDays(1))
            return Error{ErrorCode::InvalidValue, "date"};
        auto with = m_people.resolveWith(m_now);
        if (!with) return with.error();
        m_with = std::move(*with);
        auto about = m_people.resolveAbout(m_now);
        if (!about) return about.error();
        m_about = std::move(*about);
        m_outcome.created = m_people.created();
        for (const auto& participant : m_before.with) m_withBefore.push_back(participant.id.value_or(PersonId()).id);
        if (auto right = checkReferences(m_now, m_context); !right) return right;
        return checkNewAdmissions();
    }

    // Only what is said anew is measured by the campaign's rule.
    Result<void> checkNewAdmissions() {
        LogConversation said = m_now;
        std::erase_if(said.assessments, [&](const LogConversation::Assessment& each) {
            return std::ranges::any_of(m_before.assessments, [&](const LogConversation::Assessment& old) {
                return old.id == each.id && old.level == each.level;
            });
        });
        return checkAdmission(said, m_context, m_outcome.notices);
    }

    Result<void> put(const RecordName& record, FieldValues values) {
        if (values.empty()) return {};
        const auto put = m_writer->put(record, std::move(values));
        return put ? Result<void>() : put.error();
    }

    Result<void> remove(Kind kind, const Id& id, const Id& person) {
        return put(RecordName::of(kind, id, {person}), {{std::string(kRemoved), true}});
    }

    Result<void> writeConversation() {
        const auto values = [&](const LogConversation& talk, const std::vector<Id>& with) -> Result<FieldValues> {
            auto who = cleanOrganizers(talk.who);
            if (!who) return who.error();
            const Date day = talk.date.value_or(m_context.environment.clock.today());
            auto own = conversationValues(talk, with, day, *who);
            if (!own) return own;
            auto issues = issueValues(talk, m_context, *m_writer);
            if (!issues) return issues;
            std::ranges::move(*issues, std::back_inserter(*own));
            return own;
        };
        const auto before = values(m_before, m_withBefore);
        if (!before) return before.error();
        const auto now = values(m_now, m_with);
        if (!now) return now.error();
        return put(m_conversation, difference(*before, *now));
    }

    // The records of one kind that came of it: `person` says whom one is about, `values` what it says.
    template <class Item, class PersonBefore, class PersonNow, class Values>
    Result<void> writeAll(Kind kind, const std::vector<Item>& before, const std::vector<Item>& now,
                          const PersonBefore& personBefore, const PersonNow& personNow, const Values& values,
                          const FieldValues& ofNewOnes) {
        for (const Item& old : before) {
            const Id person = personBefore(old);
            const auto same = std::ranges::find_if(
                now, [&](const Item& item) { return item.id == old.id && personNow(item) == person; });
            if (same == now.end()) {
                if (auto done = remove(kind, *old.id, person); !done) return done;
                continue;
            }
            const auto was = values(old);
            if (!was) return was.error();
            const auto is = values(*same);
            if (!is) return is.error();
            if (auto done = put(RecordName::of(kind, *old.id, {person}), difference(*was, *is)); !done) return done;
        }
        for (const Item& item : now) {
            const Id person = personNow(item);
            const bool isOld = std::ranges::any_of(
                before, [&](const Item& old) { return old.id == item.id && personBefore(old) == person; });
            if (isOld) continue;
            auto said = values(item);
            if (!said) return said.error();
            said->insert(said->end(), ofNewOnes.begin(), ofNewOnes.end());
            said->emplace_back("conversation", Value(m_command.conversation));
            const Id id = Id::random(m_context.environment.random);
            if (auto done = put(RecordName::of(kind, id, {person}), std::move(*said)); !done) return done;
        }
        return {};
    }

    template <class Item, class Values>
    Result<void> writeOfParticipants(Kind kind, const std::vector<Item>& before, const std::vector<Item>& now,
                                     const Values& values, const FieldValues& ofNewOnes = {}) {
        return writeAll(
            kind, before, now, [&](const Item& item) { return m_withBefore[item.participant]; },
            [&](const Item& item) { return m_with[item.participant]; }, values, ofNewOnes);
    }

    Result<void> writeAssessments() {
        FieldValues ofNewOnes{{"date", Value(m_now.date.value_or(m_context.environment.clock.today()))}};
        auto who = cleanOrganizers(m_now.who);
        if (!who) return who.error();
        if (!who->empty()) ofNewOnes.emplace_back("by", who->front());
        if (m_now.campaign) ofNewOnes.emplace_back("campaign", Value(*m_now.campaign));
        const auto values = [](const LogConversation::Assessment& each) { return valuesOf(each); };
        if (auto done =
                writeOfParticipants(Kind::Assessment, m_before.assessments, m_now.assessments, values, ofNewOnes);
            !done)
            return done;
        return moveDates();
    }

    // Another day of the conversation is another day of what was seen in it.
    Result<void> moveDates() {
        if (!m_now.date || m_now.date == m_before.date) return {};
        for (const auto& each : m_now.assessments) {
            if (!each.id) continue;
            const auto record = m_context.reader.record(Kind::Assessment, *each.id);
            if (!record) return record.error();
            if (record->date("date") != m_before.date) continue;
            if (auto done = put(record->name, {{"date", Value(*m_now.date)}}); !done) return done;
        }
        return {};
    }

    Result<void> writePlans() {
        const auto promise = [](const LogConversation::Commitment& each) { return valuesOf(each); };
        if (auto done = writeOfParticipants(Kind::Commitment, m_before.commitments, m_now.commitments, promise); !done)
            return done;
        const auto step = [](const LogConversation::FollowUp& each) { return valuesOf(each); };
        return writeOfParticipants(Kind::FollowUp, m_before.followUps, m_now.followUps, step);
    }

    Result<void> writeSecondHand() {
        const auto values = [](const LogConversation::SecondHand& each) { return valuesOf(each); };
        return writeAll(
            Kind::SecondHand, m_before.secondHand, m_now.secondHand,
            [](const LogConversation::SecondHand& each) { return each.about.value_or(PersonId()).id; },
            [&](const LogConversation::SecondHand& each) {
                return m_about[static_cast<std::size_t>(&each - m_now.secondHand.data())];
            },
            values, {});
    }

    Result<void> writeObjections() {
        if (m_before.objections.empty() && m_now.objections.empty()) return {};
        const auto known = m_context.reader.objections();
        if (!known) return known.error();
        Labels objections(Kind::Objection, *known);
        const auto values = [&](const LogConversation::Objection& each) -> Result<FieldValues> {
            const auto objection = objections.foundOrMade(each.label, "objections", m_context, *m_writer);
            if (!objection) return objection.error();
            return FieldValues{{"objection", Value(*objection)}, {"state", each.isPractised ? "practised" : "heard"}};
        };
        return writeOfParticipants(Kind::Inoculation, m_before.objections, m_now.objections, values);
    }

    const EditConversation& m_command;
    const LogConversation& m_before;
    const LogConversation& m_now;
    CommandContext& m_context;
    NamedPersons m_people;
    BatchWriter* m_writer = nullptr;
    RecordName m_conversation;
    std::vector<Id> m_withBefore;
    std::vector<Id> m_with;
    std::vector<Id> m_about; // of each remark there is now
    Outcome m_outcome;
};

// A conversation while it is read back.
class ReadingBack {
public:
    explicit ReadingBack(Reader& reader) : m_reader(reader) {}

    Result<LogConversation> read(const Id& conversation) {
        const auto record = m_reader.record(Kind::Conversation, conversation);
        if (!record) return record.error();
        if (auto done = readOwn(*record); !done) return done.error();
        const auto referring = m_reader.referringTo(record->number);
        if (!referring) return referring.error();
        for (const StoredRecord& stored : *referring) {
            const auto kind = kindNamed(stored.name.kind);
            if (!kind) continue;
            const auto child = m_reader.record(*kind, stored.name.id);
            if (!child && child.error().code == ErrorCode::NotFound) continue;
            if (!child) return child.error();
            if (child->value(kRemoved).isTrue()) continue;
            if (auto done = addChild(*kind, *child); !done) return done.error();
        }
        return std::move(m_talk);
    }

private:
    Result<void> readOwn(const RecordView& record) {
        if (const Value& with = record.value("with"); with.list())
            for (const Value& item : *with.list())
                if (const auto id = item.id()) m_talk.with.push_back({PersonId(*id), {}, false});
        m_talk.date = record.date("date");
        m_talk.minutes = record.integer("minutes");
        m_talk.medium = record.text("medium");
        m_talk.place = record.text("place");
        if (const Value& who = record.value("who"); who.list())
            for (const Value& item : *who.list())
                if (item.text()) m_talk.who.push_back(*item.text());
        if (const auto campaign = record.value("campaign").id()) m_talk.campaign = CampaignId(*campaign);
        m_talk.framework = record.text("framework");
        m_talk.asked = record.text("asked");
        m_talk.answer = record.text("answer");
        m_talk.note = record.text("note");
        m_talk.privateNote = record.text("private_note");
        for (const auto& [field, value] : record.values) {
            if (field.starts_with("step/") && value.text()) m_talk.steps[field.substr(5)] = *value.text();
            if (!field.starts_with("issue/") || !value.integer()) continue;
            auto label = labelOf(Kind::Issue, Id::parse(std::string_view(field).substr(6)));
            if (!label) return label.error();
            if (!label->empty()) m_talk.issues[*label] = *value.integer();
        }
        return {};
    }

    // Empty where it is not there any more.
    Result<std::string> labelOf(Kind kind, const std::optional<Id>& id) {
        if (!id) return std::string();
        const auto record = m_reader.record(kind, *id);
        if (!record && record.error().code == ErrorCode::NotFound) return std::string();
        if (!record) return record.error();
        return record->text("label");
    }

    // The very record the conversation names; what is about somebody else is not the form's.
    std::optional<std::size_t> participant(const RecordView& child) const {
        const auto owners = child.name.owners.ids();
        for (std::size_t i = 0; i < m_talk.with.size(); ++i)
            if (!owners.empty() && m_talk.with[i].id->id == owners.front()) return i;
        return std::nullopt;
    }

    Result<void> addChild(Kind kind, const RecordView& child) {
        const std::optional<Id> id = child.name.id;
        const auto level = child.value("level").id();
        if (kind == Kind::SecondHand && child.name.owners.size() == 1) {
            m_talk.secondHand.push_back({PersonId(child.name.owners[0]),
                                         {},
                                         child.text("said"),
                                         level ? std::optional(LevelId(*level)) : std::nullopt,
                                         id});
            return {};
        }
        const auto place = participant(child);
        if (!place) return {};
        if (kind == Kind::Assessment && level)
            m_talk.assessments.push_back(
                {*place, LevelId(*level), child.text("basis"), child.integer("confidence"), child.text("note"), id});
        if (kind == Kind::Commitment) m_talk.commitments.push_back({*place, child.text("what"), child.date("due"), id});
        if (kind == Kind::FollowUp)
            m_talk.followUps.push_back({*place, child.text("what"), child.date("due"), child.text("owner"), id});
        if (kind == Kind::Inoculation) {
            auto label = labelOf(Kind::Objection, child.value("objection").id());
            if (!label) return label.error();
            if (!label->empty())
                m_talk.objections.push_back({*place, std::move(*label), child.text("state") == "practised", id});
        }
        return {};
    }

    Reader& m_reader;
    LogConversation m_talk;
};

} // namespace

Result<Outcome> EditConversation::execute(CommandContext& context) const {
    return Correcting(*this, context).execute();
}

Result<LogConversation> loggedConversation(Reader& reader, const Id& conversation) {
    return ReadingBack(reader).read(conversation);
}

} // namespace hedgerow
