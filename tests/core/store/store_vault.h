// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/commands/log_conversation.h"
#include "core/commands/remove_records.h"
#include "core/commands/same_person.h"
#include "core/commands/undo_batch.h"
#include "core/store/table_contents.h"
#include "core/workspace/workspace.h"
#include "tests/support/test_environment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace hedgerow {

template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::to_string(static_cast<int>(result.error().code)) + ' ' + result.error().detail);
    return std::move(*result);
}
inline void orThrow(const Result<void>& result) {
    if (!result)
        throw std::runtime_error(std::to_string(static_cast<int>(result.error().code)) + ' ' + result.error().detail);
}

// A command of a test's own: anything a command may do, in the workspace's transaction.
template <class Work>
struct Doing {
    Work work;
    Result<Outcome> execute(CommandContext& context) const { return work(context); }
};
template <class Work>
Doing(Work) -> Doing<Work>;

// The tables over a journal in memory, as a workspace keeps them, and short words for what tests do with them.
class StoreVault {
public:
    explicit StoreVault(std::uint64_t seed = 1)
        : test(seed), workspace(orThrow(Workspace::inMemory(test.environment))) {}

    template <class Command>
    Outcome run(const Command& command) {
        test.clock.advance(1000);
        return orThrow(workspace->run(command, ClockCheck::Accepted));
    }

    Id add(Kind kind, FieldValues values, std::vector<Id> owners = {}) {
        return run(EditRecords{{{kind, std::nullopt, std::move(owners), std::move(values)}}}).created.front();
    }
    BatchName edit(Kind kind, const Id& id, FieldValues values) {
        return run(EditRecords{{{kind, id, {}, std::move(values)}}}).changes.batch.value();
    }
    PersonId person(FieldValues values) { return PersonId(add(Kind::Person, std::move(values))); }
    PersonId person(const std::string& given, const std::string& family = {}) {
        FieldValues values{{"given", given}};
        if (!family.empty()) values.emplace_back("family", family);
        return person(std::move(values));
    }
    UnitId unit(const std::string& name, const std::string& type = "department") {
        return UnitId(add(Kind::Unit, {{"name", name}, {"type", type}}));
    }
    Id join(PersonId person, UnitId unit, FieldValues more = {}) {
        more.emplace_back("unit", Value(unit));
        return add(Kind::Membership, std::move(more), {person.id});
    }
    Id assess(PersonId person, int order, const std::string& date) {
        return add(Kind::Assessment, {{"level", Value(level(order))}, {"date", date}}, {person.id});
    }
    Outcome talk(PersonId person, const std::string& date, const std::string& note = {}) {
        LogConversation talk;
        talk.with.push_back({person, {}, false});
        talk.date = Date::parse(date);
        talk.note = note;
        return run(talk);
    }
    void remove(Kind kind, const Id& id, bool isRemoved = true) { run(RemoveRecords{{{kind, id}}, isRemoved}); }
    BatchName merge(PersonId kept, PersonId other) { return run(SamePerson{kept, other}).changes.batch.value(); }
    // `same_as` as others may have written it, whatever the command would say.
    BatchName point(PersonId from, PersonId to) {
        return run(Doing{[&](CommandContext& context) -> Result<Outcome> {
                   auto writer = context.journal.write("merge", ClockCheck::Accepted);
                   if (!writer) return writer.error();
                   if (auto put =
                           writer->put(RecordName::of(Kind::Person, from.id), {{std::string(kSameAs), Value(to)}});
                       !put)
                       return put.error();
                   auto changes = writer->finish();
                   if (!changes) return changes.error();
                   return Outcome{std::move(*changes), {}, {}};
               }})
            .changes.batch.value();
    }
    void undo(const BatchName& batch) { run(UndoBatch{batch}); }

    // Everything this vault holds, given to another, as an own device would.
    void sendTo(StoreVault& other) {
        ExportScope scope;
        for (int i = 0; i <= static_cast<int>(FieldClass::Unknown); ++i)
            scope.classes.insert(static_cast<FieldClass>(i));
        scope.withHistory = true;
        std::vector<Atom> atoms;
        orThrow(workspace->journal().exportAtoms(scope, [&](Atom atom) -> Result<void> {
            atoms.push_back(std::move(atom));
            return {};
        }));
        other.run(Doing{[&](CommandContext& context) -> Result<Outcome> {
            auto admission = context.journal.admit(atoms, {{}, false});
            if (!admission) return admission.error();
            return Outcome{std::move(admission->changes), {}, {}};
        }});
    }

    Reader& reader() { return workspace->reader(); }
    Database& database() { return workspace->journal().tables().database(); }
    PersonRow row(PersonId id) {
        const RecordNumber number[]{orThrow(reader().listedNumber(id))};
        return orThrow(reader().personRows(number)).front();
    }
    // The names in the order they are listed.
    std::vector<std::string> names(const PeopleQuery& query) {
        std::vector<std::string> names;
        for (const PersonRow& each : orThrow(reader().personRows(orThrow(reader().people(query)))))
            names.push_back(each.name);
        return names;
    }
    std::vector<std::string> found(const std::string& text) {
        PeopleQuery query;
        query.text = text;
        return names(query);
    }
    std::vector<std::string> sorted(PeopleSort sort, bool isDescending = false) {
        PeopleQuery query;
        query.sort = sort;
        query.isDescending = isDescending;
        return names(query);
    }
    // Empty, or the tables that are not what the journal folds into.
    std::vector<std::string> wrongTables() {
        const auto before = orThrow(tableContents(database()));
        orThrow(workspace->rebuild());
        std::vector<std::string> wrong;
        for (const auto& [table, hash] : orThrow(tableContents(database())))
            if (before.at(table) != hash) wrong.push_back(table);
        return wrong;
    }
    static LevelId level(int order) { return LevelId(Id::named("level/one_to_five/" + std::to_string(order))); }

    TestEnvironment test;
    std::unique_ptr<Workspace> workspace;
};

} // namespace hedgerow
