// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace hedgerow {

// Asks the desktop whether it likes dark windows (org.freedesktop.portal.Settings) and follows it. Answers come when
// they come; without a portal the theme stays as it is. Owned by main, which outlives it by the theme.
class DarkPreference : public QObject {
    Q_OBJECT

public:
    explicit DarkPreference(Theme& theme, QObject* parent = nullptr);
    void follow();

#ifdef HEDGEROW_DBUS
private Q_SLOTS:
    void handleSetting(const QString& space, const QString& key, const QDBusVariant& value);
    void handleAnswer(QDBusPendingCallWatcher* watcher);

private:
    void apply(const QVariant& value);
#endif

private:
    Theme& m_theme;
};

} // namespace hedgerow
