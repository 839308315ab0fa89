// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_words.h"

#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/level_mark.h"

#include <QCoreApplication>

#include <algorithm>

namespace hedgerow {
namespace {

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

QString unitText(const UnitId& id, const Vocabulary& vocabulary) {
    const UnitView* unit = vocabulary.unit(id);
    return unit ? Filters::tr("In %1").arg(isolated(fromUtf8(unit->name))) : Filters::tr("In a unit that is gone");
}

QString levelsText(const std::vector<LevelId>& levels, const Vocabulary& vocabulary) {
    QStringList words;
    for (const LevelId& id : levels) {
        const LevelView* level = vocabulary.level(id);
        words.append(level ? levelText(*level) : Filters::tr("a level that is gone"));
    }
    return words.join(Filters::tr(" or "));
}

QString tagText(const Id& id, const Vocabulary& vocabulary) {
    const auto tag = std::ranges::find(vocabulary.tags, id, &LabelView::id);
    return tag != vocabulary.tags.end() ? Filters::tr("Tag: %1").arg(isolated(fromUtf8(tag->label)))
                                        : Filters::tr("A tag that is gone");
}

} // namespace

std::vector<FilterChip> filterChips(const PeopleFilter& filter, const Vocabulary& vocabulary) {
    std::vector<FilterChip> chips;
    const auto add = [&](const QString& text, auto take) {
        chips.push_back({text, filter});
        take(chips.back().without);
    };
    if (filter.unit) add(unitText(*filter.unit, vocabulary), [](PeopleFilter& rest) { rest.unit.reset(); });
    if (!filter.levels.empty())
        add(levelsText(filter.levels, vocabulary), [](PeopleFilter& rest) { rest.levels.clear(); });
    if (!filter.lead.empty())
        add(Filters::tr("Lead: %1").arg(isolated(fromUtf8(filter.lead))),
            [](PeopleFilter& rest) { rest.lead.clear(); });
    if (filter.isWithoutLead) add(withoutLeadText(), [](PeopleFilter& rest) { rest.isWithoutLead = false; });
    for (const Id& tag : filter.tags)
        add(tagText(tag, vocabulary), [&](PeopleFilter& rest) { std::erase(rest.tags, tag); });
    if (filter.isNotAssessed) add(notAssessedText(), [](PeopleFilter& rest) { rest.isNotAssessed = false; });
    if (filter.assessedDaysAgo)
        add(assessedDaysAgoText(*filter.assessedDaysAgo), [](PeopleFilter& rest) { rest.assessedDaysAgo.reset(); });
    if (filter.assessedWithinDays)
        add(assessedWithinText(*filter.assessedWithinDays),
            [](PeopleFilter& rest) { rest.assessedWithinDays.reset(); });
    if (filter.talkedWithinDays)
        add(talkedWithinText(*filter.talkedWithinDays), [](PeopleFilter& rest) { rest.talkedWithinDays.reset(); });
    if (filter.notTalkedForDays)
        add(notTalkedForText(*filter.notTalkedForDays), [](PeopleFilter& rest) { rest.notTalkedForDays.reset(); });
    if (filter.isNeverTalkedWith)
        add(neverTalkedWithText(), [](PeopleFilter& rest) { rest.isNeverTalkedWith = false; });
    if (!filter.contract.empty())
        add(Filters::tr("Contract: %1").arg(choiceLabel("contract", filter.contract)),
            [](PeopleFilter& rest) { rest.contract.clear(); });
    if (filter.isWithPowerOverStaff)
        add(powerOverStaffText(), [](PeopleFilter& rest) { rest.isWithPowerOverStaff = false; });
    if (filter.isNamed) add(namedText(), [](PeopleFilter& rest) { rest.isNamed = false; });
    if (filter.isCaptured) add(capturedText(), [](PeopleFilter& rest) { rest.isCaptured = false; });
    return chips;
}

QString namedText() {
    return Filters::tr("Known by name");
}

QString assessedWithinText(int days) {
    return Filters::tr("Assessed in the last %n days", nullptr, days);
}

QString notAssessedText() {
    return Filters::tr("Not assessed");
}
QString assessedDaysAgoText(int days) {
    return Filters::tr("Assessed more than %n days ago", nullptr, days);
}
QString talkedWithinText(int days) {
    return Filters::tr("Spoken with in the last %n days", nullptr, days);
}
QString notTalkedForText(int days) {
    return Filters::tr("Not spoken with for %n days", nullptr, days);
}
QString neverTalkedWithText() {
    return Filters::tr("Never spoken with");
}
QString withoutLeadText() {
    return Filters::tr("Without a lead");
}
QString powerOverStaffText() {
    return Filters::tr("Power over staff");
}
QString capturedText() {
    return Filters::tr("To be completed");
}

} // namespace hedgerow
