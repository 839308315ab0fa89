// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hedgerow {

// A few lines of text that grow with what is written; Tab leaves it. Plain text only. The parent owns it.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteEdit(const QString& name, int lines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_lines;
};

} // namespace hedgerow
