// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/quick_capture.h"

#include "core/commands/values.h"
#include "core/model/person_name.h"
#include "core/model/text_rules.h"

namespace hedgerow {
namespace {

constexpr std::string_view kCaptured = "captured";

Error invalid(std::string_view what) {
    return {ErrorCode::InvalidValue, std::string(what)};
}

// One QuickCapture while it is carried out: everything is checked, then everything is written.
class Capturing {
public:
    Capturing(const QuickCapture& command, CommandContext& context) : m_command(command), m_context(context) {}

    Result<Outcome> execute() {
        for (const auto step : {&Capturing::findPerson, &Capturing::checkReferences, &Capturing::checkAdmission,
                                &Capturing::preparePerson})
            if (auto done = (this->*step)(); !done) return done.error();
        auto writer = m_context.journal.write("capture", m_context.clockCheck);
        if (!writer) return writer.error();
        m_writer = &*writer;
        for (const auto step :
             {&Capturing::writePerson, &Capturing::writeTalk, &Capturing::writeAssessment, &Capturing::writeSecondHand})
            if (auto done = (this->*step)(); !done) return done.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        m_outcome.changes = std::move(*changes);
        return std::move(m_outcome);
    }

private:
    Id newId() { return Id::random(m_context.environment.random); }

    Result<void> findPerson() {
        m_today = m_context.environment.clock.today();
        auto line = cleanText(m_command.line);
        if (!line) return invalid("line");
        m_line = std::move(*line);
        auto mine = m_context.reader.setting("my_name");
        if (!mine) return mine.error();
        m_by = std::move(*mine);

        std::optional<PersonId> known = m_command.person;
        if (!known && !m_command.isNew) {
            const auto named = m_context.reader.peopleNamed(m_command.words);
            if (!named) return named.error();
            if (named->size() > 1) return Error{ErrorCode::Refused, std::string(QuickCapture::kSeveralAreCalledSo)};
            if (named->size() == 1) known = named->front().id;
        }
        if (!known) return makePerson();
        auto record = presentRecord(m_context, Kind::Person, known->id, "person");
        if (!record) return record.error();
        m_name = std::move(record->name);
        if (m_line.empty() && !m_command.level && m_command.source != QuickCapture::Source::Talked)
            return invalid("line");
        return {};
    }

    Result<void> makePerson() {
        m_isNew = true;
        m_name = RecordName::of(Kind::Person, newId());
        CheckedValues values(Kind::Person);
        if (m_command.isDescription) {
            values.set("description", m_command.words);
        } else {
            const auto cleaned = cleanName(m_command.words);
            if (!cleaned) return invalid("words");
            const PersonName parts = nameParts(*cleaned);
            values.set("given", parts.given).set("family", parts.family);
        }
        auto checked = values.take();
        if (!checked || checked->empty()) return invalid("words");
        m_values = std::move(*checked);
        m_outcome.created.push_back(m_name.id);
        return {};
    }

    Result<void> checkReferences() {
        if (m_command.level)
            if (const auto found = presentRecord(m_context, Kind::Level, m_command.level->id, "level"); !found)
                return found.error();
        if (m_command.campaign)
            if (const auto found = presentRecord(m_context, Kind::Campaign, m_command.campaign->id, "campaign"); !found)
                return found.error();
        return {};
    }

    bool isAssessed() const { return m_command.level && m_command.source != QuickCapture::Source::Told; }

    Result<void> checkAdmission() {
        if (m_isNew || !isAssessed() || !m_command.campaign) return {};
        const auto admission = supporterRule(m_context, *m_command.campaign, PersonId(m_name.id), *m_command.level);
        if (!admission) return admission.error();
        if (*admission == SupporterRule::Blocked) return Error{ErrorCode::Refused, "power_over_staff"};
        if (*admission == SupporterRule::Warned)
            m_outcome.notices.push_back({NoticeCode::HasPowerOverStaff, m_name.id.hex(), 0, 0});
        return {};
    }

    // What the person's own record gets: the reminder, and a line that has no other place.
    Result<void> preparePerson() {
        RecordView before;
        if (!m_isNew) {
            auto record = m_context.reader.record(Kind::Person, m_name.id);
            if (!record) return record.error();
            before = std::move(*record);
        }
        CheckedValues values(Kind::Person);
        if (!before.date(kCaptured)) values.set(kCaptured, Value(m_today)); // since the first one that waits
        if (m_command.source == QuickCapture::Source::Noticed && !m_command.level && !m_line.empty())
            values.set("note", withLine(before));
        auto checked = values.take();
        if (!checked) return checked.error();
        std::ranges::move(*checked, std::back_inserter(m_values));
        return {};
    }

    // The note with the line and its day below it; where two notes are in conflict, below both, so that none is lost.
    std::string withLine(const RecordView& before) const {
        std::string note;
        const auto add = [&note](std::string_view text) {
            if (!note.empty() && !text.empty()) note += '\n';
            note += text;
        };
        if (const auto conflict = before.conflicts.find("note"); conflict != before.conflicts.end())
            for (const Value& value : conflict->second) add(value.text() ? *value.text() : std::string());
        else
            add(before.text("note"));
        add(m_today.iso() + ": " + m_line);
        return note;
    }

    Result<void> put(Kind kind, const Id& id, const Owners& owners, CheckedValues& values) {
        auto checked = values.take();
        if (!checked) return checked.error();
        const auto put = m_writer->put(RecordName::of(kind, id, owners), std::move(*checked));
        return put ? Result<void>() : put.error();
    }

    Result<void> writePerson() {
        if (m_values.empty()) return {};
        const auto put = m_writer->put(m_name, std::move(m_values));
        return put ? Result<void>() : put.error();
    }

    Result<void> writeTalk() {
        if (m_command.source != QuickCapture::Source::Talked) return {};
        m_conversation = newId();
        CheckedValues values(Kind::Conversation);
        values.set("date", Value(m_today)).set("with", Value(Value::List{Value(m_name.id)})).set("note", m_line);
        if (!m_by.empty()) values.set("who", Value(Value::List{Value(m_by)}));
        if (m_command.campaign) values.set("campaign", Value(*m_command.campaign));
        return put(Kind::Conversation, *m_conversation, {}, values);
    }

    Result<void> writeAssessment() {
        if (!isAssessed()) return {};
        CheckedValues values(Kind::Assessment);
        values.set("level", Value(*m_command.level)).set("date", Value(m_today)).set("by", m_by);
        if (m_conversation)
            values.set("basis", "said").set("conversation", Value(*m_conversation));
        else
            values.set("basis", "guess").set("note", m_line);
        if (m_command.campaign) values.set("campaign", Value(*m_command.campaign));
        return put(Kind::Assessment, newId(), {m_name.id}, values);
    }

    Result<void> writeSecondHand() {
        if (m_command.source != QuickCapture::Source::Told || (m_line.empty() && !m_command.level)) return {};
        CheckedValues values(Kind::SecondHand);
        values.set("said", m_line);
        if (m_command.level) values.set("level", Value(*m_command.level));
        return put(Kind::SecondHand, newId(), {m_name.id}, values);
    }

    const QuickCapture& m_command;
    CommandContext& m_context;
    BatchWriter* m_writer = nullptr;
    Date m_today;
    std::string m_line;
    std::string m_by;
    RecordName m_name;
    bool m_isNew = false;
    FieldValues m_values;
    std::optional<Id> m_conversation;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> QuickCapture::execute(CommandContext& context) const {
    return Capturing(*this, context).execute();
}

Result<Outcome> CompleteCapture::execute(CommandContext& context) const {
    EditRecords edits{{}, "capture.done"};
    for (const PersonId& person : people)
        edits.edits.push_back({Kind::Person, person.id, {}, {{std::string(kCaptured), Value()}}});
    return edits.execute(context);
}

} // namespace hedgerow
