// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_view.h"

#include "core/insight/workplace.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::size_t kMostTalks = 12;
constexpr std::size_t kMostCold = 6;
constexpr std::size_t kMostTalksOfAWeek = 200;

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

Result<std::vector<TalkLine>> linesOf(Reader& reader, std::span<const std::int64_t> people,
                                      const Vocabulary& vocabulary) {
    std::vector<RecordNumber> numbers;
    for (const std::int64_t number : people) numbers.push_back(RecordNumber{number});
    auto rows = reader.personRows(numbers);
    if (!rows) return rows.error();
    std::vector<TalkLine> lines;
    for (PersonRow& row : *rows) {
        TalkLine line;
        const LevelView* level = row.level ? vocabulary.level(*row.level) : nullptr;
        if (level) line.level = *level;
        line.person = std::move(row);
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<TalkLine>> talkLines(Reader& reader, const std::vector<PersonFacts>& facts,
                                        const Vocabulary& vocabulary, const TalkRules& rules) {
    const std::vector<TalkAdvice> advice = nextTalks(facts, rules, kMostTalks);
    std::vector<std::int64_t> numbers;
    for (const TalkAdvice& one : advice) numbers.push_back(one.number);
    auto lines = linesOf(reader, numbers, vocabulary);
    if (!lines) return lines;
    std::unordered_map<std::int64_t, const PersonFacts*> byNumber;
    for (const PersonFacts& person : facts) byNumber[person.number] = &person;
    for (std::size_t i = 0; i < lines->size(); ++i)
        for (const TalkReason reason : advice[i].reasons)
            (*lines)[i].reasons.append(reasonText(reason, *byNumber.at(advice[i].number), rules.today));
    return lines;
}

void countPeople(const std::vector<PersonFacts>& facts, const CoverageRules& rules, TodayView& view) {
    std::vector<CountedUnit> units;
    for (const UnitView& unit : view.vocabulary.units)
        units.push_back({unit.type, !unit.parent.has_value(), unit.headcount});
    std::optional<std::int64_t> headcount;
    if (const auto workplace = workplaceAmong(units)) {
        const UnitView& unit = view.vocabulary.units[*workplace];
        headcount = unit.headcount;
        view.countedOn = unit.headcountOn;
        view.workplace = fromUtf8(unit.name);
    }
    view.coverage = coverage(facts, headcount, rules);
    for (const ScaleView& scale : view.vocabulary.scales)
        for (const LevelView& level : scale.levels)
            if (level.polarity == "support") view.supportLevels.push_back(level.id);
}

} // namespace

Result<TodayView> readToday(Reader& reader, Date today) {
    TodayView view;
    auto vocabulary = readVocabularyWithoutOrganizers(reader);
    if (!vocabulary) return vocabulary.error();
    view.vocabulary = std::move(*vocabulary);
    const auto facts = reader.facts(today);
    if (!facts) return facts.error();
    TalkRules rules;
    rules.today = today;
    CoverageRules counting;
    counting.today = today;
    rules.staleAfterDays = counting.staleAfterDays = view.staleAfterDays = view.vocabulary.staleAfterDays();
    view.coldAfterDays = rules.coldAfterDays;
    view.freshWithinDays = counting.freshWithinDays;
    countPeople(*facts, counting, view);
    view.gaps = gaps(*facts, rules);

    auto inbox = reader.captured();
    if (!inbox) return inbox.error();
    view.inbox = std::move(*inbox);
    auto due = reader.followUpsDue(today);
    if (!due) return due.error();
    view.due = std::move(*due);
    auto promises = reader.promisesDue(today);
    if (!promises) return promises.error();
    view.promises = std::move(*promises);
    auto talks = reader.conversationsSince(today.plusDays(-6), kMostTalksOfAWeek);
    if (!talks) return talks.error();
    view.talks = std::move(*talks);
    auto next = talkLines(reader, *facts, view.vocabulary, rules);
    if (!next) return next.error();
    view.next = std::move(*next);
    const GoingCold cold = goingCold(*facts, rules, kMostCold);
    view.coldCount = cold.all;
    auto coldLines = linesOf(reader, cold.people, view.vocabulary);
    if (!coldLines) return coldLines.error();
    view.cold = std::move(*coldLines);
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
