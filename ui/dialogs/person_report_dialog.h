// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace hedgerow {

class MessageNote;

// Everything that is held on a person as text to read, copy or save: who asks has a right to it. Deletes itself when
// closed.
class PersonReportDialog : public QDialog {
    Q_OBJECT

public:
    PersonReportDialog(Session& session, const PersonId& person, QWidget* parent);

private:
    void copy();
    void save();

    Session& m_session;
    QPlainTextEdit* m_text;
    MessageNote* m_told;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace hedgerow
