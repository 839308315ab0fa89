// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings_file.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

QString settingsPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/hedgerow.ini"_s;
}

} // namespace

SettingsFile::SettingsFile() : m_settings(settingsPath(), QSettings::IniFormat) {
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

void SettingsFile::setTheme(const QString& code) {
    m_settings.setValue(u"theme"_s, code);
}

void SettingsFile::setWindowSize(const QSize& size) {
    m_settings.setValue(u"width"_s, size.width());
    m_settings.setValue(u"height"_s, size.height());
}

} // namespace hedgerow
