// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_step.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStandardItemModel;

namespace hedgerow {

class TintedLabel;

// The second step: what each column holds, guessed from its name or remembered, with a few of its cells beside it.
class ColumnsStep : public ImportStep {
    Q_OBJECT

public:
    ColumnsStep(Session& session, ImportDraft& draft, QWidget* parent);

    QString title() const override;
    void enter() override;
    bool isComplete() const override;

private:
    struct Line {
        QComboBox* target;
        TintedLabel* about; // guessed, remembered, or what is wrong
    };
    struct Campaigns {
        std::vector<CampaignView> all;
        std::string current;
    };

    void build();
    void addLines();
    void addLine(std::size_t column);
    QStandardItemModel* targets();
    void choose(std::size_t column, ImportTarget target);
    void check();
    QString aboutText(std::size_t column) const;
    void readCampaigns();
    void showCampaigns(const Campaigns& campaigns);

    QLabel* m_hint;
    QScrollArea* m_area;
    QWidget* m_sheet = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_campaignLine;
    QComboBox* m_campaign;
    TintedLabel* m_problem;
    QStandardItemModel* m_targets = nullptr;
    std::vector<Line> m_lines; // some come a little later, where there are hundreds
    std::shared_ptr<const Sheet> m_built;
    ImportMapping m_shown; // what the choices show; anything else is shown anew
    bool m_isComplete = false;
};

} // namespace hedgerow
