// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/walked_dialog.h"

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hedgerow {

class MessageNote;
class PassphraseField;

// Before a backup takes the place of a file: says what would differ (if the file is open), asks for the backup's
// passphrase if it is another one, then has the session restore it. Deletes itself when closed.
class RestoreDialog : public WalkedDialog {
    Q_OBJECT

public:
    // `file` is what the backup would replace.
    RestoreDialog(Session& session, const Path& backup, const Path& file, QWidget* parent);

Q_SIGNALS:
    void compared();

private:
    void compare();
    void showDifference(const Result<JournalDifference>& difference);
    void askPassphrase();
    void goOn();
    void setBusy(bool isBusy);

    Session& m_session;
    Path m_backup;
    Path m_file;
    std::shared_ptr<SecretBytes> m_passphrase; // null: the open file's own
    bool m_isReady = false;                    // compared, or there is nothing to compare with
    QLabel* m_text;
    MessageNote* m_note;
    QLabel* m_label;
    PassphraseField* m_field;
    QProgressBar* m_busy;
    QPushButton* m_restore;
};

} // namespace hedgerow
