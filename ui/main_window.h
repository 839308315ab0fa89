// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/actions/action_entry.h"
#include "ui/actions/action_set.h"
#include "ui/clipboard_guard.h"
#include "ui/idle_watch.h"
#include "ui/lock_controller.h"
#include "ui/program.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace hedgerow {

class Workbench;
class WelcomePage;

// The window: which screen is shown (welcome, create, unlock, an open file), and what the actions ask for. Owns the
// session.
class MainWindow : public QMainWindow, private ActionHost {
    Q_OBJECT

public:
    explicit MainWindow(Program& program, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const Path& file); // asks for its passphrase
    void startDemo() override;
    // Goes on where a process before this one left off.
    void show(const Resume& resume);
    using QMainWindow::show;
    void lock() override;

    Session& session() { return m_session; }
    const ActionSet& actions() const { return m_actions; }
    Workbench* workbench() const { return m_workbench; } // null while no file is open

Q_SIGNALS:
    // Pages of a file are on the screen: freshly made, opened or unlocked.
    void fileShown();
    void welcomeShown();
    void unlockShown();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // ActionHost
    void startNewFile() override;
    void startOpenFile() override;
    void closeFile() override;
    void changePassphrase() override;
    void quit() override;
    void importSheet() override;
    void giveToOthers() override;
    void takeInBundle() override;
    void undo() override;
    void redo() override;
    void showPage(const QString& code) override;
    void showSearch() override;
    void showCommandBox() override;
    void goBack() override;
    void chooseTheme(ThemeChoice choice) override;
    void showShortcuts() override;
    void showAbout() override;
    void showSettings() override;

    void importFile(const std::optional<Path>& file);
    void showWelcome(const QString& message = {});
    void showCreate();
    void showUnlock(const Path& file);
    void showWorkbench();
    void showCreated();
    void showRestored(const Result<std::optional<Path>>& replaced);
    void askNewPassphrase(bool isLost);
    void showScreen(QWidget* screen);
    void makeDemo();
    void hidePeople();
    void takeDown();
    // Closes the file if one is open, then shows that.
    void leaveFor(Resume next);
    void goOn(const Resume& next);
    Resume lockedScreen(const Path& file) const;
    void watchIdleTime();
    void updateActions();
    // Runs it at once without an open file, else once that is closed.
    void whenClosed(std::function<void()> then);
    ActionContext actionContext();

    Program& m_program;
    Session m_session;
    LockController m_lock;
    IdleWatch m_idle;
    ClipboardGuard m_clipboard;
    ActionSet m_actions;
    QStackedWidget* m_screens;
    Workbench* m_workbench = nullptr;
    std::optional<DemoPlace> m_demo;
    std::optional<Resume> m_next; // once the file is closed
    std::function<void()> m_whenClosed;
};

} // namespace hedgerow
