// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/text/backup_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kWidest = 760;
constexpr int kLookEveryMs = 100;

} // namespace

QString BackupsPage::title() {
    return tr("Backups");
}

BackupsPage::BackupsPage(Session& session, QWidget* parent) : Page(session, parent), m_note(new MessageNote(this)) {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    auto* ground = new QWidget(area);
    auto* sides = new QHBoxLayout(ground);
    sides->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    auto* sheet = new QWidget(ground);
    sheet->setMaximumWidth(kWidest);
    sides->addWidget(sheet, 1000);
    sides->addStretch(1);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addWidget(headLine());
    column->addWidget(busyLine());
    column->addWidget(m_note);
    column->addWidget(placeCard());
    column->addWidget(listCard());
    column->addWidget(moveCard());
    column->addStretch();
    area->setWidget(ground);
    setBusy(false);
}

QWidget* BackupsPage::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageTitle(title(), line));
    row->addStretch();
    m_now = primaryButton(tr("Back up now"), QStringLiteral("hard-drive"), line);
    m_now->setObjectName(QStringLiteral("backUpNow"));
    row->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::makeNow);
    return line;
}

QWidget* BackupsPage::busyLine() {
    m_busy = new QWidget(this);
    m_busyText = bodyText({}, m_busy);
    m_bar = new QProgressBar(m_busy);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Writing and checking"));
    m_cancel = plainButton(tr("Stop"), QStringLiteral("x"), m_busy);
    m_cancel->setObjectName(QStringLiteral("stop"));
    auto* both = new QVBoxLayout;
    both->setSpacing(kSpaceXs);
    both->addWidget(m_busyText);
    both->addWidget(m_bar);
    auto* row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addLayout(both, 1);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    m_looking.setInterval(kLookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, &BackupsPage::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress) m_progress->cancel();
        m_cancel->setEnabled(false);
        m_busyText->setText(tr("Stopping…"));
    });
    return m_busy;
}

Card* BackupsPage::placeCard() {
    auto* card = new Card(tr("Where they go"), this);
    m_folder = bodyText({}, card);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_last = mutedText({}, card);
    m_advice = new MessageNote(card);
    m_choose = plainButton(tr("Choose a folder…"), QStringLiteral("folder-open"), card);
    m_stop = linkButton(tr("Make no more backups"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_last);
    card->body()->addWidget(m_advice);
    card->body()->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("A folder for backups"), [this](const Path& folder) { setFolder(folder); });
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { setFolder({}); });
    return card;
}

Card* BackupsPage::listCard() {
    auto* card = new Card(tr("What there is"), this);
    m_files = new QVBoxLayout;
    m_files->setSpacing(kSpaceXs);
    auto* other = linkButton(tr("Restore from another file…"), card);
    card->body()->addLayout(m_files);
    card->body()->addWidget(other, 0, Qt::AlignLeading);
    connect(other, &QPushButton::clicked, this,
            [this] { chooseFile(this, tr("A backup"), [this](const Path& backup) { restore(backup); }); });
    return card;
}

Card* BackupsPage::moveCard() {
    auto* card = new Card(tr("Move to another computer"), this);
    card->body()->addWidget(
        bodyText(tr("Everything is in one file. Write it to a stick, and there choose “Open a file”; copy it "
                    "from the stick to the disk first. The passphrase is the same. Go on writing in one of "
                    "the two only: they do not learn from each other."),
                 card));
    m_copy = plainButton(tr("Write the file…"), QStringLiteral("upload"), card);
    card->body()->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        chooseNewFile(this, tr("Where to write the file"), [this](const Path& file) { writeCopy(file); });
    });
    return card;
}

void BackupsPage::activate() {
    reload();
    (m_hasFolder ? m_now : m_choose)->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::reload() {
    session().work<Result<BackupState>>(
        this, [](Workspace& workspace) { return workspace.backups().state(); },
        [this](const Result<BackupState>& state) {
            if (state)
                show(*state);
            else
                m_note->show(MessageNote::Mood::Danger, errorText(state.error()));
            Q_EMIT shown();
        });
}

void BackupsPage::show(const BackupState& state) {
    m_hasFolder = !state.folder.empty();
    m_folder->setText(
        m_hasFolder ? isolated(fromPath(state.folder))
                    : tr("Nowhere yet. Choose a folder, best on a stick or a disk that is kept somewhere else. Backups "
                         "are encrypted as the file is, and made by themselves once a day."));
    m_last->setText(state.lastAtMs
                        ? tr("Last one: %1, opened and compared.").arg(momentText(*state.lastAtMs, session().today()))
                    : m_hasFolder ? tr("None was made yet.")
                                  : QString());
    m_last->setVisible(!m_last->text().isEmpty());
    m_stop->setVisible(m_hasFolder);
    m_choose->setText(m_hasFolder ? tr("Choose another folder…") : tr("Choose a folder…"));
    if (state.trouble)
        m_advice->show(MessageNote::Mood::Warning, backupTrouble(*state.trouble));
    else if (state.isBesideVault)
        m_advice->show(
            MessageNote::Mood::Info,
            tr("This is the folder of the file itself: a lost or broken disk takes both. A stick is better."));
    else
        m_advice->clear();
    if (m_note->text() == m_advice->text()) m_note->clear(); // once is enough
    showFiles(state);
    setBusy(false);
}

void BackupsPage::showFiles(const BackupState& state) {
    while (QLayoutItem* item = m_files->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    if (state.files.empty()) {
        m_files->addWidget(mutedText(state.trouble ? tr("None can be seen just now.")
                                     : m_hasFolder ? tr("There are no backups of this file in the folder.")
                                                   : tr("There are none."),
                                     this));
        return;
    }
    for (const BackupFile& file : state.files) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString text = backupLine(file, session().today());
        row->addWidget(bodyText(text, line), 1);
        auto* restoring = linkButton(tr("Restore…"), line);
        restoring->setAccessibleName(tr("Restore the backup of %1").arg(text));
        row->addWidget(restoring);
        m_files->addWidget(line);
        connect(restoring, &QPushButton::clicked, this, [this, path = file.path] { restore(path); });
    }
    m_files->addWidget(
        mutedText(tr("Kept are the newest of seven days and of four weeks, and all of the last two days."), this));
}

void BackupsPage::setFolder(const Path& folder) {
    run([folder](Workspace& workspace, Progress&) { return workspace.backups().setFolder(folder); },
        folder.empty() ? tr("No more backups are made. Those that are there stay.")
                       : tr("Backups go there from now on."),
        backupTrouble);
}

void BackupsPage::makeNow() {
    run(
        [](Workspace& workspace, Progress& progress) -> Result<void> {
            const auto made = workspace.backups().make(&progress);
            return made ? Result<void>() : Result<void>(made.error());
        },
        tr("Backed up, opened and compared."), backupTrouble);
}

void BackupsPage::writeCopy(const Path& file) {
    run([file](Workspace& workspace, Progress& progress) { return workspace.backup(file, &progress); },
        tr("Written, opened and compared. Carry it over and open it there."), errorText);
}

void BackupsPage::run(Job job, const QString& done, QString (*trouble)(const Error&)) {
    m_progress = std::make_shared<Progress>();
    session().watch(m_progress); // locking does not wait for it
    setBusy(true);
    m_note->clear();
    session().work<Result<void>>(
        this, [job = std::move(job), progress = m_progress](Workspace& workspace) { return job(workspace, *progress); },
        [this, done, trouble](const Result<void>& result) {
            m_progress.reset();
            if (result)
                m_note->show(MessageNote::Mood::Info, done);
            else if (result.error().code == ErrorCode::Cancelled)
                m_note->show(MessageNote::Mood::Info, tr("Stopped. No file was written."));
            else
                m_note->show(MessageNote::Mood::Danger, trouble(result.error()));
            reload();
        });
}

// All of it is copied first; how long looking at the copy takes is not known.
void BackupsPage::showProgress() {
    if (!m_progress || m_progress->isCancelled()) return;
    const auto done = m_progress->done();
    const auto total = m_progress->total();
    const bool isCopying = done < total;
    m_bar->setRange(0, isCopying ? static_cast<int>(total) : 0);
    if (isCopying) m_bar->setValue(static_cast<int>(done));
    m_busyText->setText(total == 0  ? tr("One moment…")
                        : isCopying ? tr("Copying…")
                                    : tr("Opening and comparing the copy…"));
}

void BackupsPage::restore(const Path& backup) {
    restoreBackup(session(), backup, session().file(), window());
}

void BackupsPage::setBusy(bool isBusy) {
    const bool hadFocus = m_cancel->hasFocus();
    m_busy->setVisible(isBusy);
    m_cancel->setEnabled(isBusy);
    if (isBusy) {
        m_looking.start();
        showProgress();
    } else {
        m_looking.stop();
    }
    for (QPushButton* button : {m_choose, m_stop, m_copy}) button->setEnabled(!isBusy);
    m_now->setEnabled(!isBusy && m_hasFolder);
    if (hadFocus && !isBusy) (m_hasFolder ? m_now : m_choose)->setFocus(Qt::OtherFocusReason);
}

} // namespace hedgerow
