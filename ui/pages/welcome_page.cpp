// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QVBoxLayout>

namespace hedgerow {

WelcomePage::WelcomePage(QWidget* parent) : ScreenColumn(560, parent), m_note(new MessageNote(this)) {
    auto* title = pageTitle(QStringLiteral("Hedgerow"), this);
    auto* create =
        new ChoiceButton(QStringLiteral("file-plus"), tr("Start a new file"),
                         tr("One encrypted file for everyone you talk to. Only your passphrase opens it."), this);
    auto* open = new ChoiceButton(QStringLiteral("folder-open"), tr("Open a file"),
                                  tr("Go on with a file of yours, or with a copy from another computer."), this);
    auto* demo =
        new ChoiceButton(QStringLiteral("play"), tr("Try the demo"),
                         tr("A made-up workplace of 120 people to look around in. It is gone when you quit."), this);
    create->setObjectName(QStringLiteral("newFile"));
    open->setObjectName(QStringLiteral("openFile"));
    demo->setObjectName(QStringLiteral("demo"));
    column()->addWidget(title);
    column()->addWidget(mutedText(tr("Who works where, what was said and promised, and whom to talk to next."), this));
    column()->addSpacing(kSpaceS);
    column()->addWidget(m_note);
    column()->addWidget(create);
    column()->addWidget(open);
    column()->addWidget(demo);
    column()->addSpacing(kSpaceS);
    column()->addWidget(mutedText(
        tr("Use a computer of your own: nothing here is safe from an employer who manages the machine."), this));
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::newFileRequested);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demoRequested);
    setFocusProxy(create);
}

void WelcomePage::showMessage(const QString& text) {
    m_note->show(MessageNote::Mood::Danger, text);
}

void WelcomePage::clearMessage() {
    m_note->clear();
}

} // namespace hedgerow
