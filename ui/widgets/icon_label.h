// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hedgerow {

// A drawing in a colour of the theme, for the eye alone: assistive technology passes over it.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Accent, Warning, Danger };

    IconLabel(const QString& iconName, int size, QWidget* parent = nullptr);
    void setIcon(const QString& iconName, Tone tone);
    // On a round ground in the soft accent.
    void setHasGround(bool hasGround);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Tone m_tone = Tone::Accent;
    bool m_hasGround = false;
};

} // namespace hedgerow
