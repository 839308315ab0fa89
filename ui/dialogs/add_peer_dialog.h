// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/contact_card.h"
#include "core/commands/peer_standing.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace hedgerow {

class ComparisonSigns;
class ComparisonWords;
class MessageNote;

// Someone to share with, from a card that was pasted, or read from a file or from a picture of its QR code. Says loudly
// when someone known would get other keys. Deletes itself when closed.
class AddPeerDialog : public FormDialog {
    Q_OBJECT

public:
    // `signer`: the key (hex) that signed a bundle which nobody known has sent; empty: nobody is expected.
    AddPeerDialog(Session& session, QWidget* parent, std::string signer = {});

    // What the buttons lead to.
    void readFile(const Path& file);

protected:
    void save() override;

private:
    void readCard();
    void look();
    QWidget* comparing();
    void compare();
    void showStanding(const PeerCheck& check);
    PeerCard peerCard() const;

    std::string m_signer;
    QPlainTextEdit* m_text;
    MessageNote* m_note;
    QLineEdit* m_name;
    QCheckBox* m_own;
    MessageNote* m_alarm;
    QCheckBox* m_accept;
    QWidget* m_comparing = nullptr;
    ComparisonWords* m_words = nullptr;
    ComparisonSigns* m_signs = nullptr;
    quint64 m_generation = 0; // of cards: the words of an older one are dropped
    QString m_nameOnCard;
    std::optional<bundle::ContactCard> m_card;
    std::vector<PeerView> m_peers;
    std::string m_ownKey; // empty: not read yet
    PeerCheck m_check;
};

} // namespace hedgerow
