// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_people.h"

#include "core/commands/id_stock.h"
#include "core/commands/import_values.h"
#include "core/commands/lookup.h"
#include "core/commands/rows_ahead.h"
#include "core/store/name_order.h"
#include "core/store/search_key.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::int64_t kStep = 256;
constexpr std::int64_t kMostExpected = 100'000; // people there is room for from the start
constexpr std::string_view kDefaultScale = "scale/one_to_five";

std::string_view actionName(ImportAction action) {
    static constexpr std::array<std::string_view, 5> kNames{"added", "changed", "unchanged", "doubtful", "refused"};
    return kNames[static_cast<std::size_t>(action)];
}

// One ImportPeople while it is carried out.
class Importing {
public:
    Importing(const ImportPeople& command, CommandContext& context, BatchWriter& writer)
        : m_command(command), m_context(context), m_writer(writer), m_ids(context.environment.random),
          m_hash(context.environment.random), m_index(m_hash), m_tags(Kind::Tag, {}), m_levels({}) {}

    Result<Changes> execute() {
        if (auto prepared = prepare(); !prepared) return prepared.error();
        std::int64_t done = 0;
        RowsAhead rows(m_command.rows, m_hash);
        const auto expect = [&](const RowAhead& row) { m_index.expect(row.names, row.contacts); };
        const auto read = rows.forEach(expect, [&](const RowAhead& row) -> Result<void> {
            Progress* progress = m_context.progress;
            if (progress && done % kStep == 0 && !progress->step(done, m_command.total)) return ErrorCode::Cancelled;
            ++done;
            return take(row);
        });
        if (!read) return read.error();
        return m_writer.finish();
    }

private:
    using Number = ImportIndex::Number;
    static constexpr Number kNobody = 0xffffffff;

    Result<void> prepare() {
        if (m_command.campaign)
            if (const auto found = presentRecord(m_context, Kind::Campaign, m_command.campaign->id, "campaign"); !found)
                return found.error();
        m_index.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(m_command.total, 0, kMostExpected)));
        if (auto filled = m_index.fill(PeopleKeys(m_context.journal.tables())); !filled) return filled;
        const auto units = m_context.reader.units();
        if (!units) return units.error();
        for (const UnitView& unit : *units)
            if (unit.type == "department") m_units.try_emplace(searchKey(unit.name), unit.id.id);
        for (const UnitView& unit : *units) m_units.try_emplace(searchKey(unit.name), unit.id.id);
        const auto tags = m_context.reader.tags();
        if (!tags) return tags.error();
        m_tags = Labels(Kind::Tag, *tags);
        m_today = m_context.environment.clock.today();
        prepareDecisions();
        return prepareLevels();
    }

    // Those the user named, to be found again without a search for each.
    void prepareDecisions() {
        m_known = m_index.size();
        if (m_command.decisions.empty()) return;
        std::set<Id> named;
        for (const auto& [row, decision] : m_command.decisions) {
            if (const auto* person = std::get_if<PersonId>(&decision)) named.insert(person->id);
            if (const auto* same = std::get_if<SameAsRow>(&decision)) m_byRow.emplace(same->row, kNobody);
        }
        for (Number person = 0; person < m_known; ++person)
            if (named.contains(m_index[person].id)) m_byId.emplace(m_index[person].id, person);
    }

    Result<void> prepareLevels() {
        Id wanted = Id::named(kDefaultScale);
        if (m_command.campaign) {
            const auto campaign = m_context.reader.record(Kind::Campaign, m_command.campaign->id);
            if (!campaign) return campaign.error();
            wanted = campaign->value("scale").id().value_or(wanted);
        }
        const auto scales = m_context.reader.scales();
        if (!scales) return scales.error();
        const auto scale = std::ranges::find(*scales, ScaleId(wanted), &ScaleView::id);
        if (scale != scales->end()) m_levels = LevelNames(scale->levels);
        return {};
    }

    Result<void> take(const RowAhead& ahead) {
        const ImportRow& row = ahead.row;
        ImportedRow result;
        result.row = row.row;
        if (!row.problems.empty()) result.reason = problemName(row.problems.front().code);
        if (row.isRefused) {
            result.action = ImportAction::Refused;
        } else if (auto taken = sortOut(ahead, result); !taken) {
            return taken;
        }
        m_writer.count(actionName(result.action));
        if (m_command.report) m_command.report(result);
        return {};
    }

    Result<void> sortOut(const RowAhead& ahead, ImportedRow& result) {
        const ImportRow& row = ahead.row;
        const std::string& unitKey = ahead.unitKey;
        ImportIndex::Question question{ahead.names, ahead.contacts, std::nullopt, false};
        question.hasUnit = !unitKey.empty();
        if (const auto unit = m_units.find(unitKey); question.hasUnit && unit != m_units.end())
            question.unit = unit->second;

        std::vector<Number> found;
        if (!findPerson(question, found, result)) return {};
        const ImportIndex::Names names = importedNames(row);
        const bool isNamed = !names.given.empty() || !names.family.empty() || !names.codeName.empty() ||
                             !names.description.empty() || !row.text(ImportTarget::Called).empty();
        if (found.empty() && !isNamed) {
            result.action = ImportAction::Refused;
            result.reason = "no_name";
            return {};
        }
        if (question.hasUnit && !question.unit) {
            const auto made = makeUnit(row.text(ImportTarget::Unit), unitKey);
            if (!made) return made.error();
            question.unit = *made;
        }
        m_changes.clear();
        const auto person = found.empty() ? addPerson(ahead) : completePerson(row, found.front());
        if (!person) return person.error();
        if (auto done = writeAbout(ahead, *person, question, result); !done) return done;
        m_index.addNames(*person, question.names);
        m_index.noteInFile(*person);
        if (const auto asked = m_byRow.find(row.row); asked != m_byRow.end()) asked->second = *person;
        result.person = PersonId(m_index[*person].id);
        result.action = found.empty()       ? ImportAction::Added
                        : m_changes.empty() ? ImportAction::Unchanged
                                            : ImportAction::Changed;
        if (result.action == ImportAction::Changed) result.changes = m_changes;
        return {};
    }

    // Whom the row means, nobody for someone new. False: the row is left out, and the result says why.
    bool findPerson(const ImportIndex::Question& question, std::vector<Number>& found, ImportedRow& result) const {
        const auto decided = m_command.decisions.find(result.row);
        if (decided != m_command.decisions.end()) return settle(decided->second, found, result);
        found = m_index.match(question);
        if (found.size() < 2) return true;
        result.action = ImportAction::Doubtful;
        result.reason = "two_match";
        for (const Number each : std::span(found).first(std::min(found.size(), kMostImportCandidates)))
            result.candidates.push_back(each < m_known ? ImportCandidate{PersonId(m_index[each].id), 0}
                                                       : ImportCandidate{std::nullopt, m_addedByRow[each - m_known]});
        return false;
    }

    bool settle(const ImportDecision& decision, std::vector<Number>& found, ImportedRow& result) const {
        if (std::holds_alternative<SomeoneNew>(decision)) return true;
        if (std::holds_alternative<LeaveOut>(decision)) {
            result.action = ImportAction::Refused;
            result.reason = "left_out";
            return false;
        }
        if (const auto* person = std::get_if<PersonId>(&decision)) {
            if (const auto known = m_byId.find(person->id); known != m_byId.end()) found = {known->second};
        } else if (const auto row = m_byRow.find(std::get<SameAsRow>(decision).row);
                   row != m_byRow.end() && row->second != kNobody) {
            found = {row->second};
        }
        if (!found.empty()) return true;
        result.action = ImportAction::Doubtful;
        result.reason = "not_there"; // removed, merged or left out since the user decided
        return false;
    }

    Result<Id> makeUnit(std::string_view name, const std::string& key) {
        const Id id = m_ids.next();
        const auto put = m_writer.make(RecordName::of(Kind::Unit, id), {{"name", name}, {"type", "department"}});
        if (!put) return put.error();
        m_units.emplace(key, id);
        return id;
    }

    Result<Number> addPerson(const RowAhead& ahead) {
        const Id id = m_ids.next();
        expectNameOrder(ahead.display, ahead.order);
        const auto put = m_writer.make(RecordName::of(Kind::Person, id), ahead.person);
        if (!put) return put.error();
        m_addedByRow.push_back(ahead.row.row);
        return m_index.add(id, put->number);
    }

    Result<Number> completePerson(const ImportRow& row, Number person) {
        const RecordName name = RecordName::of(Kind::Person, m_index[person].id);
        const auto known = m_context.journal.folded({m_index[person].record, name, {}});
        if (!known) return known.error();
        auto done = change(name, importedValues(row, Kind::Person, &*known));
        if (!done) return done.error();
        return person;
    }

    void noteChange(Kind kind) {
        if (std::ranges::find(m_changes, kind) == m_changes.end()) m_changes.push_back(kind);
    }

    Result<void> change(const RecordName& name, FieldValues values) {
        if (values.empty()) return {};
        if (const auto kind = kindNamed(name.kind)) noteChange(*kind);
        const auto put = m_writer.put(name, std::move(values));
        return put ? Result<void>() : put.error();
    }

    // Something about the person.
    Result<StoredRecord> make(Kind kind, Number person, const FieldValues& values) {
        noteChange(kind);
        return m_writer.make(RecordName::of(kind, m_ids.next(), {m_index[person].id}), values);
    }

    Result<void> writeAbout(const RowAhead& ahead, Number person, const ImportIndex::Question& question,
                            ImportedRow& result) {
        const ImportRow& row = ahead.row;
        if (auto done = writeContacts(row, person, question.contacts); !done) return done;
        if (auto done = writeMembership(ahead, person, question.unit); !done) return done;
        if (auto done = writeLevel(row, person, result); !done) return done;
        return writeTags(row, person, result);
    }

    Result<void> writeContacts(const ImportRow& row, Number person, std::span<const ContactKey> keys) {
        std::size_t at = 0;
        for (const ImportValue& entry : row.values) {
            const std::string_view type = contactType(entry.target);
            if (type.empty() || !entry.value.text()) continue;
            if (!m_index.addContact(person, keys[at++])) continue;
            FieldValues values;
            values.reserve(2);
            values.emplace_back("type", type);
            values.emplace_back("value", entry.value);
            if (const auto made = make(Kind::ContactPoint, person, values); !made) return made.error();
        }
        return {};
    }

    Result<void> writeMembership(const RowAhead& ahead, Number person, const std::optional<Id>& unit) {
        std::vector<ImportIndex::Membership>& memberships = m_index[person].memberships;
        // Where the row names no unit it speaks of the position that is known.
        const auto known =
            unit ? std::ranges::find(memberships, unit, &ImportIndex::Membership::unit) : memberships.begin();
        if (known != memberships.end()) {
            const auto stored = m_context.journal.record(known->record);
            if (!stored) return stored.error();
            const auto folded = m_context.journal.folded(*stored);
            if (!folded) return folded.error();
            return change(stored->name, importedValues(ahead.row, Kind::Membership, &*folded));
        }
        FieldValues values = ahead.membership;
        if (unit) values.emplace_back("unit", *unit);
        if (values.empty()) return {};
        const auto made = make(Kind::Membership, person, values);
        if (!made) return made.error();
        memberships.push_back({made->number, unit});
        return {};
    }

    Result<void> writeLevel(const ImportRow& row, Number person, ImportedRow& result) {
        const std::string_view written = row.text(ImportTarget::Level);
        if (written.empty()) return {};
        const auto level = m_levels.find(written);
        if (!level) {
            result.reason = "unknown_level";
            return {};
        }
        ImportIndex::Person& known = m_index[person];
        if (known.level == level) return {};
        FieldValues values = importedValues(row, Kind::Assessment);
        std::erase_if(values, [](const auto& item) { return item.first == "level" || item.first == "date"; });
        const Value* given = row.value(ImportTarget::LevelDate);
        const Date date = given && given->date() ? *given->date() : m_today;
        values.emplace_back("level", *level);
        values.emplace_back("date", date);
        if (m_command.campaign) values.emplace_back("campaign", *m_command.campaign);
        if (!known.assessedOn || date >= *known.assessedOn) {
            known.level = level;
            known.assessedOn = date;
        }
        const auto made = make(Kind::Assessment, person, values);
        return made ? Result<void>() : made.error();
    }

    Result<void> writeTags(const ImportRow& row, Number person, ImportedRow& result) {
        const Value* labels = row.value(ImportTarget::Tag);
        if (!labels || !labels->list()) return {};
        for (const Value& label : *labels->list()) {
            if (!label.text()) continue;
            const auto tag = m_tags.foundOrMade(*label.text(), "tag", m_context, m_writer);
            if (!tag && tag.error().code == ErrorCode::InvalidValue) {
                result.reason = problemName(RowProblemCode::TooLong); // read as a line, which may be longer than a name
                continue;
            }
            if (!tag) return tag.error();
            std::vector<Id>& known = m_index[person].tags;
            if (std::ranges::find(known, *tag) != known.end()) continue;
            known.push_back(*tag);
            if (const auto made = make(Kind::Tagging, person, {{"tag", *tag}}); !made) return made.error();
        }
        return {};
    }

    const ImportPeople& m_command;
    CommandContext& m_context;
    BatchWriter& m_writer;
    IdStock m_ids;
    KeyedHash m_hash;
    ImportIndex m_index;
    Labels m_tags;
    LevelNames m_levels;
    std::map<std::string, Id, std::less<>> m_units; // by search key
    Date m_today;
    std::vector<Kind> m_changes;                      // by the row at hand
    Number m_known = 0;                               // how many were there before
    std::vector<std::int64_t> m_addedByRow;           // the others, in the order of the index
    std::unordered_map<Id, Number, IdHash> m_byId;    // whom a decision names
    std::unordered_map<std::int64_t, Number> m_byRow; // and what rows; kNobody: not yet, or left out
};

} // namespace

void readyForImport() {
    readySearchKeys();
}

Result<Outcome> ImportPeople::execute(CommandContext& context) const {
    const auto work = [&]() -> Result<Changes> {
        auto writer = context.journal.write("import.csv", context.clockCheck);
        if (!writer) return writer.error();
        return Importing(*this, context, *writer).execute();
    };
    if (isDryRun) {
        const auto rehearsed = context.journal.rehearse([&]() -> Result<void> {
            const auto done = work();
            return done ? Result<void>() : done.error();
        });
        if (!rehearsed) return rehearsed.error();
        return Outcome{};
    }
    auto changes = work();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
