// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/edit_people.h"

#include "core/commands/edit_records.h"
#include "core/commands/lookup.h"
#include "core/model/text_rules.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

// One EditPeople while it is carried out.
class Editing {
public:
    Editing(const EditPeople& command, CommandContext& context, BatchWriter& writer)
        : m_command(command), m_context(context), m_writer(writer) {}

    Result<Outcome> execute() {
        if (auto prepared = prepare(); !prepared) return prepared.error();
        for (const PersonRow& person : m_people)
            if (auto edited = edit(person); !edited) return edited.error();
        for (const std::string& label : m_command.addTags)
            if (auto added = addTag(label); !added) return added.error();
        for (const Id& tag : m_command.removeTags)
            if (auto removed = removeTag(tag); !removed) return removed.error();
        m_writer.count("people", static_cast<std::int64_t>(m_people.size()));
        auto changes = m_writer.finish();
        if (!changes) return changes.error();
        return Outcome{std::move(*changes), {}, {}};
    }

private:
    Result<void> prepare() {
        auto person = cleaned(Kind::Person, m_command.person);
        if (!person) return person.error();
        m_person = std::move(*person);
        auto work = cleaned(Kind::Membership, m_command.work);
        if (!work) return work.error();
        m_work = std::move(*work);
        std::vector<RecordNumber> numbers;
        for (const PersonId& id : m_command.people) {
            const auto number = m_context.reader.listedNumber(id);
            if (!number) return number.error();
            if (m_numbers.insert(*number).second) numbers.push_back(*number);
        }
        if (numbers.empty()) return Error{ErrorCode::InvalidValue, "people"};
        auto rows = m_context.reader.personRows(numbers);
        if (!rows) return rows.error();
        m_people = std::move(*rows);
        if (!m_command.newUnit.empty()) return findUnit();
        return {};
    }

    Result<FieldValues> cleaned(Kind kind, const FieldValues& values) {
        FieldValues clean;
        for (const auto& [name, value] : values) {
            const Field* field = fieldNamed(kind, name);
            if (!field || field->isFamily() || field->type == FieldType::RefList)
                return Error{ErrorCode::InvalidValue, name};
            auto fitting = cleanValue(*field, value);
            if (!fitting) return Error{ErrorCode::InvalidValue, name};
            if (field->type == FieldType::Ref && !fitting->isNull())
                if (auto there = presentRecord(m_context, *field->refers, *fitting->id(), name); !there)
                    return there.error();
            clean.emplace_back(name, std::move(*fitting));
        }
        return clean;
    }

    Result<void> findUnit() {
        auto name = cleanName(m_command.newUnit);
        if (!name || name->empty()) return Error{ErrorCode::InvalidValue, "unit"};
        const auto units = m_context.reader.units();
        if (!units) return units.error();
        const std::string key = searchKey(*name);
        const auto known =
            std::ranges::find_if(*units, [&](const UnitView& unit) { return searchKey(unit.name) == key; });
        const Id id = known != units->end() ? known->id.id : Id::random(m_context.environment.random);
        if (known == units->end())
            if (auto put = m_writer.put(RecordName::of(Kind::Unit, id), {{"name", std::move(*name)}}); !put)
                return put.error();
        std::erase_if(m_work, [](const auto& item) { return item.first == "unit"; });
        m_work.emplace_back("unit", Value(id));
        return {};
    }

    Result<void> edit(const PersonRow& person) {
        if (!m_person.empty())
            if (auto put = m_writer.put(RecordName::of(Kind::Person, person.id.id), m_person); !put) return put.error();
        if (m_work.empty()) return {};
        auto name = membership(person);
        if (!name) return name.error();
        if (!*name) return {};
        const auto put = m_writer.put(**name, m_work);
        return put ? Result<void>() : put.error();
    }

    // The current one, a new one, or none where there is none and nothing to set.
    Result<std::optional<RecordName>> membership(const PersonRow& person) {
        if (person.membership) {
            auto record = presentRecord(m_context, Kind::Membership, *person.membership, "membership");
            if (!record) return record.error();
            const auto folded = m_context.journal.folded(*record);
            if (!folded) return folded.error();
            const auto until = folded->value("to").date();
            if (!until || *until >= m_context.environment.clock.today()) return std::optional(std::move(record->name));
        }
        const bool isSaid = std::ranges::any_of(m_work, [](const auto& item) { return !item.second.isNull(); });
        if (!isSaid) return std::optional<RecordName>();
        return std::optional(
            RecordName::of(Kind::Membership, Id::random(m_context.environment.random), Owners(person.id)));
    }

    // The taggings with this tag that are not removed, by the number their person is listed under.
    Result<std::vector<std::pair<RecordNumber, RecordName>>> taggings(const Id& tag) {
        std::vector<std::pair<RecordNumber, RecordName>> found;
        auto record = presentRecord(m_context, Kind::Tag, tag, "tag");
        if (!record) return record.error();
        const auto referring = m_context.reader.referringTo(record->number);
        if (!referring) return referring.error();
        for (const StoredRecord& each : *referring) {
            if (each.name.kind != kindName(Kind::Tagging)) continue;
            const auto folded = m_context.journal.folded(each);
            if (!folded) return folded.error();
            const auto person = m_context.reader.listedNumber(PersonId(each.name.owners[0]));
            if (folded->isVisible() && person) found.emplace_back(*person, each.name);
        }
        return found;
    }

    Result<void> addTag(const std::string& label) {
        const auto known = m_context.reader.tags();
        if (!known) return known.error();
        Labels labels(Kind::Tag, *known);
        const auto tag = labels.foundOrMade(label, "tag", m_context, m_writer);
        if (!tag) return tag.error();
        std::set<RecordNumber> tagged;
        if (std::ranges::find(*known, *tag, &LabelView::id) != known->end()) {
            const auto there = taggings(*tag);
            if (!there) return there.error();
            for (const auto& each : *there) tagged.insert(each.first);
        }
        for (const PersonRow& person : m_people) {
            if (tagged.contains(person.number)) continue;
            const auto name =
                RecordName::of(Kind::Tagging, Id::random(m_context.environment.random), Owners(person.id));
            if (auto put = m_writer.put(name, {{"tag", Value(*tag)}}); !put) return put.error();
        }
        return {};
    }

    Result<void> removeTag(const Id& tag) {
        const auto there = taggings(tag);
        if (!there) return there.error();
        for (const auto& [number, name] : *there) {
            if (!m_numbers.contains(number)) continue;
            if (auto put = m_writer.put(name, {{std::string(kRemoved), true}}); !put) return put.error();
        }
        return {};
    }

    const EditPeople& m_command;
    CommandContext& m_context;
    BatchWriter& m_writer;
    FieldValues m_person;
    FieldValues m_work;
    std::vector<PersonRow> m_people;
    std::set<RecordNumber> m_numbers; // theirs
};

} // namespace

Result<Outcome> EditPeople::execute(CommandContext& context) const {
    auto writer = context.journal.write("people.edit", context.clockCheck);
    if (!writer) return writer.error();
    return Editing(*this, context, *writer).execute();
}

} // namespace hedgerow
