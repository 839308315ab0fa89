// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QWidget>

#include <vector>

class QProgressBar;
class QPushButton;

namespace hedgerow {

class MessageNote;
class PassphraseField;

// For a lost passphrase: the words of the recovery sheet, row by row as they are printed. Part of the unlock page.
class UnlockRecovery : public QWidget {
    Q_OBJECT

public:
    UnlockRecovery(Session& session, const Path& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened();
    void cancelled();

private:
    void open();
    void showAnswer(const RecoveryAnswer& answer);
    void setBusy(bool isBusy);
    SecretBytes words() const;
    // The row that holds the word of this position.
    PassphraseField* rowOf(int position) const;

    Session& m_session;
    Path m_file;
    MessageNote* m_note;
    std::vector<PassphraseField*> m_rows;
    QProgressBar* m_busy;
    QPushButton* m_open;
    QPushButton* m_back;
};

// What is wrong with typed words, by position: "Word 7 does not fit the others: the sheet most likely says “maple”."
QString recoveryTrouble(const RecoveryAnswer& answer);

} // namespace hedgerow
