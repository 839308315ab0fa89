// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace hedgerow {

// A port of this computer that nobody uses just now.
inline int freePort() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                         ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(descriptor);
    return isBound ? ntohs(address.sin_port) : 0;
}

// One Syncthing of a test's own, which speaks to this computer alone: no discovery, relays, reports, upgrades or
// browser. It ends with this object, and with the test program however that ends.
class Syncthing {
public:
    Syncthing(std::filesystem::path home, std::filesystem::path folder)
        : m_home(std::move(home)), m_folder(std::move(folder)), m_port(freePort()), m_guiPort(freePort()) {
        std::filesystem::create_directories(m_folder);
        QProcess generate;
        generate.start(QStringLiteral("syncthing"),
                       {QStringLiteral("generate"), QStringLiteral("--no-default-folder"),
                        QStringLiteral("--home=") + QString::fromStdString(m_home.string())});
        EXPECT_TRUE(generate.waitForFinished(60'000));
        std::ifstream config(m_home / "config.xml");
        const std::string text{std::istreambuf_iterator<char>(config), {}};
        const QRegularExpression device(QStringLiteral("<device id=\"([A-Z0-9-]{63})\""));
        m_id = device.match(QString::fromStdString(text)).captured(1).toStdString();
        EXPECT_FALSE(m_id.empty());
    }
    ~Syncthing() { stop(); }
    Syncthing(const Syncthing&) = delete;
    Syncthing& operator=(const Syncthing&) = delete;

    static bool isInstalled() {
        QProcess version;
        version.start(QStringLiteral("syncthing"), {QStringLiteral("--version")});
        return version.waitForFinished(20'000) && version.exitStatus() == QProcess::NormalExit;
    }

    // With whom it shares its folder, itself among them.
    void configure(const std::vector<const Syncthing*>& all) const {
        std::string devices;
        std::string shared;
        for (const Syncthing* each : all) {
            devices += "<device id=\"" + each->m_id +
                       "\" name=\"x\"><address>tcp://127.0.0.1:" + std::to_string(each->m_port) +
                       "</address></device>\n";
            shared += "<device id=\"" + each->m_id + "\"></device>";
        }
        std::ofstream(m_home / "config.xml")
            << "<configuration version=\"36\">\n<folder id=\"shared\" label=\"\" path=\"" << m_folder.string()
            << "\" type=\"sendreceive\" rescanIntervalS=\"3\" fsWatcherEnabled=\"true\" fsWatcherDelayS=\"1\">"
            << shared << "<minDiskFree unit=\"%\">0</minDiskFree></folder>\n"
            << devices << "<gui enabled=\"true\" tls=\"false\"><address>127.0.0.1:" << m_guiPort
            << "</address><apikey>for-this-test-alone</apikey></gui>\n<options><listenAddress>tcp://127.0.0.1:"
            << m_port << "</listenAddress>"
            << R"(<globalAnnounceEnabled>false</globalAnnounceEnabled>
<localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
<announceLANAddresses>false</announceLANAddresses><startBrowser>false</startBrowser><urAccepted>-1</urAccepted>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH><crashReportingEnabled>false</crashReportingEnabled>
<reconnectionIntervalS>1</reconnectionIntervalS><setLowPriority>false</setLowPriority>
<minHomeDiskFree unit="%">0</minHomeDiskFree><stunKeepaliveStartS>0</stunKeepaliveStartS></options>
</configuration>
)";
    }

    void start() {
        m_process.setStandardOutputFile(QString::fromStdString((m_home / "log").string()), QIODevice::Append);
        m_process.setStandardErrorFile(QString::fromStdString((m_home / "log").string()), QIODevice::Append);
#ifdef __linux__
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        m_process.start(QStringLiteral("syncthing"),
                        {QStringLiteral("serve"), QStringLiteral("--no-browser"), QStringLiteral("--no-restart"),
                         QStringLiteral("--no-upgrade"),
                         QStringLiteral("--home=") + QString::fromStdString(m_home.string())});
        ASSERT_TRUE(m_process.waitForStarted());
    }
    void stop() {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.terminate();
        if (m_process.waitForFinished(10'000)) return;
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    bool isRunning() const {
        return m_process.state() == QProcess::Running;
    }

    const std::filesystem::path& folder() const {
        return m_folder;
    }
    std::string log() const {
        std::ifstream file(m_home / "log");
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    std::filesystem::path m_home;
    std::filesystem::path m_folder;
    int m_port;
    int m_guiPort;
    std::string m_id;
    QProcess m_process;
};

} // namespace hedgerow
