// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings_file.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr int kMostMinutes = 24 * 60;

QString settingsPath(SettingsFile::Of whom) {
    if (whom == SettingsFile::Of::Nobody) return u":/nobody.ini"_s; // Qt writes no resources
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/hedgerow.ini"_s;
}

} // namespace

SettingsFile::SettingsFile(Of whom) : m_settings(settingsPath(whom), QSettings::IniFormat) {
    m_settings.setFallbacksEnabled(false);
}

QString SettingsFile::language() const {
    return m_settings.value(u"language"_s).toString();
}

QString SettingsFile::theme() const {
    return m_settings.value(u"theme"_s).toString();
}

QSize SettingsFile::windowSize() const {
    const int width = m_settings.value(u"width"_s).toInt();
    const int height = m_settings.value(u"height"_s).toInt();
    return width > 0 && height > 0 ? QSize(width, height) : QSize();
}

Preferences SettingsFile::preferences() const {
    Preferences preferences;
    bool isNumber = false;
    const int minutes = m_settings.value(u"idle_minutes"_s).toInt(&isNumber);
    if (isNumber && minutes >= 0 && minutes <= kMostMinutes) preferences.idleMinutes = minutes;
    preferences.locksWhenMinimised = m_settings.value(u"lock_minimised"_s).toBool();
    return preferences;
}

void SettingsFile::setPreferences(const Preferences& preferences) {
    m_settings.setValue(u"idle_minutes"_s, preferences.idleMinutes);
    m_settings.setValue(u"lock_minimised"_s, preferences.locksWhenMinimised);
}

void SettingsFile::setTheme(const QString& code) {
    m_settings.setValue(u"theme"_s, code);
}

void SettingsFile::setWindowSize(const QSize& size) {
    m_settings.setValue(u"width"_s, size.width());
    m_settings.setValue(u"height"_s, size.height());
}

} // namespace hedgerow
