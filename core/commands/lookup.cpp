// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/lookup.h"

#include "core/model/text_rules.h"
#include "core/store/search_key.h"

namespace hedgerow {

Result<StoredRecord> presentRecord(CommandContext& context, Kind kind, const Id& id, std::string_view what) {
    const auto candidates = context.journal.tables().recordsWithId(id);
    if (!candidates) return candidates.error();
    for (const StoredRecord& record : *candidates) {
        if (record.name.kind != kindName(kind)) continue;
        const auto folded = context.journal.folded(record);
        if (!folded) return folded.error();
        if (folded->isPresent) return record;
    }
    return Error{ErrorCode::NotFound, std::string(what)};
}

Result<bool> hasPowerOverStaff(CommandContext& context, PersonId person) {
    const auto view = context.reader.person(person);
    if (!view) return view.error();
    const Date today = context.environment.clock.today();
    return std::ranges::any_of(view->memberships, [&](const RecordView& membership) {
        const auto until = membership.date("to");
        return membership.value("power_over_staff").isTrue() && (!until || *until >= today);
    });
}

Result<SupporterRule> supporterRule(CommandContext& context, CampaignId campaign, PersonId person, LevelId level) {
    const auto rules = context.reader.record(Kind::Campaign, campaign.id);
    if (!rules) return rules.error();
    const std::string rule = rules->text("admission");
    if (rule != "warn" && rule != "block") return SupporterRule::Allowed;
    const auto assessed = context.reader.record(Kind::Level, level.id);
    if (!assessed) return assessed.error();
    if (assessed->text("polarity") != "support") return SupporterRule::Allowed;
    const auto hasPower = hasPowerOverStaff(context, person);
    if (!hasPower) return hasPower.error();
    if (!*hasPower) return SupporterRule::Allowed;
    return rule == "block" ? SupporterRule::Blocked : SupporterRule::Warned;
}

Labels::Labels(Kind kind, const std::vector<LabelView>& labels) : m_kind(kind) {
    for (const LabelView& each : labels) m_ids.try_emplace(searchKey(each.label), each.id);
}

Result<Id> Labels::foundOrMade(std::string_view label, std::string_view what, CommandContext& context,
                               BatchWriter& writer) {
    auto cleaned = cleanName(label);
    if (!cleaned || cleaned->empty()) return Error{ErrorCode::InvalidValue, std::string(what)};
    std::string key = searchKey(*cleaned);
    if (const auto found = m_ids.find(key); found != m_ids.end()) return found->second;
    const Id id = Id::random(context.environment.random);
    if (const auto put = writer.put(RecordName::of(m_kind, id), {{"label", std::move(*cleaned)}}); !put)
        return put.error();
    m_ids.emplace(std::move(key), id);
    return id;
}

} // namespace hedgerow
