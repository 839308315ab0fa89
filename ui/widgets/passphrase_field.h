// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QLineEdit>
#include <QWidget>

namespace hedgerow {

// A line for a passphrase, with a button to see it. What was typed leaves it as SecretBytes only: never by undo, by the
// clipboard or by the selection that some desktops share.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(const QString& name, QWidget* parent = nullptr);

    bool isEmpty() const;
    int length() const;    // in characters
    int byteCount() const; // as it goes into the key: form C, UTF-8
    bool matches(const PassphraseField& other) const;
    // What was typed, as UTF-8; the field is empty after it.
    SecretBytes take();
    // The same, but the field stays as it is.
    SecretBytes copy() const;
    void wipe();
    void setRevealed(bool isRevealed);

Q_SIGNALS:
    void edited();
    void submitted(); // Enter was pressed

private:
    class Line;
    Line* m_line;
    class QToolButton* m_reveal;
};

} // namespace hedgerow
