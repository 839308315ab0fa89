// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/framework_form.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_note_edit.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {

FrameworkForm::FrameworkForm(const Frameworks& frameworks, QWidget* parent)
    : QWidget(parent), m_frameworks(frameworks), m_box(new QComboBox(this)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceM);
    m_box->setFocusPolicy(Qt::StrongFocus);
    for (const Framework& framework : m_frameworks.all) m_box->addItem(framework.name, framework.code);
    m_box->addItem(tr("Free notes"), QString());
    m_column->addWidget(labelled(tr("How it went"), m_box, this));
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { rebuild(); });
    rebuild();
}

void FrameworkForm::choose(const QString& code) {
    const int place = m_box->findData(code);
    if (place >= 0) m_box->setCurrentIndex(place);
}

void FrameworkForm::show(const QString& code, const std::map<std::string, std::string>& steps) {
    choose(code);
    for (const auto& [step, edit] : m_edits)
        if (const auto text = steps.find(toUtf8(step)); text != steps.end()) edit->setPlainText(fromUtf8(text->second));
}

bool FrameworkForm::hasStep(const std::string& code) const {
    return std::ranges::any_of(m_edits, [&](const auto& step) { return toUtf8(step.first) == code; });
}

void FrameworkForm::keepTyped() {
    for (const auto& [code, edit] : m_edits) m_typed[m_shown + u'/' + code] = edit->toPlainText();
}

void FrameworkForm::rebuild() {
    keepTyped();
    m_edits.clear();
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    m_steps = new QWidget(this);
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_shown = m_box->currentData().toString();
    const Framework* framework = m_frameworks.withCode(m_shown);
    for (const FrameworkStep& step : framework ? framework->steps : std::vector<FrameworkStep>()) {
        auto* edit = new NoteEdit(step.label, 2, m_steps);
        edit->setPlaceholderText(step.prompt);
        edit->setAccessibleDescription(step.prompt);
        edit->setToolTip(step.prompt);
        edit->setPlainText(m_typed[m_shown + u'/' + step.code]);
        column->addWidget(labelled(step.label, edit, m_steps));
        m_edits.emplace_back(step.code, edit);
    }
    m_steps->setVisible(!m_edits.empty());
    m_column->addWidget(m_steps);
    Q_EMIT rebuilt();
}

QString FrameworkForm::framework() const {
    return steps().empty() ? QString() : m_shown;
}

std::map<std::string, std::string> FrameworkForm::steps() const {
    std::map<std::string, std::string> steps;
    for (const auto& [code, edit] : m_edits)
        if (const QString text = edit->toPlainText().trimmed(); !text.isEmpty()) steps[toUtf8(code)] = toUtf8(text);
    return steps;
}

} // namespace hedgerow
