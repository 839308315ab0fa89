// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "ui/widgets/screen_column.h"

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hedgerow {

class Card;
class FlowLayout;
class MessageNote;
class PassphraseField;
class SecretWords;
class Session;

// Asks for the passphrase of one file and opens it through the session, or by the words of its recovery sheet. What
// keeps it from opening is said in a sentence of its own, with what can be done about it. Owned by the window; made
// anew for each file and each lock.
class UnlockPage : public ScreenColumn {
    Q_OBJECT

public:
    UnlockPage(Session& session, const Path& file, QWidget* parent = nullptr);

    // The demo's passphrase is no secret: shown, to be tried out.
    void showPassphrase(const SecretBytes& words);
    // Why a file is not open that was.
    void showError(const Error& error);

    // What "Copy it elsewhere" does once a place is chosen.
    void copyTo(const Path& file);

Q_SIGNALS:
    void unlocked();
    // By the recovery sheet: the passphrase is lost, so a new one is due.
    void recovered();
    void otherFileRequested();
    void fileRequested(const hedgerow::Path& file);

private:
    QWidget* passphraseStep();
    void look();
    void setAsking(bool isAsking);
    void askForWords();
    void open();
    void openWith(SecretBytes passphrase);
    void setBusy(bool isBusy);
    void clearError();
    void offer(const QString& text, std::function<void()> way);
    void offerRestoring();

    Session& m_session;
    Path m_file;
    MessageNote* m_note;
    QWidget* m_waysLine = nullptr;
    FlowLayout* m_ways = nullptr; // buttons: what can be done
    Card* m_card;                 // with one of two steps: the passphrase, or the words of the sheet
    QWidget* m_step = nullptr;
    QLabel* m_label = nullptr;
    PassphraseField* m_field = nullptr;
    SecretWords* m_words = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_lost;
    QPushButton* m_other;
};

} // namespace hedgerow
