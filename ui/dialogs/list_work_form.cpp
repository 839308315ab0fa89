// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_work_form.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace hedgerow {

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

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addWidget(line->who, 2);
    row->addWidget(line->said, 3);
    m_column->addLayout(row);
    line->who->show();
    line->said->show();

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
