// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_watch.h"

#include <utility>

#ifdef HEDGEROW_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace hedgerow {

#ifndef HEDGEROW_DBUS
bool DesktopWatch::isThere() {
    return false;
}
void DesktopWatch::guard() {}
void DesktopWatch::release() {}
#else
namespace {

constexpr int kPatienceMs = 3000;
const QString kLogin = u"org.freedesktop.login1"_s;
const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;

// None is started on our account.
bool hasSessionBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}
bool hasSystemBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
           QFileInfo::exists(u"/run/dbus/system_bus_socket"_s);
}

QDBusMessage question(const QString& method) {
    QDBusMessage message = QDBusMessage::createMethodCall(kLogin, kManagerPath, kManager, method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

bool DesktopWatch::isThere() {
    return hasSessionBus() || hasSystemBus();
}

void DesktopWatch::guard() {
    m_isGuarding = true;
    if (!std::exchange(m_isConnected, true)) {
        if (hasSessionBus()) connectScreen();
        if (hasSystemBus()) connectSystem();
    }
    inhibit();
}

void DesktopWatch::release() {
    m_isGuarding = false;
    m_inhibitor = {};
}

void DesktopWatch::connectScreen() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    // The same signal under each desktop's name, from whatever path it has there.
    for (const auto& interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                  u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        bus.connect({}, {}, interface, u"ActiveChanged"_s, this,
                    SLOT(handleScreen(bool))); // allowed: the bus knows names only
}

void DesktopWatch::connectSystem() {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) return;
    bus.connect(kLogin, kManagerPath, kManager, u"PrepareForSleep"_s, this,
                SLOT(handleSleep(bool))); // allowed: the bus knows names only
    QDBusMessage ask = question(u"GetSession"_s);
    const QString name = qEnvironmentVariable("XDG_SESSION_ID");
    ask << (name.isEmpty() ? u"auto"_s : name);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopWatch::handleSession);
}

void DesktopWatch::handleSession(QDBusPendingCallWatcher* watcher) {
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) return;
    const QString path = reply.value().path();
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(kLogin, path, kSession, u"Lock"_s, this, SLOT(handleLock())); // allowed: the bus knows names only
    bus.connect(kLogin, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                SLOT(handleProperties(QString, QVariantMap, QStringList))); // allowed: the bus knows names only
}

void DesktopWatch::inhibit() {
    if (!m_isGuarding || m_isAsking || m_inhibitor.isValid() || !hasSystemBus()) return;
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) return;
    m_isAsking = true;
    QDBusMessage ask = question(u"Inhibit"_s);
    ask << u"sleep"_s << QCoreApplication::applicationName() << u"Closes its file before the computer sleeps"_s
        << u"delay"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopWatch::handleInhibitor);
}

void DesktopWatch::handleInhibitor(QDBusPendingCallWatcher* watcher) {
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
    watcher->deleteLater();
    m_isAsking = false;
    if (!reply.isError() && m_isGuarding) m_inhibitor = reply.value();
}

void DesktopWatch::handleScreen(bool isLocked) {
    if (isLocked) Q_EMIT lockWanted();
}

void DesktopWatch::handleSleep(bool isAboutTo) {
    if (!isAboutTo) return;
    Q_EMIT lockWanted();
}

void DesktopWatch::handleLock() {
    Q_EMIT lockWanted();
}

// Another user came to the front, or the desktop says that the screen is locked.
void DesktopWatch::handleProperties(const QString& interface, const QVariantMap& changed, const QStringList&) {
    if (interface != kSession) return;
    const bool isAway = !changed.value(u"Active"_s, true).toBool();
    if (isAway || changed.value(u"LockedHint"_s).toBool()) Q_EMIT lockWanted();
}
#endif

} // namespace hedgerow
