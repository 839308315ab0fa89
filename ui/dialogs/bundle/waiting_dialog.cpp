// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/waiting_dialog.h"

#include "core/commands/answer_proposals.h"
#include "ui/dialogs/bundle/preview_panel.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <charconv>

namespace hedgerow {
namespace {

std::vector<std::int64_t> numbers(const std::vector<std::string>& keys) {
    std::vector<std::int64_t> found;
    for (const std::string& key : keys) {
        std::int64_t number = 0;
        std::from_chars(key.data(), key.data() + key.size(), number);
        found.push_back(number);
    }
    return found;
}

} // namespace

WaitingDialog::WaitingDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_stack(new QStackedWidget(this)), m_note(new MessageNote(this)),
      m_panel(new PreviewPanel(this)), m_answer(primaryButton(tr("Do as I answered"), QStringLiteral("check"), this)),
      m_close(plainButton(tr("Close"), {}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What others want to remove"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(QSize(900, 560)));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_panel->setHasCounts(false);
    m_stack->addWidget(m_panel);
    auto* card = new Card(m_stack);
    card->body()->addWidget(new EmptyState(QStringLiteral("check"), tr("Nothing waits for your answer"),
                                           tr("If others remove, take back or forget something that you have too, it "
                                              "is proposed to you here. Your file keeps it until you say so."),
                                           card));
    m_stack->addWidget(card);
    m_stack->setCurrentIndex(1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_answer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), this));
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_answer, &QPushButton::clicked, this, &WaitingDialog::answer);
    connect(&m_panel->model(), &BundlePreviewModel::answered, this, &WaitingDialog::showState);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    showState();
    read();
}

void WaitingDialog::read() {
    m_session.work<Result<WaitingProposals>>(
        this, [](Workspace& workspace) { return waitingProposals(workspace); },
        [this, generation = ++m_generation](Result<WaitingProposals> waiting) {
            if (generation != m_generation) return;
            if (waiting) return show(std::move(*waiting));
            m_note->show(MessageNote::Mood::Danger, errorText(waiting.error()));
        });
}

void WaitingDialog::show(WaitingProposals waiting) {
    bundle::BundlePreview preview;
    preview.labels = std::move(waiting.labels);
    std::vector<std::string> senders;
    for (WaitingProposal& each : waiting.proposals) {
        preview.proposals.push_back(std::move(each.proposal));
        senders.push_back(std::move(each.from));
    }
    m_panel->show(std::move(preview), std::move(senders));
    const bool isEmpty = m_panel->model().total() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_answer->setVisible(!isEmpty);
    if (isEmpty)
        m_close->setFocus(Qt::OtherFocusReason);
    else
        m_panel->table().setFocus(Qt::OtherFocusReason);
}

void WaitingDialog::showState() {
    const bundle::BundleDecisions decisions = m_panel->model().decisions();
    m_answer->setEnabled(!decisions.accepted.empty() || !decisions.declined.empty());
}

void WaitingDialog::answer() {
    const bundle::BundleDecisions decisions = m_panel->model().decisions();
    m_note->clear();
    m_answer->setEnabled(false);
    m_session.run(AnswerProposals{numbers(decisions.accepted), numbers(decisions.declined)}, this,
                  [this](const Result<Outcome>& outcome) {
                      if (!outcome) m_note->show(MessageNote::Mood::Danger, errorText(outcome.error()));
                      read();
                  });
}

} // namespace hedgerow
