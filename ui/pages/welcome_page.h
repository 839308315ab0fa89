// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen_column.h"

namespace hedgerow {

class MessageNote;

// The first thing one sees: three ways to begin. Knows no file and no session.
class WelcomePage : public ScreenColumn {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void showMessage(const QString& text);
    void clearMessage();

Q_SIGNALS:
    void newFileRequested();
    void openRequested();
    void demoRequested();

private:
    MessageNote* m_note;
};

} // namespace hedgerow
