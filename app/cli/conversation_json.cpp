// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conversation_json.h"

#include "app/cli/record_json.h"

#include "core/store/search_key.h"

#include <QJsonArray>

namespace hedgerow::cli {
namespace {

Error invalid(std::string detail) {
    return {ErrorCode::InvalidValue, std::move(detail)};
}

// Reads one object key by key; what is left over was not known.
class Object {
public:
    Object(const QJsonObject& json, Reader& reader) : m_json(json), m_reader(reader) {}

    bool has(const char* key) const { return m_json.contains(QLatin1String(key)); }
    QJsonValue take(const char* key) { return m_json.take(QLatin1String(key)); }

    std::string text(const char* key) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString()) fail(key);
        return utf8(value.toString());
    }
    std::optional<Date> date(const char* key) {
        const std::string iso = text(key);
        if (iso.empty()) return std::nullopt;
        const auto date = Date::parse(iso);
        if (!date) fail(key);
        return date;
    }
    std::optional<std::int64_t> integer(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const auto number = fromJson(value);
        if (!number || !number->integer()) {
            fail(key);
            return std::nullopt;
        }
        return *number->integer();
    }
    bool boolean(const char* key) { return take(key).toBool(); }
    std::vector<std::string> texts(const char* key) {
        const QJsonValue value = take(key);
        std::vector<std::string> items;
        if (value.isString()) items.push_back(utf8(value.toString()));
        for (const QJsonValue& item : value.toArray()) items.push_back(utf8(item.toString()));
        return items;
    }
    // One object under `one`, or several in a list under `many`.
    std::vector<QJsonObject> objects(const char* one, const char* many) {
        std::vector<QJsonObject> items;
        for (const char* key : {one, many}) {
            const QJsonValue value = take(key);
            if (value.isObject()) items.push_back(value.toObject());
            for (const QJsonValue& item : value.toArray()) items.push_back(item.toObject());
        }
        return items;
    }
    std::size_t of(std::size_t participants) {
        const std::int64_t at = integer("of").value_or(0);
        if (at < 0 || static_cast<std::size_t>(at) >= participants) fail("of");
        return static_cast<std::size_t>(at);
    }
    std::optional<LevelId> level(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const std::string wanted = value.isDouble() ? std::to_string(value.toInt()) : utf8(value.toString());
        const auto scales = m_reader.scales();
        if (!scales) {
            m_error = scales.error();
            return std::nullopt;
        }
        for (const ScaleView& scale : *scales)
            for (const LevelView& each : scale.levels)
                if (each.id.hex() == wanted || std::to_string(each.order) == wanted || searchKey(each.label) == searchKey(wanted)) return each.id;
        fail(key);
        return std::nullopt;
    }

    void fail(const std::string& key) {
        if (!m_error) m_error = invalid(key);
    }
    void fail(const Error& error) {
        if (!m_error) m_error = error;
    }
    QJsonObject& json() { return m_json; }
    Reader& reader() { return m_reader; }
    // What was wrong, a key that is left over included.
    std::optional<Error> error() const {
        if (m_error) return m_error;
        if (m_json.isEmpty()) return std::nullopt;
        return invalid("unknown key " + utf8(m_json.begin().key()));
    }

private:
    QJsonObject m_json;
    Reader& m_reader;
    std::optional<Error> m_error;
};

struct Who {
    std::optional<PersonId> id;
    std::string newName;
    bool isDescription = false;
};

Result<Who> who(const QJsonValue& json, Reader& reader) {
    if (json.isObject()) {
        Object object(json.toObject(), reader);
        Who who{std::nullopt, object.text("name"), false};
        if (object.has("description")) who = {std::nullopt, object.text("description"), true};
        if (object.has("id")) {
            const auto id = Id::parse(object.text("id"));
            if (!id) return invalid("id");
            who = {PersonId(*id), {}, false};
        }
        if (const auto error = object.error()) return *error;
        if (!who.id && who.newName.empty()) return invalid("a person without id, name or description");
        return who;
    }
    const std::string text = utf8(json.toString());
    if (const auto id = Id::parse(text)) return Who{PersonId(*id), {}, false};
    if (text.empty()) return invalid("with");
    PeopleQuery query;
    query.text = text;
    const auto found = reader.people(query);
    if (!found) return found.error();
    const auto rows = reader.personRows(*found);
    if (!rows) return rows.error();
    std::vector<PersonId> called;
    for (const PersonRow& row : *rows)
        if (searchKey(row.name) == searchKey(text) || (!row.codeName.empty() && searchKey(row.codeName) == searchKey(text))) called.push_back(row.id);
    if (called.size() == 1) return Who{called.front(), {}, false};
    return Error{ErrorCode::NotFound, called.empty() ? "nobody has the name " + text + "; to make a new person write {\"name\": …}"
                                                     : "several people have the name " + text + "; give an id"};
}

void readOutcome(Object& object, LogConversation& talk) {
    const std::size_t people = talk.with.size();
    for (const QJsonObject& json : object.objects("assessment", "assessments")) {
        Object item(json, object.reader());
        LogConversation::Assessment assessment;
        assessment.participant = item.of(people);
        const auto level = item.level("level");
        if (!level) item.fail("level");
        else assessment.level = *level;
        assessment.basis = item.text("basis");
        assessment.confidence = item.integer("confidence");
        assessment.note = item.text("note");
        if (const auto error = item.error()) object.fail(*error);
        talk.assessments.push_back(std::move(assessment));
    }
    for (const QJsonObject& json : object.objects("commitment", "commitments")) {
        Object item(json, object.reader());
        talk.commitments.push_back({item.of(people), item.text("what"), item.date("due")});
        if (const auto error = item.error()) object.fail(*error);
    }
    for (const QJsonObject& json : object.objects("follow_up", "follow_ups")) {
        Object item(json, object.reader());
        talk.followUps.push_back({item.of(people), item.text("what"), item.date("due"), item.text("owner")});
        if (const auto error = item.error()) object.fail(*error);
    }
    for (const QJsonObject& json : object.objects("objection", "objections")) {
        Object item(json, object.reader());
        talk.objections.push_back({item.of(people), item.text("label"), item.boolean("practised")});
        if (const auto error = item.error()) object.fail(*error);
    }
    for (const QJsonObject& json : object.objects("list_work", "second_hand")) {
        Object item(json, object.reader());
        const auto about = who(item.take("about"), object.reader());
        if (!about) item.fail(about.error());
        else talk.secondHand.push_back({about->id, about->newName, item.text("said"), item.level("level")});
        if (const auto error = item.error()) object.fail(*error);
    }
}

void readSteps(Object& object, LogConversation& talk) {
    const QJsonObject steps = object.take("steps").toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step) talk.steps[utf8(step.key())] = utf8(step.value().toString());
    for (const QString& key : object.json().keys()) {
        if (!key.startsWith(QLatin1String("step/"))) continue;
        talk.steps[utf8(key.mid(5))] = utf8(object.json().take(key).toString());
    }
    const QJsonObject issues = object.take("issues").toObject();
    for (auto issue = issues.begin(); issue != issues.end(); ++issue) {
        const auto strength = fromJson(issue.value());
        if (!strength || !strength->integer()) object.fail("issues");
        else talk.issues[utf8(issue.key())] = *strength->integer();
    }
}

} // namespace

Result<LogConversation> conversationFromJson(const QJsonObject& json, Reader& reader) {
    Object object(json, reader);
    LogConversation talk;
    const QJsonValue with = object.take("with");
    for (const QJsonValue& each : with.isArray() ? with.toArray() : QJsonArray{with}) {
        auto participant = who(each, reader);
        if (!participant) return participant.error();
        talk.with.push_back({participant->id, std::move(participant->newName), participant->isDescription});
    }
    talk.date = object.date("date");
    talk.minutes = object.integer("minutes");
    talk.medium = object.text("medium");
    talk.place = object.text("place");
    talk.who = object.texts("who");
    if (const std::string campaign = object.text("campaign"); !campaign.empty()) {
        const auto id = Id::parse(campaign);
        if (!id) return invalid("campaign");
        talk.campaign = CampaignId(*id);
    }
    talk.framework = object.text("framework");
    talk.asked = object.text("asked");
    talk.answer = object.text("answer");
    talk.note = object.text("note");
    talk.privateNote = object.text("private_note");
    readSteps(object, talk);
    readOutcome(object, talk);
    if (const auto error = object.error()) return *error;
    return talk;
}

} // namespace hedgerow::cli
