// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pseudonymous_chart.h"

#include "core/workspace/chart_memory.h"
#include "core/workspace/shipped_levels.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace hedgerow {
namespace {

constexpr std::array<std::string_view, 1> kPersonFields{"bullseye"};
constexpr std::array<std::string_view, 2> kAssessmentFields{"level", "date"};
constexpr std::array<std::string_view, 1> kMembershipFields{"unit"};
constexpr std::array<std::string_view, 3> kUnitFields{"name", "type", "parent"};
constexpr std::array<std::string_view, 3> kHeadcountFields{"unit", "date", "count"};
constexpr std::array<std::string_view, 1> kScaleFields{"name"};
constexpr std::array<std::string_view, 8> kLevelFields{"scale",  "order", "label",   "polarity",
                                                       "colour", "shape", "retired", "maps_to"};
// Not of people: stays where it is when nobody refers to it any more.
constexpr std::array kFrameKinds{Kind::Unit, Kind::Headcount, Kind::Scale, Kind::Level};

// The first of its month: a day would say when somebody was spoken with.
Date monthOf(Date date) {
    const std::chrono::year_month_day day{date.day};
    return {std::chrono::sys_days{day.year() / day.month() / 1}};
}

GivenField* fieldNamed(std::vector<GivenField>& fields, std::string_view name) {
    const auto field = std::ranges::find(fields, name, &GivenField::name);
    return field == fields.end() ? nullptr : &*field;
}

void toMonth(std::vector<GivenField>& fields) {
    GivenField* field = fieldNamed(fields, "date");
    if (const auto date = field->value.date(); date && !field->isTheirs) field->value = monthOf(*date);
}

} // namespace

class ChartMaker {
public:
    ChartMaker(const ChartSource& source, const ChartWish& wish, const bundle::Pseudonyms& pseudonyms,
               ChartMemory memory, ShippedLevels shipped, std::vector<ScaleView> scales)
        : m_journal(source.journal), m_reader(source.reader), m_progress(source.progress), m_wish(wish),
          m_pseudonyms(pseudonyms), m_memory(std::move(memory)), m_shipped(std::move(shipped)),
          m_scales(std::move(scales)) {
        for (const auto& [code, record] : m_memory.records()) {
            if (record.record == RecordNumber::None) continue;
            if (record.isTheirs) m_theirs.emplace(record.record, code);
            if (!record.owner && !record.isTheirs) m_codes.emplace(record.record, code);
        }
    }

    Result<PseudonymousChart> make(Date today) {
        auto rows = m_reader.chart(today);
        if (!rows) return rows.error();
        if (m_wish.people)
            std::erase_if(*rows, [this](const ChartRow& row) { return !m_wish.people->contains(row.person); });
        std::int64_t done = 0;
        for (const ChartRow& row : *rows) {
            if (m_progress && !m_progress->step(done++, static_cast<std::int64_t>(rows->size())))
                return ErrorCode::Cancelled;
            if (auto given = givePerson(row); !given) return given.error();
        }
        if (auto given = giveHeadcounts(); !given) return given.error();
        if (auto cleared = clearWhatIsOver(); !cleared) return cleared.error();
        return finish();
    }

private:
    Result<FoldedRecord> folded(const StoredRecord& record) { return m_journal.folded(record); }

    // The one that was given before, else the root's.
    Result<Id> codeOf(const ChartRow& row, std::vector<std::pair<RecordNumber, Id>>& others) {
        const Id own = m_pseudonyms.code(kindName(Kind::Person), row.id.id);
        std::vector<RecordNumber> records{row.person};
        records.insert(records.end(), row.members.begin(), row.members.end());
        std::vector<std::pair<RecordNumber, Id>> known;
        for (const RecordNumber record : records)
            if (const auto code = m_codes.find(record); code != m_codes.end()) known.emplace_back(record, code->second);
        if (known.empty()) return own;
        std::ranges::sort(known, [&](const auto& a, const auto& b) {
            return (a.second == own) != (b.second == own) ? a.second == own : a.second < b.second;
        });
        others.assign(known.begin() + 1, known.end());
        return known.front().second;
    }

    Result<void> givePerson(const ChartRow& row) {
        std::vector<std::pair<RecordNumber, Id>> others;
        const auto code = codeOf(row, others);
        if (!code) return code.error();
        const auto fields = personFields(row);
        if (!fields) return fields.error();
        const auto known = m_memory.records().find(*code);
        const RecordNumber record = known == m_memory.records().end() ? row.person : known->second.record;
        std::vector<GivenField> all{*fields};
        all.push_back({"code_name", bundle::shownCode(*code)});
        m_memory.put(RecordName::of(Kind::Person, *code), record, all, m_wish.isOnlyNew);
        for (const auto& [other, otherCode] : others)
            m_memory.put(RecordName::of(Kind::Person, otherCode), other,
                         {{"code_name", bundle::shownCode(otherCode)}, {std::string(kSameAs), *code}},
                         m_wish.isOnlyNew);
        bundle::GivenCode given{bundle::shownCode(*code), row.id, {}, {}, {}};
        for (const ChartRow::Membership& membership : row.memberships)
            if (auto done = giveMembership(*code, membership, given); !done) return done;
        if (row.assessment != RecordNumber::None)
            if (auto done = giveAssessment(*code, row.assessment, given); !done) return done;
        std::ranges::sort(given.units);
        m_given.emplace(*code, std::move(given));
        return {};
    }

    // The root's, else that of another record of the person.
    Result<std::vector<GivenField>> personFields(const ChartRow& row) {
        std::vector<RecordNumber> records{row.person};
        records.insert(records.end(), row.members.begin(), row.members.end());
        std::vector<GivenField> fields;
        for (const RecordNumber number : records) {
            const auto record = m_journal.record(number);
            if (!record) return record.error();
            const auto now = folded(*record);
            if (!now) return now.error();
            auto found = m_memory.fieldsOf(*record, *now, kPersonFields);
            if (!found) return found;
            if (number == row.person || !found->front().value.isNull()) fields = std::move(*found);
            if (!fields.front().value.isNull()) break;
        }
        return fields;
    }

    // Its name at the recipient.
    RecordName nameOf(const StoredRecord& record, const Id& owner) {
        if (const auto theirs = m_theirs.find(record.number); theirs != m_theirs.end()) {
            const CodedRecord& known = m_memory.records().at(theirs->second);
            return {record.name.kind, known.owner ? Owners{*known.owner} : Owners(), theirs->second};
        }
        return {record.name.kind, {owner}, m_pseudonyms.code(record.name.kind, record.name.id, &owner)};
    }
    RecordName nameOf(const RecordName& record) { return {record.kind, {}, m_pseudonyms.code(record.kind, record.id)}; }

    Result<void> giveMembership(const Id& code, const ChartRow::Membership& membership, bundle::GivenCode& given) {
        const auto record = m_journal.record(membership.record);
        if (!record) return record.error();
        const auto now = folded(*record);
        if (!now) return now.error();
        auto fields = m_memory.fieldsOf(*record, *now, kMembershipFields);
        if (!fields) return fields.error();
        if (!fields->front().isTheirs) {
            const auto unit = m_journal.record(membership.unit);
            if (!unit) return unit.error();
            const auto shown = giveUnit(*unit);
            if (!shown) return shown.error();
            if (shown->empty()) return {}; // removed
            fields->front().value = nameOf(unit->name).id;
            ++m_units.at(unit->name.id).people;
            given.units.push_back(*shown);
        }
        m_memory.put(nameOf(*record, code), record->number, *fields, m_wish.isOnlyNew);
        return {};
    }

    struct Unit {
        bundle::SmallUnit given;
        std::int64_t people = 0;
    };

    // What it is called there; empty: it is not there any more.
    Result<std::string> giveUnit(const StoredRecord& unit) {
        if (const auto known = m_units.find(unit.name.id); known != m_units.end()) return known->second.given.name;
        const auto now = folded(unit);
        if (!now) return now.error();
        Unit& made = m_units[unit.name.id];
        if (!now->isVisible()) return std::string();
        const RecordName name = nameOf(unit.name);
        const std::string* called = now->value("name").text();
        made.given.called = called ? *called : std::string();
        made.given.name =
            m_wish.codesUnits || made.given.called.empty() ? bundle::shownUnitCode(name.id) : made.given.called;
        const std::string shown = made.given.name; // before others are added
        if (m_wish.codesUnits) {
            m_memory.put(name, unit.number, {{"name", shown}}, m_wish.isOnlyNew);
            return shown;
        }
        auto fields = m_memory.fieldsOf(unit, *now, kUnitFields);
        if (!fields) return fields.error();
        if (GivenField* field = fieldNamed(*fields, "name"); field->value.isNull()) field->value = shown;
        if (auto replaced = replaceUnit(*fieldNamed(*fields, "parent")); !replaced) return replaced.error();
        m_memory.put(name, unit.number, *fields, m_wish.isOnlyNew);
        return shown;
    }

    // A reference by the true id becomes one by the code.
    Result<void> replaceUnit(GivenField& field) {
        const auto id = field.value.id();
        if (!id || field.isTheirs) return {};
        field.value = {};
        const auto unit = m_journal.find(RecordName::of(Kind::Unit, *id));
        if (!unit) return unit.error();
        if (!*unit) return {};
        const auto shown = giveUnit(**unit);
        if (!shown) return shown.error();
        if (!shown->empty()) field.value = nameOf((*unit)->name).id;
        return {};
    }

    Result<void> giveAssessment(const Id& code, RecordNumber assessment, bundle::GivenCode& given) {
        const auto record = m_journal.record(assessment);
        if (!record) return record.error();
        const auto now = folded(*record);
        if (!now) return now.error();
        auto fields = m_memory.fieldsOf(*record, *now, kAssessmentFields);
        if (!fields) return fields.error();
        if (const auto level = now->value("level").id()) given.level = LevelId(*level);
        if (const auto date = now->value("date").date()) given.month = monthOf(*date);
        toMonth(*fields);
        if (auto replaced = replaceLevel(*fieldNamed(*fields, "level")); !replaced) return replaced;
        m_memory.put(nameOf(*record, code), assessment, *fields, m_wish.isOnlyNew);
        return {};
    }

    Result<void> replaceLevel(GivenField& field) {
        const auto id = field.value.id();
        if (!id || field.isTheirs) return {};
        const auto scale = std::ranges::find_if(m_scales, [&](const ScaleView& each) {
            return std::ranges::find(each.levels, LevelId(*id), &LevelView::id) != each.levels.end();
        });
        if (scale == m_scales.end()) {
            field.value = {};
            return {};
        }
        if (m_shipped.isUnchanged(*scale)) return {};
        field.value = nameOf(RecordName::of(Kind::Level, *id)).id;
        return giveScale(*scale);
    }

    Result<void> giveScale(const ScaleView& scale) {
        if (!m_givenScales.insert(scale.id).second) return {};
        if (auto given = giveFrame(RecordName::of(Kind::Scale, scale.id.id), kScaleFields); !given) return given;
        for (const LevelView& level : scale.levels)
            if (auto given = giveFrame(RecordName::of(Kind::Level, level.id.id), kLevelFields); !given) return given;
        return {};
    }

    // A record of the scales, whose references are codes of such records.
    Result<void> giveFrame(const RecordName& name, std::span<const std::string_view> names) {
        const auto record = m_journal.find(name);
        if (!record) return record.error();
        if (!*record) return {};
        const auto now = folded(**record);
        if (!now) return now.error();
        auto fields = m_memory.fieldsOf(**record, *now, names);
        if (!fields) return fields.error();
        for (GivenField& field : *fields) {
            const Field* known = hedgerow::fieldNamed(*kindNamed(name.kind), field.name);
            if (const auto id = field.value.id(); id && known && known->refers && !field.isTheirs)
                field.value = nameOf(RecordName::of(*known->refers, *id)).id;
        }
        m_memory.put(nameOf(name), (*record)->number, *fields, m_wish.isOnlyNew);
        return {};
    }

    // The newest of each unit that keeps its name.
    Result<void> giveHeadcounts() {
        if (m_wish.codesUnits) return {};
        std::map<Id, RecordView> newest;
        const auto read = m_reader.forEachRecord(Kind::Headcount, [&](const RecordView& count) -> Result<void> {
            const auto unit = count.value("unit").id();
            if (!unit || !m_units.contains(*unit) || !count.date("date") || !count.integer("count")) return {};
            const auto known = newest.find(*unit);
            if (known == newest.end() || *known->second.date("date") <= *count.date("date"))
                newest.insert_or_assign(*unit, count);
            return {};
        });
        if (!read) return read;
        for (const auto& [unit, count] : newest) {
            const auto record = m_journal.record(count.number);
            if (!record) return record.error();
            const auto now = folded(*record);
            if (!now) return now.error();
            auto fields = m_memory.fieldsOf(*record, *now, kHeadcountFields);
            if (!fields) return fields.error();
            toMonth(*fields);
            if (auto replaced = replaceUnit(*fieldNamed(*fields, "unit")); !replaced) return replaced;
            m_memory.put(nameOf(record->name), record->number, *fields, m_wish.isOnlyNew);
        }
        return {};
    }

    // Of everyone, or of those that it is about.
    Result<void> clearWhatIsOver() {
        std::vector<Id> over;
        for (const auto& [code, record] : m_memory.records()) {
            if (record.isTheirs || record.record == RecordNumber::None || record.told.empty()) continue;
            if (m_memory.wasPut(code)) continue;
            if (!m_wish.people || (record.owner && m_memory.wasPut(*record.owner))) over.push_back(code);
        }
        for (const Id& code : over) {
            const CodedRecord& known = m_memory.records().at(code);
            const auto record = m_journal.record(known.record);
            if (!record) return record.error();
            const auto kind = kindNamed(record->name.kind);
            if (!kind || std::ranges::find(kFrameKinds, *kind) != kFrameKinds.end()) continue;
            m_memory.clear({record->name.kind, known.owner ? Owners{*known.owner} : Owners(), code}, m_wish.isOnlyNew);
        }
        return {};
    }

    PseudonymousChart finish() {
        PseudonymousChart chart;
        chart.m_recipient = m_wish.recipient;
        chart.m_content = m_memory.takeContent();
        for (const auto& [code, record] : m_memory.records())
            if (record.record == RecordNumber::None) chart.m_content.forgotten.push_back(code);
        std::ranges::sort(chart.m_content.forgotten);
        std::set<Id> named;
        for (const bundle::GivenChange& change : chart.m_content.changes)
            bundle::forEachPerson(change.record, [&](const Id& person) { named.insert(person); });
        for (auto& [code, given] : m_given)
            if (named.contains(code)) chart.m_codes.push_back(std::move(given));
        std::ranges::sort(chart.m_codes, {}, &bundle::GivenCode::code);
        for (auto& [id, unit] : m_units) {
            if (unit.people == 0 || unit.people >= bundle::kFewPeople) continue;
            unit.given.people = unit.people;
            chart.m_smallUnits.push_back(std::move(unit.given));
        }
        std::ranges::sort(chart.m_smallUnits, {}, &bundle::SmallUnit::called);
        chart.m_batch = m_memory.batch();
        chart.m_changed = m_memory.takeChanged();
        return chart;
    }

    Journal& m_journal;
    Reader& m_reader;
    Progress* m_progress;
    const ChartWish& m_wish;
    const bundle::Pseudonyms& m_pseudonyms;
    ChartMemory m_memory;
    ShippedLevels m_shipped;
    std::vector<ScaleView> m_scales;
    std::unordered_map<RecordNumber, Id> m_codes;  // of records without an owner
    std::unordered_map<RecordNumber, Id> m_theirs; // made by the recipient
    std::map<Id, bundle::GivenCode> m_given;       // by code
    std::map<Id, Unit> m_units;                    // by true id
    std::set<ScaleId> m_givenScales;
};

Result<PseudonymousChart> PseudonymousChart::of(const ChartSource& source, const ChartWish& wish,
                                                const bundle::Pseudonyms& pseudonyms) {
    auto memory = ChartMemory::of(source.journal, source.environment, pseudonyms, wish.recipient);
    if (!memory) return memory.error();
    auto shipped = ShippedLevels::read();
    if (!shipped) return shipped.error();
    auto scales = source.reader.scales();
    if (!scales) return scales.error();
    return ChartMaker(source, wish, pseudonyms, std::move(*memory), std::move(*shipped), std::move(*scales))
        .make(source.environment.clock.today());
}

Result<void> PseudonymousChart::remember(JournalTables& journal) const {
    CodedRecords coded(journal);
    const auto recipient = coded.makeRecipient(m_recipient);
    if (!recipient) return recipient.error();
    if (m_changed.empty()) return {};
    if (auto added = coded.addBatch(*recipient, m_batch); !added) return added;
    for (const CodedRecord& record : m_changed)
        if (auto stored = coded.store(*recipient, record); !stored) return stored;
    return {};
}

} // namespace hedgerow
