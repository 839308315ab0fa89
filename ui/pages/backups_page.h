// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace hedgerow {

class Card;
class MessageNote;

// Where backups go, which there are, one more now, back to one of them, and the file for another computer.
class BackupsPage : public Page {
    Q_OBJECT

public:
    explicit BackupsPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;

    // What the buttons do once a place is chosen.
    void setFolder(const Path& folder);
    void writeCopy(const Path& file);

Q_SIGNALS:
    // The page shows how things are.
    void shown();

private:
    // May be stopped.
    using Job = std::function<Result<void>(Workspace&, Progress&)>;

    QWidget* headLine();
    QWidget* busyLine();
    Card* placeCard();
    Card* listCard();
    Card* moveCard();
    void reload();
    void show(const BackupState& state);
    void showFiles(const BackupState& state);
    void makeNow();
    void restore(const Path& backup);
    void setBusy(bool isBusy);
    void showProgress();
    // Runs it on the session's thread, then says how it went and reads the page anew.
    void run(Job job, const QString& done, QString (*trouble)(const Error&));

    MessageNote* m_note;
    MessageNote* m_advice = nullptr;
    QWidget* m_busy = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_looking;
    std::shared_ptr<Progress> m_progress; // of what runs
    QPushButton* m_now = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_folder = nullptr;
    QLabel* m_last = nullptr;
    QVBoxLayout* m_files = nullptr;
    bool m_hasFolder = false;
};

} // namespace hedgerow
