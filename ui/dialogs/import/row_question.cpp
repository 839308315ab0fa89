// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/row_question.h"

#include "ui/dialogs/import/rows_panel.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

QString personText(const PersonRow& row) {
    QStringList parts{row.name.empty() ? RowQuestion::tr("(no name yet)") : cellText(row.name), cellText(row.unit),
                      cellText(row.title)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isWanted(const ImportDecision* made, const std::optional<ImportDecision>& offered) {
    return made ? offered && *made == *offered : !offered;
}

} // namespace

RowQuestion::RowQuestion(Session& session, RowsPanel& panel, QWidget* parent)
    : QWidget(parent), m_session(session), m_panel(panel), m_text(bodyText({}, this)), m_answers(new QComboBox(this)),
      m_next(plainButton(tr("Next one to decide"), QStringLiteral("arrow-right"), this)) {
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_answers->setFocusPolicy(Qt::StrongFocus);
    m_answers->setAccessibleName(tr("Who it is"));
    m_answers->setMinimumWidth(300);
    m_answers->setMinimumContentsLength(24);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(m_text, 1);
    row->addWidget(m_answers);
    row->addWidget(m_next);
    connect(m_answers, &QComboBox::activated, this, &RowQuestion::answered);
    connect(m_next, &QPushButton::clicked, this, &RowQuestion::askNext);
    connect(panel.table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowQuestion::ask);
    connect(&panel.model(), &ImportRowsModel::countsChanged, this, [this] {
        m_next->setEnabled(m_panel.model().counts()[static_cast<std::size_t>(ImportAction::Doubtful)] > 0);
    });
    connect(&panel, &RowsPanel::listed, this, &RowQuestion::ask);
    ask();
}

QList<int> RowQuestion::chosenRows() const {
    QList<int> rows;
    const QItemSelection selection = m_panel.table().selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const ImportedRow* found = m_panel.model().rowAt(row); found && found->action != ImportAction::Refused)
                rows.append(row);
    return rows;
}

void RowQuestion::ask() {
    askAbout(chosenRows());
}

QString RowQuestion::question(const QList<int>& rows) const {
    if (rows.isEmpty()) return tr("Choose a row to say who it is, if you know better.");
    if (rows.size() > 1) return tr("%n rows are chosen. Who are they?", nullptr, static_cast<int>(rows.size()));
    const ImportedRow& row = *m_panel.model().rowAt(rows.front());
    const QString name = isolated(m_panel.model().nameAt(rows.front()));
    return row.action == ImportAction::Doubtful
               ? tr("Row %1, %2: several people could be meant. Who is it?").arg(row.row).arg(name)
               : tr("Row %1, %2. Who is it?").arg(row.row).arg(name);
}

void RowQuestion::askAbout(const QList<int>& rows) {
    ++m_generation;
    m_rows = rows;
    m_text->setText(question(rows));
    const ImportedRow* only = rows.size() == 1 ? m_panel.model().rowAt(rows.front()) : nullptr;
    const bool isDoubtful = only && only->action == ImportAction::Doubtful;
    QList<Answer> answers{{isDoubtful ? tr("Not decided: left out") : tr("As it was found"), {}, {}}};
    if (only)
        for (const ImportCandidate& candidate : only->candidates)
            if (!candidate.person) {
                const QString name = m_panel.model().nameOfSheetRow(candidate.row);
                answers.append({tr("The same as row %1: %2").arg(candidate.row).arg(name), SameAsRow{candidate.row},
                                tr("the same as row %1").arg(candidate.row)});
            }
    answers.append({tr("Someone new"), SomeoneNew{}, tr("someone new")});
    answers.append({tr("Leave it out"), LeaveOut{}, tr("leave it out")});
    show(answers);
    if (only) readCandidates(*only);
}

void RowQuestion::readCandidates(const ImportedRow& row) {
    std::vector<PersonId> people;
    for (const ImportCandidate& candidate : row.candidates)
        if (candidate.person) people.push_back(*candidate.person);
    // For a person the rehearsal added there is nobody to read, and that is as well.
    if (people.empty() && row.person && row.action != ImportAction::Added) people.push_back(*row.person);
    if (people.empty()) return;
    m_session.read(
        this,
        [people](Reader& reader) {
            std::vector<PersonRow> found;
            for (const PersonId& person : people) {
                const auto number = reader.listedNumber(person);
                if (!number) continue;
                const auto rows = reader.personRows(std::span(&*number, 1));
                if (rows && !rows->empty()) found.push_back(rows->front());
            }
            return found;
        },
        [this, generation = m_generation](const std::vector<PersonRow>& found) {
            if (generation != m_generation) return;
            QList<Answer> answers = m_offered;
            qsizetype place = 1;
            for (const PersonRow& person : found) {
                const QString text = personText(person);
                answers.insert(place++, {text, person.id, isolated(text)});
            }
            show(answers);
        });
}

void RowQuestion::show(const QList<Answer>& answers) {
    m_offered = answers;
    m_answers->clear();
    for (const Answer& answer : answers) m_answers->addItem(answer.text);
    const ImportDecision* made = m_rows.size() == 1 ? m_panel.model().decisionAt(m_rows.front()) : nullptr;
    const auto chosen =
        std::ranges::find_if(answers, [&](const Answer& answer) { return isWanted(made, answer.decision); });
    m_answers->setCurrentIndex(chosen == answers.end() ? 0 : static_cast<int>(chosen - answers.begin()));
    m_answers->setEnabled(!m_rows.isEmpty());
}

void RowQuestion::answered() {
    const Answer answer = m_offered.value(m_answers->currentIndex());
    m_panel.model().decide(m_rows, answer.decision, answer.words);
}

void RowQuestion::askNext() {
    ImportRowsModel& model = m_panel.model();
    int row = model.nextQuestion(m_panel.table().currentIndex().row());
    if (row < 0) {
        m_panel.setFilter(ImportAction::Doubtful);
        row = model.nextQuestion(-1);
    }
    if (row < 0) return;
    m_panel.table().selectRow(row);
    m_panel.table().scrollTo(model.index(row, 0));
    m_answers->setFocus(Qt::OtherFocusReason);
}

} // namespace hedgerow
