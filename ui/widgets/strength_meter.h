// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/passphrase_strength.h"

#include <QWidget>

#include <optional>

namespace hedgerow {

class TintedLabel;

// How hard a passphrase is to guess: four parts of a bar, and a sentence that says the same. Advice only; the sentence
// may be another one, about what is missing.
class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    void setStrength(PassphraseStrength strength);
    // No bar, only words.
    void setHint(const QString& hint);
    QString text() const;
    std::optional<PassphraseStrength> strength() const { return m_strength; }

private:
    class Bar;
    Bar* m_bar;
    TintedLabel* m_text;
    std::optional<PassphraseStrength> m_strength;
};

} // namespace hedgerow
