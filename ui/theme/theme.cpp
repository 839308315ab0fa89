// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/hedgerow_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>

#include <memory>

namespace hedgerow {

Theme::Theme(QObject* parent) : QObject(parent) {
    QApplication::setStyle(std::make_unique<HedgerowStyle>().release()); // the application owns it
    apply();
}

void Theme::choose(ThemeChoice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    apply();
    Q_EMIT chosen(choice);
}

void Theme::setSystemShade(Shade shade) {
    if (shade == m_systemShade) return;
    m_systemShade = shade;
    if (m_choice == ThemeChoice::System) apply();
}

Shade Theme::shade() const {
    if (m_choice == ThemeChoice::System) return m_systemShade;
    return m_choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light;
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(shade()));
    qApp->setStyleSheet(styleSheetFor(shade()));
    Q_EMIT shadeChanged(shade());
}

QString themeCode(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeNamed(const QString& code) {
    if (code == QStringLiteral("light")) return ThemeChoice::Light;
    if (code == QStringLiteral("dark")) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

} // namespace hedgerow
