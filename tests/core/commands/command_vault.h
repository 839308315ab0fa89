// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/commands/install_packs.h"
#include "core/commands/log_conversation.h"
#include "core/commands/undo_batch.h"
#include "core/db/transaction.h"
#include "core/store/folded_tables.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace hedgerow {

template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error("error " + std::to_string(static_cast<int>(result.error().code)) + ": " +
                                 result.error().detail);
    return std::move(*result);
}
inline void orThrow(const Result<void>& result) {
    if (!result)
        throw std::runtime_error("error " + std::to_string(static_cast<int>(result.error().code)) + ": " +
                                 result.error().detail);
}

// A journal and its tables in memory, and one transaction around every command, as in a workspace.
class CommandVault {
public:
    CommandVault() : m_database(orThrow(Database::openInMemory())) {
        m_tables = orThrow(FoldedTables::open(m_database));
        m_journal = orThrow(Journal::open(m_database, test.environment, *m_tables));
        m_tables->setNumbers(&m_journal->tables());
        m_reader = std::make_unique<Reader>(m_database, m_journal->tables());
        orThrow(m_journal->rebuild());
    }

    template <class Command>
    Result<Outcome> tryRun(const Command& command, Progress* progress = nullptr) {
        auto transaction = orThrow(Transaction::begin(m_database));
        CommandContext context{*m_journal, *m_reader, test.environment, ClockCheck::Refuse, progress};
        auto outcome = command.execute(context);
        if (outcome) {
            orThrow(transaction.commit());
        } else {
            transaction.rollback();
            orThrow(m_journal->reload());
        }
        test.clock.advance(1000);
        return outcome;
    }
    template <class Command>
    Outcome run(const Command& command) {
        return orThrow(tryRun(command));
    }

    Id add(Kind kind, FieldValues values, std::vector<Id> owners = {}) {
        return run(EditRecords{{{kind, std::nullopt, std::move(owners), std::move(values)}}}).created.front();
    }
    Outcome edit(Kind kind, const Id& id, FieldValues values) {
        return run(EditRecords{{{kind, id, {}, std::move(values)}}});
    }
    PersonId addPerson(const std::string& given, const std::string& family = {}) {
        return PersonId(add(Kind::Person, {{"given", given}, {"family", family}}));
    }
    PersonView person(PersonId id) { return orThrow(m_reader->person(id)); }
    bool isThere(Kind kind, const Id& id) {
        const auto view = m_reader->record(kind, id);
        return view.ok() && !view->value(kRemoved).isTrue();
    }
    std::size_t count(Kind kind) { return orThrow(m_reader->records(kind)).size(); }
    static LevelId level(int order) { return LevelId(Id::named("level/one_to_five/" + std::to_string(order))); }
    Date today() const { return test.clock.today(); }

    Reader& reader() { return *m_reader; }
    Journal& journal() { return *m_journal; }

    TestEnvironment test;

private:
    Database m_database;
    std::unique_ptr<FoldedTables> m_tables;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reader> m_reader;
};

} // namespace hedgerow
