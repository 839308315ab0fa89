// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/set_setting.h"
#include "core/store/reader.h"

#include <QComboBox>

namespace hedgerow {

// Which campaign something belongs to, or none. Until one is offered there is nothing to choose, and it stays hidden
// with its label. The parent owns it.
class CampaignBox : public QComboBox {
    Q_OBJECT

public:
    explicit CampaignBox(QWidget* parent = nullptr);

    // Says nothing; shows what the box stands in, by itself with its label, once there is something. One that is not
    // among them any more keeps its place while it is the one chosen.
    void offer(const std::vector<CampaignView>& campaigns, const std::optional<CampaignId>& chosen);
    std::optional<CampaignId> campaign() const;
    const CampaignView* view() const; // null: none, or one that is gone

    // The one a form was last saved with (setting "conversation.campaign"), else the one that is worked on.
    static Result<std::optional<CampaignId>> lastChosen(Reader& reader, const std::vector<CampaignView>& campaigns,
                                                        const std::optional<CampaignView>& current);
    // What lastChosen() reads.
    static SetSetting remembering(const std::optional<CampaignId>& campaign);

private:
    std::vector<CampaignView> m_campaigns;
};

} // namespace hedgerow
