// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_note_edit.h"

#include "ui/theme/metrics.h"

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kMostLines = 10;

} // namespace

NoteEdit::NoteEdit(const QString& name, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(document(), &QTextDocument::blockCountChanged, this, [this] { updateGeometry(); });
}

QSize NoteEdit::sizeHint() const {
    const int lines = std::clamp(document()->blockCount(), m_lines, std::max(m_lines, kMostLines));
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + kSpaceXs;
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * lines + margins};
}

} // namespace hedgerow
