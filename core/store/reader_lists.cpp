// SPDX-License-Identifier: GPL-3.0-or-later
// Units, scales, campaigns, labels, follow-ups, and the facts insight works with.
#include "core/store/known_people.h"
#include "core/store/people_facts.h"
#include "core/store/reader.h"
#include "core/store/schema.h"

#include <algorithm>
#include <set>

namespace hedgerow {
Result<std::vector<UnitView>> Reader::units() {
    const auto statement = m_statements.use(
        "SELECT u.record, r.id, u.name, u.type, pr.id, h.count, h.\"date\" "
        "FROM unit u JOIN record r ON r.number = u.record LEFT JOIN record pr ON pr.number = u.parent "
        "LEFT JOIN headcount h ON h.record = (SELECT hh.record FROM link hl JOIN headcount hh ON hh.record = hl.record "
        "AND hh.removed = 0 "
        "  WHERE hl.target = u.record AND hl.field = ?1 ORDER BY hh.\"date\" DESC, hh.record DESC LIMIT 1) "
        "WHERE u.removed = 0 ORDER BY u.name COLLATE NOCASE, u.record");
    if (!statement) return statement.error();
    Statement& row = **statement;
    row.bind(1, std::int64_t{linkField(Kind::Headcount, "unit")});
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
        if (!row.isNull(5)) unit.headcount = row.int64(5);
        unit.headcountOn = Date::parse(row.text(6));
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
    // A few names, written over and over: a set here is much quicker than SQL's UNION.
    const auto statement =
        m_statements.use("SELECT lead FROM person WHERE listed = 1 AND lead <> '' UNION ALL "
                         "SELECT \"by\" FROM assessment WHERE removed = 0 AND \"by\" <> '' UNION ALL "
                         "SELECT owner FROM follow_up WHERE removed = 0 AND owner <> ''");
    if (!statement) return statement.error();
    std::set<std::string, std::less<>> names;
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return std::vector<std::string>(names.begin(), names.end());
        if (const std::string_view name = (*statement)->text(0); !names.contains(name)) names.emplace(name);
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
    return readFacts(m_statements, today);
}

Result<KnownPeople> Reader::knownPeople(Progress* progress) {
    return readKnownPeople(m_statements, m_journal, progress);
}

} // namespace hedgerow
