// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/holdings_dialog.h"

#include "core/bundle/scope_view.h"
#include "ui/models/given_bundles_model.h"
#include "ui/text/bundle_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

using bundle::Profile;

constexpr QSize kWanted(860, 560);
constexpr int kLeastKindsWidth = 160;
constexpr int kLeastTableHeight = 4 * kRowHeight;
constexpr std::array kWithoutNames{Profile::PseudonymousChart, Profile::RollUp};

bool isWithoutNames(const DisclosureView& given) {
    const auto profile = bundle::profileNamed(given.profile);
    return profile && std::ranges::find(kWithoutNames, *profile) != kWithoutNames.end();
}

} // namespace

HoldingsDialog::HoldingsDialog(Session& session, const PeerView& peer, QWidget* parent)
    : QDialog(parent), m_session(session), m_note(new MessageNote(this)), m_stack(new QStackedWidget(this)),
      m_model(new GivenBundlesModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What others hold"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(kWanted));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    auto* title = pageTitle(tr("What %1 holds").arg(isolated(fromUtf8(peer.name))), this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_note);
    m_stack->addWidget(heldPage());
    m_stack->addWidget(new EmptyState(QStringLiteral("inbox"), tr("Nothing was given"),
                                      tr("No bundle of this file was written for them. What they know, they know from "
                                         "elsewhere."),
                                      m_stack));
    column->addWidget(m_stack, 1);
    column->addWidget(mutedText(tr("As far as this file knows: they may have passed it on, and what was given to a "
                                   "passphrase is with whoever knows it."),
                                this));
    QPushButton* close = plainButton(tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    m_session.read(
        this, [id = peer.id](Reader& reader) { return reader.disclosures(id); },
        [this](const Result<std::vector<DisclosureView>>& given) { show(given); });
}

QWidget* HoldingsDialog::heldPage() {
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    auto* page = new QWidget(area);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* card = new Card(page);
    m_summary = new QGridLayout;
    m_summary->setHorizontalSpacing(kSpaceL);
    m_summary->setVerticalSpacing(kSpaceXs);
    m_summary->setColumnStretch(1, 1);
    card->body()->addLayout(m_summary);
    column->addWidget(card);
    auto* sheet = new Card(page);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new DataTable(sheet);
    m_table->setName(tr("Bundles they were given"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(kLeastTableHeight);
    sheet->body()->addWidget(m_table);
    column->addWidget(sheet, 1);
    area->setWidget(page);
    for (QWidget* ground : {area->viewport(), page}) ground->setAutoFillBackground(false);
    return area;
}

void HoldingsDialog::show(const Result<std::vector<DisclosureView>>& given) {
    if (!given) return m_note->show(MessageNote::Mood::Danger, errorText(given.error()));
    m_stack->setCurrentIndex(given->empty() ? 1 : 0);
    addSummary(*given);
    m_model->show(*given, m_session.today());
    fitColumns();
    if (!given->empty()) m_table->setFocus(Qt::OtherFocusReason);
}

// One line for each kind of things they were given of people by name, and one for each way they got no names.
void HoldingsDialog::addSummary(const std::vector<DisclosureView>& given) {
    for (const FieldClass each : bundle::classesOf(bundle::Profile::CoOrganizer)) {
        if (each > FieldClass::Plan) continue; // what has no name of its own
        const std::string name(fieldClassName(each));
        addLine(given, classTitle(each), [&](const DisclosureView& one) {
            return !isWithoutNames(one) && std::ranges::find(one.classes, name) != one.classes.end();
        });
    }
    for (const Profile profile : kWithoutNames)
        addLine(given, profileTitle(profile),
                [&](const DisclosureView& one) { return bundle::profileNamed(one.profile) == profile; });
}

void HoldingsDialog::addLine(const std::vector<DisclosureView>& given, const QString& title,
                             const std::function<bool(const DisclosureView&)>& counts) {
    const Date today = m_session.today();
    int bundles = 0;
    std::int64_t people = 0;
    std::int64_t newestMs = 0;
    for (const DisclosureView& one : given) {
        if (!counts(one)) continue;
        ++bundles;
        people = std::max(people, one.count);
        newestMs = std::max(newestMs, one.atMs);
    }
    if (bundles == 0) return;
    auto* kind = nameText(title, this);
    const QString of = tr("%n people", nullptr, static_cast<int>(people));
    //: Which people: "12 people"; and when the newest of the bundles was written
    auto* detail = mutedText(bundles == 1 ? tr("of %1, %2").arg(of, momentText(newestMs, today))
                                          : tr("of up to %1 at once, in %n bundles, the newest %2", nullptr, bundles)
                                                .arg(of, momentText(newestMs, today)),
                             this);
    const int row = m_summary->rowCount();
    m_summary->addWidget(kind, row, 0, Qt::AlignTop);
    m_summary->addWidget(detail, row, 1);
}

// What was given gets the room; all else is as wide as it must be.
void HoldingsDialog::fitColumns() {
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == GivenBundlesModel::Kinds) continue;
        m_table->resizeColumnToContents(column);
        others += m_table->columnWidth(column);
    }
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - others;
    m_table->setColumnWidth(GivenBundlesModel::Kinds, std::max(kLeastKindsWidth, room));
}

void HoldingsDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &HoldingsDialog::fitColumns, Qt::QueuedConnection);
}

} // namespace hedgerow
