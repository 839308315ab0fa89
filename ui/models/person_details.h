// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/vocabulary.h"

#include <map>

namespace hedgerow {

// Everything the person page shows, read in one go.
struct PersonDetails {
    // The conversation in which something was said of the person by others.
    struct Telling {
        std::optional<Date> date;
        QStringList by; // who said it
    };

    PersonView view;
    Vocabulary vocabulary;
    std::map<Id, Telling> tellings; // by conversation
    std::vector<LabelView> tags;    // all there are
    // Of the other records that are the same person.
    std::map<Id, QString> memberNames;
    std::vector<RecordNumber> memberNumbers;

    // Of a conflict: a value in words. Ids become the names of what they stand for.
    QString valueText(Kind kind, std::string_view field, const Value& value) const;
    const LevelView* level(const RecordView& assessment) const;
};

Result<PersonDetails> readPersonDetails(Reader& reader, const PersonId& person);

// A field in which two organizers wrote different values, and what each wrote.
struct OpenConflict {
    RecordName record;
    std::string field;
    QString label;
    std::vector<Value> values;
    QStringList texts;
};
std::vector<OpenConflict> openConflicts(const PersonDetails& details);

// Next steps not done and promises nobody said the end of; the one due first comes first, those without a date last.
std::vector<const RecordView*> openFollowUps(const PersonDetails& details);
std::vector<const RecordView*> openCommitments(const PersonDetails& details);

// Those whose newest assessments, neither of them stale, disagree; empty: everyone agrees, or one alone assessed.
QStringList disagreeing(const PersonDetails& details, Date today);

} // namespace hedgerow
