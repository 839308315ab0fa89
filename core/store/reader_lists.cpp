// SPDX-License-Identifier: GPL-3.0-or-later
// Units, scales, campaigns, labels, follow-ups, and the facts insight works with.
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <algorithm>

namespace hedgerow {
namespace {

Polarity polarityOf(std::string_view name) {
    if (name == "support") return Polarity::Support;
    if (name == "oppose") return Polarity::Oppose;
    return name == "neutral" ? Polarity::Neutral : Polarity::Unknown;
}

// The day a membership must last to; without one later than any date.
std::string lastingTo(std::optional<Date> today) {
    return today ? today->iso() : "9999-99";
}

} // namespace

Result<std::vector<UnitView>> Reader::units(std::optional<Date> today) {
    const auto statement = m_statements.use(
        "SELECT u.record, r.id, u.name, u.type, pr.id, "
        "(SELECT count(DISTINCT p.root) FROM link l JOIN membership m ON m.record = l.record AND m.removed = 0 AND "
        "(m.\"to\" IS NULL OR m.\"to\" >= ?3) "
        "  JOIN person p ON p.record = m.owner1 AND p.removed = 0 WHERE l.target = u.record AND l.field = ?1), "
        "h.count, h.\"date\" "
        "FROM unit u JOIN record r ON r.number = u.record LEFT JOIN record pr ON pr.number = u.parent "
        "LEFT JOIN headcount h ON h.record = (SELECT hh.record FROM link hl JOIN headcount hh ON hh.record = hl.record "
        "AND hh.removed = 0 "
        "  WHERE hl.target = u.record AND hl.field = ?2 ORDER BY hh.\"date\" DESC, hh.record DESC LIMIT 1) "
        "WHERE u.removed = 0 ORDER BY u.name COLLATE NOCASE, u.record");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, std::int64_t{linkField(Kind::Membership, "unit")})
        .bind(2, std::int64_t{linkField(Kind::Headcount, "unit")});
    row.bind(3, lastingTo(today));
    std::vector<UnitView> units;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return units;
        UnitView& unit = units.emplace_back();
        unit.number = RecordNumber{row.int64(0)};
        unit.id = UnitId(row.id(1));
        unit.name = row.text(2);
        unit.type = row.text(3);
        if (!row.isNull(4)) unit.parent = UnitId(row.id(4));
        unit.members = row.int64(5);
        if (!row.isNull(6)) unit.headcount = row.int64(6);
        unit.headcountOn = Date::parse(row.text(7));
    }
}

Result<std::vector<ScaleView>> Reader::scales() {
    std::vector<ScaleView> scales;
    const auto names = records(Kind::Scale);
    if (!names) return names.error();
    for (const RecordView& scale : *names) scales.push_back({ScaleId(scale.name.id), scale.text("name"), {}});
    const auto levels = records(Kind::Level);
    if (!levels) return levels.error();
    for (const RecordView& record : *levels) {
        LevelView level;
        level.id = LevelId(record.name.id);
        level.scale = ScaleId(record.value("scale").id().value_or(Id{}));
        level.order = record.integer("order").value_or(0);
        level.label = record.text("label");
        level.polarity = record.text("polarity");
        level.colour = record.text("colour");
        level.shape = record.text("shape");
        level.isRetired = record.value("retired").isTrue();
        const auto scale = std::ranges::find(scales, level.scale, &ScaleView::id);
        if (scale != scales.end()) scale->levels.push_back(std::move(level));
    }
    for (ScaleView& scale : scales)
        std::ranges::sort(scale.levels, {},
                          [](const LevelView& level) { return std::tuple(level.isRetired, level.order, level.id); });
    return scales;
}

Result<std::vector<CampaignView>> Reader::campaigns() {
    const auto found = records(Kind::Campaign);
    if (!found) return found.error();
    std::vector<CampaignView> campaigns;
    for (const RecordView& record : *found) {
        CampaignView& campaign = campaigns.emplace_back();
        campaign.id = CampaignId(record.name.id);
        campaign.name = record.text("name");
        if (const auto scale = record.value("scale").id()) campaign.scale = ScaleId(*scale);
        campaign.staleAfterDays = record.integer("stale_after_days").value_or(campaign.staleAfterDays);
        if (const std::string admission = record.text("admission"); !admission.empty()) campaign.admission = admission;
        campaign.framework = record.text("framework");
    }
    return campaigns;
}

Result<std::vector<LabelView>> Reader::labels(Kind kind) {
    const auto found = records(kind);
    if (!found) return found.error();
    std::vector<LabelView> labels;
    for (const RecordView& record : *found) labels.push_back({record.name.id, record.text("label")});
    std::ranges::stable_sort(labels, {}, &LabelView::label);
    return labels;
}

Result<std::vector<LabelView>> Reader::issues() {
    return labels(Kind::Issue);
}

Result<std::vector<LabelView>> Reader::objections() {
    return labels(Kind::Objection);
}

Result<std::vector<LabelView>> Reader::tags() {
    return labels(Kind::Tag);
}

Result<std::vector<std::string>> Reader::organizers() {
    const auto statement = m_statements.use("SELECT lead FROM person WHERE listed = 1 AND lead <> '' UNION "
                                            "SELECT \"by\" FROM assessment WHERE removed = 0 AND \"by\" <> '' UNION "
                                            "SELECT owner FROM follow_up WHERE removed = 0 AND owner <> '' ORDER BY 1");
    if (!statement) return statement.error();
    std::vector<std::string> names;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return names;
        names.emplace_back((*statement)->text(0));
    }
}

Result<std::vector<FollowUpView>> Reader::followUpsDue(Date until) {
    const auto statement =
        m_statements.use("SELECT r.id, f.record, pr.id, p.display, f.what, f.due, f.owner FROM follow_up f JOIN record "
                         "r ON r.number = f.record "
                         "JOIN person o ON o.record = f.owner1 JOIN person p ON p.record = o.root AND p.listed = 1 "
                         "JOIN record pr ON pr.number = p.record "
                         "WHERE f.removed = 0 AND f.done IS NOT 1 AND f.due <= ?1 ORDER BY f.due, p.sort_key");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, until.iso());
    std::vector<FollowUpView> due;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return due;
        due.push_back({row.id(0), RecordNumber{row.int64(1)}, PersonId(row.id(2)), std::string(row.text(3)),
                       std::string(row.text(4)), Date::parse(row.text(5)), std::string(row.text(6))});
    }
}

Result<std::vector<PersonFacts>> Reader::facts(std::optional<Date> today) {
    // One pass over the people; what only some have is looked up by its own small index.
    const auto statement = m_statements.use(
        "WITH leaders(unit) AS (SELECT DISTINCT unit FROM membership WHERE removed = 0 AND coalesce(leader_role, '') "
        "<> ''), "
        "promise(person, due) AS (SELECT p.root, min(c.due) FROM commitment c JOIN person p ON p.record = c.owner1 "
        "  WHERE c.removed = 0 AND c.kept IS NULL GROUP BY p.root), "
        "remark(person) AS (SELECT DISTINCT p.root FROM second_hand h JOIN person p ON p.record = h.owner1 WHERE "
        "h.removed = 0), "
        "work(person, unit, power) AS (SELECT p.root, max(m.unit), max(m.power_over_staff) FROM membership m "
        "  JOIN person p ON p.record = m.owner1 WHERE m.removed = 0 AND (m.\"to\" IS NULL OR m.\"to\" >= ?1) GROUP BY "
        "p.root) "
        "SELECT p.record, lr.id, l.polarity, s.assessed_on, s.last_talk, s.next_due, promise.due, coalesce(p.lead, '') "
        "<> '', "
        "coalesce(p.given, p.family, p.called, '') <> '', remark.person IS NOT NULL, coalesce(work.power, 0), "
        "coalesce(work.unit, 0), "
        "work.unit IS NULL OR work.unit IN (SELECT unit FROM leaders), coalesce(s.talks, 0) "
        "FROM person p LEFT JOIN standing s ON s.person = p.record LEFT JOIN level l ON l.record = s.level "
        "LEFT JOIN record lr ON lr.number = s.level LEFT JOIN promise ON promise.person = p.record "
        "LEFT JOIN remark ON remark.person = p.record LEFT JOIN work ON work.person = p.record WHERE p.listed = 1 "
        "ORDER BY p.sort_key");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, lastingTo(today));
    std::vector<PersonFacts> people;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return people;
        PersonFacts& person = people.emplace_back();
        person.number = row.int64(0);
        if (!row.isNull(1)) person.level = LevelId(row.id(1));
        person.polarity = polarityOf(row.text(2));
        person.assessedOn = Date::parse(row.text(3));
        person.lastTalk = Date::parse(row.text(4));
        person.nextDue = Date::parse(row.text(5));
        person.commitmentDue = Date::parse(row.text(6));
        person.hasLead = row.int64(7) != 0;
        person.isNamed = row.int64(8) != 0;
        person.hasOpenSecondHand = row.int64(9) != 0 && row.int64(13) == 0;
        person.hasPowerOverStaff = row.int64(10) != 0;
        person.unit = row.int64(11);
        person.unitHasLeader = row.int64(12) != 0;
    }
}

} // namespace hedgerow
