// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conversation_json.h"

#include "app/cli/json_reader.h"
#include "app/cli/record_json.h"

#include "core/model/fields.h"
#include "core/store/search_key.h"

#include <QJsonArray>

namespace hedgerow::cli {
namespace {

Error invalid(std::string detail) {
    return {ErrorCode::InvalidValue, std::move(detail)};
}

struct Who {
    std::optional<PersonId> id;
    std::string newName;
    bool isDescription = false;
};

bool isCalled(const PersonRow& person, const std::string& key) {
    const PersonName& name = person.personName;
    for (const std::string& each :
         {person.name, name.codeName, name.given + ' ' + name.family, name.called + ' ' + name.family})
        if (searchKey(each) == key) return true;
    return false;
}

Result<Who> whoIsCalled(const std::string& name, Reader& reader) {
    PeopleQuery query;
    query.text = name;
    const auto found = reader.people(query);
    if (!found) return found.error();
    const auto rows = reader.personRows(*found);
    if (!rows) return rows.error();
    std::vector<PersonId> called;
    for (const PersonRow& row : *rows)
        if (isCalled(row, searchKey(name))) called.push_back(row.id);
    if (called.size() == 1) return Who{called.front(), {}, false};
    if (called.empty())
        return Error{ErrorCode::NotFound,
                     "nobody is called " + name + "; for someone new write {\"name\": \"" + name + "\"}"};
    return Error{ErrorCode::NotFound, std::to_string(called.size()) + " people are called " + name +
                                          "; give an id, as `people` prints them"};
}

Result<Who> who(const QJsonValue& json, Reader& reader, const std::string& where) {
    if (json.isObject()) {
        JsonReader object(json.toObject(), reader, where + '.');
        Who who{std::nullopt, object.text("name"), false};
        if (object.has("description")) who = {std::nullopt, object.text("description"), true};
        if (object.has("id")) {
            const auto id = Id::parse(object.text("id"));
            if (!id) return invalid('"' + where + ".id\" must be 32 hex digits");
            who = {PersonId(*id), {}, false};
        }
        if (const auto error = object.error()) return *error;
        if (!who.id && who.newName.empty())
            return invalid('"' + where + "\" has a person without id, name or description");
        return who;
    }
    const std::string text = utf8(json.toString());
    if (text.empty()) return invalid('"' + where + "\" must be an id, a name, {\"name\": …} or {\"description\": …}");
    if (const auto id = Id::parse(text)) return Who{PersonId(*id), {}, false};
    return whoIsCalled(text, reader);
}

// What came of the conversation.
class Outcomes {
public:
    Outcomes(JsonReader& object, LogConversation& talk, std::optional<ScaleId> scale)
        : m_object(object), m_talk(talk), m_scale(scale) {}

    void read() {
        each("assessment", "assessments", [&](JsonReader& item, std::size_t of) {
            LogConversation::Assessment assessment{
                of, {}, item.text("basis"), item.integer("confidence"), item.text("note")};
            if (!item.has("level")) item.fail("level", "is missing");
            if (const auto level = item.level("level", m_scale)) assessment.level = *level;
            m_talk.assessments.push_back(std::move(assessment));
        });
        each("commitment", "commitments", [&](JsonReader& item, std::size_t of) {
            m_talk.commitments.push_back({of, item.text("what"), item.date("due")});
        });
        each("follow_up", "follow_ups", [&](JsonReader& item, std::size_t of) {
            m_talk.followUps.push_back({of, item.text("what"), item.date("due"), item.text("owner")});
        });
        each("objection", "objections", [&](JsonReader& item, std::size_t of) {
            m_talk.objections.push_back({of, item.text("label"), item.boolean("practised")});
        });
        for (const QJsonObject& json : m_object.objects("list_work", "second_hand")) {
            JsonReader item(json, m_object.reader(), "second_hand.");
            const auto about = who(item.take("about"), item.reader(), "second_hand.about");
            if (!about)
                item.fail(about.error());
            else
                m_talk.secondHand.push_back(
                    {about->id, about->newName, item.text("said"), item.level("level", m_scale)});
            end(item);
        }
    }

private:
    template <class Take>
    void each(const char* one, const char* many, Take take) {
        for (const QJsonObject& json : m_object.objects(one, many)) {
            JsonReader item(json, m_object.reader(), std::string(one) + '.');
            take(item, item.participant(m_talk.with.size()));
            end(item);
        }
    }
    void end(const JsonReader& item) {
        if (const auto error = item.error()) m_object.fail(*error);
    }

    JsonReader& m_object;
    LogConversation& m_talk;
    std::optional<ScaleId> m_scale;
};

void readSteps(JsonReader& object, LogConversation& talk) {
    QJsonObject steps = object.object("steps");
    for (const QString& key : object.rest().keys())
        if (key.startsWith(QLatin1String("step/"))) steps.insert(key.mid(5), object.rest().take(key));
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (!step.value().isString()) object.fail("steps." + utf8(step.key()), "must be text");
        talk.steps[utf8(step.key())] = utf8(step.value().toString());
    }
    const QJsonObject issues = object.object("issues");
    for (auto issue = issues.begin(); issue != issues.end(); ++issue) {
        const auto strength = fromJson(issue.value());
        if (!strength || !strength->integer())
            object.fail("issues." + utf8(issue.key()), "must be a strength from 1 to 3");
        else
            talk.issues[utf8(issue.key())] = *strength->integer();
    }
}

// The values a field of one of these kinds takes, said for a message; empty where nothing helps.
std::string expected(const std::string& name) {
    for (const Kind kind : {Kind::Conversation, Kind::Assessment, Kind::Commitment, Kind::FollowUp, Kind::SecondHand}) {
        const Field* field = fieldNamed(kind, name);
        if (!field) continue;
        if (field->type == FieldType::Choice) {
            std::string choices;
            for (const std::string_view choice : field->choices)
                choices.append(choices.empty() ? "" : ", ").append(choice);
            return " must be one of " + choices;
        }
        if (field->type == FieldType::Integer)
            return " must be a whole number from " + std::to_string(field->minimum) + " to " +
                   std::to_string(field->maximum);
        if (field->type == FieldType::Date) return " must be a day that is not in the future";
        if (name == "with") return " must name everybody once";
    }
    return name == "issues" ? " must be labels with a strength from 1 to 3"
                            : " is empty, too long, or has characters that are not allowed";
}

} // namespace

Result<LogConversation> conversationFromJson(const QJsonObject& json, Reader& reader) {
    JsonReader object(json, reader);
    LogConversation talk;
    const QJsonValue with = object.take("with");
    const QJsonArray people = with.isArray() ? with.toArray() : with.isUndefined() ? QJsonArray() : QJsonArray{with};
    if (people.isEmpty()) return invalid("\"with\" is missing: whom the conversation was with");
    for (const QJsonValue& each : people) {
        auto participant = who(each, reader, "with");
        if (!participant) return participant.error();
        talk.with.push_back({participant->id, std::move(participant->newName), participant->isDescription});
    }
    talk.date = object.date("date");
    talk.minutes = object.integer("minutes");
    talk.medium = object.text("medium");
    talk.place = object.text("place");
    talk.who = object.texts("who");
    const auto campaign = campaignNamed(reader, object.text("campaign"));
    if (!campaign) return campaign.error();
    if (*campaign) talk.campaign = (*campaign)->id;
    talk.framework = object.text("framework");
    talk.asked = object.text("asked");
    talk.answer = object.text("answer");
    talk.note = object.text("note");
    talk.privateNote = object.text("private_note");
    readSteps(object, talk);
    Outcomes(object, talk, *campaign ? (*campaign)->scale : std::nullopt).read();
    if (const auto error = object.error()) return *error;
    return talk;
}

Error explained(const Error& error) {
    if (error.code == ErrorCode::Refused && error.detail == "power_over_staff")
        return {ErrorCode::Refused, "the campaign does not take supporters with power over staff"};
    if (error.code == ErrorCode::NotFound)
        return {ErrorCode::NotFound, '"' + error.detail + "\" names a record that is not in this vault"};
    if (error.code != ErrorCode::InvalidValue || error.detail.empty()) return error;
    return invalid('"' + error.detail + '"' + expected(error.detail));
}

} // namespace hedgerow::cli
