// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_work_form.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/level_mark.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace hedgerow {
namespace {

constexpr int kLevelsWidth = 220;

} // namespace

ListWorkForm::ListWorkForm(Suggestions::Source people, const QString& prompt, QWidget* parent)
    : QWidget(parent), m_people(std::move(people)), m_column(new QVBoxLayout(this)) {
    setAccessibleDescription(prompt);
    setToolTip(prompt);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceXs);
    addLine();
    setFocusProxy(m_lines.front()->who);
}

void ListWorkForm::addLine() {
    auto line = std::make_unique<Line>();
    const QString number = QString::number(m_lines.size() + 1);
    line->who = new QLineEdit(this);
    line->who->setPlaceholderText(tr("Colleague"));
    line->who->setAccessibleName(tr("Colleague %1 who was talked about").arg(number));
    line->said = new QLineEdit(this);
    line->said->setPlaceholderText(tr("What was said of them"));
    line->said->setAccessibleName(tr("What was said of colleague %1").arg(number));
    line->said->setAccessibleDescription(accessibleDescription());

    line->level = new QComboBox(this);
    line->level->setFocusPolicy(Qt::StrongFocus);
    line->level->setAccessibleName(tr("Guessed level of colleague %1").arg(number));
    line->level->setToolTip(tr("Where they may stand, by what was said: a guess, no assessment"));
    line->level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->level->setMinimumContentsLength(2);
    fillLevels(*line->level);

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addWidget(line->who, 2);
    row->addWidget(line->said, 3);
    row->addWidget(line->level);
    m_column->addLayout(row);
    line->who->show();
    line->said->show();
    line->level->show();

    Line* made = line.get();
    auto* suggestions = new Suggestions(line->who, m_people);
    connect(suggestions, &Suggestions::chosen, this,
            [made](const Suggestion& chosen) { rememberMeant(*made->who, chosen); });
    const auto begun = [this, made] {
        if (m_lines.back().get() == made) addLine();
    };
    connect(line->who, &QLineEdit::textChanged, this, begun);
    connect(line->said, &QLineEdit::textChanged, this, begun);
    connect(line->who, &QLineEdit::editingFinished, this, [made, suggestions] {
        if (const auto only = suggestions->only(made->who->text().simplified())) rememberMeant(*made->who, *only);
    });
    const bool isLater = !m_lines.empty();
    m_lines.push_back(std::move(line));
    if (isLater) Q_EMIT lineAdded();
}

void ListWorkForm::fillLevels(QComboBox& box) const {
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(tr("?", "no level guessed"), QString());
    for (const LevelView& level : m_levels) box.addItem(levelIcon(level), levelText(level), fromUtf8(level.id.hex()));
    box.setCurrentIndex(qMax(0, box.findData(before)));
    box.view()->setMinimumWidth(kLevelsWidth);
}

void ListWorkForm::setLevels(const std::vector<LevelView>& levels) {
    m_levels = levels;
    for (const auto& line : m_lines) fillLevels(*line->level);
}

void ListWorkForm::show(const std::vector<LogConversation::SecondHand>& remarks, const QStringList& names) {
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const LogConversation::SecondHand& remark = remarks[i];
        Line& line = *m_lines.back();
        const QString name = names.value(static_cast<qsizetype>(i));
        line.id = remark.id;
        if (remark.level) line.level->setCurrentIndex(qMax(0, line.level->findData(fromUtf8(remark.level->hex()))));
        line.said->setText(fromUtf8(remark.said)); // begins the next line
        line.who->setText(name);
        if (remark.about) rememberMeant(*line.who, {name, {}, fromUtf8(remark.about->hex())});
        for (QLineEdit* edit : {line.who, line.said}) edit->setCursorPosition(0);
        if (m_lines.back().get() == &line) addLine();
    }
}

std::vector<LogConversation::SecondHand> ListWorkForm::remarks() const {
    std::vector<LogConversation::SecondHand> remarks;
    for (const auto& line : m_lines) {
        const QString who = line->who->text().simplified();
        if (who.isEmpty()) continue;
        LogConversation::SecondHand remark;
        if (const auto id = Id::parse(toUtf8(meantKey(*line->who))))
            remark.about = PersonId(*id);
        else
            remark.newName = toUtf8(who);
        remark.said = toUtf8(line->said->text().simplified());
        if (const auto level = Id::parse(toUtf8(line->level->currentData().toString()))) remark.level = LevelId(*level);
        remark.id = line->id;
        remarks.push_back(std::move(remark));
    }
    return remarks;
}

QWidget* ListWorkForm::unclear() const {
    for (const auto& line : m_lines)
        if (line->who->text().simplified().isEmpty() && !line->said->text().simplified().isEmpty()) return line->who;
    return nullptr;
}

} // namespace hedgerow
