// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/edit_peer_dialog.h"

#include "core/commands/add_peer.h"
#include "core/commands/edit_peer.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kNoteHeight = 96;

} // namespace

EditPeerDialog::EditPeerDialog(Session& session, const PeerView& peer, QWidget* parent)
    : FormDialog(session, tr("Change someone you share with"), parent), m_peer(peer.id),
      m_name(new QLineEdit(fromUtf8(peer.name), this)), m_note(new QPlainTextEdit(fromUtf8(peer.note), this)),
      m_own(new QCheckBox(tr("This is another vault of my own"), this)),
      m_accept(new QCheckBox(tr("It is to be this name all the same"), this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), content));
    column->addWidget(labelled(tr("What you call them"), m_name, content));
    column->addWidget(m_accept);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    column->addWidget(labelled(tr("Note"), m_note, content));
    m_own->setChecked(peer.isOwnDevice);
    column->addWidget(m_own);
    column->addWidget(mutedText(tr("Only in this file, never shared."), content));
    column->addStretch();
    m_accept->hide();
    setContent(content);
    resize(480, 430);
    m_name->setFocus();
    m_name->selectAll();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_accept->setChecked(false);
        m_accept->hide();
    });
}

void EditPeerDialog::save() {
    EditPeer command{m_peer, toUtf8(m_name->text()), toUtf8(m_note->toPlainText()), m_own->isChecked()};
    command.acceptsLookalike = m_accept->isVisible() && m_accept->isChecked();
    setBusy(true);
    session().run(std::move(command), this, [this](const Result<Outcome>& outcome) {
        if (outcome) return finish(outcome);
        setBusy(false);
        if (outcome.error().detail == kLookalikeName) {
            m_accept->show();
            return showProblem(
                tr("This name could be taken for another one's. Better give a name that looks different."), m_name);
        }
        if (outcome.error().detail == "name")
            return showProblem(tr("Give them a name, without invisible characters."), m_name);
        finish(outcome);
    });
}

} // namespace hedgerow
