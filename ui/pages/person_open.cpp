// SPDX-License-Identifier: GPL-3.0-or-later
// What is still open with a person: next steps and promises, each answered where it stands.
#include "ui/pages/person_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

struct Open {
    Q_DECLARE_TR_FUNCTIONS(PersonOpen)
};

const QString kAddStep = QStringLiteral("add/step");

QString dueText(const PersonDesk& desk, const std::optional<Date>& due) {
    if (!due) return Open::tr("no date");
    //: When something is due: "overdue since 3 days ago · 19 Nov 2026"
    return *due < desk.today() ? Open::tr("overdue: %1").arg(datePhrase(*due, desk.today()))
                               : datePhrase(*due, desk.today());
}

struct Answers {
    QHBoxLayout* row;
    QWidget* parent;
    QString about;
    Id record;

    QPushButton* add(const QString& text, const QString& drawing, std::string_view part) const {
        QPushButton* button = plainButton(text, drawing, parent);
        button->setAccessibleName(Open::tr("%1: %2", "what to do, about what").arg(text, about));
        button->setObjectName(partName(record, part));
        row->addWidget(button);
        return button;
    }
};

QWidget* openLine(PersonDesk& desk, const RecordView& record, const QString& drawing, const QString& kindWords,
                  const std::function<void(const Answers&)>& answers, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, kSpaceXs, 0, 0);
    row->setSpacing(kSpaceS);
    row->addWidget(new IconLabel(drawing, kIconSize, line), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    const QString what = fromUtf8(record.text("what"));
    column->addWidget(fitted(bodyText(what.isEmpty() ? kindWords : what, line)));
    const auto due = record.date("due");
    const bool isOverdue = due && *due < desk.today();
    const QString detail =
        joinedParts({what.isEmpty() ? QString() : kindWords, dueText(desk, due), fromUtf8(record.text("owner"))});
    auto* second =
        new TintedLabel(detail, TextSize::Body, isOverdue ? TintedLabel::Tone::Danger : TintedLabel::Tone::Muted, line);
    second->setWordWrap(true);
    column->addWidget(fitted(second));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    answers({buttons, line, what.isEmpty() ? kindWords : what.left(80), record.name.id});
    buttons->addStretch();
    column->addLayout(buttons);
    row->addLayout(column, 1);
    return line;
}

QMenu* snoozeMenu(PersonDesk& desk, const RecordName& step, QWidget* parent) {
    auto* menu = new QMenu(parent);
    const std::pair<QString, int> choices[]{{Open::tr("Tomorrow"), 1},
                                            {Open::tr("In 3 days"), 3},
                                            {Open::tr("In a week"), 7},
                                            {Open::tr("In two weeks"), 14},
                                            {Open::tr("In a month"), 30}};
    for (const auto& [words, days] : choices) {
        const Date day = desk.today().plusDays(days);
        //: When, and which day that is: "In a week · 29 Nov 2026"
        menu->addAction(Open::tr("%1 · %2").arg(words, shortDate(day)), &desk,
                        [&desk, step, day] { desk.set(step, "due", Value(day), "follow_up.snooze"); });
    }
    return menu;
}

QWidget* stepLine(PersonDesk& desk, const RecordView& step, QWidget* parent) {
    const auto answers = [&desk, &step](const Answers& answer) {
        QPushButton* done = answer.add(Open::tr("Done"), QStringLiteral("check"), "done");
        QObject::connect(done, &QPushButton::clicked, &desk,
                         [&desk, record = step.name] { desk.set(record, "done", true, "follow_up.done"); });
        QPushButton* later = answer.add(Open::tr("Later"), QStringLiteral("clock"), "later");
        later->setMenu(snoozeMenu(desk, step.name, later));
    };
    QWidget* summary = openLine(desk, step, QStringLiteral("calendar-check"), Open::tr("Next step"), answers, parent);
    const auto details = [&desk, &step](QWidget* within) {
        return fieldGrid(desk, step, {"what", "due", "owner", "repeat_days"}, within, "follow_up.edit");
    };
    return recordLine(desk, step, summary, fromUtf8(step.text("what")), details, parent);
}

QWidget* promiseLine(PersonDesk& desk, const RecordView& promise, QWidget* parent) {
    const auto answers = [&desk, &promise](const Answers& answer) {
        const auto add = [&](const QString& text, const QString& drawing, std::string_view part, bool isKept) {
            QPushButton* button = answer.add(text, drawing, part);
            QObject::connect(button, &QPushButton::clicked, &desk, [&desk, record = promise.name, isKept] {
                desk.set(record, "kept", isKept, "commitment.kept");
            });
        };
        add(Open::tr("Kept"), QStringLiteral("check"), "kept", true);
        add(Open::tr("Not kept"), QStringLiteral("x"), "broken", false);
    };
    QWidget* summary = openLine(desk, promise, QStringLiteral("hand"), Open::tr("Promise"), answers, parent);
    const auto details = [&desk, &promise](QWidget* within) {
        return fieldGrid(desk, promise, {"what", "due"}, within, "commitment.edit");
    };
    return recordLine(desk, promise, summary, fromUtf8(promise.text("what")), details, parent);
}

QWidget* addStep(PersonDesk& desk, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    auto* what = new QLineEdit(form);
    what->setPlaceholderText(Open::tr("Your next step with them"));
    what->setAccessibleName(what->placeholderText());
    auto* due = new DateField(Open::tr("On"), desk.today(), form);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addWidget(what, 3);
    row->addWidget(due, 2);
    column->addLayout(row);
    finishForm(desk, form, column, kAddStep, [&desk, what, due] {
        const QString text = what->text().simplified();
        if (due->isWrong() || (text.isEmpty() && !due->date())) {
            (due->isWrong() ? due : what)->setFocus();
            return false;
        }
        RecordEdit edit{Kind::FollowUp, {}, {desk.person().id}, {}};
        if (!text.isEmpty()) edit.set.emplace_back("what", toUtf8(text));
        if (const auto day = due->date()) edit.set.emplace_back("due", Value(*day));
        const QString mine = desk.details().vocabulary.myName;
        if (!mine.isEmpty()) edit.set.emplace_back("owner", toUtf8(mine));
        desk.run(EditRecords{{std::move(edit)}, "follow_up.add"});
        return true;
    });
    return form;
}

} // namespace

QWidget* openSection(PersonDesk& desk, QWidget* parent) {
    Card* card = addingCard(
        desk, Open::tr("Still open"), kAddStep, Open::tr("Add a next step"),
        [&desk](QWidget* within) { return addStep(desk, within); }, parent);
    const auto steps = openFollowUps(desk.details());
    const auto promises = openCommitments(desk.details());
    for (const RecordView* step : steps) card->body()->addWidget(stepLine(desk, *step, card));
    for (const RecordView* promise : promises) card->body()->addWidget(promiseLine(desk, *promise, card));
    if (steps.empty() && promises.empty() && !desk.isOpen(kAddStep))
        card->body()->addWidget(
            fitted(mutedText(Open::tr("Nothing is open. Note when you will speak with them next."), card)));
    return card;
}

} // namespace hedgerow
