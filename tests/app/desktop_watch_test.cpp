// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_watch.h"

#include "tests/support/gui_support.h"
#include "tests/support/temporary_folder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <array>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

const QString kSessionPath = u"/org/freedesktop/login1/session/_37"_s;

// A bus of the test's own, both the session's and the system's.
class Bus {
public:
    Bus() {
        const QString config = QString::fromStdString((m_folder / "bus.conf").string());
        QFile file(config);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(("<busconfig><type>session</type><listen>unix:path=" + (m_folder / "bus").string() +
                    "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>")
                       .c_str());
        file.close();
        m_daemon.start(QStringLiteral(HEDGEROW_DBUS_DAEMON),
                       {u"--config-file="_s + config, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        EXPECT_TRUE(m_daemon.waitForStarted());
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead()) {
                ADD_FAILURE() << m_daemon.readAllStandardError().toStdString();
                return;
            }
        }
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        qputenv("XDG_SESSION_ID", "7");
    }
    ~Bus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    // Another program on it.
    QDBusConnection other() const { return QDBusConnection::connectToBus(m_address, u"other"_s); }

private:
    TemporaryFolder m_folder;
    QProcess m_daemon;
    QString m_address;
};

// One for all tests of a process, as Qt keeps its own connections for as long.
Bus& bus() {
    static Bus only;
    return only;
}

// What logind says and does, as far as we ask.
class Login : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit Login(QDBusConnection bus) : m_bus(std::move(bus)) {
        EXPECT_TRUE(m_bus.registerService(u"org.freedesktop.login1"_s));
        EXPECT_TRUE(m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots));
    }
    ~Login() override { m_bus.unregisterService(u"org.freedesktop.login1"_s); }

    void send(const QString& path, const QString& interface, const QString& signal, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        EXPECT_TRUE(m_bus.send(message));
    }
    void announceSleep(bool isAboutTo) {
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {isAboutTo});
    }
    void change(const QString& path, const QString& property, bool value) {
        send(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {u"org.freedesktop.login1.Session"_s, QVariantMap{{property, value}}, QStringList()});
    }

    QStringList asked;
    QString inhibited;
    int held = -1; // readable to its end once the inhibitor is let go
    bool isReleased() const {
        char byte = 0;
        return held >= 0 && ::read(held, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString& name) {
        asked << name;
        return QDBusObjectPath(kSessionPath);
    }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode) {
        inhibited = what + u' ' + mode;
        std::array<int, 2> ends{};
        EXPECT_EQ(::pipe(ends.data()), 0);
        held = ends[0];
        ::fcntl(held, F_SETFL, O_NONBLOCK);
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    QDBusConnection m_bus;
};

// A watch that is connected and holds its inhibitor.
struct Guarded {
    Login login{bus().other()};
    DesktopWatch watch;
    QSignalSpy wanted{&watch, &DesktopWatch::lockWanted};

    Guarded() {
        watch.guard();
        EXPECT_TRUE(eventually([&] { return !login.asked.isEmpty() && !login.inhibited.isEmpty(); }));
        settle();
    }
    // What logind sent before has arrived, and so has what the watch asked of the bus because of it. The messages of
    // one connection come in order: after its question was answered the bus has all that it sent before.
    void settle() {
        ask(bus().other());
        ask(QDBusConnection::systemBus());
        QCoreApplication::processEvents();
        ask(QDBusConnection::systemBus());
        QCoreApplication::processEvents();
    }
    static void ask(const QDBusConnection& connection) {
        const auto answer = connection.call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage);
    }
    bool isWanted() {
        return eventually([&] { return wanted.count() > 0; });
    }
};

class ScreenSaver : public testing::TestWithParam<const char*> {};

TEST_P(ScreenSaver, LocksWhenTheScreenIsLockedAndNotWhenItComesBack) {
    Guarded guarded;
    const QString interface = QString::fromLatin1(GetParam());

    guarded.login.send(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s, {false});
    guarded.settle();
    EXPECT_EQ(guarded.wanted.count(), 0);
    guarded.login.send(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s, {true});

    EXPECT_TRUE(guarded.isWanted());
}
INSTANTIATE_TEST_SUITE_P(Desktops, ScreenSaver,
                         testing::Values("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                         "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"));

TEST(DesktopWatch, HoldsBackSleepUntilTheFileIsClosed) {
    Guarded guarded;
    EXPECT_EQ(guarded.login.inhibited, u"sleep delay");
    EXPECT_FALSE(guarded.login.isReleased());

    guarded.login.announceSleep(true);
    ASSERT_TRUE(guarded.isWanted());
    EXPECT_FALSE(guarded.login.isReleased()) << "not before the file is closed";
    guarded.watch.release();

    EXPECT_TRUE(eventually([&] { return guarded.login.isReleased(); }));
}

TEST(DesktopWatch, HoldsBackSleepAgainForTheNextFile) {
    Guarded guarded;
    guarded.watch.release();
    guarded.login.inhibited.clear();

    guarded.watch.guard();

    EXPECT_TRUE(eventually([&] { return guarded.login.inhibited == u"sleep delay"; }));
}

TEST(DesktopWatch, LocksWhenTheSystemLocksThisSession) {
    Guarded guarded;
    EXPECT_EQ(guarded.login.asked, QStringList{u"7"_s});

    guarded.login.send(kSessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});

    EXPECT_TRUE(guarded.isWanted());
}

TEST(DesktopWatch, LocksWhenAnotherUserComesToTheFront) {
    Guarded guarded;

    guarded.login.change(kSessionPath, u"IdleHint"_s, true);
    guarded.login.change(kSessionPath, u"Active"_s, true);
    guarded.settle();
    EXPECT_EQ(guarded.wanted.count(), 0);
    guarded.login.change(kSessionPath, u"Active"_s, false);

    EXPECT_TRUE(guarded.isWanted());
}

TEST(DesktopWatch, LocksWhenTheDesktopSaysThatItIsLocked) {
    Guarded guarded;

    guarded.login.change(kSessionPath, u"LockedHint"_s, true);

    EXPECT_TRUE(guarded.isWanted());
}

TEST(DesktopWatch, AnotherSessionIsNoneOfOurs) {
    Guarded guarded;

    guarded.login.change(u"/org/freedesktop/login1/session/_38"_s, u"Active"_s, false);
    guarded.login.send(u"/org/freedesktop/login1/session/_38"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    guarded.settle();

    EXPECT_EQ(guarded.wanted.count(), 0);
}

TEST(DesktopWatch, WithoutABusNothingHappens) { // in a process of its own, as ctest runs it
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    DesktopWatch watch;
    QSignalSpy wanted(&watch, &DesktopWatch::lockWanted);

    watch.guard();
    watch.release();
    watch.guard();
    QCoreApplication::processEvents();

    EXPECT_EQ(wanted.count(), 0);
}

TEST(DesktopWatch, ABusWithoutLogindIsABusWithoutLogind) {
    bus();
    DesktopWatch watch;
    QSignalSpy wanted(&watch, &DesktopWatch::lockWanted);

    watch.guard();
    QDBusMessage locked =
        QDBusMessage::createSignal(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
    locked.setArguments({true});
    bus().other().send(locked);

    EXPECT_TRUE(eventually([&] { return wanted.count() > 0; }));
}

} // namespace
} // namespace hedgerow

#include "desktop_watch_test.moc"
