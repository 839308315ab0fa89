// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/log_conversation.h"

#include "core/commands/conversation_parts.h"
#include "core/commands/values.h"

namespace hedgerow {
namespace {

// One LogConversation while it is carried out: everything is checked, then everything is written.
class Logging {
public:
    Logging(const LogConversation& command, CommandContext& context)
        : m_command(command), m_context(context), m_people(context) {}

    Result<Outcome> execute() {
        for (const auto step : {&Logging::resolveOrganizers, &Logging::resolvePeople, &Logging::check})
            if (auto done = (this->*step)(); !done) return done.error();

        auto writer = m_context.journal.write("conversation.log", m_context.clockCheck);
        if (!writer) return writer.error();
        m_writer = &*writer;
        if (auto done = m_people.write(*writer); !done) return done.error();
        for (const auto step : {&Logging::writeConversation, &Logging::writeAssessments, &Logging::writePromises,
                                &Logging::writeSecondHand, &Logging::writeObjections})
            if (auto done = (this->*step)(); !done) return done.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        m_outcome.changes = std::move(*changes);
        return std::move(m_outcome);
    }

private:
    Id newId() { return Id::random(m_context.environment.random); }

    Result<void> resolveOrganizers() {
        const Date today = m_context.environment.clock.today();
        m_date = m_command.date.value_or(today);
        if (m_date > today.plusDays(1)) return Error{ErrorCode::InvalidValue, "date"};
        m_conversation = newId();
        auto who = cleanOrganizers(m_command.who);
        if (!who) return who.error();
        m_who = std::move(*who);
        if (!m_who.empty()) return {};
        auto mine = m_context.reader.setting("my_name");
        if (!mine) return mine.error();
        if (!mine->empty()) m_who.emplace_back(std::move(*mine));
        return {};
    }

    Result<void> resolvePeople() {
        auto with = m_people.resolveWith(m_command);
        if (!with) return with.error();
        m_with = std::move(*with);
        auto about = m_people.resolveAbout(m_command);
        if (!about) return about.error();
        m_about = std::move(*about);
        m_outcome.created = m_people.created();
        m_outcome.created.insert(m_outcome.created.begin(), m_conversation);
        return {};
    }

    Result<void> check() {
        if (auto right = checkReferences(m_command, m_context); !right) return right;
        if (auto right = checkAdmission(m_command, m_context, m_outcome.notices); !right) return right;
        auto values = conversationValues(m_command, m_with, m_date, m_who);
        if (!values) return values.error();
        m_values = std::move(*values);
        return {};
    }

    // A record about one of them that came of this conversation.
    Result<void> putAbout(Kind kind, const Id& person, Result<FieldValues> values, FieldValues more = {}) {
        if (!values) return values.error();
        std::ranges::move(more, std::back_inserter(*values));
        values->emplace_back("conversation", Value(m_conversation));
        const auto put = m_writer->put(RecordName::of(kind, newId(), {person}), std::move(*values));
        return put ? Result<void>() : put.error();
    }

    Result<void> writeConversation() {
        auto issues = issueValues(m_command, m_context, *m_writer);
        if (!issues) return issues.error();
        std::ranges::move(*issues, std::back_inserter(m_values));
        const auto put = m_writer->put(RecordName::of(Kind::Conversation, m_conversation), std::move(m_values));
        return put ? Result<void>() : put.error();
    }

    Result<void> writeAssessments() {
        FieldValues more{{"date", Value(m_date)}};
        if (!m_who.empty()) more.emplace_back("by", m_who.front());
        if (m_command.campaign) more.emplace_back("campaign", Value(*m_command.campaign));
        for (const auto& each : m_command.assessments)
            if (auto done = putAbout(Kind::Assessment, m_with[each.participant], valuesOf(each), more); !done)
                return done;
        return {};
    }

    Result<void> writePromises() {
        for (const auto& each : m_command.commitments)
            if (auto done = putAbout(Kind::Commitment, m_with[each.participant], valuesOf(each)); !done) return done;
        for (const auto& each : m_command.followUps) {
            FieldValues more;
            if (each.owner.empty() && !m_who.empty()) more.emplace_back("owner", m_who.front());
            if (auto done = putAbout(Kind::FollowUp, m_with[each.participant], valuesOf(each), more); !done)
                return done;
        }
        return {};
    }

    Result<void> writeSecondHand() {
        for (std::size_t i = 0; i < m_about.size(); ++i)
            if (auto done = putAbout(Kind::SecondHand, m_about[i], valuesOf(m_command.secondHand[i])); !done)
                return done;
        return {};
    }

    Result<void> writeObjections() {
        if (m_command.objections.empty()) return {};
        const auto known = m_context.reader.objections();
        if (!known) return known.error();
        Labels objections(Kind::Objection, *known);
        for (const auto& each : m_command.objections) {
            const auto objection = objections.foundOrMade(each.label, "objections", m_context, *m_writer);
            if (!objection) return objection.error();
            const FieldValues values{{"objection", Value(*objection)},
                                     {"state", each.isPractised ? "practised" : "heard"}};
            if (auto done = putAbout(Kind::Inoculation, m_with[each.participant], values); !done) return done;
        }
        return {};
    }

    const LogConversation& m_command;
    CommandContext& m_context;
    NamedPersons m_people;
    BatchWriter* m_writer = nullptr;
    Date m_date;
    Id m_conversation;
    Value::List m_who;
    std::vector<Id> m_with;
    std::vector<Id> m_about; // of each remark
    FieldValues m_values;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> LogConversation::execute(CommandContext& context) const {
    return Logging(*this, context).execute();
}

} // namespace hedgerow
