// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/follow_up_dialog.h"

#include "core/commands/edit_records.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 320;

} // namespace

FollowUpDialog::FollowUpDialog(Session& session, const FollowUpView& step, QWidget* parent)
    : FormDialog(session, tr("Next step"), parent), m_step(step.id), m_what(new QLineEdit(fromUtf8(step.what), this)),
      m_due(new DateField(tr("When"), session.today(), this)), m_owner(new QLineEdit(fromUtf8(step.owner), this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    const QString name = fromUtf8(step.personName);
    column->addWidget(
        pageTitle(name.isEmpty() ? tr("Next step") : tr("Next step with %1").arg(isolated(name)), content));
    column->addWidget(labelled(tr("What"), m_what, content));
    m_due->setDate(step.due);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceM);
    row->addWidget(labelled(tr("When"), m_due, content), 1);
    row->addWidget(labelled(tr("Who does it"), m_owner, content), 1);
    column->addLayout(row);
    column->addStretch();
    setContent(content);
    resize(kWidth, kHeight);
    m_what->setFocus();
}

void FollowUpDialog::save() {
    if (m_due->isWrong()) return showProblem(tr("“%1” is no day.").arg(m_due->text()), m_due);
    const QString what = m_what->text().trimmed();
    const auto due = m_due->date();
    if (what.isEmpty() && !due) return showProblem(tr("Say what is to be done, or when."), m_what);
    const FieldValues values{
        {"what", toUtf8(what)}, {"due", due ? Value(*due) : Value()}, {"owner", toUtf8(m_owner->text().trimmed())}};
    setBusy(true);
    session().run(EditRecords{{{Kind::FollowUp, m_step, {}, values}}, "follow_up.edit"}, this,
                  [this](const Result<Outcome>& outcome) { finish(outcome); });
}

} // namespace hedgerow
