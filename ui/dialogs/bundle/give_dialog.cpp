// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/give_dialog.h"

#include "ui/dialogs/bundle/choice_step.h"
#include "ui/dialogs/bundle/look_step.h"
#include "ui/dialogs/bundle/recipient_step.h"
#include "ui/dialogs/bundle/write_step.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tinted_label.h"

#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {

GiveDialog::GiveDialog(Session& session, GiveFrom from, std::function<SecretBytes()> offer, QWidget* parent)
    : WalkedDialog(parent), m_stack(new QStackedWidget(this)), m_write(new WriteStep(session, m_draft, m_stack)) {
    m_draft.from = std::move(from);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Give to others"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(QSize(1000, 700)));

    auto* whom = new RecipientStep(session, m_draft, std::move(offer), m_stack);
    auto* what = new ChoiceStep(session, m_draft, m_stack);
    auto* look = new LookStep(session, m_draft, m_stack);
    for (GiveStep* each : std::initializer_list<GiveStep*>{whom, what, look, m_write}) {
        m_stack->addWidget(each);
        connect(each, &GiveStep::completeChanged, this, &GiveDialog::showState);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    column->addWidget(m_stack, 1);
    column->addWidget(bottomLine());

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &GiveDialog::goOn);
    }
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    goTo(Whom);
}

QWidget* GiveDialog::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    for (int i = 0; i < StepCount; ++i) {
        const QString title = tr("%1. %2", "the number of a step and its title").arg(i + 1).arg(step(i)->title());
        auto* label = new TintedLabel(title, TextSize::Body, TintedLabel::Tone::Muted, line);
        m_titles[static_cast<std::size_t>(i)] = label;
        row->addWidget(label);
        if (i + 1 < StepCount)
            row->addWidget(new TintedLabel(onwardSign(), TextSize::Body, TintedLabel::Tone::Muted, line));
    }
    row->addStretch();
    return line;
}

QWidget* GiveDialog::bottomLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    row->addStretch();
    m_close = plainButton(tr("Cancel"), {}, line);
    m_back = plainButton(tr("Back"), QStringLiteral("arrow-left"), line);
    m_next = primaryButton(tr("Continue"), QStringLiteral("arrow-right"), line);
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton* button : {m_close, m_back, m_next}) row->addWidget(button);
    connect(m_close, &QPushButton::clicked, this, &GiveDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &GiveDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &GiveDialog::goOn);
    return line;
}

GiveStep* GiveDialog::step(int number) const {
    return static_cast<GiveStep*>(m_stack->widget(number));
}

void GiveDialog::goTo(int number) {
    m_step = number;
    m_stack->setCurrentIndex(number);
    for (int i = 0; i < StepCount; ++i) {
        TintedLabel* label = m_titles[static_cast<std::size_t>(i)];
        label->setTone(i == number ? TintedLabel::Tone::Accent : TintedLabel::Tone::Muted);
        QFont font = label->font();
        font.setWeight(i == number ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
    }
    setAccessibleDescription(m_titles[static_cast<std::size_t>(number)]->text());
    step(number)->enter();
    showState();
}

void GiveDialog::goOn() {
    if (!m_next->isVisible() || !m_next->isEnabled()) return;
    step(m_step)->leave();
    goTo(m_step + 1);
}

void GiveDialog::goBack() {
    if (!m_back->isVisible() || !m_back->isEnabled()) return;
    step(m_step)->stop();
    goTo(m_step - 1);
}

void GiveDialog::showState() {
    const bool isOver = m_step == Write && m_write->isWritten();
    const bool isRunning = m_step == Write && m_write->isRunning();
    m_back->setVisible(m_step > Whom && !isOver && !isRunning);
    m_next->setVisible(m_step < Write);
    m_next->setEnabled(step(m_step)->isComplete());
    if (isOver) m_close->setFocus(Qt::OtherFocusReason); // nothing else is left
    m_close->setText(isRunning ? tr("Stop") : isOver ? tr("Close") : tr("Cancel"));
}

void GiveDialog::done(int result) {
    step(m_step)->stop(); // also when the vault locks
    QDialog::done(result);
}

void GiveDialog::reject() {
    if (m_step == Write && m_write->isRunning())
        m_write->stop(); // and stays, to say that nothing was written
    else
        done(Rejected);
}

} // namespace hedgerow
