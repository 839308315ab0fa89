// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef HEDGEROW_DBUS
#include <QDBusUnixFileDescriptor>
#endif

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace hedgerow {

// Hears from the desktop and the system, over D-Bus, when it is time to lock: the screen is locked, another user comes
// to the front, the computer goes to sleep (which waits for us a moment: a delay inhibitor of logind's). Where there is
// no bus, or nobody answers on it, nothing happens. Owned by main.
class DesktopWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // A bus to hear from: as far as can be told without asking.
    static bool isThere();

    // While a file is open. The first time it connects; every answer comes when it comes.
    void guard();
    // The file is closed: the computer may sleep.
    void release();

Q_SIGNALS:
    void lockWanted();

#ifdef HEDGEROW_DBUS
private Q_SLOTS:
    void handleScreen(bool isLocked);
    void handleSleep(bool isAboutTo);
    void handleLock();
    void handleProperties(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
    void handleSession(QDBusPendingCallWatcher* watcher);
    void handleInhibitor(QDBusPendingCallWatcher* watcher);

private:
    void connectScreen();
    void connectSystem();
    void inhibit();

    bool m_isConnected = false;
    bool m_isGuarding = false;
    bool m_isAsking = false; // for an inhibitor
    QDBusUnixFileDescriptor m_inhibitor;
#endif
};

} // namespace hedgerow
