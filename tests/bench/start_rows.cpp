// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_rows.h"

#include "tests/bench/measure.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>
#include <cstring>
#include <fstream>
#include <memory>
#include <xcb/xcb.h>

namespace hedgerow::bench {
namespace {

constexpr int kPairs = 7;
constexpr int kPatienceMs = 30'000;

struct Disconnect {
    void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
};
struct Free {
    void operator()(void* event) const { std::free(event); }
};

// An X server without a screen to look at, for the programs that are compared.
class Display {
public:
    static std::unique_ptr<Display> start() {
        auto display = std::unique_ptr<Display>(new Display);
        display->m_server.start(QStringLiteral("Xvfb"),
                                {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                 QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                                 QStringLiteral("tcp")});
        if (!display->m_server.waitForStarted() || !display->m_server.waitForReadyRead(kPatienceMs)) return nullptr;
        display->m_name = ":" + display->m_server.readLine().trimmed();
        display->m_connection.reset(xcb_connect(display->m_name.constData(), nullptr));
        if (xcb_connection_has_error(display->m_connection.get()) != 0) return nullptr;
        const auto* screen = xcb_setup_roots_iterator(xcb_get_setup(display->m_connection.get())).data;
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(display->m_connection.get(), screen->root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(display->m_connection.get());
        return display;
    }
    ~Display() {
        m_connection.reset();
        m_server.terminate();
        m_server.waitForFinished();
    }

    const QByteArray& name() const { return m_name; }

    // Waits for a window of an application to be mapped on the root; what was mapped before is forgotten first.
    bool waitForWindow() {
        while (true) {
            const std::unique_ptr<xcb_generic_event_t, Free> event(xcb_wait_for_event(m_connection.get()));
            if (!event) return false;
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY) continue;
            const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
            if (mapped->override_redirect == 0) return true;
        }
    }
    void forgetWindows() {
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(m_connection.get())}) {
        }
    }

private:
    Display() = default;

    QProcess m_server;
    QByteArray m_name;
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

// MB in memory, libraries included: a share of them would favour the program whose libraries this one has loaded too.
double residentMemory(qint64 pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) * 1024 / 1e6;
    return 0;
}

struct Start {
    double seconds = 0;
    double megabytes = 0;
};

std::optional<Start> startOnce(Display& display, const std::string& program) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(display.name()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    display.forgetWindows();
    const auto began = std::chrono::steady_clock::now();
    process.start(QString::fromStdString(program), QStringList());
    if (!process.waitForStarted() || !display.waitForWindow()) return std::nullopt;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    // Until it has painted and come to rest.
    process.waitForFinished(700);
    const Start start{took.count(), residentMemory(process.processId())};
    process.kill();
    process.waitForFinished();
    return start;
}

} // namespace

Result<void> measureStart(const std::string& program, const std::string& beside, Report& report) {
    if (QStandardPaths::findExecutable(QString::fromStdString(beside)).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) {
        report.note("Starting was not compared: " + beside + " or Xvfb is not installed.");
        return {};
    }
    const auto display = Display::start();
    if (!display) return Error{ErrorCode::Failed, "no X server"};
    std::vector<double> ours, theirs, ratios, ourMemory, theirMemory;
    for (int i = 0; i <= kPairs; ++i) {
        const auto one = startOnce(*display, program);
        const auto other = startOnce(*display, beside);
        if (!one || !other) return Error{ErrorCode::Failed, "a program showed no window"};
        if (i == 0) continue; // warms the caches
        ours.push_back(one->seconds);
        theirs.push_back(other->seconds);
        ratios.push_back(one->seconds / other->seconds);
        ourMemory.push_back(one->megabytes);
        theirMemory.push_back(other->megabytes);
    }
    report.add({"window.start",
                "start to the first window, beside KeePassXC",
                "×",
                median(ratios),
                1.0,
                {{"Hedgerow, s", median(ours)}, {"KeePassXC, s", median(theirs)}}});
    report.add({"window.start.memory",
                "memory then, beside KeePassXC",
                "×",
                median(ourMemory) / median(theirMemory),
                1.0,
                {{"Hedgerow, MB", median(ourMemory)}, {"KeePassXC, MB", median(theirMemory)}}});
    return {};
}

} // namespace hedgerow::bench
