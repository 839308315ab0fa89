// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_step.h"

#include <map>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace hedgerow {

class DateField;

// The second step: how much of it, about whom, and since when. The smallest choice comes first.
class ChoiceStep : public GiveStep {
    Q_OBJECT

public:
    ChoiceStep(Session& session, GiveDraft& draft, QWidget* parent);

    QString title() const override;
    void enter() override;
    void leave() override;
    bool isComplete() const override;

private:
    // What "which one" offers, beside units, campaigns and saved filters.
    enum class About { Everyone, Unit, Campaign, SavedFilter, ShownFilter, Chosen, LedByPeer };
    enum class SinceWhen { Everything, NotYetHad, Day };
    struct Choice {
        QString name;
        bundle::Whom whom;
    };
    struct Found {
        std::vector<UnitView> units;
        std::vector<CampaignView> campaigns;
        std::vector<RecordView> filters;
    };

    QWidget* profiles();
    QWidget* people();
    QWidget* times();
    void read();
    void show(const Found& found);
    void offerAbout();
    void offerWhich();
    void offerSince();
    void showState();
    void offerProfiles();
    bundle::Profile profile() const;
    About about() const;
    SinceWhen since() const;

    QButtonGroup* m_profiles;
    QWidget* m_classes = nullptr;
    std::map<FieldClass, QCheckBox*> m_boxes;
    QCheckBox* m_codesUnits = nullptr;
    QComboBox* m_about = nullptr;
    QWidget* m_whichLine = nullptr;
    QComboBox* m_which = nullptr;
    QComboBox* m_since = nullptr;
    QWidget* m_dayLine = nullptr;
    DateField* m_day = nullptr;
    std::map<About, std::vector<Choice>> m_choices;
    bool m_isSinceTouched = false;
};

} // namespace hedgerow
