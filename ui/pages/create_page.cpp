// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/create_page.h"

#include "core/workspace/session.h"
#include "ui/pages/create_stop.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/new_passphrase.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {

CreatePage::CreatePage(Session& session, std::function<SecretBytes()> offer, QWidget* parent)
    : ScreenColumn(560, parent), m_session(session), m_steps(new QStackedWidget(this)),
      m_question(new StopQuestion(m_steps)) {
    m_steps->addWidget(m_question);
    m_steps->addWidget(passphraseStep(std::move(offer)));
    column()->addWidget(m_steps);
    connect(m_question, &StopQuestion::cancelled, this, &CreatePage::cancelled);
    connect(m_question, &StopQuestion::answered, this, [this] {
        m_steps->setCurrentIndex(1);
        m_passphrase->setFocus();
    });
    setBusy(false);
    setFocusProxy(m_question);
}

QWidget* CreatePage::passphraseStep(std::function<SecretBytes()> offer) {
    auto* step = new QWidget(m_steps);
    m_note = new MessageNote(step);
    m_passphrase = new NewPassphrase(std::move(offer), step);
    m_busy = new QProgressBar(step);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the file"));
    m_cancel = plainButton(tr("Back"), {}, step);
    m_create = primaryButton(tr("Choose a place and create it…"), QStringLiteral("arrow-right"), step);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("A passphrase for your new file"), step));
    column->addWidget(
        mutedText(tr("Only it opens the file, and nobody can tell you what it was. Once the file is made you can "
                     "print a recovery sheet that opens it too."),
                  step));
    column->addSpacing(kSpaceXs);
    column->addWidget(m_note);
    column->addWidget(m_passphrase);
    column->addWidget(m_busy);
    column->addSpacing(kSpaceXs);
    column->addLayout(buttons);
    connect(m_passphrase, &NewPassphrase::edited, this, &CreatePage::updateReady);
    connect(m_cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
    connect(m_create, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Where to keep the new file"), [this](const Path& file) { createAt(file); });
    });
    return step;
}

bool CreatePage::isReady() const {
    return m_passphrase->isReady();
}

void CreatePage::updateReady() {
    m_create->setEnabled(isReady() && m_busy->isHidden());
}

void CreatePage::createAt(const Path& file) {
    if (!isReady()) return;
    m_note->clear();
    setBusy(true);
    m_session.create(file, m_passphrase->take(), this, [this](const Result<void>& result) {
        setBusy(false);
        if (result) return Q_EMIT created();
        m_note->show(MessageNote::Mood::Danger, errorText(result.error()));
    });
}

void CreatePage::setBusy(bool isBusy) {
    m_busy->setVisible(isBusy);
    m_passphrase->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
    updateReady();
}

} // namespace hedgerow
