// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include "core/store/name_order.h"
#include "core/store/schema.h"
#include "core/store/standing.h"

#include <algorithm>
#include <map>

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

// Those with a name first, then those with a description, then those with neither.
std::string sortKeyOf(const PersonName& name, std::string_view display) {
    if (name.isEmpty()) return std::string(kUnknownOrder);
    return std::string(name.isNamed() ? kNamedOrder : kDescribedOrder) + nameOrder(display);
}

} // namespace

Result<std::vector<RecordNumber>> Identity::pointingAt(RecordNumber person) {
    const auto statement = m_statements.use("SELECT record FROM link WHERE target = ?1 AND field = ?2");
    if (!statement) return statement.error();
    (*statement)->bind(1, raw(person)).bind(2, std::int64_t{kSameAsLink});
    std::vector<RecordNumber> found;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(RecordNumber{(*statement)->int64(0)});
    }
}

Result<void> Identity::leaving(RecordNumber person) {
    const auto statement = m_statements.use("SELECT same_as, root FROM person WHERE record = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, raw(person)).step();
    if (!row) return row.error();
    if (!*row) return {};
    const RecordNumber target{(*statement)->int64(0)};
    const RecordNumber root{(*statement)->int64(1)};
    (*statement)->reset();
    if (root != person) touch(root);
    if (target == RecordNumber::None) return {};
    touch(target);
    const auto unlink = m_statements.use("DELETE FROM link WHERE target = ?1 AND field = ?2 AND record = ?3");
    if (!unlink) return unlink.error();
    return (*unlink)->bind(1, raw(target)).bind(2, std::int64_t{kSameAsLink}).bind(3, raw(person)).run();
}

Listing Identity::alone(RecordNumber person, const PersonName& name, bool isRemoved) {
    std::string display = name.display();
    std::string sortKey = sortKeyOf(name, display);
    return {RecordNumber::None, person, !isRemoved, std::move(display), std::move(sortKey)};
}

Result<Listing> Identity::arriving(RecordNumber person, RecordNumber sameAs, const PersonName& name, bool isRemoved,
                                   bool isNew) {
    Listing listing = alone(person, name, isRemoved);
    listing.sameAs = sameAs;
    if (sameAs != RecordNumber::None) {
        const auto link = m_statements.use("INSERT OR IGNORE INTO link(target, field, record) VALUES(?1, ?2, ?3)");
        if (!link) return link.error();
        (*link)->bind(1, raw(sameAs)).bind(2, std::int64_t{kSameAsLink}).bind(3, raw(person));
        if (auto linked = (*link)->run(); !linked) return linked.error();
        touch(person);
        return listing;
    }
    const auto others = pointingAt(person);
    if (!others) return others.error();
    // Nearly everybody is new and alone. Else others point here, or the row was one of several that are the same.
    if (!isNew || !others->empty()) touch(person);
    return listing;
}

Result<void> Identity::list(RecordNumber person, RecordNumber root, bool isListed, const PersonName& name) {
    const auto statement =
        m_statements.use("UPDATE person SET root = ?2, listed = ?3, display = ?4, sort_key = ?5 WHERE record = ?1");
    if (!statement) return statement.error();
    const std::string display = name.display();
    (*statement)->bind(1, raw(person)).bind(2, raw(root)).bind(3, std::int64_t{isListed}).bind(4, display);
    return (*statement)->bind(5, sortKeyOf(name, display)).run();
}

Result<Identity::Member> Identity::member(RecordNumber person) {
    const auto statement =
        m_statements.use("SELECT r.id, coalesce(p.same_as, 0), p.record IS NOT NULL, coalesce(p.removed, 0), p.given, "
                         "p.family, p.called, p.code_name, p.description FROM record r LEFT JOIN person p "
                         "ON p.record = r.number WHERE r.number = ?1");
    if (!statement) return statement.error();
    Statement& row = **statement;
    const auto found = row.bind(1, raw(person)).step();
    if (!found) return found.error();
    Member member{person, {}, RecordNumber::None, false, false, {}};
    if (!*found) return member; // forgotten
    member.id = row.id(0);
    member.sameAs = RecordNumber{row.int64(1)};
    member.isPresent = row.int64(2) != 0;
    member.isRemoved = row.int64(3) != 0;
    member.name = {std::string(row.text(4)), std::string(row.text(5)), std::string(row.text(6)),
                   std::string(row.text(7)), std::string(row.text(8))};
    row.reset();
    return member;
}

Result<Identity::Members> Identity::component(RecordNumber person) {
    std::set<RecordNumber> seen{person};
    std::vector<RecordNumber> open{person};
    Members members;
    while (!open.empty()) {
        const RecordNumber number = open.back();
        open.pop_back();
        auto read = member(number);
        if (!read) return read.error();
        auto neighbours = pointingAt(number);
        if (!neighbours) return neighbours.error();
        if (read->sameAs != RecordNumber::None) neighbours->push_back(read->sameAs);
        for (const RecordNumber neighbour : *neighbours)
            if (seen.insert(neighbour).second) open.push_back(neighbour);
        members.push_back(std::move(*read));
    }
    std::ranges::sort(members, {}, &Member::id);
    return members;
}

Result<void> Identity::settle(Standing& standing) {
    std::set<RecordNumber> done;
    while (!m_dirty.empty()) {
        const RecordNumber person = *m_dirty.begin();
        m_dirty.erase(m_dirty.begin());
        if (done.contains(person)) continue;
        const auto members = component(person);
        if (!members) return members.error();
        std::map<RecordNumber, const Member*> byNumber;
        for (const Member& each : *members) byNumber.emplace(each.number, &each);

        const auto rootOf = [&](const Member& from) {
            std::vector<const Member*> path{&from};
            while (true) {
                const auto next = byNumber.find(path.back()->sameAs);
                if (next == byNumber.end() || !next->second->isPresent || next->second == path.back())
                    return path.back();
                const auto again = std::ranges::find(path, next->second);
                if (again != path.end()) // a cycle: its smallest id
                    return *std::min_element(again, path.end(),
                                             [](const Member* a, const Member* b) { return a->id < b->id; });
                path.push_back(next->second);
            }
        };
        std::map<const Member*, PersonName> names;
        std::vector<std::pair<const Member*, const Member*>> roots;
        for (const Member& each : *members) {
            done.insert(each.number);
            standing.touch(each.number);
            if (!each.isPresent) continue;
            const Member* root = rootOf(each);
            roots.emplace_back(&each, root);
            names.try_emplace(root, root->name);
        }
        for (const auto& [each, root] : roots) names[root].complete(each->name);
        for (const auto& [each, root] : roots) {
            const bool isListed = each == root && !each->isRemoved;
            if (auto listed = list(each->number, root->number, isListed, each == root ? names[root] : each->name);
                !listed)
                return listed;
        }
    }
    return {};
}

} // namespace hedgerow
