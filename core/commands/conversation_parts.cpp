// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/conversation_parts.h"

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

Result<void> checkLevel(LevelId level, CommandContext& context) {
    const auto found = presentRecord(context, Kind::Level, level.id, "level");
    return found ? Result<void>() : found.error();
}

} // namespace

Result<Id> NamedPersons::resolve(const std::optional<PersonId>& id, const std::string& newName, bool isDescription,
                                 std::string_view what) {
    if (id) {
        if (const auto found = presentRecord(m_context, Kind::Person, id->id, what); !found) return found.error();
        return id->id;
    }
    auto name = isDescription ? cleanLine(newName) : cleanName(newName);
    if (!name || name->empty()) return invalid(what);
    NewPerson person{Id::random(m_context.environment.random), {}};
    if (isDescription) {
        person.values.emplace_back("description", std::move(*name));
    } else {
        PersonName parts = nameParts(*name);
        if (!parts.given.empty()) person.values.emplace_back("given", std::move(parts.given));
        if (!parts.family.empty()) person.values.emplace_back("family", std::move(parts.family));
    }
    if (person.values.empty()) return invalid(what);
    m_new.push_back(person);
    return person.id;
}

Result<std::vector<Id>> NamedPersons::resolveWith(const LogConversation& talk) {
    if (talk.with.empty()) return invalid("with");
    std::vector<Id> with;
    for (const auto& participant : talk.with) {
        const auto id = resolve(participant.id, participant.newName, participant.isDescription, "with");
        if (!id) return id.error();
        if (std::ranges::find(with, *id) != with.end()) return invalid("with");
        with.push_back(*id);
    }
    return with;
}

Result<std::vector<Id>> NamedPersons::resolveAbout(const LogConversation& talk) {
    std::vector<Id> about;
    for (const auto& remark : talk.secondHand) {
        const auto id = resolve(remark.about, remark.newName, false, "about");
        if (!id) return id.error();
        about.push_back(*id);
    }
    return about;
}

Result<void> NamedPersons::write(BatchWriter& writer) {
    for (NewPerson& person : m_new) {
        const auto put = writer.put(RecordName::of(Kind::Person, person.id), std::move(person.values));
        if (!put) return put.error();
    }
    return {};
}

std::vector<Id> NamedPersons::created() const {
    std::vector<Id> ids;
    for (const NewPerson& person : m_new) ids.push_back(person.id);
    return ids;
}

Result<Value::List> cleanOrganizers(const std::vector<std::string>& who) {
    Value::List names;
    for (const std::string& each : who) {
        auto name = cleanName(each);
        if (!name) return invalid("who");
        if (!name->empty()) names.emplace_back(std::move(*name));
    }
    return names;
}

Result<void> checkReferences(const LogConversation& talk, CommandContext& context) {
    const auto isParticipant = [&](std::size_t participant) { return participant < talk.with.size(); };
    if (talk.campaign)
        if (const auto found = presentRecord(context, Kind::Campaign, talk.campaign->id, "campaign"); !found)
            return found.error();
    for (const auto& assessment : talk.assessments) {
        if (!isParticipant(assessment.participant)) return invalid("participant");
        if (auto right = checkLevel(assessment.level, context); !right) return right;
    }
    for (const auto& commitment : talk.commitments)
        if (!isParticipant(commitment.participant)) return invalid("participant");
    for (const auto& followUp : talk.followUps) {
        if (!isParticipant(followUp.participant)) return invalid("participant");
        if (followUp.what.empty() && !followUp.due) return invalid("what");
    }
    for (const auto& objection : talk.objections)
        if (!isParticipant(objection.participant)) return invalid("participant");
    for (const auto& remark : talk.secondHand)
        if (remark.level)
            if (auto right = checkLevel(*remark.level, context); !right) return right;
    return {};
}

Result<void> checkAdmission(const LogConversation& talk, CommandContext& context, std::vector<Notice>& notices) {
    if (!talk.campaign) return {};
    const auto campaign = context.reader.record(Kind::Campaign, talk.campaign->id);
    if (!campaign) return campaign.error();
    const std::string rule = campaign->text("admission");
    if (rule != "warn" && rule != "block") return {};
    std::set<Id> asked;
    for (const auto& assessment : talk.assessments) {
        const auto& participant = talk.with[assessment.participant];
        if (!participant.id || !asked.insert(participant.id->id).second) continue;
        const auto level = context.reader.record(Kind::Level, assessment.level.id);
        if (!level) return level.error();
        if (level->text("polarity") != "support") continue;
        const auto hasPower = hasPowerOverStaff(context, *participant.id);
        if (!hasPower) return hasPower.error();
        if (!*hasPower) continue;
        if (rule == "block") return Error{ErrorCode::Refused, "power_over_staff"};
        notices.push_back({NoticeCode::HasPowerOverStaff, participant.id->hex(), 0, 0});
    }
    return {};
}

Result<FieldValues> conversationValues(const LogConversation& talk, const std::vector<Id>& with, Date date,
                                       const Value::List& who) {
    Value::List persons;
    for (const Id& person : with) persons.emplace_back(person);
    CheckedValues values(Kind::Conversation);
    values.set("date", Value(date)).set("minutes", talk.minutes).set("medium", talk.medium).set("place", talk.place);
    values.set("who", who).set("with", persons).set("framework", talk.framework);
    if (talk.campaign) values.set("campaign", Value(*talk.campaign));
    for (const auto& [code, text] : talk.steps) values.set("step/" + code, text);
    values.set("asked", talk.asked).set("answer", talk.answer);
    values.set("note", talk.note).set("private_note", talk.privateNote);
    return values.take();
}

Result<FieldValues> issueValues(const LogConversation& talk, CommandContext& context, BatchWriter& writer) {
    FieldValues values;
    if (talk.issues.empty()) return values;
    const auto known = context.reader.issues();
    if (!known) return known.error();
    Labels issues(Kind::Issue, *known);
    for (const auto& [label, strength] : talk.issues) {
        if (strength < 1 || strength > 3) return invalid("issues");
        const auto issue = issues.foundOrMade(label, "issues", context, writer);
        if (!issue) return issue.error();
        values.emplace_back("issue/" + issue->hex(), strength);
    }
    return values;
}

Result<FieldValues> valuesOf(const LogConversation::Assessment& assessment) {
    CheckedValues values(Kind::Assessment);
    values.set("level", Value(assessment.level));
    values.set("basis", assessment.basis.empty() ? Value(kSaid) : Value(assessment.basis));
    values.set("confidence", assessment.confidence).set("note", assessment.note);
    return values.take();
}

Result<FieldValues> valuesOf(const LogConversation::Commitment& commitment) {
    CheckedValues values(Kind::Commitment);
    return values.set("what", commitment.what).set("due", commitment.due).take();
}

Result<FieldValues> valuesOf(const LogConversation::FollowUp& followUp) {
    CheckedValues values(Kind::FollowUp);
    return values.set("what", followUp.what).set("due", followUp.due).set("owner", followUp.owner).take();
}

Result<FieldValues> valuesOf(const LogConversation::SecondHand& remark) {
    CheckedValues values(Kind::SecondHand);
    values.set("said", remark.said);
    if (remark.level) values.set("level", Value(*remark.level));
    return values.take();
}

} // namespace hedgerow
