// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/model/fields.h"

#include <map>
#include <string>
#include <string_view>

namespace hedgerow {

// The record, if it is present (removed or not); NotFound with `what` as its detail.
Result<StoredRecord> presentRecord(CommandContext& context, Kind kind, const Id& id, std::string_view what);

// Whether the person has power to hire or fire today, in any current position of anyone who is the same person.
Result<bool> hasPowerOverStaff(CommandContext& context, PersonId person);

// What the campaign's rule says of assessing this person as a supporter: only people with power over staff can be
// warned of or blocked.
enum class SupporterRule { Allowed, Warned, Blocked };
Result<SupporterRule> supporterRule(CommandContext& context, CampaignId campaign, PersonId person, LevelId level);

// The records of one kind that are nothing but a label (issues, objections, tags), found by it or made. One batch long.
class Labels {
public:
    // `labels`: those that are there.
    Labels(Kind kind, const std::vector<LabelView>& labels);

    // InvalidValue with `what` for a label that is no text or empty.
    Result<Id> foundOrMade(std::string_view label, std::string_view what, CommandContext& context, BatchWriter& writer);

private:
    Kind m_kind;
    std::map<std::string, Id, std::less<>> m_ids; // by searchKey()
};

} // namespace hedgerow
