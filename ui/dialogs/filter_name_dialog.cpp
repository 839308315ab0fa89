// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filter_name_dialog.h"

#include "core/commands/edit_records.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hedgerow {

FilterNameDialog::FilterNameDialog(Session& session, const SavedFilterEntry& entry,
                                   std::vector<SavedFilterEntry> others, QWidget* parent)
    : FormDialog(session, entry.id.isNull() ? tr("Save this filter") : tr("Rename a filter"), parent), m_entry(entry),
      m_others(std::move(others)), m_name(new QLineEdit(entry.name, this)), m_hint(mutedText({}, this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    m_name->setPlaceholderText(tr("Night shift, not assessed"));
    column->addWidget(labelled(tr("Name"), m_name, content));
    column->addWidget(m_hint);
    column->addStretch();
    setContent(content);
    resize(460, 260);
    m_name->setFocus();
    m_name->selectAll();
    const auto tell = [this] {
        m_hint->setText(namesake() && m_entry.id.isNull() ? tr("There is one of this name; it will be replaced.")
                                                          : tr("Only in this file, never shared."));
    };
    connect(m_name, &QLineEdit::textChanged, this, tell);
    tell();
}

const SavedFilterEntry* FilterNameDialog::namesake() const {
    const QString name = m_name->text().simplified();
    for (const SavedFilterEntry& other : m_others)
        if (other.id != m_entry.id && other.name.compare(name, Qt::CaseInsensitive) == 0) return &other;
    return nullptr;
}

void FilterNameDialog::save() {
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) return showProblem(tr("Give it a name."), m_name);
    const SavedFilterEntry* other = namesake();
    if (other && !m_entry.id.isNull()) return showProblem(tr("Another filter is called so."), m_name);
    EditRecords edits{{}, m_entry.id.isNull() ? "filter.save" : "filter.rename"};
    RecordEdit edit{Kind::SavedFilter, {}, {}, {{"name", toUtf8(name)}, {"query", m_entry.line}}};
    if (!m_entry.id.isNull())
        edit.id = m_entry.id;
    else if (other)
        edit.id = other->id;
    edits.edits.push_back(std::move(edit));
    setBusy(true);
    session().run(std::move(edits), this, [this](const Result<Outcome>& outcome) { finish(outcome); });
}

} // namespace hedgerow
