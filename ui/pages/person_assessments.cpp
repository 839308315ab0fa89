// SPDX-License-Identifier: GPL-3.0-or-later
// How a person stands, by everyone's account.
#include "ui/pages/person_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_inline_field.h"
#include "ui/widgets/data_level_chart.h"
#include "ui/widgets/data_level_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_mark.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct Seen {
    Q_DECLARE_TR_FUNCTIONS(PersonAssessments)
};

const QString kAddAssessment = QStringLiteral("add/assessment");
constexpr int kSurest = 3;
constexpr std::size_t kLeastForChart = 2;

std::optional<LevelView> levelOf(const PersonDesk& desk, const RecordView& assessment) {
    const LevelView* level = desk.details().level(assessment);
    return level ? std::optional(*level) : std::nullopt;
}

QString sureness(std::int64_t confidence) {
    switch (confidence) {
    case 1:
        return Seen::tr("not sure");
    case 2:
        return Seen::tr("fairly sure");
    default:
        return Seen::tr("sure");
    }
}

QString wordsOf(const RecordView& assessment, std::string_view field) {
    const std::string code = assessment.text(field);
    return code.empty() ? QString() : choiceLabel(field, code);
}

QWidget* summary(const PersonDesk& desk, const RecordView& assessment, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, kSpaceXs, 0, 0);
    column->setSpacing(2);
    auto* mark = new LevelMark(line);
    mark->setLevel(levelOf(desk, assessment));
    column->addWidget(mark);
    const auto date = assessment.date("date");
    const auto confidence = assessment.integer("confidence");
    const QString by = fromUtf8(assessment.text("by"));
    column->addWidget(fitted(mutedText(
        joinedParts({date ? datePhrase(*date, desk.today()) : QString(),
                     by.isEmpty() ? Seen::tr("by somebody") : Seen::tr("by %1", "an assessor").arg(isolated(by)),
                     wordsOf(assessment, "basis"), confidence ? sureness(*confidence) : QString()}),
        line)));
    if (const QString note = fromUtf8(assessment.text("note")); !note.isEmpty())
        column->addWidget(fitted(bodyText(note, line)));
    return line;
}

QList<std::pair<QString, Value>> levelChoices(const PersonDesk& desk) {
    QList<std::pair<QString, Value>> choices;
    for (const LevelView& level : desk.details().vocabulary.choices())
        choices.append({levelText(level), Value(level.id)});
    return choices;
}

QWidget* details(PersonDesk& desk, const RecordView& assessment, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(sideMargins(kSpaceS, 0, 0, kSpaceS));
    column->setSpacing(kSpaceS);
    const auto field = [&](std::string_view name) {
        return inlineField(desk, assessment.name, name, assessment.value(name), form, "assessment.edit");
    };
    InlineField* level = field("level");
    level->setChoices(levelChoices(desk));
    level->setValue(assessment.value("level"), levelText(levelOf(desk, assessment)));
    column->addWidget(level);
    column->addWidget(fieldGrid(desk, assessment, {"date", "by"}, form, "assessment.edit"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(field("basis"), 1, Qt::AlignTop);
    InlineField* confidence = field("confidence");
    QList<std::pair<QString, Value>> choices;
    for (int i = 1; i <= kSurest; ++i) choices.append({sureness(i), Value(i)});
    confidence->setChoices(choices);
    if (const auto now = assessment.integer("confidence"))
        confidence->setValue(assessment.value("confidence"), sureness(*now));
    row->addWidget(confidence, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(field("note"));
    return form;
}

QWidget* addAssessment(PersonDesk& desk, QWidget* parent) {
    auto* form = new QWidget(parent);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    auto* level = new LevelChoice(Seen::tr("Level"), desk.details().vocabulary.choices(), form);
    auto* basis = new QComboBox(form);
    basis->setFocusPolicy(Qt::StrongFocus);
    basis->setAccessibleName(Seen::tr("How you know"));
    for (const std::string_view code : fieldNamed(Kind::Assessment, "basis")->choices)
        basis->addItem(choiceLabel("basis", code), fromUtf8(code));
    basis->setCurrentIndex(qMax(0, basis->findData(QStringLiteral("said"))));
    auto* note = new QLineEdit(form);
    note->setPlaceholderText(Seen::tr("What it rests on"));
    note->setAccessibleName(note->placeholderText());
    column->addWidget(level);
    column->addWidget(labelled(Seen::tr("How you know"), basis, form));
    column->addWidget(note);
    QObject::connect(level, &LevelChoice::changed, &desk, [&desk, form] { desk.hold(form); });
    finishForm(desk, form, column, kAddAssessment, [&desk, level, basis, note] {
        if (!level->chosen()) {
            level->setFocus();
            return false;
        }
        RecordEdit edit{Kind::Assessment,
                        {},
                        {desk.person().id},
                        {{"level", Value(*level->chosen())},
                         {"date", Value(desk.today())},
                         {"basis", toUtf8(basis->currentData().toString())}}};
        const Vocabulary& vocabulary = desk.details().vocabulary;
        if (!vocabulary.myName.isEmpty()) edit.set.emplace_back("by", toUtf8(vocabulary.myName));
        if (vocabulary.campaign) edit.set.emplace_back("campaign", Value(vocabulary.campaign->id));
        if (const QString text = note->text().simplified(); !text.isEmpty())
            edit.set.emplace_back("note", toUtf8(text));
        desk.run(EditRecords{{std::move(edit)}, "assessment.add"});
        return true;
    });
    return form;
}

QWidget* chart(const PersonDesk& desk, QWidget* parent) {
    std::vector<LevelChart::Point> points;
    for (const RecordView& assessment : desk.view().assessments) {
        const auto date = assessment.date("date");
        const LevelView* level = desk.details().level(assessment);
        if (date && level) points.push_back({*date, *level, fromUtf8(assessment.text("by"))});
    }
    return points.size() < kLeastForChart ? nullptr : new LevelChart(std::move(points), desk.today(), parent);
}

} // namespace

QWidget* assessmentSection(PersonDesk& desk, QWidget* parent) {
    Card* card = addingCard(
        desk, Seen::tr("Assessments"), kAddAssessment, Seen::tr("Add an assessment"),
        [&desk](QWidget* within) { return addAssessment(desk, within); }, parent);
    const QStringList names = disagreeing(desk.details(), desk.today());
    if (!names.isEmpty())
        card->body()->addWidget(
            warningLine(Seen::tr("%1 see it differently. Both stand.").arg(names.join(QStringLiteral(", "))), card));
    if (QWidget* drawing = chart(desk, card)) card->body()->addWidget(drawing);
    for (const RecordView& assessment : desk.view().assessments) {
        const auto spread = [&desk, &assessment](QWidget* within) { return details(desk, assessment, within); };
        card->body()->addWidget(recordLine(desk, assessment, summary(desk, assessment, card),
                                           levelText(levelOf(desk, assessment)), spread, card));
    }
    if (desk.view().assessments.empty() && !desk.isOpen(kAddAssessment))
        card->body()->addWidget(mutedText(Seen::tr("Nobody has assessed them yet. Unknown is not undecided."), card));
    return card;
}

} // namespace hedgerow
