// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/journal/journal.h"
#include "tests/support/recording_fold_sink.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace hedgerow {

template <class T>
T ok(Result<T> result) {
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail);
    return std::move(result).value();
}

inline void ok(const Result<void>& result) {
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail);
}

// A vault's journal over a database in memory.
class TestJournal {
public:
    explicit TestJournal(std::uint64_t seed = 1) : env(seed), database(ok(Database::openInMemory())) { open(); }

    // As after closing and opening the vault.
    void open() {
        journal.reset();
        journal = ok(Journal::open(database, env.environment, sink));
    }
    BatchName write(const RecordName& record, FieldValues values) {
        auto writer = ok(journal->write("edit", ClockCheck::Accepted));
        ok(writer.put(record, std::move(values), BatchWriter::Unchanged::Write));
        return *ok(writer.finish()).batch;
    }
    Changes undo(const BatchName& batch, bool isUndone = true) {
        return ok(journal->mark(batch, ok(journal->recordsOf(batch)), isUndone, "undo", ClockCheck::Accepted));
    }
    const FoldedRecord& folded(const RecordName& record) const {
        static const FoldedRecord kNothing;
        const auto found = sink.tables.find(record);
        return found == sink.tables.end() ? kNothing : found->second;
    }
    std::vector<Atom> atoms(bool withHistory = true) {
        ExportScope scope;
        for (int i = 0; i <= static_cast<int>(FieldClass::Unknown); ++i)
            scope.classes.insert(static_cast<FieldClass>(i));
        scope.withHistory = withHistory;
        return atoms(scope);
    }
    std::vector<Atom> atoms(const ExportScope& scope) {
        std::vector<Atom> taken;
        ok(journal->exportAtoms(scope, [&](Atom atom) -> Result<void> {
            taken.push_back(std::move(atom));
            return {};
        }));
        return taken;
    }
    Admission take(const std::vector<Atom>& atoms, bool asksFirst = true) {
        return ok(journal->admit(atoms, {asksFirst ? "a peer" : "", asksFirst}));
    }
    Admission acceptAll() {
        std::vector<std::int64_t> numbers;
        for (const HeldItem& item : ok(journal->held())) numbers.push_back(item.number);
        return ok(journal->accept(numbers));
    }
    std::string digest(DigestScope scope = DigestScope::Shareable) { return ok(journal->digest(scope)); }

    TestEnvironment env;
    RecordingFoldSink sink;
    Database database;
    std::unique_ptr<Journal> journal;
};

inline RecordName person(std::string_view name) {
    return RecordName::of(Kind::Person, Id::named(name));
}

// A batch of a test's own making.
inline BatchName batch(std::int64_t wallMs, std::uint64_t writer = 1) {
    return {static_cast<std::uint64_t>(wallMs) << 16, writer};
}

} // namespace hedgerow
