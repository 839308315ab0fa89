// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where, and how, of everyone at once.
#include "core/store/each_row.h"
#include "core/store/reader.h"

#include <algorithm>
#include <unordered_map>

namespace hedgerow {

Result<std::vector<ChartRow>> Reader::chart(Date today) {
    const auto each = [this](std::string_view sql, const auto& take) { return eachRow(m_statements, sql, take); };
    std::vector<ChartRow> people;
    std::unordered_map<std::int64_t, std::size_t> places; // by number of any of a person's records
    const auto found = [&](std::int64_t record) -> ChartRow* {
        const auto place = places.find(record);
        return place == places.end() ? nullptr : &people[place->second];
    };

    auto done = each("SELECT p.record, r.id FROM person p CROSS JOIN record r ON r.number = p.record "
                     "WHERE p.listed = 1 ORDER BY p.record",
                     [&](const Statement& row) {
                         places.emplace(row.int64(0), people.size());
                         people.push_back({RecordNumber{row.int64(0)}, PersonId(row.id(1)), {}, {}, {}});
                     });
    if (!done) return done.error();
    done = each("SELECT record, root FROM person WHERE root <> record ORDER BY record", [&](const Statement& row) {
        const auto root = places.find(row.int64(1));
        if (root == places.end()) return;
        people[root->second].members.push_back(RecordNumber{row.int64(0)});
        places.emplace(row.int64(0), root->second);
    });
    if (!done) return done.error();
    done = each("SELECT person, assessment FROM standing WHERE assessment IS NOT NULL", [&](const Statement& row) {
        if (ChartRow* person = found(row.int64(0))) person->assessment = RecordNumber{row.int64(1)};
    });
    if (!done) return done.error();
    const std::string day = today.iso();
    done = each("SELECT owner1, record, unit, \"to\" FROM membership WHERE removed = 0 AND unit IS NOT NULL "
                "ORDER BY record",
                [&](const Statement& row) {
                    ChartRow* person = found(row.int64(0));
                    if (!person || (!row.isNull(3) && row.text(3) < day)) return;
                    const RecordNumber unit{row.int64(2)};
                    if (std::ranges::find(person->memberships, unit, &ChartRow::Membership::unit) ==
                        person->memberships.end())
                        person->memberships.push_back({RecordNumber{row.int64(1)}, unit});
                });
    if (!done) return done.error();
    return people;
}

} // namespace hedgerow
