// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/own_name_dialog.h"

#include "core/commands/set_setting.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kLongest = 60;

} // namespace

OwnNameDialog::OwnNameDialog(Session& session, QWidget* parent)
    : FormDialog(session, tr("Your name on the card"), parent), m_name(new QLineEdit(this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    m_name->setMaxLength(kLongest);
    column->addWidget(labelled(tr("Name"), m_name, content));
    column->addWidget(
        mutedText(tr("Those you share with see it, and whoever else gets hold of the card. A first name or "
                     "a code name is enough; it may also be empty."),
                  content));
    column->addStretch();
    setContent(content);
    resize(460, 300);
    m_name->setFocus();
    session.read(
        this, [](Reader& reader) { return reader.setting("my_name"); },
        [this](const Result<std::string>& name) {
            if (name && m_name->text().isEmpty()) m_name->setText(fromUtf8(*name));
            m_name->selectAll();
            filled();
        });
}

void OwnNameDialog::save() {
    setBusy(true);
    session().run(SetSetting{"my_name", toUtf8(m_name->text().simplified())}, this,
                  [this](const Result<Outcome>& outcome) {
                      if (outcome) return finish(outcome);
                      setBusy(false);
                      showProblem(tr("There is an invisible character in this name. Type it anew."), m_name);
                  });
}

} // namespace hedgerow
