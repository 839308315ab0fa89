// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "ui/widgets/screen_column.h"

#include <functional>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class MessageNote;
class NewPassphrase;
class Session;
class StopQuestion;

// A new file: whose computer it is, a passphrase, and a place. Creates it through the session. Owned by the window;
// made anew each time, so that no passphrase waits in it.
class CreatePage : public ScreenColumn {
    Q_OBJECT

public:
    CreatePage(Session& session, std::function<SecretBytes()> offer, QWidget* parent = nullptr);

    // Creates the file there with the passphrase on the page; what the button does once a place is chosen.
    void createAt(const Path& file);
    bool isReady() const;

Q_SIGNALS:
    void created();
    void cancelled();

private:
    QWidget* passphraseStep(std::function<SecretBytes()> offer);
    void updateReady();
    void setBusy(bool isBusy);

    Session& m_session;
    QStackedWidget* m_steps;
    StopQuestion* m_question;
    NewPassphrase* m_passphrase = nullptr;
    MessageNote* m_note = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace hedgerow
