// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/folded_tables.h"
#include "core/store/schema.h"

#include <algorithm>
#include <bit>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// The value of a column as the journal holds it, but for references, which are numbers here.
Value columnValue(const Statement& row, int column, const Field& field) {
    switch (field.type) {
    case FieldType::Integer:
        return row.int64(column);
    case FieldType::Boolean:
        return row.int64(column) != 0;
    case FieldType::TextList: {
        Value::List items;
        std::string_view text = row.text(column);
        while (true) {
            const std::size_t end = text.find('\n');
            items.emplace_back(text.substr(0, end));
            if (end == std::string_view::npos) return items;
            text.remove_prefix(end + 1);
        }
    }
    default:
        return row.text(column);
    }
}

void addConflicts(RecordView& view, const FoldedRecord& folded) {
    for (const auto& [field, heads] : folded.fields) {
        if (!folded.isConflict(field)) continue;
        std::vector<Value>& values = view.conflicts[field];
        for (const Head& head : heads)
            if (std::ranges::find(values, head.value) == values.end()) values.push_back(head.value);
    }
}

} // namespace

const Value& RecordView::value(std::string_view field) const {
    static const Value kNone;
    const auto found = values.find(field);
    return found == values.end() ? kNone : found->second;
}

std::string RecordView::text(std::string_view field) const {
    const Value& found = value(field);
    return found.text() ? *found.text() : std::string();
}

std::optional<std::int64_t> RecordView::integer(std::string_view field) const {
    const Value& found = value(field);
    return found.integer() ? std::optional(*found.integer()) : std::nullopt;
}

std::string PersonView::label(const Id& id) const {
    const auto found = labels.find(id);
    return found == labels.end() ? std::string() : found->second;
}

Reader::Reader(Database& database, JournalTables& numbers) : m_statements(database), m_journal(numbers) {}

Result<std::vector<RecordNumber>> Reader::numbers(Statement& statement) {
    std::vector<RecordNumber> found;
    while (true) {
        const auto row = statement.step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(RecordNumber{statement.int64(0)});
    }
}

Result<Id> Reader::idOf(RecordNumber number) {
    const auto statement = m_statements.use("SELECT id FROM record WHERE number = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, raw(number)).step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "no such record"};
    const Id id = (*statement)->id(0);
    (*statement)->reset();
    return id;
}

// Of a kind without a table.
Result<RecordView> Reader::journalView(Kind kind, RecordNumber number) {
    auto stored = m_journal.record(number);
    if (!stored) return stored.error();
    const auto history = m_journal.history(number);
    if (!history) return history.error();
    const FoldedRecord folded = history->folded(stored->name.kind);
    if (!folded.isPresent) return Error{ErrorCode::NotFound, "no such record"};
    RecordView view;
    view.number = number;
    view.name = std::move(stored->name);
    if (folded.isRemoved) view.values.emplace(kRemoved, true);
    for (const Field& field : fieldsOf(kind))
        if (const Value* value = shown(folded, field, field.name)) view.values.emplace(field.name, *value);
    addConflicts(view, folded);
    return view;
}

Result<RecordView> Reader::recordView(Kind kind, RecordNumber number) {
    if (!hasTable(kind)) return journalView(kind, number);
    const KindTable& table = kindTable(kind);
    const auto statement = m_statements.use(table.selectSql);
    if (!statement) return statement.error();
    Statement& row = **statement;
    const auto found = row.bind(1, raw(number)).step();
    if (!found) return found.error();
    if (!*found) return Error{ErrorCode::NotFound, "no such record"};

    RecordView view;
    view.number = number;
    std::vector<std::pair<const Field*, std::vector<RecordNumber>>> references;
    int column = 1 + ownerCount(kind);
    if (row.int64(column++) != 0) view.values.emplace(kRemoved, true);
    for (const Field* field : table.columns) {
        const int at = column++;
        if (row.isNull(at)) continue;
        if (field->type == FieldType::Ref)
            references.push_back({field, {RecordNumber{row.int64(at)}}});
        else if (field->type == FieldType::RefList)
            references.emplace_back(field, unpackNumbers(row.blob(at)));
        else
            view.values.emplace(field->name, columnValue(row, at, *field));
    }
    row.reset();
    for (const auto& [field, targets] : references) {
        Value::List ids;
        for (const RecordNumber target : targets) {
            const auto id = idOf(target);
            if (!id && id.error().code == ErrorCode::NotFound) continue; // forgotten
            if (!id) return id.error();
            ids.emplace_back(*id);
        }
        if (field->type == FieldType::RefList)
            view.values.emplace(field->name, std::move(ids));
        else if (!ids.empty())
            view.values.emplace(field->name, ids.front());
    }
    auto stored = m_journal.record(number);
    if (!stored) return stored.error();
    view.name = std::move(stored->name);
    if (kind == Kind::Conversation)
        if (auto read = readFamilies(view); !read) return read.error();
    if (auto read = readConflicts(view); !read) return read.error();
    return view;
}

Result<void> Reader::readFamilies(RecordView& view) {
    const auto statement =
        m_statements.use("SELECT field, value, typeof(value) = 'integer' FROM family WHERE record = ?1");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, raw(view.number));
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return {};
        view.values.emplace(row.text(0), row.int64(2) != 0 ? Value(row.int64(1)) : Value(row.text(1)));
    }
}

Result<void> Reader::readConflicts(RecordView& view) {
    const auto statement = m_statements.use("SELECT 1 FROM conflict WHERE record = ?1 LIMIT 1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, raw(view.number)).step();
    if (!row) return row.error();
    if (!*row) return {};
    (*statement)->reset();
    const auto history = m_journal.history(view.number);
    if (!history) return history.error();
    addConflicts(view, history->folded(view.name.kind));
    return {};
}

Result<RecordView> Reader::record(Kind kind, const Id& id) {
    const auto candidates = m_journal.recordsWithId(id);
    if (!candidates) return candidates.error();
    for (const StoredRecord& stored : *candidates)
        if (stored.name.kind == kindName(kind)) return recordView(kind, stored.number);
    return Error{ErrorCode::NotFound, std::string(kindName(kind))};
}

Result<std::vector<RecordView>> Reader::records(Kind kind) {
    std::vector<RecordView> views;
    const auto visited = forEachRecord(kind, [&](const RecordView& view) -> Result<void> {
        views.push_back(view);
        return {};
    });
    if (!visited) return visited.error();
    return views;
}

Result<void> Reader::forEachRecord(Kind kind, const std::function<Result<void>(const RecordView&)>& visit) {
    const std::string name(kindName(kind));
    const auto statement = m_statements.use(
        hasTable(kind) ? "SELECT record FROM \"" + name + "\" WHERE removed = 0 ORDER BY record"
                       : "SELECT r.number FROM kind_name k JOIN record r ON r.kind = k.number WHERE k.name = '" + name +
                             "' ORDER BY r.number");
    if (!statement) return statement.error();
    const auto all = numbers(**statement);
    if (!all) return all.error();
    for (const RecordNumber number : *all) {
        const auto view = recordView(kind, number);
        if (!view && !hasTable(kind) && view.error().code == ErrorCode::NotFound) continue; // not present
        if (!view) return view.error();
        if (view->value(kRemoved).isTrue()) continue;
        if (auto visited = visit(*view); !visited) return visited;
    }
    return {};
}

Result<std::vector<StoredRecord>> Reader::referringTo(RecordNumber target) {
    const auto statement = m_statements.use("SELECT DISTINCT record FROM link WHERE target = ?1");
    if (!statement) return statement.error();
    const auto found = numbers((*statement)->bind(1, raw(target)));
    if (!found) return found.error();
    std::vector<StoredRecord> records;
    for (const RecordNumber number : *found) {
        auto stored = m_journal.record(number);
        if (!stored) return stored.error();
        records.push_back(std::move(*stored));
    }
    return records;
}

Result<std::string> Reader::setting(std::string_view key) {
    const auto statement = m_statements.use("SELECT value FROM setting WHERE key = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, key).step();
    if (!row) return row.error();
    std::string value;
    if (*row) {
        value = (*statement)->text(0);
        (*statement)->reset();
    }
    return value;
}

Result<std::vector<DraftView>> Reader::drafts() {
    // '0' is what follows '/'.
    const auto statement =
        m_statements.use("SELECT key, value FROM setting WHERE key > 'draft/' AND key < 'draft0' ORDER BY key");
    if (!statement) return statement.error();
    Statement& rows = **statement;
    std::vector<DraftView> drafts;
    while (true) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return drafts;
        const std::string_view key = rows.text(0);
        const auto id = Id::parse(key.substr(key.find('/') + 1));
        if (id) drafts.push_back({*id, std::string(rows.text(1))});
    }
}

Result<Counts> Reader::counts() {
    const auto statement = m_statements.use(
        "SELECT (SELECT count(*) FROM person WHERE listed = 1), "
        "(SELECT count(*) FROM standing s JOIN person p ON p.record = s.person AND p.listed = 1 WHERE s.level IS NOT "
        "NULL), "
        "(SELECT count(*) FROM standing s JOIN person p ON p.record = s.person AND p.listed = 1 WHERE s.talks > 0), "
        "(SELECT count(*) FROM conversation WHERE removed = 0), (SELECT count(*) FROM batch WHERE code IS NOT NULL), "
        "(SELECT count(*) FROM held WHERE state = 'waiting')");
    if (!statement) return statement.error();
    Statement& row = **statement;
    const auto found = row.step();
    if (!found) return found.error();
    const Counts counts{row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5)};
    row.reset();
    return counts;
}

} // namespace hedgerow
