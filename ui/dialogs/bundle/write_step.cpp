// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/write_step.h"

#include "core/workspace/bundle_name_view.h"
#include "ui/dialogs/import/work_progress.h"
#include "ui/text/bundle_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr std::size_t kMostGiven = 20; // lines for each of them

} // namespace

WriteStep::WriteStep(Session& session, GiveDraft& draft, QWidget* parent)
    : GiveStep(session, draft, parent), m_stack(new QStackedWidget(this)), m_note(new MessageNote(this)),
      m_work(new WorkProgress(this, WorkProgress::Counts::Things)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(placePage());
    m_stack->addWidget(m_work);
    m_stack->addWidget(resultPage());
}

WriteStep::~WriteStep() {
    m_work->cancel();
}

QString WriteStep::title() const {
    return tr("Write");
}

QWidget* WriteStep::placePage() {
    auto* card = new Card(m_stack);
    m_what = sectionTitle({}, card);
    m_what->setWordWrap(true);
    m_choose = primaryButton(tr("Choose a place and write it…"), QStringLiteral("save"), card);
    m_choose->setObjectName(QStringLiteral("write"));
    card->body()->addWidget(m_what);
    card->body()->addWidget(
        bodyText(tr("A stick or a folder that you hand over from. The offered name says nothing of what is in it; "
                    "nothing is ever overwritten."),
                 card));
    card->body()->addWidget(bodyText(tr("What is given cannot be taken back: whoever has the file and the key can read "
                                        "it for good. That you gave it, to whom and what kinds of things, is "
                                        "remembered in your own file."),
                                     card));
    card->body()->addSpacing(kSpaceS);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeading);
    card->body()->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &WriteStep::askForPlace);
    return card;
}

QWidget* WriteStep::resultPage() {
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 1);
    auto* area = new QScrollArea(card);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What was written"));
    auto* sheet = new QWidget(area);
    m_files = bodyText({}, sheet);
    m_hand = bodyText({}, sheet);
    m_givenTitle = sectionTitle({}, sheet);
    m_given = bodyText({}, sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceS);
    column->addWidget(sectionTitle(tr("It is written"), sheet));
    column->addWidget(m_files);
    column->addSpacing(kSpaceS);
    column->addWidget(sectionTitle(tr("How to hand it over"), sheet));
    column->addWidget(m_hand);
    column->addSpacing(kSpaceS);
    column->addWidget(m_givenTitle);
    column->addWidget(m_given);
    column->addStretch();
    area->setWidget(sheet);
    for (QWidget* ground : {area->viewport(), sheet}) ground->setAutoFillBackground(false);
    card->body()->addWidget(area);
    return card;
}

void WriteStep::enter() {
    m_isWritten = false;
    m_note->clear();
    m_stack->setCurrentIndex(0);
    QStringList names;
    for (const PeerView& peer : draft().peers) names << isolated(cellText(peer.name));
    const QString people = tr("%n people", nullptr, static_cast<int>(draft().look.people.size()));
    const QString whom = names.join(tr(", "));
    if (draft().look.numbers)
        m_what->setText(draft().order.isForPassphrase ? tr("Numbers by unit, for whoever knows the passphrase")
                                                      : tr("Numbers by unit, for %1").arg(whom));
    else
        m_what->setText(draft().order.isForPassphrase
                            ? tr("A bundle about %1, for whoever knows the passphrase").arg(people)
                            : tr("A bundle about %1, for %2").arg(people, whom));
    m_choose->setFocus(Qt::OtherFocusReason);
    Q_EMIT completeChanged();
}

void WriteStep::askForPlace() {
    session().work<std::string>(
        this, [](Workspace& workspace) { return bundleFileName(workspace.environment().random); },
        [this](const std::string& name) {
            chooseNewFile(
                this, tr("Where to write the bundle"), [this](const Path& file) { writeTo(file); }, fromUtf8(name));
        });
}

void WriteStep::writeTo(const Path& file) {
    m_note->clear();
    m_isRunning = true;
    m_stack->setCurrentWidget(m_work);
    Q_EMIT completeChanged();
    session().writeBundle(draft().order, file, draft().passphrase, m_work->start(tr("Writing the bundle…")), this,
                          [this](const Result<WrittenBundles>& written) { take(written); });
}

void WriteStep::take(const Result<WrittenBundles>& written) {
    m_isRunning = false;
    m_work->finish();
    if (!written) {
        m_stack->setCurrentIndex(0);
        m_note->show(MessageNote::Mood::Warning, written.error().code == ErrorCode::Cancelled
                                                     ? tr("Stopped. No file was written.")
                                                     : bundleErrorText(written.error()));
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT completeChanged();
        return;
    }
    m_isWritten = true;
    QStringList files;
    for (const Path& file : written->files) files << fromPath(file);
    m_files->setText(files.join(u'\n'));
    const int count = static_cast<int>(files.size());
    m_hand->setText(
        draft().order.isForPassphrase
            ? tr("Give the %n files on a stick or send them, and say the passphrase in another way: by voice or on "
                 "paper. In Hedgerow they are opened with “Take in a bundle”.",
                 nullptr, count)
            : tr("Give the %n files on a stick or send them in any way: only those you chose can open them. In "
                 "Hedgerow they are opened with “Take in a bundle”. Delete them here when they have arrived.",
                 nullptr, count));
    readGiven();
    m_stack->setCurrentIndex(2);
    Q_EMIT completeChanged();
}

// What those who get it hold by now.
void WriteStep::readGiven() {
    m_givenTitle->setText(draft().order.isForPassphrase ? tr("What was given to passphrases so far")
                                                        : tr("What they hold by now"));
    m_given->clear();
    session().read(
        this, [](Reader& reader) { return reader.disclosures(); },
        [this](const Result<std::vector<DisclosureView>>& given) {
            if (!given) return;
            QStringList lines;
            const auto add = [&](std::optional<Id> peer) {
                std::size_t shown = 0;
                for (const DisclosureView& each : *given) {
                    if (each.peer != peer || shown++ >= kMostGiven) continue;
                    lines << QStringLiteral("· ") + disclosureText(each, session().today());
                }
            };
            if (draft().order.isForPassphrase) add({});
            for (const PeerView& peer : draft().peers) {
                lines << cellText(peer.name);
                add(peer.id);
            }
            m_given->setText(lines.join(u'\n'));
        });
}

void WriteStep::stop() {
    m_work->cancel();
}

} // namespace hedgerow
