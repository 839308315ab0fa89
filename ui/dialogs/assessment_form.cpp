// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assessment_form.h"

#include "core/model/fields.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_level_choice.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <map>

namespace hedgerow {
namespace {

QComboBox* basisBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(QCoreApplication::translate("AssessmentForm", "%1: how you know").arg(name));
    box->setFocusPolicy(Qt::StrongFocus);
    for (const std::string_view code : fieldNamed(Kind::Assessment, "basis")->choices)
        box->addItem(choiceLabel("basis", code), fromUtf8(code));
    box->setCurrentIndex(qMax(0, box->findData(QStringLiteral("said"))));
    return box;
}

} // namespace

AssessmentForm::AssessmentForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void AssessmentForm::setLevels(const std::vector<LevelView>& levels) {
    if (levels == m_levels) return;
    m_levels = levels;
    rebuild();
}

void AssessmentForm::setPeople(const QStringList& names) {
    if (names == m_names) return;
    m_names = names;
    rebuild();
}

void AssessmentForm::rebuild() {
    std::map<QString, std::pair<std::optional<LevelId>, int>> before;
    for (const Line& line : m_lines) before[line.name] = {line.level->chosen(), line.basis->currentIndex()};
    m_lines.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    if (m_names.isEmpty() || m_levels.empty())
        column->addWidget(mutedText(
            m_names.isEmpty() ? tr("Say first with whom you talked.") : tr("This vault has no scale yet."), m_body));
    for (const QString& name : m_levels.empty() ? QStringList() : m_names) {
        if (m_names.size() > 1) column->addWidget(bodyText(name, m_body));
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpaceS);
        auto* level = new LevelChoice(name, m_levels, m_body);
        QComboBox* basis = basisBox(name, m_body);
        if (const auto kept = before.find(name); kept != before.end()) {
            level->choose(kept->second.first);
            basis->setCurrentIndex(kept->second.second);
        }
        basis->setEnabled(level->chosen().has_value());
        connect(level, &LevelChoice::changed, basis,
                [level, basis] { basis->setEnabled(level->chosen().has_value()); });
        row->addWidget(level, 1);
        row->addWidget(basis);
        column->addLayout(row);
        m_lines.push_back({name, level, basis});
    }
    m_column->addWidget(m_body);
    m_body->show();
    Q_EMIT rebuilt();
}

void AssessmentForm::show(const std::vector<LogConversation::Assessment>& assessments) {
    for (std::size_t i = assessments.size(); i-- > 0;) {
        const auto& each = assessments[i];
        if (each.participant >= m_lines.size()) continue;
        const Line& line = m_lines[each.participant];
        line.level->choose(each.level);
        line.basis->setEnabled(line.level->chosen().has_value());
        line.basis->setCurrentIndex(qMax(0, line.basis->findData(fromUtf8(each.basis))));
    }
}

std::vector<LogConversation::Assessment> AssessmentForm::assessments() const {
    std::vector<LogConversation::Assessment> assessments;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto level = m_lines[i].level->chosen();
        if (!level) continue;
        LogConversation::Assessment assessment;
        assessment.participant = i;
        assessment.level = *level;
        assessment.basis = toUtf8(m_lines[i].basis->currentData().toString());
        assessments.push_back(std::move(assessment));
    }
    return assessments;
}

} // namespace hedgerow
