// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaign_box.h"

#include "ui/text/strings.h"

#include <QSignalBlocker>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr const char* kSetting = "conversation.campaign";
constexpr const char* kNone = "none"; // chosen, which is not the same as never asked

} // namespace

CampaignBox::CampaignBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    addItem(tr("No campaign"), QString());
}

void CampaignBox::offer(const std::vector<CampaignView>& campaigns, const std::optional<CampaignId>& chosen) {
    const QSignalBlocker quiet(this);
    m_campaigns = campaigns;
    while (count() > 1) removeItem(count() - 1);
    for (const CampaignView& campaign : campaigns) {
        const QString name = fromUtf8(campaign.name).simplified();
        addItem(name.isEmpty() ? tr("(a campaign without a name)") : name, fromUtf8(campaign.id.hex()));
    }
    const QString code = chosen ? fromUtf8(chosen->hex()) : QString();
    if (findData(code) < 0) addItem(tr("A campaign that is gone"), code);
    setCurrentIndex(findData(code));
    QWidget* labelled = parentWidget();
    labelled->setVisible(count() > 1);
}

std::optional<CampaignId> CampaignBox::campaign() const {
    const auto id = Id::parse(toUtf8(currentData().toString()));
    return id ? std::optional(CampaignId(*id)) : std::nullopt;
}

const CampaignView* CampaignBox::view() const {
    const auto found =
        std::ranges::find(m_campaigns, campaign(), [](const CampaignView& each) { return std::optional(each.id); });
    return found == m_campaigns.end() ? nullptr : &*found;
}

Result<std::optional<CampaignId>> CampaignBox::lastChosen(Reader& reader, const std::vector<CampaignView>& campaigns,
                                                          const std::optional<CampaignView>& current) {
    const auto last = reader.setting(kSetting);
    if (!last && last.error().code != ErrorCode::NotFound) return last.error();
    if (last && *last == kNone) return std::optional<CampaignId>();
    for (const CampaignView& campaign : campaigns)
        if (last && campaign.id.hex() == *last) return std::optional(campaign.id);
    return current ? std::optional(current->id) : std::nullopt;
}

SetSetting CampaignBox::remembering(const std::optional<CampaignId>& campaign) {
    return {kSetting, campaign ? campaign->hex() : kNone};
}

} // namespace hedgerow
