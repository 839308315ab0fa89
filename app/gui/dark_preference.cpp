// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dark_preference.h"

#ifdef HEDGEROW_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace hedgerow {

DarkPreference::DarkPreference(Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {}

#ifndef HEDGEROW_DBUS
void DarkPreference::follow() {}
#else
namespace {

constexpr int kPatienceMs = 2000;
constexpr int kPrefersDark = 1; // 0: nothing, 2: light

} // namespace

void DarkPreference::follow() {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return; // starts no bus of its own
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection(bus).connect(
        service, path, interface, u"SettingChanged"_s, this,
        SLOT(handleSetting(QString, QString, QDBusVariant))); // allowed: the bus knows names only
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    question.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DarkPreference::handleAnswer);
}

void DarkPreference::handleSetting(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s) apply(value.variant());
}

void DarkPreference::handleAnswer(QDBusPendingCallWatcher* watcher) {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (!reply.isError()) apply(reply.value().variant());
}

void DarkPreference::apply(const QVariant& value) {
    QVariant plain = value; // Read wraps its answer twice
    while (plain.canConvert<QDBusVariant>()) plain = plain.value<QDBusVariant>().variant();
    m_theme.setSystemShade(plain.toInt() == kPrefersDark ? Shade::Dark : Shade::Light);
}
#endif

} // namespace hedgerow
