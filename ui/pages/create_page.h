// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "ui/widgets/screen_column.h"

#include <functional>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class Card;
class MessageNote;
class PassphraseField;
class SecretWords;
class Session;
class TintedLabel;

// A new file: a passphrase of six drawn words, or one's own, and a place. Creates it through the session. Owned by the
// window; made anew each time, so that no passphrase waits in it.
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
    QWidget* offeredCard();
    QWidget* ownCard();
    void offerOther();
    void useOwn(bool isOwn);
    void updateReady();
    void setBusy(bool isBusy);

    Session& m_session;
    std::function<SecretBytes()> m_offer;
    QStackedWidget* m_ways;
    SecretWords* m_words;
    QCheckBox* m_written;
    PassphraseField* m_own;
    PassphraseField* m_again;
    TintedLabel* m_hint;
    MessageNote* m_note;
    QProgressBar* m_busy;
    QPushButton* m_create;
    QPushButton* m_cancel;
};

} // namespace hedgerow
