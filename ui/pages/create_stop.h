// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hedgerow {

class MessageNote;

// Whose computer it is, asked before anything is made: on an employer's machine no program can keep a secret. Part of
// the create page.
class StopQuestion : public QWidget {
    Q_OBJECT

public:
    explicit StopQuestion(QWidget* parent = nullptr);

Q_SIGNALS:
    // It is one's own, or one goes on all the same.
    void answered();
    void cancelled();

private:
    void stop();

    MessageNote* m_note;
    QWidget* m_choices;
    QWidget* m_stopped;
};

} // namespace hedgerow
