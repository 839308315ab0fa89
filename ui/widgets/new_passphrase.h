// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QStackedWidget>

#include <functional>

class QCheckBox;

namespace hedgerow {

class PassphraseField;
class SecretWords;
class StrengthMeter;

// Where a passphrase is chosen: six drawn words first, or one's own, typed twice, with advice on its strength.
class NewPassphrase : public QStackedWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(std::function<SecretBytes()> offer, QWidget* parent = nullptr);

    // The words are said to be written down, or one's own passphrase can be used and was typed the same twice.
    bool isReady() const;
    // The passphrase; what was typed is wiped.
    SecretBytes take();

Q_SIGNALS:
    // isReady() may be another now.
    void edited();

private:
    QWidget* offeredCard();
    QWidget* ownCard();
    void offerOther();
    void useOwn(bool isOwn);
    void judge();

    std::function<SecretBytes()> m_offer;
    SecretWords* m_words;
    QCheckBox* m_written;
    PassphraseField* m_own;
    PassphraseField* m_again;
    StrengthMeter* m_meter;
};

} // namespace hedgerow
