// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QSettings>
#include <QSize>
#include <QString>

namespace hedgerow {

// The program's own small file in the user's folder of settings: language, theme, the size of the window and when to
// lock. Never the path or the name of anything.
class SettingsFile {
public:
    enum class Of { User, Nobody }; // Nobody: reads and writes nothing
    explicit SettingsFile(Of whom = Of::User);

    QString language() const; // "de"; empty: as the system has it
    QString theme() const;
    QSize windowSize() const; // invalid: none yet
    Preferences preferences() const;
    void setTheme(const QString& code);
    void setPreferences(const Preferences& preferences);
    void flush() { m_settings.sync(); }
    void setWindowSize(const QSize& size);

private:
    QSettings m_settings;
};

} // namespace hedgerow
