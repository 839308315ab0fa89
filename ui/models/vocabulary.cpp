// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vocabulary.h"

#include "ui/text/strings.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kDefaultStaleAfterDays = 60;

QStringList labelsOf(const std::vector<LabelView>& views) {
    QStringList labels;
    for (const LabelView& view : views) labels.append(fromUtf8(view.label));
    return labels;
}

Result<std::optional<CampaignView>> currentCampaign(Reader& reader) {
    const auto chosen = reader.setting("campaign");
    if (!chosen && chosen.error().code != ErrorCode::NotFound) return chosen.error();
    const auto campaigns = reader.campaigns();
    if (!campaigns) return campaigns.error();
    for (const CampaignView& campaign : *campaigns)
        if (chosen && campaign.id.hex() == *chosen) return std::optional(campaign);
    if (campaigns->size() == 1) return std::optional(campaigns->front());
    return std::optional<CampaignView>();
}

} // namespace

const LevelView* Vocabulary::level(const LevelId& id) const {
    for (const ScaleView& scale : scales)
        for (const LevelView& level : scale.levels)
            if (level.id == id) return &level;
    return nullptr;
}

std::vector<LevelView> Vocabulary::choices() const {
    const ScaleView* chosen = scales.empty() ? nullptr : &scales.front();
    for (const ScaleView& scale : scales)
        if (campaign && campaign->scale == scale.id) chosen = &scale;
    std::vector<LevelView> levels;
    if (!chosen) return levels;
    std::ranges::copy_if(chosen->levels, std::back_inserter(levels),
                         [](const LevelView& level) { return !level.isRetired; });
    std::ranges::stable_sort(levels, {}, &LevelView::order);
    return levels;
}

int Vocabulary::staleAfterDays() const {
    return campaign ? static_cast<int>(campaign->staleAfterDays) : kDefaultStaleAfterDays;
}

const UnitView* Vocabulary::unit(const UnitId& id) const {
    const auto found = std::ranges::find(units, id, &UnitView::id);
    return found == units.end() ? nullptr : &*found;
}

const UnitView* Vocabulary::unitNamed(const QString& name) const {
    const QString wanted = name.simplified();
    const auto found = std::ranges::find_if(
        units, [&](const UnitView& unit) { return fromUtf8(unit.name).compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == units.end() ? nullptr : &*found;
}

QStringList Vocabulary::unitNames() const {
    QStringList names;
    for (const UnitView& unit : units) names.append(fromUtf8(unit.name));
    return names;
}

Result<Vocabulary> readVocabulary(Reader& reader) {
    auto vocabulary = readVocabularyWithoutOrganizers(reader);
    if (!vocabulary) return vocabulary;
    const auto organizers = reader.organizers();
    if (!organizers) return organizers.error();
    for (const std::string& organizer : *organizers) vocabulary->organizers.append(fromUtf8(organizer));
    return vocabulary;
}

Result<Vocabulary> readVocabularyWithoutOrganizers(Reader& reader) {
    Vocabulary vocabulary;
    auto scales = reader.scales();
    if (!scales) return scales.error();
    auto units = reader.units();
    if (!units) return units.error();
    auto campaign = currentCampaign(reader);
    if (!campaign) return campaign.error();
    const auto issues = reader.issues();
    if (!issues) return issues.error();
    const auto objections = reader.objections();
    if (!objections) return objections.error();
    auto tags = reader.tags();
    if (!tags) return tags.error();
    const auto myName = reader.setting("my_name");

    vocabulary.scales = std::move(*scales);
    vocabulary.units = std::move(*units);
    vocabulary.campaign = std::move(*campaign);
    vocabulary.issues = labelsOf(*issues);
    vocabulary.objections = labelsOf(*objections);
    vocabulary.tags = std::move(*tags);
    if (myName) vocabulary.myName = fromUtf8(*myName);
    return vocabulary;
}

} // namespace hedgerow
