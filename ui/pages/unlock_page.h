// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "ui/widgets/screen_column.h"

class QProgressBar;
class QPushButton;

namespace hedgerow {

class MessageNote;
class PassphraseField;
class SecretWords;
class Session;

// Asks for the passphrase of one file and opens it through the session. Owned by the window; made anew for each file
// and each lock.
class UnlockPage : public ScreenColumn {
    Q_OBJECT

public:
    UnlockPage(Session& session, const Path& file, QWidget* parent = nullptr);

    // The demo's passphrase is no secret: shown, to be tried out.
    void showPassphrase(const SecretBytes& words);

Q_SIGNALS:
    void unlocked();
    void otherFileRequested();

private:
    void open();
    void openWith(SecretBytes passphrase);
    void setBusy(bool isBusy);

    Session& m_session;
    Path m_file;
    MessageNote* m_note;
    PassphraseField* m_field;
    SecretWords* m_words = nullptr;
    QProgressBar* m_busy;
    QPushButton* m_open;
    QPushButton* m_other;
};

} // namespace hedgerow
