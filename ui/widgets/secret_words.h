// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QWidget>

namespace hedgerow {

// Shows the words of an offered passphrase, numbered, to be written down. Painted straight from SecretBytes; cannot be
// selected or copied. Screen readers are told the words when they ask.
class SecretWords : public QWidget {
    Q_OBJECT

public:
    // So many words side by side.
    explicit SecretWords(QWidget* parent = nullptr, int columns = 3);

    void setWords(SecretBytes words);
    const SecretBytes& words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBytes m_words;
    int m_columns;
};

} // namespace hedgerow
