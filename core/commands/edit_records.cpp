// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_records.h"

#include "core/commands/lookup.h"
#include "core/model/person_name.h"
#include "core/model/text_rules.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

constexpr std::size_t kNamesakesLookedAt = 200;

bool isNameText(const Field& field) {
    if (field.fieldClass == FieldClass::Name) return true;
    switch (field.kind) {
    case Kind::Unit:
    case Kind::Campaign:
    case Kind::Scale:
    case Kind::Test:
        return field.name == "name" || field.name == "code_name";
    case Kind::Level:
    case Kind::Issue:
    case Kind::Objection:
    case Kind::Tag:
        return field.name == "label";
    default:
        return false;
    }
}

Result<std::string> cleanedText(const Field& field, std::string_view text) {
    if (field.type == FieldType::LongText) return cleanText(text);
    return isNameText(field) ? cleanName(text) : cleanLine(text);
}

bool isColour(std::string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdef", 1) == std::string_view::npos;
}

// What stands behind the '/' of a family: the code of a step.
bool isCode(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

// One EditRecords while it is carried out.
class Editing {
public:
    Editing(const EditRecords& command, CommandContext& context) : m_command(command), m_context(context) {}

    Result<Outcome> execute() {
        if (auto prepared = prepare(); !prepared) return prepared.error();
        auto writer = m_context.journal.write(m_command.code, m_context.clockCheck);
        if (!writer) return writer.error();
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const auto put = writer->put(m_names[i], std::move(m_values[i]));
            if (!put) return put.error();
        }
        auto changes = writer->finish();
        if (!changes) return changes.error();
        m_outcome.changes = std::move(*changes);
        return std::move(m_outcome);
    }

private:
    // Everything that can be wrong, before anything is written.
    Result<void> prepare() {
        for (const RecordEdit& edit : m_command.edits) {
            // Whose keys are whose, and who got what, have commands with rules of their own.
            if (edit.kind == Kind::Peer || edit.kind == Kind::Disclosure)
                return Error{ErrorCode::Refused, std::string(kindName(edit.kind))};
            auto name = edit.id ? existing(edit) : made(edit);
            if (!name) return name.error();
            m_names.push_back(std::move(*name));
        }
        for (const RecordEdit& edit : m_command.edits) {
            auto values = cleaned(edit);
            if (!values) return values.error();
            if (!edit.id) {
                if (!makesPresent(edit.kind, *values)) return Error{ErrorCode::InvalidValue, "empty"};
                if (edit.kind == Kind::Person)
                    if (auto told = tellNamesakes(*values, m_names[m_values.size()].id); !told) return told;
            }
            m_values.push_back(std::move(*values));
        }
        return {};
    }

    Result<RecordName> existing(const RecordEdit& edit) {
        auto record = presentRecord(m_context, edit.kind, *edit.id, kindName(edit.kind));
        if (!record) return record.error();
        return std::move(record->name);
    }

    Result<RecordName> made(const RecordEdit& edit) {
        std::vector<Id> ids = edit.owners;
        for (const std::size_t place : edit.ownersMade) {
            if (place >= m_names.size()) return Error{ErrorCode::InvalidValue, "owners"};
            ids.push_back(m_names[place].id);
        }
        if (ids.size() != static_cast<std::size_t>(ownerCount(edit.kind)))
            return Error{ErrorCode::InvalidValue, "owners"};
        if (ids.size() == 2 && ids[0] == ids[1]) return Error{ErrorCode::InvalidValue, "owners"};
        for (const Id& owner : ids)
            if (auto found = require(Kind::Person, owner, "owners"); !found) return found.error();
        const Id id = Id::random(m_context.environment.random);
        m_known.emplace(edit.kind, id);
        m_outcome.created.push_back(id);
        Owners owners;
        if (ids.size() == 1) owners = {ids[0]};
        if (ids.size() == 2) owners = {ids[0], ids[1]};
        return RecordName::of(edit.kind, id, owners);
    }

    Result<FieldValues> cleaned(const RecordEdit& edit) {
        FieldValues values;
        FieldValues set = edit.set;
        for (const auto& [name, place] : edit.refersMade) {
            if (place >= m_names.size()) return Error{ErrorCode::InvalidValue, name};
            set.emplace_back(name, Value(m_names[place].id));
        }
        for (const auto& [name, value] : set) {
            const Field* field = fieldNamed(edit.kind, name);
            if (!field) return Error{ErrorCode::InvalidValue, name};
            if (field->isFamily())
                if (auto member = checkMember(*field, name); !member) return member.error();
            auto clean = cleanValue(*field, value);
            if (!clean) return Error{ErrorCode::InvalidValue, name};
            if (auto found = checkReferences(*field, *clean, name); !found) return found.error();
            std::erase_if(values, [&](const auto& item) { return item.first == name; });
            values.emplace_back(name, std::move(*clean));
        }
        return values;
    }

    Result<void> checkMember(const Field& family, const std::string& name) {
        const std::string_view member = std::string_view(name).substr(family.name.size());
        if (family.name != "issue/") return isCode(member) ? Result<void>() : Error{ErrorCode::InvalidValue, name};
        const auto issue = Id::parse(member);
        return issue ? require(Kind::Issue, *issue, name) : Error{ErrorCode::InvalidValue, name};
    }

    Result<void> checkReferences(const Field& field, const Value& value, const std::string& name) {
        if (!field.refers || value.isNull()) return {};
        if (field.type == FieldType::Ref) return require(*field.refers, *value.id(), name);
        for (const Value& item : *value.list())
            if (auto found = require(*field.refers, *item.id(), name); !found) return found;
        return {};
    }

    Result<void> require(Kind kind, const Id& id, const std::string& what) {
        if (m_known.contains({kind, id})) return {};
        if (const auto found = presentRecord(m_context, kind, id, what); !found) return found.error();
        m_known.emplace(kind, id);
        return {};
    }

    static bool makesPresent(Kind kind, const FieldValues& values) {
        return std::ranges::any_of(values, [&](const auto& item) {
            return !item.second.isNull() &&
                   (isPrivateKind(kind) || classOf(kindName(kind), item.first) != FieldClass::Private);
        });
    }

    // A notice for each person of that very name.
    Result<void> tellNamesakes(const FieldValues& values, const Id& madeId) {
        PersonName name;
        for (const auto& [field, value] : values) {
            if (field == "given" && value.text()) name.given = *value.text();
            if (field == "family" && value.text()) name.family = *value.text();
        }
        if (name.given.empty() || name.family.empty()) return {};
        PeopleQuery query;
        query.text = name.given + ' ' + name.family;
        auto people = m_context.reader.people(query);
        if (!people) return people.error();
        people->resize(std::min(people->size(), kNamesakesLookedAt));
        const auto rows = m_context.reader.personRows(*people);
        if (!rows) return rows.error();
        const std::string key = searchKey(name.display());
        std::int64_t namesakes = 0;
        for (const PersonRow& row : *rows)
            if (searchKey(row.name) == key) ++namesakes;
        if (namesakes > 0) m_outcome.notices.push_back({NoticeCode::NameAlreadyKnown, madeId.hex(), namesakes, 0});
        return {};
    }

    const EditRecords& m_command;
    CommandContext& m_context;
    std::vector<RecordName> m_names;
    std::vector<FieldValues> m_values;
    std::set<std::pair<Kind, Id>> m_known; // checked, or made here
    Outcome m_outcome;
};

} // namespace

Result<Value> cleanValue(const Field& field, const Value& value) {
    const auto refuse = [&] { return Error{ErrorCode::InvalidValue, std::string(field.name)}; };
    if (value.text() && value.text()->empty()) return Value();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: {
        if (!value.text()) break;
        auto text = cleanedText(field, *value.text());
        if (!text) return refuse();
        if (text->empty()) return Value();
        if (field.kind == Kind::Level && field.name == "colour" && !isColour(*text)) return refuse();
        return Value(std::move(*text));
    }
    case FieldType::TextList:
    case FieldType::RefList: {
        if (!value.list()) break;
        Value::List items;
        for (const Value& item : *value.list()) {
            Value clean = item;
            if (field.type == FieldType::TextList) {
                if (!item.text()) return refuse();
                auto text = cleanedText(field, *item.text());
                if (!text) return refuse();
                clean = Value(std::move(*text));
            }
            const bool isEmpty = clean.text() && clean.text()->empty();
            if (!isEmpty && std::ranges::find(items, clean) == items.end()) items.push_back(std::move(clean));
        }
        if (items.empty()) return Value();
        Value list(std::move(items));
        if (!fits(field, list)) return refuse();
        return list;
    }
    default:
        break;
    }
    if (!fits(field, value)) return refuse();
    return value;
}

Result<Outcome> EditRecords::execute(CommandContext& context) const {
    return Editing(*this, context).execute();
}

} // namespace hedgerow
