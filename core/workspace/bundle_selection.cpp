// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bundle_selection.h"

#include "core/bundle/bundle_lines.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <set>

namespace hedgerow {
namespace {

using bundle::BundleOrder;
using bundle::JournalMark;

bundle::People codeOf(const bundle::Whom& whom) {
    // In the order of the variant.
    constexpr bundle::People kCodes[]{bundle::People::All,    bundle::People::Unit,   bundle::People::Campaign,
                                      bundle::People::Filter, bundle::People::Picked, bundle::People::Lead};
    return kCodes[whom.index()];
}

// Records as they are, or something that is made of them.
bool givesRecords(bundle::Profile profile) {
    return profile != bundle::Profile::PseudonymousChart && profile != bundle::Profile::RollUp;
}

bool isClass(const RecordName& record, std::string_view field, const std::set<FieldClass>& classes) {
    return classes.contains(classOf(record.kind, field));
}

// What the shown values of a record refer to, as far as they are given away.
std::vector<Id> references(const RecordName& record, const FoldedRecord& folded, const std::set<FieldClass>& classes) {
    std::vector<Id> ids;
    const auto kind = kindNamed(record.kind);
    if (!kind) return ids;
    for (const auto& [name, heads] : folded.fields) {
        if (!isClass(record, name, classes)) continue;
        if (name.starts_with("issue/"))
            if (const auto issue = Id::parse(std::string_view(name).substr(6))) ids.push_back(*issue);
        const Field* field = fieldNamed(*kind, name);
        if (!field || !field->refers || *field->refers == Kind::Person) continue;
        for (const Head& head : heads) {
            if (const auto id = head.value.id()) ids.push_back(*id);
            if (!head.value.list()) continue;
            for (const Value& item : *head.value.list())
                if (const auto id = item.id()) ids.push_back(*id);
        }
    }
    return ids;
}

// Records that belong to another one that is no person, by the field that names it: they go with it.
std::optional<std::string_view> belongsBy(std::string_view kind) {
    if (kind == kindName(Kind::Headcount)) return "unit";
    if (kind == kindName(Kind::Level)) return "scale";
    return std::nullopt;
}

// Finds the records in two passes: those about the people, then what they refer to.
class RecordChoice {
public:
    RecordChoice(Journal& journal, Reader& reader, const std::unordered_set<RecordNumber>& roots,
                 const std::set<FieldClass>& classes)
        : m_journal(journal), m_reader(reader), m_roots(roots), m_classes(classes) {}

    Result<std::unordered_set<RecordNumber>> find() {
        const auto visited = m_journal.forEachRecord([&](const StoredRecord& record) { return look(record); });
        if (!visited) return visited.error();
        while (!m_open.empty()) {
            const Id id = m_open.back();
            m_open.pop_back();
            if (auto added = addFrame(id); !added) return added.error();
        }
        return std::move(m_chosen);
    }

private:
    Result<bool> isChosen(const Id& person) {
        const auto known = m_isChosen.find(person);
        if (known != m_isChosen.end()) return known->second;
        const auto number = m_reader.listedNumber(PersonId(person));
        if (!number && number.error().code != ErrorCode::NotFound) return number.error();
        return m_isChosen[person] = number && m_roots.contains(*number);
    }

    // A person, or what is about people: all of whom must be chosen.
    Result<void> look(const StoredRecord& record) {
        std::vector<Id> people;
        bundle::forEachPerson(record.name, [&](const Id& person) { people.push_back(person); });
        std::optional<FoldedRecord> folded;
        if (people.empty()) {
            auto found = m_journal.folded(record);
            if (!found) return found.error();
            folded = std::move(*found);
            if (record.name.kind != kindName(Kind::Conversation)) return keepFrame(record, *folded);
            const auto* with = folded->value("with").list();
            if (with)
                for (const Value& value : *with)
                    if (const auto id = value.id()) people.push_back(*id);
            if (people.empty()) return {};
        }
        for (const Id& person : people) {
            const auto chosen = isChosen(person);
            if (!chosen) return chosen.error();
            if (!*chosen) return {};
        }
        if (!folded) {
            auto found = m_journal.folded(record);
            if (!found) return found.error();
            folded = std::move(*found);
        }
        add(record, *folded);
        return {};
    }

    Result<void> keepFrame(const StoredRecord& record, const FoldedRecord& folded) {
        m_frames.emplace(record.name.id, record);
        const auto field = belongsBy(record.name.kind);
        const auto to = field ? folded.value(*field).id() : std::nullopt;
        if (to) m_parts.emplace(*to, record);
        return {};
    }

    void add(const StoredRecord& record, const FoldedRecord& folded) {
        m_chosen.insert(record.number);
        for (const Id& id : references(record.name, folded, m_classes)) m_open.push_back(id);
    }

    Result<void> addFrame(const Id& id) {
        const auto [begin, end] = m_frames.equal_range(id);
        for (auto frame = begin; frame != end; ++frame) {
            if (m_chosen.contains(frame->second.number)) continue;
            const auto folded = m_journal.folded(frame->second);
            if (!folded) return folded.error();
            add(frame->second, *folded);
            const auto [first, last] = m_parts.equal_range(id);
            for (auto part = first; part != last; ++part) m_open.push_back(part->second.name.id);
        }
        return {};
    }

    Journal& m_journal;
    Reader& m_reader;
    const std::unordered_set<RecordNumber>& m_roots;
    const std::set<FieldClass>& m_classes;
    std::unordered_map<Id, bool, IdHash> m_isChosen;
    std::unordered_multimap<Id, StoredRecord, IdHash> m_frames; // units, levels … by id
    std::unordered_multimap<Id, StoredRecord, IdHash> m_parts;  // of frames, by the id of what they are part of
    std::unordered_set<RecordNumber> m_chosen;
    std::vector<Id> m_open; // whose records are still to be added
};

} // namespace

Result<BundleSelection> BundleSelection::of(const BundleOrder& order, std::span<const PeerView> peers, Journal& journal,
                                            Reader& reader, Date today) {
    BundleSelection selection(journal, reader);
    selection.m_scope.profile = order.profile;
    selection.m_scope.classes =
        order.profile == bundle::Profile::Custom ? order.classes : bundle::classesOf(order.profile);
    selection.m_scope.classes.erase(FieldClass::Private);
    selection.m_scope.classes.erase(FieldClass::Structure);
    selection.m_scope.hasHistory = order.profile == bundle::Profile::CoOrganizer;
    selection.m_scope.people = codeOf(order.whom);
    selection.m_scope.since = order.since;
    selection.m_export.classes = selection.m_scope.classes;
    selection.m_export.classes.insert(FieldClass::Structure);
    selection.m_export.withHistory = selection.m_scope.hasHistory;
    if (auto chosen = selection.choosePeople(order, peers, today); !chosen) return chosen.error();
    if (!givesRecords(order.profile)) {
        if (std::holds_alternative<Date>(order.since)) return Error{ErrorCode::InvalidValue, "since"};
        return selection;
    }
    if (auto chosen = selection.chooseNews(order, peers); !chosen) return chosen.error();
    return selection;
}

Result<void> BundleSelection::addMatches(const PeopleQuery& query, std::unordered_set<RecordNumber>& roots) {
    const auto people = m_reader->people(query);
    if (!people) return people.error();
    roots.insert(people->begin(), people->end());
    return {};
}

Result<void> BundleSelection::addUnit(UnitId unit, Date today, std::unordered_set<RecordNumber>& roots) {
    if (const auto record = m_reader->record(Kind::Unit, unit.id); !record) return record.error();
    PeopleQuery query;
    query.unit = unit;
    query.today = today;
    return addMatches(query, roots);
}

Result<void> BundleSelection::choosePeople(const BundleOrder& order, std::span<const PeerView> peers, Date today) {
    if (std::holds_alternative<bundle::Everyone>(order.whom)) return {};
    std::unordered_set<RecordNumber> roots;
    if (const auto* unit = std::get_if<UnitId>(&order.whom)) {
        if (auto added = addUnit(*unit, today, roots); !added) return added;
    } else if (const auto* campaign = std::get_if<CampaignId>(&order.whom)) {
        const auto record = m_reader->record(Kind::Campaign, campaign->id);
        if (!record) return record.error();
        const Value units = record->value("units");
        if (!units.list() || units.list()->empty()) return {ErrorCode::InvalidValue, "a campaign without units"};
        for (const Value& value : *units.list())
            if (const auto id = value.id())
                if (auto added = addUnit(UnitId(*id), today, roots); !added) return added;
    } else if (const auto* filter = std::get_if<PeopleFilter>(&order.whom)) {
        if (auto added = addMatches(PeopleQuery::of(*filter, today), roots); !added) return added;
    } else if (const auto* picked = std::get_if<std::vector<PersonId>>(&order.whom)) {
        for (const PersonId& person : *picked) {
            const auto number = m_reader->listedNumber(person);
            if (!number) return number.error();
            roots.insert(*number);
        }
    } else {
        if (peers.size() != 1) return {ErrorCode::InvalidValue, "led by one peer"};
        PeopleQuery query;
        query.lead = peers.front().name;
        if (auto added = addMatches(query, roots); !added) return added;
    }

    std::vector<RecordNumber> sorted(roots.begin(), roots.end());
    auto ids = m_reader->personIds(sorted);
    if (!ids) return ids.error();
    std::ranges::sort(*ids);
    std::string name;
    for (const PersonId& id : *ids) name.append(id.id.bytes.begin(), id.id.bytes.end());
    m_chosen = Id::named(name).hex();
    m_people = std::move(roots);
    return givesRecords(m_scope.profile) ? chooseRecords(*m_people) : Result<void>();
}

Result<void> BundleSelection::chooseRecords(const std::unordered_set<RecordNumber>& roots) {
    auto records = RecordChoice(*m_journal, *m_reader, roots, m_scope.classes).find();
    if (!records) return records.error();
    m_export.includes = [chosen = std::make_shared<std::unordered_set<RecordNumber>>(std::move(*records))](
                            const StoredRecord& record) { return chosen->contains(record.number); };
    return {};
}

// The mark of the newest bundle that gave this peer as much as this one would.
Result<std::optional<bundle::JournalMark>> BundleSelection::markOf(const PeerView& peer) {
    const auto disclosures = m_reader->disclosures(peer.id);
    if (!disclosures) return disclosures.error();
    for (const DisclosureView& given : *disclosures) {
        const auto profile = bundle::profileNamed(given.profile);
        if (!profile || !givesRecords(*profile)) continue;
        const bool isAsWide = given.people == bundle::peopleName(bundle::People::All) ||
                              (given.people == bundle::peopleName(m_scope.people) && given.chosen == m_chosen);
        const bool isAsDeep = std::ranges::all_of(m_scope.classes, [&](FieldClass fieldClass) {
            return std::ranges::find(given.classes, fieldClassName(fieldClass)) != given.classes.end();
        });
        const bool hasHistory = given.profile == bundle::profileName(bundle::Profile::CoOrganizer);
        if (!isAsWide || !isAsDeep || (m_scope.hasHistory && !hasHistory)) continue;
        const std::string& hex = given.newest;
        JournalMark mark{0, given.deliveries, 0};
        const auto read = std::from_chars(hex.data(), hex.data() + hex.size(), mark.newest, 16);
        if (hex.size() == 16 && read.ec == std::errc() && read.ptr == hex.data() + hex.size())
            return std::optional(mark);
    }
    return std::optional<JournalMark>();
}

// What was written here, or arrived from someone who does not give it to them too.
Result<void> BundleSelection::chooseNewsSince(const bundle::KnownHad& had) {
    auto arrived = m_journal->tables().arrivedAfter(had.until.delivery, had.elsewhere);
    if (!arrived) return arrived.error();
    std::set<std::pair<RecordNumber, BatchName>> known;
    for (const std::int64_t delivery : had.elsewhere) {
        const auto changes = m_journal->tables().arrivalsOf(delivery);
        if (!changes) return changes.error();
        for (const JournalTables::ArrivedChange& change : *changes) known.emplace(change.record, change.batch);
    }
    m_export.isWanted = [newest = had.until.newest,
                         later = std::make_shared<std::unordered_set<RecordNumber>>(std::move(*arrived)),
                         known = std::make_shared<std::set<std::pair<RecordNumber, BatchName>>>(std::move(known))](
                            const StoredRecord& record, const RecordHistory& history) {
        if (later->contains(record.number)) return true;
        for (const auto& [field, entries] : history.fields())
            for (auto entry = entries.rbegin(); entry != entries.rend() && entry->first.time > newest; ++entry)
                if (!known->contains({record.number, entry->first})) return true;
        return false;
    };
    return {};
}

Result<void> BundleSelection::chooseNews(const BundleOrder& order, std::span<const PeerView> peers) {
    if (order.had && std::holds_alternative<bundle::NotYetHad>(order.since)) return chooseNewsSince(*order.had);
    std::optional<JournalMark> mark;
    if (const auto* day = std::get_if<Date>(&order.since)) {
        const std::int64_t ms = std::int64_t{day->day.time_since_epoch().count()} * 86'400'000;
        const auto delivery = m_journal->tables().newestDelivery(ms);
        if (!delivery) return delivery.error();
        mark = JournalMark{ms <= 0 ? 0 : (static_cast<std::uint64_t>(ms) << 16) - 1, *delivery, 0};
    } else if (std::holds_alternative<bundle::NotYetHad>(order.since)) {
        for (const PeerView& peer : peers) {
            const auto had = markOf(peer);
            if (!had) return had.error();
            if (!*had) return {}; // all of it is new
            mark = mark ? JournalMark{std::min(mark->newest, (*had)->newest),
                                      std::min(mark->delivery, (*had)->delivery), 0}
                        : **had;
        }
    }
    if (!mark) return {};
    auto arrived = m_journal->tables().arrivedAfter(mark->delivery);
    if (!arrived) return arrived.error();
    m_export.isWanted = [newest = mark->newest,
                         later = std::make_shared<std::unordered_set<RecordNumber>>(std::move(*arrived))](
                            const StoredRecord& record, const RecordHistory& history) {
        return later->contains(record.number) || std::ranges::any_of(history.fields(), [&](const auto& field) {
                   return field.second.rbegin()->first.time > newest;
               });
    };
    return {};
}

} // namespace hedgerow
