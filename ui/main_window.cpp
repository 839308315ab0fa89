// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/actions/backup_keeper.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/dialogs/command_box.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/go_on_question.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/drafts.h"
#include "ui/pages/create_page.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/widgets/busy_screen.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/file_drop.h"
#include "ui/workbench.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

#include <memory>
#include <utility>

namespace hedgerow {

MainWindow::MainWindow(Program& program, QWidget* parent)
    : QMainWindow(parent), m_program(program), m_session(program.environment), m_lock(m_session),
      m_idle(program.steadyMs, this), m_actions(this, [this] { return actionContext(); }),
      m_screens(new QStackedWidget(this)) {
    // The same on every screen and in every list of windows, whatever is open.
    setWindowTitle(QStringLiteral("Hedgerow"));
    setMinimumSize(640, 480);
    resize(1180, 760);
    setCentralWidget(m_screens);
    m_actions.fill(*menuBar());
    if (m_program.prepare) m_program.prepare(m_session);
    m_session.setQuestion([this](const Error& odd, Session::Decide decide) {
        askToGoOn(this, odd, m_program.environment.clock.nowMs(), std::move(decide));
    });
    connect(&m_session, &Session::opened, this, &MainWindow::watchIdleTime);
    connect(&m_session, &Session::closed, &m_idle, &IdleWatch::stop);
    connect(&m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    connect(&m_lock, &LockController::locking, this, &MainWindow::hidePeople);
    connect(&m_lock, &LockController::leaving, this, &MainWindow::takeDown);
    connect(&m_lock, &LockController::locked, this, [this](const Path& file) {
        std::optional<Resume> next = std::exchange(m_next, std::nullopt);
        if (const auto then = std::exchange(m_whenClosed, {})) return then();
        goOn(next ? std::move(*next) : lockedScreen(file));
    });
    new FileDrop(
        this, [this] { return m_workbench != nullptr; },
        [this](const Path& file) {
            if (file.extension() != ".age") return importFile(file);
            hedgerow::takeInBundle(
                m_session, file, [this] { showPage(QStringLiteral("people")); }, this);
        });
    connect(&m_session, &Session::restoreBegan, this, [this] {
        takeDown();
        showScreen(new BusyScreen(tr("Restoring the backup…"), m_screens));
    });
    connect(&m_session, &Session::restoreEnded, this, &MainWindow::showRestored);
    showWelcome();
}

MainWindow::~MainWindow() {
    const std::unique_ptr<QWidget> screens(m_screens); // pages borrow the session, so they go before it
}

void MainWindow::openFile(const Path& file) {
    leaveFor({.screen = Resume::Screen::Unlock, .file = file});
}

void MainWindow::startNewFile() {
    leaveFor({.screen = Resume::Screen::Create});
}

void MainWindow::startOpenFile() {
    chooseFile(this, tr("Open a file"), [this](const Path& file) { openFile(file); });
}

void MainWindow::startDemo() {
    leaveFor({.screen = Resume::Screen::Demo});
}

void MainWindow::makeDemo() {
    auto place = m_program.makeDemoPlace();
    if (!place) return showWelcome(errorText(place.error()));
    m_demo = std::move(*place);
    showScreen(new BusyScreen(tr("Making up a workplace…"), m_screens));
    m_session.create(m_demo->file, m_demo->passphrase.clone(), this, [this](const Result<void>& made) {
        if (!made) return showWelcome(errorText(made.error()));
        m_session.run(m_demo->filling, this, [this](const Result<Outcome>& filled) {
            if (filled) return showWorkbench();
            whenClosed([this, error = filled.error()] { showWelcome(errorText(error)); });
        });
    });
}

void MainWindow::leaveFor(Resume next) {
    if (!m_session.isOpen()) return show(next);
    m_next = std::move(next);
    Workbench::beforeClosing(m_session);
    m_lock.lock();
}

// What this process holds of the file goes with it.
void MainWindow::goOn(const Resume& next) {
    if (m_program.restart) m_program.restart(next);
    show(next);
}

void MainWindow::show(const Resume& resume) {
    switch (resume.screen) {
    case Resume::Screen::Welcome:
        return showWelcome();
    case Resume::Screen::Create:
        return showCreate();
    case Resume::Screen::Unlock:
        if (resume.demo) m_demo = DemoPlace{resume.file, resume.demo->clone(), {}};
        return showUnlock(resume.file);
    case Resume::Screen::Demo:
        return makeDemo();
    }
}

Resume MainWindow::lockedScreen(const Path& file) const {
    Resume resume{.screen = Resume::Screen::Unlock, .file = file};
    if (m_demo && m_demo->file == file) resume.demo = m_demo->passphrase.clone();
    return resume;
}

void MainWindow::watchIdleTime() {
    m_idle.start(std::int64_t{m_program.preferences.idleMinutes} * 60'000);
}

void MainWindow::lock() {
    m_lock.lock();
}

void MainWindow::closeFile() {
    leaveFor({.screen = Resume::Screen::Welcome});
}

void MainWindow::quit() {
    close();
}

void MainWindow::importSheet() {
    importFile({});
}

void MainWindow::importFile(const std::optional<Path>& file) {
    importSpreadsheet(m_session, file,
                      {[this] { showPage(QStringLiteral("people")); },
                       [this](const PersonId& person) {
                           if (m_workbench) m_workbench->showPerson(person);
                       }},
                      this);
}

void MainWindow::giveToOthers() {
    if (!m_workbench) return;
    const Page* page = m_workbench->page();
    hedgerow::giveToOthers(m_session, {page->selectedPeople(), page->shownFilter()}, m_program.offerPassphrase, this);
}

void MainWindow::takeInBundle() {
    hedgerow::takeInBundle(
        m_session, {}, [this] { showPage(QStringLiteral("people")); }, this);
}

void MainWindow::undo() {
    if (m_workbench) m_workbench->undoKeeper().undo();
}

void MainWindow::redo() {
    if (m_workbench) m_workbench->undoKeeper().redo();
}

void MainWindow::showPage(const QString& code) {
    if (m_workbench) m_workbench->showPage(code);
}

void MainWindow::showSearch() {
    if (m_workbench) m_workbench->showSearch({});
}

void MainWindow::showCommandBox() {
    auto* box = new CommandBox(m_workbench ? &m_session : nullptr, m_actions,
                               m_workbench ? m_workbench->recentPeople() : QList<PersonId>(), this);
    if (m_workbench) {
        connect(box, &CommandBox::personChosen, m_workbench, &Workbench::showPerson);
        connect(box, &CommandBox::noteChosen, m_workbench, &Workbench::showNote);
    }
    box->show();
}

void MainWindow::goBack() {
    if (m_workbench) m_workbench->goBack();
}

void MainWindow::chooseTheme(ThemeChoice choice) {
    m_program.theme.choose(choice);
}

void MainWindow::showShortcuts() {
    showShortcutSheet(this);
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Hedgerow"),
                                QStringLiteral("Hedgerow %1").arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("An organizer's notebook in one encrypted file.\n\nFree software under the GNU General "
                               "Public License, version 3 "
                               "or later. Without any warranty."));
    box->open();
}

void MainWindow::showSettings() {
    showSettingsDialog(
        m_program.preferences, m_program.surroundings,
        [this](const Preferences& preferences) {
            m_program.preferences = preferences;
            if (m_program.storePreferences) m_program.storePreferences(preferences);
            if (m_session.isOpen()) watchIdleTime();
        },
        this);
}

void MainWindow::showWelcome(const QString& message) {
    auto* welcome = new WelcomePage(m_screens);
    connect(welcome, &WelcomePage::newFileRequested, this, &MainWindow::startNewFile);
    connect(welcome, &WelcomePage::openRequested, this, &MainWindow::startOpenFile);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::startDemo);
    if (!message.isEmpty()) welcome->showMessage(message);
    showScreen(welcome);
    Q_EMIT welcomeShown();
}

void MainWindow::showCreate() {
    auto* create = new CreatePage(m_session, m_program.offerPassphrase, m_screens);
    connect(create, &CreatePage::created, this, &MainWindow::showCreated);
    connect(create, &CreatePage::cancelled, this, [this] { showWelcome(); });
    showScreen(create);
}

void MainWindow::showUnlock(const Path& file) {
    auto* unlock = new UnlockPage(m_session, file, m_screens);
    if (m_demo && m_demo->file == file) unlock->showPassphrase(m_demo->passphrase);
    connect(unlock, &UnlockPage::unlocked, this, &MainWindow::showWorkbench);
    connect(unlock, &UnlockPage::recovered, this, [this] {
        showWorkbench();
        askNewPassphrase(true);
    });
    connect(unlock, &UnlockPage::otherFileRequested, this, [this] { showWelcome(); });
    connect(unlock, &UnlockPage::fileRequested, this, &MainWindow::openFile);
    showScreen(unlock);
    Q_EMIT unlockShown();
}

void MainWindow::showWorkbench() {
    m_workbench = new Workbench(m_session, m_actions, m_screens);
    connect(m_workbench, &Workbench::situationChanged, this, &MainWindow::updateActions);
    showScreen(m_workbench);
    if (Page* page = m_workbench->page()) page->activate();
    Q_EMIT fileShown();
}

void MainWindow::showCreated() {
    showWorkbench();
    m_workbench->statusStrip().show(StatusStrip::Mood::Done,
                                    tr("Your file is made. A recovery sheet opens it if the passphrase is ever lost."),
                                    tr("Make a sheet…"), [this] { showRecoverySheet(m_session, this); });
}

// A backup took the place of the file, or nothing was changed.
void MainWindow::showRestored(const Result<std::optional<Path>>& replaced) {
    if (!m_session.isOpen()) {
        showUnlock(m_session.file());
        if (auto* unlock = qobject_cast<UnlockPage*>(m_screens->currentWidget()); unlock && !replaced)
            unlock->showError(replaced.error());
        return;
    }
    showWorkbench();
    StatusStrip& strip = m_workbench->statusStrip();
    if (!replaced)
        strip.show(StatusStrip::Mood::Warning, errorText(replaced.error()));
    else if (*replaced)
        strip.show(
            StatusStrip::Mood::Done,
            tr("Restored. The file that was there is kept as %1.").arg(isolated(fromPath((*replaced)->filename()))));
    else
        strip.show(StatusStrip::Mood::Done, tr("Restored."));
}

void MainWindow::changePassphrase() {
    askNewPassphrase(false);
}

void MainWindow::askNewPassphrase(bool isLost) {
    auto* dialog =
        new PassphraseDialog(m_session, m_program.offerPassphrase,
                             isLost ? PassphraseDialog::Present::Lost : PassphraseDialog::Present::Asked, this);
    connect(dialog, &PassphraseDialog::changed, this, [this] {
        m_workbench->statusStrip().show(
            StatusStrip::Mood::Done,
            tr("The passphrase is changed. A recovery sheet made before does not open this file any more."),
            tr("Make a new sheet…"), [this] { showRecoverySheet(m_session, this); });
    });
    dialog->open();
}

// One screen at a time lives.
void MainWindow::showScreen(QWidget* screen) {
    QWidget* before = m_screens->currentWidget();
    m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
    if (before) {
        m_screens->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    if (!m_workbench || screen != m_workbench) screen->setFocus();
    updateActions();
}

void MainWindow::hidePeople() {
    m_clipboard.clear();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close()) break;
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) dialog->hide();
    auto* busy = new BusyScreen(tr("Closing the file…"), m_screens);
    QWidget* before = m_screens->currentWidget();
    m_screens->addWidget(busy);
    m_screens->setCurrentWidget(busy);
    if (before && before != m_workbench) before->deleteLater();
    updateActions();
}

// Whatever shows people goes before the file is closed.
void MainWindow::takeDown() {
    keepDrafts(*this, m_session);
    for (QDialog* dialog : findChildren<QDialog*>()) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->done(QDialog::Rejected);
        dialog->deleteLater();
    }
    if (!m_workbench) return;
    m_screens->removeWidget(m_workbench);
    std::exchange(m_workbench, nullptr)->deleteLater();
}

void MainWindow::whenClosed(std::function<void()> then) {
    if (!m_session.isOpen()) return then();
    m_whenClosed = std::move(then);
    Workbench::beforeClosing(m_session);
    m_lock.lock();
}

ActionContext MainWindow::actionContext() {
    Page* page = m_workbench ? m_workbench->page() : nullptr;
    return {*this, m_workbench ? &m_session : nullptr, this, page ? page->selectedPeople() : QList<PersonId>()};
}

void MainWindow::updateActions() {
    if (!m_workbench || m_screens->currentWidget() != m_workbench) return m_actions.setState({});
    Page* page = m_workbench->page();
    const qsizetype people = page ? page->selectedPeople().size() : 0;
    m_actions.setState({.isOpen = true,
                        .hasOnePerson = people == 1,
                        .hasPeople = people > 0,
                        .canUndo = m_workbench->undoKeeper().canUndo(),
                        .canRedo = m_workbench->undoKeeper().canRedo()});
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized() && m_program.preferences.locksWhenMinimised) lock();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_session.isOpen()) return event->accept();
    event->ignore();
    whenClosed([this] { close(); });
}

} // namespace hedgerow
