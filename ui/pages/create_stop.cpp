// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/create_stop.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QVBoxLayout>

namespace hedgerow {

StopQuestion::StopQuestion(QWidget* parent)
    : QWidget(parent), m_note(new MessageNote(this)), m_choices(new QWidget(this)), m_stopped(new QWidget(this)) {
    auto* mine = new ChoiceButton(QStringLiteral("user-check"), tr("It is mine"),
                                  tr("Nobody from work set it up, looks after it or can reach into it."), m_choices);
    auto* theirs = new ChoiceButton(
        QStringLiteral("building-2"), tr("It is my employer's, or they look after it"),
        tr("A work laptop, a shared machine at work, or one with the company's software on it."), m_choices);
    mine->setObjectName(QStringLiteral("mine"));
    theirs->setObjectName(QStringLiteral("theirs"));
    auto* back = plainButton(tr("Back"), {}, m_choices);
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(kSpaceM);
    choices->addWidget(mine);
    choices->addWidget(theirs);
    choices->addSpacing(kSpaceXs);
    choices->addWidget(back, 0, Qt::AlignLeading);

    auto* leave = primaryButton(tr("Stop here"), {}, m_stopped);
    auto* goOn = linkButton(tr("I know the danger and go on"), m_stopped);
    leave->setObjectName(QStringLiteral("leave"));
    goOn->setObjectName(QStringLiteral("goOn"));
    auto* answers = new QHBoxLayout(m_stopped);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(goOn);
    answers->addStretch();
    answers->addWidget(leave);
    m_stopped->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(tr("Whose computer is this?"), this));
    column->addWidget(mutedText(tr("Whoever looks after a computer can see what is typed and shown on it, passphrases "
                                   "too. No program can prevent that."),
                                this));
    column->addSpacing(kSpaceXs);
    column->addWidget(m_note);
    column->addWidget(m_choices);
    column->addWidget(m_stopped);
    column->addStretch();
    connect(mine, &QAbstractButton::clicked, this, &StopQuestion::answered);
    connect(theirs, &QAbstractButton::clicked, this, &StopQuestion::stop);
    connect(back, &QPushButton::clicked, this, &StopQuestion::cancelled);
    connect(leave, &QPushButton::clicked, this, &StopQuestion::cancelled);
    connect(goOn, &QPushButton::clicked, this, &StopQuestion::answered);
    setFocusProxy(mine);
}

void StopQuestion::stop() {
    m_choices->hide();
    m_stopped->show();
    m_note->show(
        MessageNote::Mood::Danger,
        tr("Then please stop here. Notes about colleagues do not belong on this machine: they could be read, and cost "
           "people their jobs. Use a computer of your own; an old one will do."));
    m_stopped->findChild<QPushButton*>(QStringLiteral("leave"))->setFocus();
}

} // namespace hedgerow
