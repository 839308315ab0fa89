// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/used_since.h"

#include "core/journal/atom.h"
#include "core/model/fields.h"

#include <algorithm>
#include <limits>
#include <set>
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
    Sorting(CommandContext& context, std::vector<Written> written)
        : m_context(context), m_written(std::move(written)), m_states(m_written.size()) {}

    Result<Takeback> sort() {
        if (!std::ranges::is_sorted(m_written, {}, numberOf)) std::ranges::sort(m_written, {}, numberOf);
        for (const auto pass : {&Sorting::readHistories, &Sorting::lookOutside, &Sorting::close})
            if (auto done = (this->*pass)(); !done) return done.error();
        return result();
    }

private:
    struct State {
        bool isPlain = false;   // values were written, not only marks
        bool isCreated = false; // the first values of the record
        bool isKept = false;
    };

    static RecordNumber numberOf(const Written& written) { return written.record.number; }
    const StoredRecord& record(std::size_t index) const { return m_written[index].record; }

    Result<void> step(std::size_t done) const {
        const bool asks = m_context.progress && done % kStep == 0;
        if (asks &&
            !m_context.progress->step(static_cast<std::int64_t>(done), static_cast<std::int64_t>(m_written.size())))
            return ErrorCode::Cancelled;
        return {};
    }

    // What each record's own history says; remembers what would still be used without what is taken back.
    Result<void> readHistories() {
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            if (auto goOn = step(i); !goOn) return goOn;
            auto history = m_context.journal.history(record(i).number);
            if (!history) return history.error();
            if (auto read = readHistory(i, *history); !read) return read;
        }
        return {};
    }

    Result<void> readHistory(std::size_t index, RecordHistory& history) {
        State& state = m_states[index];
        const std::vector<BatchName>& ours = m_written[index].batches;
        std::optional<BatchName> first;
        std::set<BatchName> others; // in force
        bool isChanged = false;     // by one of them, which did more than remove it
        for (const auto& [field, entries] : history.fields()) {
            for (const auto& [batch, entry] : entries) {
                const bool isOurs = std::ranges::binary_search(ours, batch);
                if (isMark(field)) {
                    const auto marked = isOurs ? undoneBatch(field) : std::nullopt;
                    if (marked) m_marks.push_back({record(index), *marked, entry.values.back().isTrue()});
                    continue;
                }
                first = std::min(first.value_or(batch), batch);
                if (isOurs) {
                    state.isPlain = true;
                } else if (!history.isUndone(batch)) {
                    others.insert(batch);
                    isChanged = isChanged || field != kRemoved;
                }
            }
        }
        const auto wasThere = wasThereBefore(index, others);
        if (!wasThere) return wasThere.error();
        state.isCreated = first && std::ranges::binary_search(ours, *first) && !*wasThere;
        state.isKept = state.isCreated && isChanged;
        if (others.empty()) return {};
        constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();
        for (const BatchName& batch : ours) history.put({kLast, kLast}, undoneField(batch), {{true}, {}});
        const FoldedRecord without = history.folded(record(index).name.kind);
        if (!without.isVisible()) return {};
        for (const Id& id : dependencies(record(index), without)) m_used.insert(id);
        return {};
    }

    // Whether the record was here before a bundle brought it too: each vault has the scales that ship with the program
    // of its own, and one bundle can bring what is older than what another one had brought.
    Result<bool> wasThereBefore(std::size_t index, const std::set<BatchName>& others) {
        const std::int64_t delivery = m_written[index].delivery;
        if (delivery == 0) return false;
        for (const BatchName& batch : others) {
            const auto wasThere = m_context.journal.tables().wasThereBefore(record(index).number, batch, delivery);
            if (!wasThere || *wasThere) return wasThere;
        }
        return false;
    }

    // What records say that are not among them.
    Result<void> lookOutside() {
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            if (auto goOn = step(i); !goOn) return goOn;
            if (!m_states[i].isCreated || m_states[i].isKept || !canBeUsed(record(i).name.kind)) continue;
            if (m_used.contains(record(i).name.id)) {
                m_states[i].isKept = true;
                continue;
            }
            const auto isUsed = isUsedOutside(record(i));
            if (!isUsed) return isUsed.error();
            m_states[i].isKept = *isUsed;
        }
        return {};
    }

    Result<bool> isUsedOutside(const StoredRecord& used) {
        if (isPerson(used)) {
            const auto owned = m_context.journal.tables().recordsOwnedBy(used.number);
            if (!owned) return owned.error();
            for (const RecordNumber number : *owned) {
                if (indexOf(number)) continue;
                const auto stored = m_context.journal.record(number);
                if (!stored) return stored.error();
                const auto visible = isVisible(*stored);
                if (!visible || *visible) return visible;
            }
        }
        const auto referring = m_context.reader.referringTo(used.number);
        if (!referring) return referring.error();
        for (const StoredRecord& other : *referring) {
            if (indexOf(other.number)) continue;
            const auto visible = isVisible(other);
            if (!visible || *visible) return visible;
        }
        return false;
    }

    Result<bool> isVisible(const StoredRecord& other) {
        const auto folded = m_context.journal.folded(other);
        if (!folded) return folded.error();
        return folded->isVisible();
    }

    // Created with it: what is about a kept person, and what a kept record needs.
    Result<void> close() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_states.size(); ++i)
            if (m_states[i].isKept) open.push_back(i);
        if (open.empty()) return {};

        std::unordered_multimap<RecordNumber, std::size_t> owned;
        std::unordered_map<Id, std::size_t, IdHash> byId;
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            if (!m_states[i].isCreated) continue;
            for (const RecordNumber owner : record(i).owners)
                if (owner != RecordNumber::None) owned.emplace(owner, i);
            if (canBeUsed(record(i).name.kind)) byId.emplace(record(i).name.id, i);
        }
        const auto keep = [&](std::size_t index) {
            if (m_states[index].isKept) return;
            m_states[index].isKept = true;
            open.push_back(index);
        };
        while (!open.empty()) {
            const std::size_t index = open.back();
            open.pop_back();
            const auto [begin, end] = owned.equal_range(record(index).number);
            for (auto child = begin; child != end; ++child) keep(child->second);
            const auto folded = m_context.journal.folded(record(index));
            if (!folded) return folded.error();
            for (const Id& id : dependencies(record(index), *folded))
                if (const auto needed = byId.find(id); needed != byId.end()) keep(needed->second);
        }
        return {};
    }

    std::optional<std::size_t> indexOf(RecordNumber number) const {
        const auto found = std::ranges::lower_bound(m_written, number, {}, numberOf);
        if (found == m_written.end() || numberOf(*found) != number) return std::nullopt;
        return static_cast<std::size_t>(found - m_written.begin());
    }

    Takeback result() {
        std::int64_t persons = 0;
        std::int64_t plain = 0;
        std::int64_t keptPersons = 0;
        std::int64_t kept = 0;
        Takeback result;
        result.marks = std::move(m_marks);
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            if (!m_states[i].isPlain) continue;
            const bool person = isPerson(record(i));
            ++plain;
            if (person) ++persons;
            if (m_states[i].isKept) {
                ++kept;
                if (person) ++keptPersons;
            } else {
                result.records.push_back(std::move(m_written[i]));
            }
        }
        result.kept = keptPersons > 0 ? keptPersons : kept;
        result.total = keptPersons > 0 ? persons : plain;
        return result;
    }

    CommandContext& m_context;
    std::vector<Written> m_written; // by number
    std::vector<State> m_states;
    std::vector<Takeback::Mark> m_marks;
    std::unordered_set<Id, IdHash> m_used;
};

} // namespace

Result<Takeback> takeback(CommandContext& context, std::vector<Written> written) {
    return Sorting(context, std::move(written)).sort();
}

} // namespace hedgerow
