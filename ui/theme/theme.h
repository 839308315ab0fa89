// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palettes.h"

#include <QObject>
#include <QString>

namespace hedgerow {

enum class ThemeChoice { System, Light, Dark };

// How the whole program looks: style, palette and style sheet of the application, light, dark or as the system wishes.
// One for the program, made after the QApplication and owned by main.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    // What the system says it likes; counts while the choice is System.
    void setSystemShade(Shade shade);
    Shade shade() const;

Q_SIGNALS:
    void chosen(hedgerow::ThemeChoice choice);
    void shadeChanged(hedgerow::Shade shade);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    Shade m_systemShade = Shade::Light;
};

// "system", "light", "dark", as the settings file has it.
QString themeCode(ThemeChoice choice);
ThemeChoice themeNamed(const QString& code);

} // namespace hedgerow
