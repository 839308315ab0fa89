// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_story.h"

#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace hedgerow {
namespace {

struct Story {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

// More than this of one text is not laid out; the whole stays in the vault.
constexpr qsizetype kMostShown = 6'000;

QString shown(const std::string& text) {
    const QString whole = fromUtf8(text);
    return whole.size() <= kMostShown ? whole : whole.left(kMostShown) + u'…';
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString strengthText(std::int64_t strength) {
    switch (strength) {
    case 1:
        return Story::tr("a little");
    case 2:
        return Story::tr("much");
    default:
        return Story::tr("very much");
    }
}

QString listText(const Value& value) {
    QStringList items;
    if (value.list())
        for (const Value& item : *value.list())
            if (item.text()) items.append(fromUtf8(*item.text()));
    return items.join(QStringLiteral(", "));
}

QString stepLabel(const Frameworks& frameworks, const RecordView& talk, const std::string& code) {
    const Framework* framework = frameworks.withCode(fromUtf8(talk.text("framework")));
    if (framework)
        for (const FrameworkStep& step : framework->steps)
            if (step.code == fromUtf8(code)) return step.label;
    return fromUtf8(code);
}

// In the order of the framework; steps it does not know come after.
void addSteps(StoryItem& item, const Frameworks& frameworks, const RecordView& talk) {
    std::vector<std::string> codes;
    if (const Framework* framework = frameworks.withCode(fromUtf8(talk.text("framework"))))
        for (const FrameworkStep& step : framework->steps) codes.push_back(toUtf8(step.code));
    for (const auto& [field, value] : talk.values)
        if (field.starts_with("step/") && std::ranges::find(codes, field.substr(5)) == codes.end())
            codes.push_back(field.substr(5));
    for (const std::string& code : codes)
        if (const std::string text = talk.text("step/" + code); !text.empty())
            item.lines.emplace_back(stepLabel(frameworks, talk, code), shown(text));
}

void addLine(StoryItem& item, const QString& label, const std::string& text) {
    if (!text.empty()) item.lines.emplace_back(label, shown(text));
}

QStringList others(const PersonDetails& details, const RecordView& talk) {
    QStringList names;
    const Value& with = talk.value("with");
    if (!with.list()) return names;
    for (const Value& item : *with.list()) {
        const auto id = item.id();
        if (!id || *id == details.view.row.id.id ||
            std::ranges::find(details.view.members, PersonId(*id)) != details.view.members.end())
            continue;
        const QString name = fromUtf8(details.view.label(*id));
        names.append(name.isEmpty() ? Story::tr("somebody") : name);
    }
    return names;
}

StoryItem talkItem(const PersonDetails& details, const Frameworks& frameworks, const RecordView& talk) {
    StoryItem item{StoryItem::Type::Talk, talk.name.id, talk.date("date"), {}, {}, {}, false, false, talk.name};
    const QStringList also = others(details, talk);
    item.title = also.isEmpty() ? Story::tr("Conversation")
                                : Story::tr("Conversation, with %1 too").arg(also.join(QStringLiteral(", ")));
    const std::string medium = talk.text("medium");
    const auto minutes = talk.integer("minutes");
    item.detail = joined({medium.empty() ? QString() : choiceLabel("medium", medium), fromUtf8(talk.text("place")),
                          minutes ? Story::tr("%n min", nullptr, static_cast<int>(*minutes)) : QString(),
                          listText(talk.value("who"))});
    addSteps(item, frameworks, talk);
    QStringList issues;
    for (const auto& [field, value] : talk.values) {
        if (!field.starts_with("issue/") || !value.integer()) continue;
        const auto issue = Id::parse(std::string_view(field).substr(6));
        const QString name = issue ? fromUtf8(details.view.label(*issue)) : QString();
        if (!name.isEmpty())
            issues.append(
                Story::tr("%1 (%2)", "an issue and how much it matters").arg(name, strengthText(*value.integer())));
    }
    addLine(item, Story::tr("Issues"), toUtf8(issues.join(QStringLiteral(", "))));
    const std::string answer = talk.text("answer");
    addLine(item, Story::tr("Asked"), talk.text("asked"));
    if (!answer.empty()) item.lines.emplace_back(Story::tr("Answer"), choiceLabel("answer", answer));
    addLine(item, {}, talk.text("note"));
    addLine(item, Story::tr("Private"), talk.text("private_note"));
    for (const RecordView& objection : details.view.inoculations) {
        if (objection.value("conversation").id() != talk.name.id) continue;
        const auto id = objection.value("objection").id();
        if (!id) continue;
        item.lines.emplace_back(choiceLabel("state", objection.text("state")), fromUtf8(details.view.label(*id)));
    }
    return item;
}

StoryItem remarkItem(const PersonDetails& details, const RecordView& remark) {
    StoryItem item{
        StoryItem::Type::Remark, remark.name.id, {}, Story::tr("Second hand"), {}, {}, false, false, remark.name};
    const auto conversation = remark.value("conversation").id();
    const auto telling = conversation ? details.tellings.find(*conversation) : details.tellings.end();
    if (telling != details.tellings.end()) {
        item.date = telling->second.date;
        if (!telling->second.by.isEmpty())
            item.detail = Story::tr("said by %1").arg(telling->second.by.join(QStringLiteral(", ")));
    }
    addLine(item, {}, remark.text("said"));
    if (const LevelView* level = details.level(remark))
        item.lines.emplace_back(Story::tr("Guessed level"), fromUtf8(level->label));
    return item;
}

// "Promise: sign the card".
QString withWhat(const QString& title, const RecordView& record) {
    const std::string what = record.text("what");
    return what.empty() ? title : Story::tr("%1: %2", "a promise or a next step, and what").arg(title, shown(what));
}

StoryItem promiseItem(const RecordView& promise, Date today) {
    StoryItem item{
        StoryItem::Type::Promise, promise.name.id, promise.date("due"), {}, {}, {}, false, false, promise.name};
    const bool* kept = promise.value("kept").boolean();
    item.title = withWhat(Story::tr("Promise"), promise);
    item.isOpen = !kept;
    item.isOverdue = item.isOpen && item.date && *item.date < today;
    item.detail = kept             ? (*kept ? Story::tr("kept") : Story::tr("not kept"))
                  : item.isOverdue ? Story::tr("overdue")
                                   : Story::tr("open");
    return item;
}

StoryItem nextStepItem(const RecordView& step, Date today) {
    StoryItem item{StoryItem::Type::NextStep, step.name.id, step.date("due"), {}, {}, {}, false, false, step.name};
    item.title = withWhat(Story::tr("Next step"), step);
    item.isOpen = !step.value("done").isTrue();
    item.isOverdue = item.isOpen && item.date && *item.date < today;
    item.detail = joined({item.isOpen ? (item.isOverdue ? Story::tr("overdue") : QString()) : Story::tr("done"),
                          fromUtf8(step.text("owner"))});
    return item;
}

} // namespace

std::vector<StoryItem> story(const PersonDetails& details, const Frameworks& frameworks, Date today) {
    std::vector<StoryItem> items;
    for (const RecordView& step : details.view.followUps) items.push_back(nextStepItem(step, today));
    for (const RecordView& promise : details.view.commitments) items.push_back(promiseItem(promise, today));
    for (const RecordView& talk : details.view.conversations) items.push_back(talkItem(details, frameworks, talk));
    for (const RecordView& remark : details.view.secondHand) items.push_back(remarkItem(details, remark));
    std::ranges::stable_sort(items, [](const StoryItem& a, const StoryItem& b) { return a.date > b.date; });
    return items;
}

} // namespace hedgerow
