// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/log_conversation.h"

#include "core/commands/values.h"
#include "core/commands/values.h"
#include "core/model/person_name.h"
#include "core/model/text_rules.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

constexpr std::string_view kSaid = "said";

Error invalid(std::string_view what) {
    return {ErrorCode::InvalidValue, std::string(what)};
}

// One LogConversation while it is carried out: everything is checked, then everything is written.
class Logging {
public:
    Logging(const LogConversation& command, CommandContext& context) : m_command(command), m_context(context) {}

    Result<Outcome> execute() {
        if (m_command.with.empty()) return invalid("with");
        for (const auto step : {&Logging::resolveOrganizers, &Logging::resolvePeople, &Logging::checkReferences,
                                &Logging::checkAdmission, &Logging::prepareConversation})
            if (auto done = (this->*step)(); !done) return done.error();

        auto writer = m_context.journal.write("conversation.log", m_context.clockCheck);
        if (!writer) return writer.error();
        m_writer = &*writer;
        for (const auto step : {&Logging::writePeople, &Logging::writeConversation, &Logging::writeAssessments,
                                &Logging::writePromises, &Logging::writeSecondHand, &Logging::writeObjections})
            if (auto done = (this->*step)(); !done) return done.error();
        auto changes = writer->finish();
        if (!changes) return changes.error();
        m_outcome.changes = std::move(*changes);
        return std::move(m_outcome);
    }

private:
    struct NewPerson {
        Id id;
        FieldValues values;
    };

    Id newId() { return Id::random(m_context.environment.random); }

    Result<void> resolveOrganizers() {
        m_today = m_context.environment.clock.today();
        m_date = m_command.date.value_or(m_today);
        if (m_date > m_today.plusDays(1)) return invalid("date");
        m_conversation = newId();
        m_outcome.created.push_back(m_conversation);
        for (const std::string& who : m_command.who) {
            auto name = cleanName(who);
            if (!name) return invalid("who");
            if (!name->empty()) m_who.emplace_back(std::move(*name));
        }
        if (!m_who.empty()) return {};
        auto mine = m_context.reader.setting("my_name");
        if (!mine) return mine.error();
        if (!mine->empty()) m_who.emplace_back(std::move(*mine));
        return {};
    }

    Result<Id> resolve(const std::optional<PersonId>& id, const std::string& newName, bool isDescription,
                       std::string_view what) {
        if (id) {
            if (const auto found = presentRecord(m_context, Kind::Person, id->id, what); !found) return found.error();
            return id->id;
        }
        auto name = isDescription ? cleanLine(newName) : cleanName(newName);
        if (!name || name->empty()) return invalid(what);
        NewPerson person{newId(), {}};
        if (isDescription) {
            person.values.emplace_back("description", std::move(*name));
        } else {
            PersonName parts = nameParts(*name);
            if (!parts.given.empty()) person.values.emplace_back("given", std::move(parts.given));
            if (!parts.family.empty()) person.values.emplace_back("family", std::move(parts.family));
        }
        if (person.values.empty()) return invalid(what);
        m_outcome.created.push_back(person.id);
        m_newPeople.push_back(person);
        return person.id;
    }

    Result<void> resolvePeople() {
        for (const auto& participant : m_command.with) {
            const auto id = resolve(participant.id, participant.newName, participant.isDescription, "with");
            if (!id) return id.error();
            if (std::ranges::find(m_with, *id) != m_with.end()) return invalid("with");
            m_with.push_back(*id);
        }
        for (const auto& remark : m_command.secondHand) {
            const auto id = resolve(remark.about, remark.newName, false, "about");
            if (!id) return id.error();
            m_about.push_back(*id);
        }
        return {};
    }

    Result<void> checkParticipant(std::size_t participant) const {
        return participant < m_with.size() ? Result<void>() : invalid("participant");
    }

    Result<void> checkLevel(LevelId level) {
        const auto found = presentRecord(m_context, Kind::Level, level.id, "level");
        return found ? Result<void>() : found.error();
    }

    Result<void> checkReferences() {
        if (m_command.campaign)
            if (const auto found = presentRecord(m_context, Kind::Campaign, m_command.campaign->id, "campaign"); !found)
                return found.error();
        for (const auto& assessment : m_command.assessments) {
            if (auto right = checkParticipant(assessment.participant); !right) return right;
            if (auto right = checkLevel(assessment.level); !right) return right;
        }
        for (const auto& commitment : m_command.commitments)
            if (auto right = checkParticipant(commitment.participant); !right) return right;
        for (const auto& followUp : m_command.followUps)
            if (auto right = checkParticipant(followUp.participant); !right) return right;
        for (const auto& objection : m_command.objections)
            if (auto right = checkParticipant(objection.participant); !right) return right;
        for (const auto& remark : m_command.secondHand)
            if (remark.level)
                if (auto right = checkLevel(*remark.level); !right) return right;
        return {};
    }

    // The campaign's rule for supporters who can hire or fire.
    Result<void> checkAdmission() {
        if (!m_command.campaign) return {};
        const auto campaign = m_context.reader.record(Kind::Campaign, m_command.campaign->id);
        if (!campaign) return campaign.error();
        const std::string rule = campaign->text("admission");
        if (rule != "warn" && rule != "block") return {};
        std::set<Id> asked;
        for (const auto& assessment : m_command.assessments) {
            const auto& participant = m_command.with[assessment.participant];
            if (!participant.id || !asked.insert(participant.id->id).second) continue;
            const auto level = m_context.reader.record(Kind::Level, assessment.level.id);
            if (!level) return level.error();
            if (level->text("polarity") != "support") continue;
            const auto hasPower = hasPowerOverStaff(m_context, *participant.id);
            if (!hasPower) return hasPower.error();
            if (!*hasPower) continue;
            if (rule == "block") return Error{ErrorCode::Refused, "power_over_staff"};
            m_outcome.notices.push_back({NoticeCode::HasPowerOverStaff, participant.id->hex(), 0, 0});
        }
        return {};
    }

    Result<void> prepareConversation() {
        Value::List with;
        for (const Id& person : m_with) with.emplace_back(person);
        CheckedValues values(Kind::Conversation);
        values.set("date", Value(m_date))
            .set("minutes", m_command.minutes)
            .set("medium", m_command.medium)
            .set("place", m_command.place);
        values.set("who", m_who).set("with", with).set("framework", m_command.framework);
        if (m_command.campaign) values.set("campaign", Value(*m_command.campaign));
        for (const auto& [code, text] : m_command.steps) values.set("step/" + code, text);
        values.set("asked", m_command.asked).set("answer", m_command.answer);
        values.set("note", m_command.note).set("private_note", m_command.privateNote);
        auto checked = values.take();
        if (!checked) return checked.error();
        m_values = std::move(*checked);
        return {};
    }

    Result<void> put(Kind kind, const Id& id, const Owners& owners, FieldValues values) {
        const auto put = m_writer->put(RecordName::of(kind, id, owners), std::move(values));
        return put ? Result<void>() : put.error();
    }

    Result<void> putAbout(Kind kind, const Id& person, CheckedValues& values) {
        auto checked = values.take();
        return checked ? put(kind, newId(), {person}, std::move(*checked)) : checked.error();
    }

    Result<void> writePeople() {
        for (NewPerson& person : m_newPeople)
            if (auto done = put(Kind::Person, person.id, {}, std::move(person.values)); !done) return done;
        return {};
    }

    Result<void> writeConversation() {
        if (!m_command.issues.empty()) {
            const auto known = m_context.reader.issues();
            if (!known) return known.error();
            Labels issues(Kind::Issue, *known);
            for (const auto& [label, strength] : m_command.issues) {
                if (strength < 1 || strength > 3) return invalid("issues");
                const auto issue = issues.foundOrMade(label, "issues", m_context, *m_writer);
                if (!issue) return issue.error();
                m_values.emplace_back("issue/" + issue->hex(), strength);
            }
        }
        return put(Kind::Conversation, m_conversation, {}, std::move(m_values));
    }

    Result<void> writeAssessments() {
        for (const auto& each : m_command.assessments) {
            CheckedValues values(Kind::Assessment);
            values.set("level", Value(each.level))
                .set("date", Value(m_date))
                .set("conversation", Value(m_conversation));
            values.set("basis", each.basis.empty() ? Value(kSaid) : Value(each.basis))
                .set("confidence", each.confidence);
            values.set("note", each.note);
            if (!m_who.empty()) values.set("by", m_who.front());
            if (m_command.campaign) values.set("campaign", Value(*m_command.campaign));
            if (auto done = putAbout(Kind::Assessment, m_with[each.participant], values); !done) return done;
        }
        return {};
    }

    Result<void> writePromises() {
        for (const auto& each : m_command.commitments) {
            CheckedValues values(Kind::Commitment);
            values.set("what", each.what).set("due", each.due).set("conversation", Value(m_conversation));
            if (auto done = putAbout(Kind::Commitment, m_with[each.participant], values); !done) return done;
        }
        for (const auto& each : m_command.followUps) {
            if (each.what.empty() && !each.due) return invalid("what");
            CheckedValues values(Kind::FollowUp);
            values.set("what", each.what).set("due", each.due).set("owner", each.owner);
            if (each.owner.empty() && !m_who.empty()) values.set("owner", m_who.front());
            if (auto done = putAbout(Kind::FollowUp, m_with[each.participant], values); !done) return done;
        }
        return {};
    }

    Result<void> writeSecondHand() {
        for (std::size_t i = 0; i < m_about.size(); ++i) {
            const auto& remark = m_command.secondHand[i];
            CheckedValues values(Kind::SecondHand);
            values.set("conversation", Value(m_conversation)).set("said", remark.said);
            if (remark.level) values.set("level", Value(*remark.level));
            if (auto done = putAbout(Kind::SecondHand, m_about[i], values); !done) return done;
        }
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
            CheckedValues values(Kind::Inoculation);
            values.set("objection", Value(*objection)).set("state", Value(each.isPractised ? "practised" : "heard"));
            values.set("conversation", Value(m_conversation));
            if (auto done = putAbout(Kind::Inoculation, m_with[each.participant], values); !done) return done;
        }
        return {};
    }

    const LogConversation& m_command;
    CommandContext& m_context;
    BatchWriter* m_writer = nullptr;
    Date m_today;
    Date m_date;
    Id m_conversation;
    Value::List m_who;
    std::vector<Id> m_with;
    std::vector<Id> m_about; // of each remark
    std::vector<NewPerson> m_newPeople;
    FieldValues m_values;
    Outcome m_outcome;
};

} // namespace

Result<Outcome> LogConversation::execute(CommandContext& context) const {
    return Logging(*this, context).execute();
}

} // namespace hedgerow
