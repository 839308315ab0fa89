// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace hedgerow {

// A white sheet with a thin border that groups what belongs together.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    // The same with a section title on top.
    Card(const QString& title, QWidget* parent);

    // Where its content goes, below the title.
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

} // namespace hedgerow
