// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/used_since.h"

#include "core/journal/atom.h"
#include "core/model/fields.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace hedgerow {
namespace {

constexpr std::size_t kStep = 256;

bool isMark(std::string_view field) {
    return field.starts_with(kUndonePrefix);
}

bool isPerson(const StoredRecord& record) {
    return record.name.kind == kindName(Kind::Person);
}

// Kinds that values refer to, and persons, whom records are about.
bool canBeUsed(std::string_view kind) {
    return std::ranges::any_of(allFields(),
                               [&](const Field& field) { return field.refers && kindName(*field.refers) == kind; });
}

// The ids a record depends on: its owners and what its values refer to.
std::vector<Id> dependencies(const StoredRecord& record, const FoldedRecord& folded) {
    const auto owners = record.name.owners.ids();
    std::vector<Id> ids(owners.begin(), owners.end());
    if (folded.sameAs) ids.push_back(*folded.sameAs);
    const auto kind = kindNamed(record.name.kind);
    if (!kind) return ids;
    for (const auto& [name, heads] : folded.fields) {
        const Field* field = fieldNamed(*kind, name);
        if (!field) continue;
        if (name.starts_with("issue/"))
            if (const auto issue = Id::parse(std::string_view(name).substr(6))) ids.push_back(*issue);
        if (!field->refers) continue;
        // A next step stands without the conversation it came of.
        if (*kind == Kind::FollowUp && name == "conversation") continue;
        for (const Head& head : heads) {
            if (const auto id = head.value.id()) ids.push_back(*id);
            if (!head.value.list()) continue;
            for (const Value& item : *head.value.list())
                if (const auto id = item.id()) ids.push_back(*id);
        }
    }
    return ids;
}

class Sorting {
public:
    Sorting(CommandContext& context, const BatchName& batch, std::vector<StoredRecord> records)
        : m_context(context), m_batch(batch), m_records(std::move(records)), m_states(m_records.size()) {}

    Result<Takeback> sort() {
        if (!std::ranges::is_sorted(m_records, {}, &StoredRecord::number))
            std::ranges::sort(m_records, {}, &StoredRecord::number);
        for (const auto pass : {&Sorting::readHistories, &Sorting::lookOutside, &Sorting::close})
            if (auto done = (this->*pass)(); !done) return done.error();
        return result();
    }

private:
    struct State {
        bool isPlain = false;   // the batch wrote values, not only marks
        bool isCreated = false; // nothing was written to the record before
        bool isKept = false;
    };

    Result<void> step(std::size_t done) const {
        const bool asks = m_context.progress && done % kStep == 0;
        if (asks &&
            !m_context.progress->step(static_cast<std::int64_t>(done), static_cast<std::int64_t>(m_records.size())))
            return ErrorCode::Cancelled;
        return {};
    }

    // What each record's own history says; remembers what would still be used without the batch.
    Result<void> readHistories() {
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (auto goOn = step(i); !goOn) return goOn;
            auto history = m_context.journal.history(m_records[i].number);
            if (!history) return history.error();
            readHistory(i, *history);
        }
        return {};
    }

    void readHistory(std::size_t index, RecordHistory& history) {
        State& state = m_states[index];
        state.isCreated = true;
        bool hasOther = false; // in force, by another batch
        for (const auto& [field, entries] : history.fields()) {
            for (const auto& [batch, entry] : entries) {
                const bool isOurs = batch == m_batch;
                if (isMark(field)) {
                    const auto marked = isOurs ? undoneBatch(field) : std::nullopt;
                    if (marked) m_marks.push_back({m_records[index], *marked, entry.values.back().isTrue()});
                } else if (isOurs) {
                    state.isPlain = true;
                } else {
                    if (batch < m_batch) state.isCreated = false;
                    if (history.isUndone(batch)) continue;
                    hasOther = true;
                    if (batch > m_batch && field != kRemoved) state.isKept = true;
                }
            }
        }
        if (!state.isPlain) state.isCreated = false;
        if (!state.isCreated) state.isKept = false;
        if (!hasOther) return;
        constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();
        history.put({kLast, kLast}, undoneField(m_batch), {{true}, {}});
        const FoldedRecord without = history.folded(m_records[index].name.kind);
        if (!without.isVisible()) return;
        for (const Id& id : dependencies(m_records[index], without)) m_used.insert(id);
    }

    // What records of other batches say.
    Result<void> lookOutside() {
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (auto goOn = step(i); !goOn) return goOn;
            const StoredRecord& record = m_records[i];
            if (!m_states[i].isCreated || m_states[i].isKept || !canBeUsed(record.name.kind)) continue;
            if (m_used.contains(record.name.id)) {
                m_states[i].isKept = true;
                continue;
            }
            const auto isUsed = isUsedOutside(record);
            if (!isUsed) return isUsed.error();
            m_states[i].isKept = *isUsed;
        }
        return {};
    }

    Result<bool> isUsedOutside(const StoredRecord& record) {
        if (isPerson(record)) {
            const auto owned = m_context.journal.tables().recordsOwnedBy(record.number);
            if (!owned) return owned.error();
            for (const RecordNumber number : *owned) {
                if (indexOf(number)) continue;
                const auto stored = m_context.journal.record(number);
                if (!stored) return stored.error();
                const auto visible = isVisible(*stored);
                if (!visible || *visible) return visible;
            }
        }
        const auto referring = m_context.reader.referringTo(record.number);
        if (!referring) return referring.error();
        for (const StoredRecord& other : *referring) {
            if (indexOf(other.number)) continue;
            const auto visible = isVisible(other);
            if (!visible || *visible) return visible;
        }
        return false;
    }

    Result<bool> isVisible(const StoredRecord& record) {
        const auto folded = m_context.journal.folded(record);
        if (!folded) return folded.error();
        return folded->isVisible();
    }

    // Of the same batch: what is about a kept person, and what a kept record needs.
    Result<void> close() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_states.size(); ++i)
            if (m_states[i].isKept) open.push_back(i);
        if (open.empty()) return {};

        std::unordered_multimap<RecordNumber, std::size_t> owned;
        std::unordered_map<Id, std::size_t, IdHash> byId;
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (!m_states[i].isCreated) continue;
            for (const RecordNumber owner : m_records[i].owners)
                if (owner != RecordNumber::None) owned.emplace(owner, i);
            if (canBeUsed(m_records[i].name.kind)) byId.emplace(m_records[i].name.id, i);
        }
        const auto keep = [&](std::size_t index) {
            if (m_states[index].isKept) return;
            m_states[index].isKept = true;
            open.push_back(index);
        };
        while (!open.empty()) {
            const std::size_t index = open.back();
            open.pop_back();
            const StoredRecord& record = m_records[index];
            const auto [begin, end] = owned.equal_range(record.number);
            for (auto child = begin; child != end; ++child) keep(child->second);
            const auto folded = m_context.journal.folded(record);
            if (!folded) return folded.error();
            for (const Id& id : dependencies(record, *folded))
                if (const auto needed = byId.find(id); needed != byId.end()) keep(needed->second);
        }
        return {};
    }

    std::optional<std::size_t> indexOf(RecordNumber number) const {
        const auto found = std::ranges::lower_bound(m_records, number, {}, &StoredRecord::number);
        if (found == m_records.end() || found->number != number) return std::nullopt;
        return static_cast<std::size_t>(found - m_records.begin());
    }

    Takeback result() {
        std::int64_t persons = 0;
        std::int64_t plain = 0;
        std::int64_t keptPersons = 0;
        std::int64_t kept = 0;
        Takeback result;
        result.marks = std::move(m_marks);
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (!m_states[i].isPlain) continue;
            const bool person = isPerson(m_records[i]);
            ++plain;
            if (person) ++persons;
            if (m_states[i].isKept) {
                ++kept;
                if (person) ++keptPersons;
            } else {
                result.records.push_back(std::move(m_records[i]));
            }
        }
        result.kept = keptPersons > 0 ? keptPersons : kept;
        result.total = keptPersons > 0 ? persons : plain;
        return result;
    }

    CommandContext& m_context;
    BatchName m_batch;
    std::vector<StoredRecord> m_records; // by number
    std::vector<State> m_states;
    std::vector<Takeback::Mark> m_marks;
    std::unordered_set<Id, IdHash> m_used;
};

} // namespace

Result<Takeback> takeback(CommandContext& context, const BatchName& batch, std::vector<StoredRecord> records) {
    return Sorting(context, batch, std::move(records)).sort();
}

} // namespace hedgerow
