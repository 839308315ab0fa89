// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tinted_label.h"

#include "ui/theme/palettes.h"

#include <QApplication>
#include <QEvent>

namespace hedgerow {

TintedLabel::TintedLabel(const QString& text, TextSize size, Tone tone, QWidget* parent)
    : QLabel(parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a button too
    setText(text);
    if (size != TextSize::Body) setFont(textFont(size));
    applyTone();
    applySide();
}

void TintedLabel::setTone(Tone tone) {
    m_tone = tone;
    applyTone();
}

void TintedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) applyTone();
    if (event->type() == QEvent::LayoutDirectionChange) applySide();
}

// Where the window begins: by itself a label follows its text, and a name in another script would leave its column.
void TintedLabel::applySide() {
    const Qt::Alignment sides = Qt::AlignLeft | Qt::AlignRight;
    if (!(alignment() & sides)) return;
    setAlignment((alignment() & ~sides) | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void TintedLabel::applyTone() {
    const QPalette ground = QApplication::palette();
    const Tints& tints = tintsFor(ground);
    QColor colour = ground.color(QPalette::WindowText);
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Muted:
        colour = tints.muted;
        break;
    case Tone::Accent:
        colour = tints.accent;
        break;
    case Tone::Warning:
        colour = tints.warning;
        break;
    case Tone::Danger:
        colour = tints.danger;
        break;
    }
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    if (own != palette()) setPalette(own);
}

} // namespace hedgerow
