// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange_watch.h"

#include "app/cli/console.h"

#include "core/exchange/folder_files.h"

#include <QCoreApplication>
#include <QFileSystemWatcher>
#include <QSocketNotifier>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace hedgerow::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto kCalm = 250ms;  // several files at once are one reason to look
constexpr auto kRetry = 2s;    // another program has the vault open
constexpr auto kAnyway = 660s; // what only time changes, as when a lost file is written again

// A handler may do little more than write to a pipe.
int bell[2] = {-1, -1};
std::atomic<Progress*> atWork{nullptr};

void ring(int) {
    if (Progress* progress = atWork.load()) progress->cancel();
    const char note = 1;
    [[maybe_unused]] const auto written = ::write(bell[1], &note, 1);
}

// Ctrl-C and the like, while it lives. A second one ends the program at once.
class EndBell {
public:
    EndBell() {
        if (::pipe(bell) != 0) return;
        for (const int end : bell) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        struct sigaction action = {};
        action.sa_handler = ring;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaction(signal, &action, nullptr);
    }
    ~EndBell() {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, SIG_DFL);
        for (int& end : bell) ::close(std::exchange(end, -1));
    }
    EndBell(const EndBell&) = delete;
    EndBell& operator=(const EndBell&) = delete;

    int descriptor() const { return bell[0]; }
};

class Watch {
public:
    Watch(const Cli& cli, Path folder, std::function<int(Workspace&, Progress&)> look)
        : m_cli(cli), m_folder(std::move(folder)), m_look(std::move(look)) {}

    int run(std::chrono::seconds rescan) {
        m_calm.setSingleShot(true);
        m_calm.setInterval(kCalm);
        m_rescan.setInterval(rescan);
        const auto wake = [this] { m_calm.start(); };
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_calm, wake);
        QObject::connect(&m_rescan, &QTimer::timeout, &m_calm, wake);
        QObject::connect(&m_calm, &QTimer::timeout, &m_calm, [this] { lookIfChanged(); });
        QSocketNotifier end(m_bell.descriptor(), QSocketNotifier::Read);
        QObject::connect(&end, &QSocketNotifier::activated, &m_calm, [this] { finish(Done); });
        m_rescan.start();
        QTimer::singleShot(0, &m_calm, [this] { lookIfChanged(); });
        QCoreApplication::exec();
        return m_exit;
    }

private:
    void finish(int exit) {
        m_exit = exit;
        QCoreApplication::quit();
    }

    // A watcher forgets a folder that was gone for a moment.
    void keepWatching() {
        for (const Path& path : {m_folder, Path(m_cli.vault).parent_path()}) {
            const QString name = QString::fromStdString(path.empty() ? std::string(".") : path.string());
            if (!m_watcher.directories().contains(name)) m_watcher.addPath(name);
        }
    }

    // What a look depends on, without opening anything.
    std::string present() {
        FileSystem& files = m_cli.environment.files;
        std::string text;
        if (const auto vault = files.stamp(m_cli.vault)) text = exchange::stampText(*vault);
        const auto there = exchange::filesIn(files, m_folder);
        if (!there) return text + " none";
        for (const auto& [name, stamp] : *there) text += '\n' + name + ' ' + exchange::stampText(stamp);
        return text;
    }

    void lookIfChanged() {
        keepWatching();
        const auto nowMs = m_cli.environment.clock.nowMs();
        const auto sinceMs = nowMs - m_lookedMs;
        const bool isLong = sinceMs < 0 || sinceMs > std::chrono::milliseconds(kAnyway).count();
        if (!isLong && !m_isMore && present() == m_before) return;
        const int exit = look();
        std::fflush(stdout);
        m_isMore = exit == InUseExit;
        if (m_isMore) {
            QTimer::singleShot(kRetry, &m_calm, [this] { m_calm.start(); });
            return;
        }
        const bool isFirst = m_lookedMs == 0;
        m_lookedMs = nowMs;
        m_before = present();
        // A folder that is gone for a while, a full disk: it may get better, unless it never was well. A passphrase
        // that does not fit will not.
        if (exit != Done && (isFirst || exit != FailedExit)) finish(exit);
    }

    int look() {
        auto closed = ClosedVault::find(m_cli.environment, m_cli.vault);
        if (!closed) return closed.error().code == ErrorCode::InUse ? sayInUse() : fail(closed.error());
        m_saidInUse = false;
        if (m_key.empty()) {
            const auto typed = m_cli.passphrase.read("Passphrase");
            if (!typed) return finishWith(fail(typed.error()));
            auto key = closed->deriveKey(*typed, m_cli.acceptsCost ? CostLimit::Accepted : CostLimit::Usual);
            if (!key) return finishWith(fail(key.error()));
            m_key = std::move(*key);
            m_salt = closed->salt();
        } else if (closed->salt() != m_salt) {
            say("The vault has another passphrase now. Start this again with it.");
            return WrongPassphraseExit;
        }
        auto vault = Vault::open(m_cli.environment, std::move(*closed), m_key);
        if (!vault) return fail(vault.error());
        auto workspace = Workspace::over(m_cli.environment, std::move(*vault));
        if (!workspace) return fail(workspace.error());
        Progress progress;
        atWork.store(&progress);
        const int exit = m_look(**workspace, progress);
        atWork.store(nullptr);
        if (auto done = (*workspace)->close(); !done) return fail(done.error());
        return exit;
    }

    int finishWith(int exit) {
        finish(exit);
        return exit;
    }

    int sayInUse() {
        if (!m_saidInUse) say("Another program has the vault open. This waits until it is closed there.");
        m_saidInUse = true;
        return InUseExit;
    }

    const Cli& m_cli;
    Path m_folder;
    std::function<int(Workspace&, Progress&)> m_look;
    EndBell m_bell;
    QFileSystemWatcher m_watcher;
    QTimer m_calm;
    QTimer m_rescan;
    SecretBytes m_key;
    Salt m_salt{};
    std::string m_before;
    std::int64_t m_lookedMs = 0;
    bool m_isMore = false;
    bool m_saidInUse = false;
    int m_exit = Done;
};

} // namespace

int watchFolder(const Cli& cli, const Path& folder, std::chrono::seconds rescan,
                const std::function<int(Workspace&, Progress&)>& look) {
    int count = 1;
    char name[] = "hedgerow-cli";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    return Watch(cli, folder, look).run(rescan);
}

} // namespace hedgerow::cli
