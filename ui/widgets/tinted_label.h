// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

namespace hedgerow {

// A label of plain text with a size and a tone of the theme, followed when the theme changes; it stands where the
// window begins, whatever script it is in.
class TintedLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Plain, Muted, Accent, Warning, Danger };

    TintedLabel(const QString& text, TextSize size, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();
    void applySide();

    Tone m_tone;
};

} // namespace hedgerow
