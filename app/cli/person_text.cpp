// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_text.h"

#include "app/cli/console.h"

#include "core/model/fields.h"

#include <algorithm>

namespace hedgerow::cli {
namespace {

// One line of a person: parts with a comma between them.
class Line {
public:
    explicit Line(std::string start = {}) : m_text(std::move(start)), m_isStart(true) {}

    Line& add(const std::string& part) {
        if (part.empty()) return *this;
        if (!m_text.empty()) m_text += m_isStart ? "  " : ", ";
        m_text += part;
        m_isStart = false;
        return *this;
    }
    Line& add(std::string_view before, const std::string& part) {
        return part.empty() ? *this : add(std::string(before) + ' ' + part);
    }
    void print(int indent = 2) const { cli::print(std::string(static_cast<std::size_t>(indent), ' ') + plain(m_text)); }

private:
    std::string m_text;
    bool m_isStart;
};

std::string valueText(const Value& value, const PersonView& person) {
    if (const auto id = value.id())
        if (const std::string label = person.label(*id); !label.empty()) return label;
    if (value.text()) return *value.text();
    if (value.integer()) return std::to_string(*value.integer());
    if (value.boolean()) return *value.boolean() ? "yes" : "no";
    std::string text;
    if (value.list())
        for (const Value& item : *value.list()) text += (text.empty() ? "" : ", ") + valueText(item, person);
    return text;
}

// Printers for the records of each kind. `day` is the record's own, or empty.
class Printer {
public:
    Printer(const PersonView& person, const Levels& levels) : m_person(person), m_levels(levels) {}

    void fields() const {
        for (const Field& field : fieldsOf(Kind::Person)) {
            if (const std::string text = said(m_person.person, field.name); !text.empty())
                Line().add(spoken(field.name) + ": " + text).print();
            if (const auto also = m_person.also.find(field.name); also != m_person.also.end())
                for (const Value& value : also->second) Line().add("also: " + valueText(value, m_person)).print(4);
        }
        for (const auto& [field, values] : m_person.person.conflicts) {
            Line line(spoken(field) + " was written differently:");
            for (const Value& value : values) line.add(valueText(value, m_person));
            line.print();
        }
        for (const PersonId& member : m_person.members) Line("same person:").add(member.hex()).print();
    }
    void work(const RecordView& record) const {
        const std::string from = said(record, "from");
        const std::string to = said(record, "to");
        Line line(said(record, "unit"));
        line.add(said(record, "title"))
            .add(said(record, "role_family"))
            .add(said(record, "contract"))
            .add("at", said(record, "employer"));
        line.add("since", from).add("until", to).add(flag(record, "power_over_staff")).add(flag(record, "remote"));
        line.add("leads:", said(record, "leader_role")).print();
    }
    void contact(const RecordView& record) const {
        Line(said(record, "type"))
            .add(said(record, "value"))
            .add(said(record, "whose"))
            .add(flag(record, "preferred"))
            .add(said(record, "note"))
            .print();
    }
    void assessment(const RecordView& record) const {
        const auto level = record.value("level").id();
        Line line(day(record, "date"));
        line.add(levelText(level ? std::optional(LevelId(*level)) : std::nullopt, m_levels))
            .add(spoken(said(record, "basis")));
        line.add("confidence", said(record, "confidence")).add("by", said(record, "by")).print();
        below(record, "note");
    }
    void conversation(const RecordView& record) const {
        Line line(day(record, "date"));
        const std::string minutes = said(record, "minutes");
        line.add(minutes.empty() ? minutes : minutes + " min")
            .add(spoken(said(record, "medium")))
            .add(said(record, "place"));
        line.add("by", said(record, "who")).add("with", others(record)).add(said(record, "framework")).print();
        for (const auto& [field, value] : record.values) {
            if (field.starts_with("step/"))
                Line().add(spoken(field.substr(5)) + ": " + valueText(value, m_person)).print(4);
            const auto issue =
                field.starts_with("issue/") ? Id::parse(std::string_view(field).substr(6)) : std::nullopt;
            if (issue) Line("issue:").add(m_person.label(*issue)).add("strength", valueText(value, m_person)).print(4);
        }
        if (const std::string asked = said(record, "asked"); !asked.empty())
            Line("asked:").add(asked).add("answer:", said(record, "answer")).print(4);
        below(record, "note");
        below(record, "private_note");
    }
    void secondHand(const RecordView& record) const {
        const auto level = record.value("level").id();
        Line()
            .add(said(record, "said"))
            .add("guessed:", level ? levelText(LevelId(*level), m_levels) : std::string())
            .print();
    }
    void promise(const RecordView& record) const {
        const Value& kept = record.value("kept");
        Line(day(record, "due"))
            .add(said(record, "what"))
            .add(kept.isNull()   ? "open"
                 : kept.isTrue() ? "kept"
                                 : "not kept")
            .print();
    }
    void nextStep(const RecordView& record) const {
        Line line(day(record, "due"));
        line.add(said(record, "what"))
            .add("for", said(record, "owner"))
            .add("every", said(record, "repeat_days"))
            .add(flag(record, "done"))
            .print();
    }
    void objection(const RecordView& record) const {
        Line(said(record, "objection")).add(said(record, "state")).print();
    }
    void tie(const RecordView& record) const {
        std::string other;
        for (const Id& owner : record.name.owners.ids())
            if (!isThem(owner)) other = m_person.label(owner);
        Line(other)
            .add(spoken(said(record, "type")))
            .add("strength", said(record, "strength"))
            .add("since", said(record, "since"))
            .print();
        below(record, "note");
    }
    void tag(const RecordView& record) const { Line(said(record, "tag")).print(); }

    void all(std::string_view heading, const std::vector<RecordView>& records,
             void (Printer::*one)(const RecordView&) const) const {
        if (records.empty()) return;
        print(heading);
        for (const RecordView& record : records) (this->*one)(record);
    }

private:
    std::string said(const RecordView& record, std::string_view field) const {
        return valueText(record.value(field), m_person);
    }
    std::string day(const RecordView& record, std::string_view field) const {
        const std::string date = said(record, field);
        return date.empty() ? "no date   " : date;
    }
    static std::string flag(const RecordView& record, std::string_view field) {
        return record.value(field).isTrue() ? spoken(field) : std::string();
    }
    void below(const RecordView& record, std::string_view field) const {
        if (const std::string text = said(record, field); !text.empty())
            Line().add(spoken(field) + ": " + text).print(4);
    }
    bool isThem(const Id& id) const {
        return id == m_person.row.id.id || std::ranges::find(m_person.members, PersonId(id)) != m_person.members.end();
    }
    std::string others(const RecordView& record) const {
        const Value& with = record.value("with");
        std::string names;
        if (with.list())
            for (const Value& each : *with.list())
                if (const auto id = each.id(); id && !isThem(*id))
                    names += (names.empty() ? "" : ", ") + m_person.label(*id);
        return names;
    }

    const PersonView& m_person;
    const Levels& m_levels;
};

} // namespace

std::string levelText(const std::optional<LevelId>& level, const Levels& levels) {
    if (!level) return "-";
    const auto found = levels.find(*level);
    return found == levels.end() ? "?" : std::to_string(found->second.order) + ' ' + found->second.label;
}

std::string spoken(std::string_view fieldName) {
    std::string words(fieldName);
    std::ranges::replace(words, '_', ' ');
    return words;
}

void printPerson(const PersonView& person, const Levels& levels) {
    const PersonRow& row = person.row;
    print(plain(row.name.empty() ? "(no name)" : row.name));
    print("  id: " + row.id.hex());
    print("  level: " + plain(levelText(row.level, levels)) +
          (row.assessedOn ? ", assessed on " + row.assessedOn->iso() : ""));
    print("  conversations: " + std::to_string(row.talks) +
          (row.lastTalk ? ", the last on " + row.lastTalk->iso() : ""));
    const Printer printer(person, levels);
    printer.fields();
    printer.all("Works:", person.memberships, &Printer::work);
    printer.all("Reached by:", person.contactPoints, &Printer::contact);
    printer.all("Next steps:", person.followUps, &Printer::nextStep);
    printer.all("Promises:", person.commitments, &Printer::promise);
    printer.all("Assessments:", person.assessments, &Printer::assessment);
    printer.all("Conversations:", person.conversations, &Printer::conversation);
    printer.all("Said by others (not an assessment):", person.secondHand, &Printer::secondHand);
    printer.all("Objections:", person.inoculations, &Printer::objection);
    printer.all("Ties:", person.relationships, &Printer::tie);
    printer.all("Tags:", person.taggings, &Printer::tag);
}

} // namespace hedgerow::cli
