// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement_cache.h"
#include "core/journal/fold_sink.h"
#include "core/journal/journal_tables.h"
#include "core/store/identity.h"
#include "core/store/links.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/standing.h"

#include <memory>
#include <set>

namespace hedgerow {

// The displayed value of a field, if this version understands it; null: none.
const Value* shown(const FoldedRecord& values, const Field& field, std::string_view name);

// Writes what the journal folds into the tables of schema.h and the search index. Owned by the workspace, on the
// connection's thread.
class FoldedTables final : public FoldSink {
public:
    static Result<std::unique_ptr<FoldedTables>> open(Database& database);

    // The file's tables are missing or of another version: the caller rebuilds the journal.
    bool needsRebuild() const { return m_needsRebuild; }
    // The journal's numbers for what values refer to. Set before the first write; null: references stay empty.
    void setNumbers(JournalTables* numbers) { m_numbers = numbers; }

    // The transaction was rolled back: nothing is left to bring up to date.
    void abandon();

    Result<void> folded(const StoredRecord& record, const FoldedRecord& values, bool isNew) override;
    Result<void> made(const StoredRecord& record, const BatchName& batch, SortedValues values) override;
    Result<void> forgotten(const StoredRecord& record) override;
    Result<void> settled() override;
    Result<void> cleared() override;

private:
    explicit FoldedTables(Database& database);
    Result<bool> readIndexed(RecordNumber record, const KindTable& table);
    Result<void> readFamilies(RecordNumber record);
    Result<void> indexAnew();
    // Before a person is written.
    Result<void> beginList();
    Result<void> dropOld(const StoredRecord& record, const KindTable& table);
    Result<Listing> listed(const StoredRecord& record, const FoldedRecord& values, bool isNew);
    // The row of m_shown.
    Result<void> insertRow(const StoredRecord& record, const KindTable& table, bool isRemoved, const Listing& listing);
    Result<void> insertReferences(const StoredRecord& record, const KindTable& table);
    Result<Statement*> rowStatement(const KindTable& table);
    Result<void> insertFamilies(const StoredRecord& record, Kind kind, const FoldedRecord& values);
    Result<void> insertFamily(const StoredRecord& record, const Field& field, std::string_view name,
                              const Value& value);
    // Whether there are any.
    Result<bool> insertConflicts(const StoredRecord& record, const FoldedRecord& values);
    Result<RecordNumber> referred(Kind kind, const Id& id);
    Result<void> cutReferences(RecordNumber target);
    Result<void> run(std::string_view sql, RecordNumber record);

    // What a row's references become: the target, or all targets one after the other.
    struct Reference {
        RecordNumber target = RecordNumber::None;
        std::string packed;
    };

    StatementCache m_statements;
    std::vector<Statement*> m_rowStatements; // by kind; null: not asked for yet
    // Of the record at hand: the value of each column that this version understands, null for none; the references
    // among them; the words to search.
    std::vector<const Value*> m_shown;
    std::vector<Reference> m_references;
    SearchWords m_words;
    std::vector<RecordNumber> m_about; // whom one finds by them
    Links m_links;
    Identity m_identity;
    Standing m_standing;
    SearchIndex m_search;
    JournalTables* m_numbers = nullptr;
    bool m_hasBegunList = false; // since the last settled()
    bool m_makesListLast = false;
    bool m_needsRebuild = false;
};

} // namespace hedgerow
