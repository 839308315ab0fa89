// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates_page.h"

#include "core/commands/same_person.h"
#include "ui/pages/pair_sheet.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_suspects_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr int kBesideFrom = 860;
constexpr int kListWidth = 340;
constexpr int kListHeight = 150; // above the pair, where the window is narrow
constexpr int kLeastPairHeight = 240;
constexpr int kPauseMs = 1500; // before many people are compared anew

bool concernsLikeness(const StoredRecord& record) {
    const auto kind = kindNamed(record.name.kind);
    return kind == Kind::Person || kind == Kind::ContactPoint || kind == Kind::Membership || kind == Kind::Unit ||
           kind == Kind::Distinct;
}

} // namespace

QString DuplicatesPage::title() {
    return tr("Possibly the same person");
}

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new SuspectsModel(session, this)), m_soon(new QTimer(this)),
      m_note(new MessageNote(this)), m_stack(new QStackedWidget(this)), m_both(new QSplitter(Qt::Horizontal, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    column->addWidget(m_note);
    m_both->setChildrenCollapsible(false);
    m_both->setHandleWidth(kSpaceM);
    m_both->addWidget(listSheet());
    m_both->addWidget(pairSheet());
    m_both->setStretchFactor(0, 0);
    m_both->setStretchFactor(1, 1);
    m_both->setSizes({kListWidth, 2 * kListWidth});
    m_stack->addWidget(m_both);
    addEmptyStates();
    column->addWidget(m_stack, 1);

    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &DuplicatesPage::look);
    connect(&session, &Session::changed, this, &DuplicatesPage::noteChanges);
    connect(m_both, &QSplitter::splitterMoved, this, &DuplicatesPage::fitColumns);
    connect(m_model, &SuspectsModel::listed, this, &DuplicatesPage::showList);
    connect(m_model, &SuspectsModel::stopped, this, &DuplicatesPage::showState);
    connect(m_model, &SuspectsModel::failed, this, [this](const Error& error) {
        m_note->show(MessageNote::Mood::Danger, errorText(error));
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::compare);
    connect(m_table, &DataTable::opened, this, [this] { m_join->setFocus(Qt::TabFocusReason); });
    connect(m_pair, &PairSheet::personRequested, this, &Page::personRequested);
    connect(m_pair, &PairSheet::filled, this, [this] {
        QWidget* before = m_table;
        for (QWidget* next : m_pair->names() + QList<QWidget*>{m_join, m_apart, m_later, m_swap}) {
            setTabOrder(before, next);
            before = next;
        }
    });
    setBusy(false);
}

QWidget* DuplicatesPage::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(pageTitle(title(), line));
    m_count = mutedText({}, line);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    row->addStretch();
    m_bringBack = linkButton({}, line);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    row->addWidget(m_bringBack);
    connect(m_bringBack, &QPushButton::clicked, m_model, &SuspectsModel::bringBack);
    return line;
}

Card* DuplicatesPage::listSheet() {
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new DataTable(sheet);
    m_table->setName(title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SuspectsDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(SuspectsDelegate::rowHeight());
    sheet->body()->addWidget(m_table);
    return sheet;
}

Card* DuplicatesPage::pairSheet() {
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    sheet->body()->setSpacing(0);
    m_pair = new PairSheet(sheet);
    sheet->body()->addWidget(m_pair, 1);
    sheet->body()->addWidget(decisions());
    sheet->setMinimumHeight(kLeastPairHeight);
    return sheet;
}

QWidget* DuplicatesPage::decisions() {
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(
        mutedText(tr("Joined, they are shown as one person. Nothing is lost: where they differ both are kept, and "
                     "Undo parts them again."),
                  foot));
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceS);
    m_join = primaryButton(tr("The &same person"), QStringLiteral("git-merge"), foot);
    m_apart = plainButton(tr("&Not the same"), QStringLiteral("users"), foot);
    m_later = plainButton(tr("&Later"), QStringLiteral("clock"), foot);
    m_swap = plainButton(tr("S&wap"), QStringLiteral("refresh-cw"), foot);
    m_swap->setToolTip(tr("The other entry's name and values are shown first"));
    m_swap->setAccessibleDescription(m_swap->toolTip());
    row->addWidget(m_join);
    row->addWidget(m_apart);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_swap);
    column->addLayout(row);
    connect(m_join, &QPushButton::clicked, this, &DuplicatesPage::join);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesPage::keepApart);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesPage::putOff);
    connect(m_swap, &QPushButton::clicked, m_pair, &PairSheet::swap);
    return foot;
}

void DuplicatesPage::addEmptyStates() {
    m_looking =
        new EmptyState(QStringLiteral("search"), tr("Looking for people who were entered twice…"),
                       tr("Names in any script and spelling, telephone numbers, mail addresses, units and titles are "
                          "compared."),
                       this);
    QPushButton* stop = m_looking->addButton(tr("Stop"), QStringLiteral("x"));
    connect(stop, &QPushButton::clicked, m_model, &SuspectsModel::stop);
    m_nobody = new EmptyState(QStringLiteral("users"), {}, {}, this);
    m_stopped = new EmptyState(QStringLiteral("search"), tr("Stopped"),
                               tr("Nobody was compared to the end, so nothing can be said yet."), this);
    QPushButton* again = m_stopped->addButton(tr("Look again"), QStringLiteral("refresh-cw"));
    connect(again, &QPushButton::clicked, this, &DuplicatesPage::look);
    for (EmptyState* state : {m_looking, m_nobody, m_stopped}) m_stack->addWidget(state);
}

void DuplicatesPage::activate() {
    if (m_isStale) look();
    if (m_model->rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
}

QList<PersonId> DuplicatesPage::selectedPeople() const {
    const SuspectsModel::Line* line = chosen();
    return line ? QList<PersonId>{line->kept, line->other} : QList<PersonId>();
}

const SuspectsModel::Line* DuplicatesPage::chosen() const {
    return m_model->lineAt(m_table->currentIndex().row());
}

void DuplicatesPage::look() {
    m_soon->stop();
    m_isStale = false;
    m_model->look();
    showState();
}

// What was asked of the session waits behind a look; so it begins once nothing else is wanted.
void DuplicatesPage::lookSoon() {
    m_isStale = true;
    m_model->stop();
    if (isVisible()) m_soon->start(m_model->isQuick() ? 0 : kPauseMs);
}

void DuplicatesPage::noteChanges(const Changes& changes) {
    if (changes.isWholesale || std::ranges::any_of(changes.records, concernsLikeness)) lookSoon();
}

void DuplicatesPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_isStale = m_isStale || m_model->isLooking() || m_soon->isActive();
    m_soon->stop();
    m_model->stop();
}

void DuplicatesPage::showList() {
    const int kept = m_wanted ? m_model->rowOf(m_wanted->first, m_wanted->second) : -1;
    choose(kept >= 0 ? kept : m_row);
    showNotes();
    showState();
    fitColumns();
}

void DuplicatesPage::choose(int row) {
    const int last = m_model->rowCount() - 1;
    if (last < 0) {
        compare();
        return;
    }
    m_table->setCurrentIndex(m_model->index(qMin(row, last), 0));
    compare(); // the row may be the one it was, with another pair in it
}

void DuplicatesPage::showState() {
    const bool hasFocus = m_stack->currentWidget() != m_both && isAncestorOf(focusWidget());
    const int later = m_model->putOffCount();
    const bool isDone = m_model->wasFound() && m_model->rowCount() == 0;
    m_nobody->setTexts(
        later > 0 ? tr("That was all but what you put off") : tr("Nobody seems to be here twice"),
        tr("Where two organizers put their notes together, both may have entered the same person. Entries "
           "that look alike are listed here with the reasons, and you say whether they are one."));
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_both);
    else if (m_model->isLooking() && !m_model->wasFound())
        m_stack->setCurrentWidget(m_looking);
    else
        m_stack->setCurrentWidget(isDone ? m_nobody : m_stopped);
    if (hasFocus && m_stack->currentWidget() == m_both) m_table->setFocus(Qt::OtherFocusReason);
    m_bringBack->setVisible(later > 0);
    m_bringBack->setText(tr("Bring back %n put off", nullptr, later));
    const int count = m_model->rowCount();
    m_count->setText(count > 0 ? tr("%n pairs", nullptr, count) : QString());
    setBusy(m_isDeciding);
    Q_EMIT selectionChanged();
}

void DuplicatesPage::showNotes() {
    QStringList sentences;
    if (m_model->beyond() > 0)
        sentences.append(tr("Listed are the surest; there are %1 more.")
                             .arg(QLocale().toString(static_cast<qlonglong>(m_model->beyond()))));
    for (const SuspectsModel::Crowd& crowd : m_model->crowds())
        sentences.append(
            tr("%n people are called %1: too many to compare all of them by that name alone.", nullptr, crowd.people)
                .arg(isolated(crowd.name)));
    if (const int more = m_model->moreCrowds(); more > 0)
        sentences.append(tr("It is so with %n more names.", nullptr, more));
    for (const QString& name : m_model->contested())
        sentences.append(
            tr("%1 was joined from entries of which somebody says that they are two people: their page can part them.")
                .arg(isolated(name)));
    if (sentences.isEmpty())
        m_note->clear();
    else
        m_note->show(MessageNote::Mood::Info, sentences.join(u' '));
}

void DuplicatesPage::compare() {
    const SuspectsModel::Line* line = chosen();
    setBusy(m_isDeciding);
    if (!line) {
        m_wanted.reset();
        m_pair->clear();
        return;
    }
    m_row = m_table->currentIndex().row();
    const std::pair pair(line->kept, line->other);
    m_wanted = pair;
    if (m_model->isLooking()) lookSoon(); // it would have to wait
    session().read(
        this,
        [pair, today = session().today()](Reader& reader) {
            return readPairComparison(reader, pair.first, pair.second, today);
        },
        [this, pair, likeness = line->suspect.likeness](const Result<PairComparison>& comparison) {
            if (m_wanted != pair) return;
            if (comparison)
                m_pair->show(*comparison, likeness);
            else if (comparison.error().code != ErrorCode::NotFound) // gone: the next look will know
                m_note->show(MessageNote::Mood::Danger, errorText(comparison.error()));
            setBusy(m_isDeciding);
            Q_EMIT shown();
        });
}

// The command is told of the pair on the screen, the one that stays as it was turned there.
template <class Command>
void DuplicatesPage::decide(Command command) {
    m_isDeciding = true;
    setBusy(true);
    m_model->stop();
    const PairComparison pair = m_pair->pair();
    session().run(std::move(command), this, [this, pair](const Result<Outcome>& outcome) {
        m_isDeciding = false;
        if (!outcome) {
            m_note->show(MessageNote::Mood::Danger, errorText(outcome.error()));
            setBusy(false);
            lookSoon(); // what it stumbled over may be gone
            return;
        }
        const bool hadFocus = m_join->hasFocus() || m_apart->hasFocus() || isAncestorOf(focusWidget());
        m_model->takeOut(m_model->rowOf(pair.kept, pair.other));
        choose(m_row);
        showState();
        if (hadFocus && m_model->rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
        lookSoon();
    });
}

void DuplicatesPage::join() {
    decide(SamePerson{m_pair->pair().kept, m_pair->pair().other});
}

void DuplicatesPage::keepApart() {
    decide(DistinctPersons{m_pair->pair().kept, m_pair->pair().other});
}

void DuplicatesPage::putOff() {
    m_model->putOff(m_table->currentIndex().row());
    choose(m_row);
    showState();
    if (m_model->rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
}

// Decided is only what can be seen.
void DuplicatesPage::setBusy(bool isBusy) {
    const SuspectsModel::Line* line = chosen();
    const PairComparison& pair = m_pair->pair();
    const bool isSeen = line && std::minmax(line->kept, line->other) == std::minmax(pair.kept, pair.other);
    for (QPushButton* button : {m_join, m_apart, m_later, m_swap}) button->setEnabled(isSeen && !isBusy);
}

void DuplicatesPage::fitColumns() {
    const int sureness = SuspectsDelegate::surenessWidth(m_table->horizontalHeader()->font());
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - 4;
    m_table->setColumnWidth(SuspectsModel::Sureness, sureness);
    m_table->setColumnWidth(SuspectsModel::Pair, qMax(kListWidth / 3, room - sureness));
}

void DuplicatesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const auto wanted = width() >= kBesideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_both->orientation() != wanted) {
        m_both->setOrientation(wanted);
        m_both->setSizes(wanted == Qt::Horizontal ? QList{kListWidth, 2 * kListWidth}
                                                  : QList{kListHeight, 3 * kListHeight});
    }
    QTimer::singleShot(0, this, &DuplicatesPage::fitColumns);
}

} // namespace hedgerow
