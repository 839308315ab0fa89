// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QString>
#include <QStringList>

namespace hedgerow {

// What forms and lists need to know of the vault beside people: its levels, units, words used so far. A value, read in
// one go on the session's thread.
struct Vocabulary {
    std::vector<ScaleView> scales;
    std::vector<UnitView> units;
    std::optional<CampaignView> campaign; // the one that is worked on
    QStringList issues;
    QStringList objections;
    std::vector<LabelView> tags;
    QStringList organizers;
    QString myName;

    // Of any scale, retired ones too; null: not known.
    const LevelView* level(const LevelId& id) const;
    // Those one can choose now, of the campaign's scale or the first one, by order.
    std::vector<LevelView> choices() const;
    int staleAfterDays() const;
    // Assessments before this day are stale.
    Date staleBefore(Date today) const { return today.plusDays(-staleAfterDays()); }
    const UnitView* unit(const UnitId& id) const; // null: not known
    const UnitView* unitNamed(const QString& name) const;
    QStringList unitNames() const;
};

Result<Vocabulary> readVocabulary(Reader& reader);
// For what offers no names of organizers: they stand in every assessment, and finding them is half of the work.
Result<Vocabulary> readVocabularyWithoutOrganizers(Reader& reader);

} // namespace hedgerow
