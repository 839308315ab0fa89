// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/walked_dialog.h"

class QProgressBar;
class QPushButton;

namespace hedgerow {

class MessageNote;
class NewPassphrase;
class PassphraseField;

// A new passphrase for the open file, which is written anew under it. Asks for the present one, unless the file was
// opened by its recovery sheet because that is lost. Deletes itself when closed.
class PassphraseDialog : public WalkedDialog {
    Q_OBJECT

public:
    enum class Present { Asked, Lost };

    PassphraseDialog(Session& session, std::function<SecretBytes()> offer, Present present, QWidget* parent);

    void reject() override; // not while it is writing

Q_SIGNALS:
    // The file has its new passphrase; the old recovery sheet opens it no more.
    void changed();

private:
    void updateReady();
    void change();
    void setBusy(bool isBusy);

    Session& m_session;
    Present m_present;
    MessageNote* m_note;
    PassphraseField* m_old;
    NewPassphrase* m_new;
    QProgressBar* m_busy;
    QPushButton* m_cancel;
    QPushButton* m_change;
};

} // namespace hedgerow
