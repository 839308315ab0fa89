// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/bundle/take_in_dialog.h"

#include "core/commands/undo_batch.h"
#include "ui/dialogs/bundle/preview_panel.h"
#include "ui/dialogs/import/work_progress.h"
#include "ui/text/batch_text.h"
#include "ui/text/bundle_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kTextWidth = 620;

// A column of sentences in the middle of a card.
QVBoxLayout* sentences(Card* card) {
    card->body()->addStretch(2);
    auto* narrow = new QWidget(card);
    narrow->setMaximumWidth(kTextWidth);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(narrow, 1000);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addStretch(3);
    return column;
}

} // namespace

TakeInDialog::TakeInDialog(Session& session, std::function<void()> showPeople, QWidget* parent)
    : WalkedDialog(parent), m_session(session), m_showPeople(std::move(showPeople)), m_stack(new QStackedWidget(this)),
      m_note(new MessageNote(this)), m_work(new WorkProgress(this, WorkProgress::Counts::Things)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Take in a bundle"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(QSize(1000, 700)));

    // In the order of Place.
    for (QWidget* page : {filePage(), passphrasePage(), strangerPage(), previewPage(), resultPage()})
        m_stack->addWidget(page);
    m_stack->addWidget(m_work);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addWidget(bottomLine());
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    new FileDrop(
        this, [this] { return m_place == File; }, [this](const Path& file) { choose(file); });
    goTo(File);
}

TakeInDialog::~TakeInDialog() {
    m_work->cancel();
}

QWidget* TakeInDialog::filePage() {
    auto* card = new Card(m_stack);
    auto* empty = new EmptyState(QStringLiteral("inbox"), tr("Drop a bundle here"),
                                 tr("A file that someone gave you with “Give to others”. Nothing is written before "
                                    "you have seen who sent it and what it would change."),
                                 card);
    QPushButton* choose = empty->addButton(tr("Choose a file…"), QStringLiteral("folder-open"));
    connect(choose, &QPushButton::clicked, this, &TakeInDialog::askForFile);
    card->setFocusProxy(choose);
    card->body()->addWidget(empty);
    return card;
}

QWidget* TakeInDialog::passphrasePage() {
    auto* card = new Card(m_stack);
    QVBoxLayout* column = sentences(card);
    m_typed = new PassphraseField(tr("Passphrase of the bundle"), card);
    column->addWidget(sectionTitle(tr("This bundle is locked with a passphrase"), card));
    column->addWidget(mutedText(tr("Whoever wrote it chose the passphrase and told you. It is not the one of your "
                                   "own file."),
                                card));
    column->addWidget(m_typed);
    card->setFocusProxy(m_typed);
    connect(m_typed, &PassphraseField::submitted, this, &TakeInDialog::goOn);
    connect(m_typed, &PassphraseField::edited, this, [this] { m_next->setEnabled(!m_typed->isEmpty()); });
    return card;
}

QWidget* TakeInDialog::strangerPage() {
    auto* card = new Card(m_stack);
    QVBoxLayout* column = sentences(card);
    m_strangerName = bodyText({}, card);
    column->addWidget(sectionTitle(tr("Nobody you know signed this bundle"), card));
    column->addWidget(m_strangerName);
    column->addWidget(bodyText(tr("Nothing was changed, and nothing of it is shown: anybody can write a file and call "
                                  "themselves anything."),
                               card));
    column->addWidget(bodyText(tr("If you expected it: get the sender's card from the sender, on paper, as a file or "
                                  "from screen to screen. Add it here: you see its words and signs before, to compare "
                                  "them, and whether it is of those who signed this bundle. If you know nothing of it, "
                                  "delete the file."),
                               card));
    QPushButton* add = plainButton(tr("Add the sender's card…"), QStringLiteral("user-plus"), card);
    add->setObjectName(QStringLiteral("addSender"));
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        hedgerow::addSender(
            m_session, m_signer, [this] { look(); }, this);
    });
    return card;
}

QWidget* TakeInDialog::previewPage() {
    auto* page = new QWidget(m_stack);
    m_sender = sectionTitle({}, page);
    m_sender->setWordWrap(true);
    m_summary = mutedText({}, page);
    m_warning = new MessageNote(page);
    m_panel = new PreviewPanel(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_sender);
    column->addWidget(m_summary);
    column->addWidget(m_warning);
    column->addWidget(m_panel, 1);
    return page;
}

QWidget* TakeInDialog::resultPage() {
    auto* card = new Card(m_stack);
    QVBoxLayout* column = sentences(card);
    m_headline = sectionTitle({}, card);
    m_headline->setWordWrap(true);
    m_details = bodyText({}, card);
    m_takeBack = plainButton(tr("Take the whole bundle back"), QStringLiteral("undo-2"), card);
    column->addWidget(m_headline);
    column->addWidget(m_details);
    column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    connect(m_takeBack, &QPushButton::clicked, this, &TakeInDialog::takeBack);
    return card;
}

QWidget* TakeInDialog::bottomLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    row->addStretch();
    m_close = plainButton(tr("Cancel"), {}, line);
    m_other = plainButton(tr("Another file…"), QStringLiteral("folder-open"), line);
    m_next = primaryButton(tr("Continue"), QStringLiteral("arrow-right"), line);
    m_next->setObjectName(QStringLiteral("next"));
    for (QPushButton* button : {m_close, m_other, m_next}) row->addWidget(button);
    connect(m_close, &QPushButton::clicked, this, &TakeInDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &TakeInDialog::askForFile);
    connect(m_next, &QPushButton::clicked, this, &TakeInDialog::goOn);
    return line;
}

void TakeInDialog::goTo(Place place) {
    m_place = place;
    m_stack->setCurrentIndex(place);
    m_next->setVisible(place == Passphrase || place == Preview || (place == Result && m_showPeople));
    m_next->setText(place == Preview ? tr("Take it in") : place == Result ? tr("Show the people") : tr("Open it"));
    m_next->setEnabled(place != Passphrase);
    m_other->setVisible(place == Passphrase || place == Stranger || place == Preview);
    m_close->setText(place == Work ? tr("Stop") : place == Result || place == Stranger ? tr("Close") : tr("Cancel"));
    QWidget* first = place == Preview                       ? static_cast<QWidget*>(&m_panel->table())
                     : place == File || place == Passphrase ? m_stack->currentWidget()->focusProxy()
                     : place == Result && m_showPeople      ? m_next
                                                            : m_close;
    first->setFocus(Qt::OtherFocusReason);
}

void TakeInDialog::askForFile() {
    chooseFile(this, tr("Take in a bundle"), [this](const Path& file) { choose(file); });
}

void TakeInDialog::choose(const Path& file) {
    m_file = file;
    m_passphrase.reset();
    look();
}

void TakeInDialog::look() {
    m_note->clear();
    goTo(Work);
    m_session.previewBundle(m_file, m_passphrase, m_work->start(tr("Reading the bundle…")), this,
                            [this, generation = ++m_generation](hedgerow::Result<bundle::BundlePreview> preview) {
                                if (generation == m_generation) take(std::move(preview));
                            });
}

void TakeInDialog::take(hedgerow::Result<bundle::BundlePreview> preview) {
    m_work->finish();
    if (preview) return showPreview(std::move(*preview));
    const auto trouble = bundleTrouble(preview.error());
    const bool isWrong = trouble == BundleTrouble::WrongPassphrase;
    if (isWrong || trouble == BundleTrouble::NeedsPassphrase) {
        goTo(Passphrase);
        if (isWrong) m_note->show(MessageNote::Mood::Danger, bundleErrorText(preview.error()));
        return;
    }
    fail(preview.error());
}

void TakeInDialog::fail(const Error& error) {
    goTo(File);
    const bool isStopped = error.code == ErrorCode::Cancelled;
    m_note->show(isStopped ? MessageNote::Mood::Info : MessageNote::Mood::Danger, bundleErrorText(error));
}

void TakeInDialog::showPreview(bundle::BundlePreview preview) {
    if (preview.sender.kind == bundle::SenderKind::Unknown) {
        m_signer = preview.sender.key;
        m_strangerName->setText(preview.sender.name.empty()
                                    ? tr("Its sender gives no name.")
                                    : tr("Its sender calls themselves “%1”. That proves nothing.")
                                          .arg(isolated(cellText(preview.sender.name))));
        return goTo(Stranger);
    }
    const bool isUnverified = preview.sender.kind == bundle::SenderKind::Unverified;
    QStringList warnings;
    if (isUnverified)
        warnings << tr("Nobody has compared the words of this sender with you. If the card came through other hands, "
                       "somebody else may have written this. Compare them before you rely on it.");
    if (preview.fromFuture > 0)
        warnings << tr("%n values are from the future: a clock was wrong. They wait until their time has come.",
                       nullptr, static_cast<int>(preview.fromFuture));
    if (preview.refused > 0)
        warnings << tr("%n values about people who were forgotten here stay out.", nullptr,
                       static_cast<int>(preview.refused));
    if (preview.parts > 1)
        warnings << tr("This is part %1 of %2: take in the others too.").arg(preview.part).arg(preview.parts);
    m_sender->setText(senderText(preview.sender));
    m_summary->setText(
        preview.changesNothing()
            ? tr("Written %1. You have all of it already: there is nothing to take in.")
                  .arg(momentText(preview.createdMs, m_session.today()))
            : tr("Written %1: %2.").arg(momentText(preview.createdMs, m_session.today()), previewText(preview)));
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->show(MessageNote::Mood::Warning, warnings.join(u' '));
    const bool hasNothing = preview.changesNothing();
    m_panel->setVisible(!hasNothing);
    m_panel->show(std::move(preview));
    goTo(Preview);
    m_next->setEnabled(!hasNothing);
    if (hasNothing) m_close->setFocus(Qt::OtherFocusReason);
}

void TakeInDialog::tryPassphrase() {
    if (m_typed->isEmpty()) return;
    m_passphrase = std::make_shared<const SecretBytes>(m_typed->take());
    look();
}

void TakeInDialog::goOn() {
    if (m_place == Passphrase) return tryPassphrase();
    if (m_place == Preview) return apply();
    if (m_place != Result || !m_showPeople) return;
    const auto show = m_showPeople;
    done(Accepted);
    show();
}

void TakeInDialog::apply() {
    m_note->clear();
    goTo(Work);
    m_session.applyBundle(m_file, m_panel->model().decisions(), m_passphrase, m_work->start(tr("Taking it in…")), this,
                          [this](const hedgerow::Result<bundle::AppliedBundle>& applied) { takeApplied(applied); });
}

void TakeInDialog::takeApplied(const hedgerow::Result<bundle::AppliedBundle>& applied) {
    m_work->finish();
    if (!applied) return fail(applied.error());
    m_applied = applied->delivery ? std::optional(BatchName::of(applied->bundle)) : std::nullopt;
    const auto& preview = m_panel->model().preview();
    m_headline->setText(tr("Taken in: %1.").arg(previewText(preview)));
    QStringList details;
    if (m_applied)
        details << tr("It can be taken back as a whole, now or in months, from the page History. What you change "
                      "yourself meanwhile stays.");
    else
        details << tr("It brought nothing that was not here already.");
    if (applied->waiting > 0)
        details << tr("%n things wait: nothing is taken away from your file until you accept it.", nullptr,
                      static_cast<int>(applied->waiting));
    m_details->setText(details.join(QStringLiteral("\n\n")));
    m_takeBack->setVisible(m_applied.has_value());
    goTo(Result);
}

void TakeInDialog::takeBack() {
    if (!m_applied) return;
    m_takeBack->setEnabled(false);
    m_session.run(UndoBatch{*m_applied}, this, [this](const hedgerow::Result<Outcome>& outcome) {
        m_takeBack->setEnabled(true);
        if (!outcome) return m_note->show(MessageNote::Mood::Danger, errorText(outcome.error()));
        m_applied.reset();
        m_takeBack->hide();
        m_headline->setText(tr("The whole bundle is taken back."));
        QStringList details{tr("Everything is as it was before. The page History can bring it back.")};
        for (const Notice& notice : outcome->notices) details << noticeText(notice);
        m_details->setText(details.join(QStringLiteral("\n\n")));
        m_close->setFocus(Qt::OtherFocusReason);
    });
}

void TakeInDialog::done(int result) {
    ++m_generation;
    m_work->cancel(); // also when the vault locks
    QDialog::done(result);
}

void TakeInDialog::reject() {
    if (m_place == Work)
        m_work->cancel(); // and stays, to say that nothing was changed
    else
        done(Rejected);
}

} // namespace hedgerow
