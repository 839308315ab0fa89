// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/contact_card.h"
#include "core/commands/peer_standing.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace hedgerow {

class MessageNote;

// Someone to share with, from a card that was pasted, or read from a file or from a picture of its QR code. Says loudly
// when someone known would get other keys. Deletes itself when closed.
class AddPeerDialog : public FormDialog {
    Q_OBJECT

public:
    AddPeerDialog(Session& session, QWidget* parent);

    // What the buttons lead to.
    void readFile(const Path& file);

protected:
    void save() override;

private:
    void readCard();
    void look();
    void showStanding(const PeerCheck& check);
    PeerCard peerCard() const;

    QPlainTextEdit* m_text;
    MessageNote* m_note;
    QLineEdit* m_name;
    QCheckBox* m_own;
    MessageNote* m_alarm;
    QCheckBox* m_accept;
    QString m_nameOnCard;
    std::optional<bundle::ContactCard> m_card;
    std::vector<PeerView> m_peers;
    std::string m_ownKey; // empty: not read yet
    PeerCheck m_check;
};

} // namespace hedgerow
