// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_view.h"

#include "ui/text/date_text.h"

#include <QCoreApplication>

#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::size_t kMostTalks = 12;

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

Result<std::vector<TalkLine>> talkLines(Reader& reader, const std::vector<PersonFacts>& facts,
                                        const Vocabulary& vocabulary, Date today) {
    TalkRules rules;
    rules.today = today;
    rules.staleAfterDays = vocabulary.staleAfterDays();
    const std::vector<TalkAdvice> advice = nextTalks(facts, rules, kMostTalks);
    std::vector<RecordNumber> numbers;
    for (const TalkAdvice& one : advice) numbers.push_back(RecordNumber{one.number});
    auto rows = reader.personRows(numbers);
    if (!rows) return rows.error();

    std::unordered_map<std::int64_t, const PersonFacts*> byNumber;
    for (const PersonFacts& person : facts) byNumber[person.number] = &person;
    std::unordered_map<std::int64_t, const TalkAdvice*> adviceOf;
    for (const TalkAdvice& one : advice) adviceOf[one.number] = &one;
    std::vector<TalkLine> lines;
    for (PersonRow& row : *rows) {
        const auto number = static_cast<std::int64_t>(row.number);
        TalkLine line;
        for (const TalkReason reason : adviceOf.at(number)->reasons)
            line.reasons.append(reasonText(reason, *byNumber.at(number), today));
        const LevelView* level = row.level ? vocabulary.level(*row.level) : nullptr;
        if (level) line.level = *level;
        line.person = std::move(row);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<TodayView> readToday(Reader& reader, Date today) {
    TodayView view;
    const auto vocabulary = readVocabulary(reader);
    if (!vocabulary) return vocabulary.error();
    const auto facts = reader.facts(today);
    if (!facts) return facts.error();
    CoverageRules rules;
    rules.today = today;
    rules.staleAfterDays = vocabulary->staleAfterDays();
    view.coverage = coverage(*facts, std::nullopt, rules);
    auto due = reader.followUpsDue(today);
    if (!due) return due.error();
    view.due = std::move(*due);
    auto next = talkLines(reader, *facts, *vocabulary, today);
    if (!next) return next.error();
    view.next = std::move(*next);
    return view;
}

QString reasonText(TalkReason reason, const PersonFacts& person, Date today) {
    switch (reason) {
    case TalkReason::PromiseDue:
        return person.commitmentDue
                   ? Reasons::tr("A promise was due %1").arg(relativeDate(*person.commitmentDue, today))
                   : Reasons::tr("A promise is due");
    case TalkReason::FollowUpDue:
        return person.nextDue ? Reasons::tr("Your next step was due %1").arg(relativeDate(*person.nextDue, today))
                              : Reasons::tr("Your next step is due");
    case TalkReason::SecondHandOpen:
        return Reasons::tr("Others spoke of them, nobody asked them");
    case TalkReason::NeverSpoken:
        return Reasons::tr("Never spoken with");
    case TalkReason::NotAssessed:
        return Reasons::tr("Not assessed");
    case TalkReason::AssessmentStale:
        return person.assessedOn ? Reasons::tr("Assessed %1: stale").arg(relativeDate(*person.assessedOn, today))
                                 : Reasons::tr("Assessment is stale");
    case TalkReason::GoingCold:
        return person.lastTalk
                   ? Reasons::tr("Supporter going cold, last talk %1").arg(relativeDate(*person.lastTalk, today))
                   : Reasons::tr("Supporter going cold");
    case TalkReason::UnitWithoutLeader:
        return Reasons::tr("Their unit has no leader");
    case TalkReason::NoLead:
        return Reasons::tr("Without a lead");
    }
    return {};
}

} // namespace hedgerow
