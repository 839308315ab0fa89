// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace hedgerow {

class MessageNote;
class SecretWords;

// The recovery sheet of the open file: the words to copy by hand, to print, or to keep as a PDF file. Hidden until
// asked for, as whoever sees them can open the file. Deletes itself when closed.
class RecoverySheetDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoverySheetDialog(Session& session, QWidget* parent);

    // What the button does once a place is chosen.
    void savePdf(const Path& file);

private:
    void showSheet(const Result<RecoverySheet>& sheet);
    void print();

    Session& m_session;
    MessageNote* m_note;
    SecretWords* m_words;
    QLabel* m_mark;
    QPushButton* m_reveal;
    QPushButton* m_print;
    QPushButton* m_save;
    QString m_markText;
};

} // namespace hedgerow
