// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standing.h"

#include "core/store/schema.h"

namespace hedgerow {
namespace {

std::int64_t raw(RecordNumber number) {
    return static_cast<std::int64_t>(number);
}

} // namespace

// None where the person has no row any more.
Result<RecordNumber> Standing::rootOf(RecordNumber person) {
    const auto statement = m_statements.use("SELECT root FROM person WHERE record = ?1");
    if (!statement) return statement.error();
    const auto row = (*statement)->bind(1, raw(person)).step();
    if (!row) return row.error();
    if (!*row) return RecordNumber::None;
    const RecordNumber root{(*statement)->int64(0)};
    (*statement)->reset();
    return root;
}

Result<void> Standing::settle() {
    std::set<RecordNumber> updated;
    for (const RecordNumber person : m_dirty) {
        const auto root = rootOf(person);
        if (!root) return root.error();
        if (*root != person) {
            const auto erase = m_statements.use("DELETE FROM standing WHERE person = ?1");
            if (!erase) return erase.error();
            if (auto erased = (*erase)->bind(1, raw(person)).run(); !erased) return erased;
        }
        if (*root == RecordNumber::None || !updated.insert(*root).second) continue;
        if (auto written = update(*root); !written) return written;
    }
    m_dirty.clear();
    return {};
}

Result<void> Standing::update(RecordNumber root) {
    const auto erase = m_statements.use("DELETE FROM standing WHERE person = ?1");
    if (!erase) return erase.error();
    if (auto erased = (*erase)->bind(1, raw(root)).run(); !erased) return erased;
    // From the few records of one person outwards: CROSS keeps SQLite from beginning with a whole table.
    // The current assessment is the newest by date; on one day the one written last, which is the same in every vault.
    const auto statement = m_statements.use(
        "WITH member(number) AS (SELECT record FROM person WHERE record = ?1 UNION ALL "
        "  SELECT record FROM person WHERE root = ?1 AND root <> record), "
        "current(assessment, level, assessed_on) AS (SELECT a.record, a.level, a.\"date\" FROM member m "
        "  CROSS JOIN record r ON r.number IN (SELECT number FROM owned WHERE owner = m.number "
        "    AND kind = (SELECT number FROM kind_name WHERE name = 'assessment')) "
        "  CROSS JOIN assessment a ON a.record = r.number WHERE a.removed = 0 AND a.level IS NOT NULL ORDER BY "
        "a.\"date\" DESC, "
        "    (SELECT max(b.time) FROM batch b WHERE b.number = r.born OR b.number IN (SELECT batch FROM change WHERE "
        "record = r.number)) DESC, r.id LIMIT 1), "
        "talk(last, talks) AS (SELECT max(c.\"date\"), count(DISTINCT c.record) FROM member m "
        "  CROSS JOIN link l ON l.target = m.number AND l.field = ?2 CROSS JOIN conversation c ON c.record = l.record "
        "WHERE c.removed = 0), "
        "due(day) AS (SELECT min(f.due) FROM member m CROSS JOIN record r ON r.number IN (SELECT number FROM owned "
        "    WHERE owner = m.number AND kind = (SELECT number FROM kind_name WHERE name = 'follow_up')) "
        "  CROSS JOIN follow_up f ON f.record = r.number WHERE f.removed = 0 AND f.done IS NOT 1) "
        "INSERT INTO standing(person, assessment, level, assessed_on, last_talk, talks, next_due) "
        "SELECT ?1, (SELECT assessment FROM current), (SELECT level FROM current), (SELECT assessed_on FROM current), "
        "talk.last, talk.talks, due.day FROM talk, due "
        "WHERE talk.talks > 0 OR due.day IS NOT NULL OR EXISTS(SELECT 1 FROM current)");
    if (!statement) return statement.error();
    static const int withLink = linkField(Kind::Conversation, "with");
    return (*statement)->bind(1, raw(root)).bind(2, std::int64_t{withLink}).run();
}

} // namespace hedgerow
