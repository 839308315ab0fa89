// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_back_dialog.h"

#include "core/commands/undo_bundles.h"
#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_date_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/wrapped.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

constexpr QSize kWanted(600, 560);
constexpr std::size_t kMostShown = 100;

} // namespace

TakeBackDialog::TakeBackDialog(Session& session, const PeerView& peer, QWidget* parent)
    : QDialog(parent), m_session(session), m_peer(peer), m_note(new MessageNote(this)), m_summary(bodyText({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Take back what came"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(kWanted));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    auto* title = pageTitle(tr("Take back what came from %1").arg(isolated(fromUtf8(peer.name))), this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(
        mutedText(tr("What was there before is back as it was. What you wrote or used since stays. You can "
                     "undo this like anything else."),
                  this));
    column->addWidget(choice());
    column->addWidget(listArea(), 1);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addStretch();
    QPushButton* cancel = plainButton(tr("Cancel"), {}, this);
    m_takeBack = primaryButton(tr("Take back"), QStringLiteral("undo-2"), this);
    m_takeBack->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_takeBack);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &TakeBackDialog::takeBack);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    m_session.read(
        this, [id = peer.id](Reader& reader) { return reader.receivedFrom(id); },
        [this](const Result<std::vector<ReceivedBundle>>& received) { list(received); });
}

QWidget* TakeBackDialog::choice() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    m_all = new QRadioButton(tr("All that ever came from them"), box);
    m_since = new QRadioButton(tr("What came since"), box);
    m_day = new DateField(tr("The first day"), m_session.today(), box);
    m_day->setDate(m_session.today());
    column->addWidget(m_all);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    row->addWidget(m_since);
    row->addWidget(m_day);
    row->addStretch();
    column->addLayout(row);
    m_since->setChecked(true);
    m_since->setFocus();
    connect(m_all, &QRadioButton::toggled, this, &TakeBackDialog::choose);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_since->setChecked(true);
        choose();
    });
    return box;
}

QWidget* TakeBackDialog::listArea() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Bundles that are taken back"));
    auto* content = new QWidget(area);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(sideMargins(0, 0, kSpaceS, 0));
    m_lines->setSpacing(kSpaceS);
    area->setWidget(content);
    for (QWidget* ground : {area->viewport(), content}) ground->setAutoFillBackground(false);
    return area;
}

void TakeBackDialog::list(const Result<std::vector<ReceivedBundle>>& received) {
    if (!received) return m_note->show(MessageNote::Mood::Danger, errorText(received.error()));
    m_received = *received;
    choose();
}

std::vector<ReceivedBundle> TakeBackDialog::chosen() const {
    if (m_all->isChecked()) return m_received;
    const auto from = m_day->date();
    if (!from) return {};
    std::vector<ReceivedBundle> since;
    std::ranges::copy_if(m_received, std::back_inserter(since), [&](const ReceivedBundle& each) {
        return toQDate(*from) <= QDateTime::fromMSecsSinceEpoch(each.batch.atMs).date();
    });
    return since;
}

std::vector<std::int64_t> TakeBackDialog::deliveries() const {
    std::vector<std::int64_t> numbers;
    for (const ReceivedBundle& each : chosen()) numbers.push_back(each.delivery);
    return numbers;
}

// Lists what is chosen, and has it looked through for what would stay.
void TakeBackDialog::choose() {
    while (QLayoutItem* item = m_lines->itemAt(0)) {
        m_lines->removeItem(item);
        const std::unique_ptr<QLayoutItem> gone(item);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    const std::vector<ReceivedBundle> bundles = chosen();
    QWidget* content = m_lines->parentWidget();
    for (const ReceivedBundle& each : std::span(bundles).first(std::min(bundles.size(), kMostShown))) {
        QString words = momentText(each.batch.atMs, m_session.today()) + QStringLiteral(" · ") + batchText(each.batch);
        if (each.batch.isUndone) words = tr("%1 (taken back, some of it or all)").arg(words);
        m_lines->addWidget(wrapped(bodyText(words, content)));
    }
    if (bundles.size() > kMostShown)
        m_lines->addWidget(
            mutedText(tr("and %n earlier bundles", nullptr, static_cast<int>(bundles.size() - kMostShown)), content));
    m_lines->addStretch();

    ++m_generation;
    m_takeBack->setEnabled(false);
    m_note->clear();
    if (!bundles.empty()) return rehearse();
    m_summary->setText(m_received.empty() ? tr("No bundle of theirs was taken in.")
                       : m_day->isWrong() ? tr("This is no day.")
                                          : tr("Nothing came from them in that time."));
    Q_EMIT rehearsed();
}

void TakeBackDialog::rehearse() {
    m_summary->setText(tr("Looking through what came…"));
    m_session.run(
        UndoBundles{deliveries(), true}, this, [this, generation = m_generation](const Result<Outcome>& done) {
            if (generation != m_generation) return;
            if (!done) {
                m_summary->clear();
                return m_note->show(MessageNote::Mood::Danger, errorText(done.error()));
            }
            QStringList sentences{tr("%n bundles are taken back.", nullptr, static_cast<int>(chosen().size()))};
            for (const Notice& notice : done->notices) sentences.append(noticeText(notice));
            m_summary->setText(sentences.join(u' '));
            m_takeBack->setEnabled(true);
            Q_EMIT rehearsed();
        });
}

void TakeBackDialog::takeBack() {
    m_takeBack->setEnabled(false);
    m_session.run(UndoBundles{deliveries()}, this, [this](const Result<Outcome>& done) {
        if (done) return accept();
        m_takeBack->setEnabled(true);
        m_note->show(MessageNote::Mood::Danger, errorText(done.error()));
    });
}

} // namespace hedgerow
