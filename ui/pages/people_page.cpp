// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include "core/commands/remove_records.h"
#include "ui/actions/action_table.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/people_selection.h"
#include "ui/pages/people_columns.h"
#include "ui/pages/saved_filters.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_filter_bar.h"
#include "ui/widgets/data_people_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

// With more than a room holds, a conversation is not what was meant.
constexpr qsizetype kMostInATalk = 40;

QString grouped(qint64 number) {
    return QLocale().toString(number);
}

} // namespace

QString PeoplePage::title() {
    return tr("People");
}

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new PeopleModel(session, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    m_stack = new QStackedWidget(this);
    m_note = new MessageNote(this);
    QWidget* sheet = tableSheet();
    column->addWidget(headLine());
    column->addWidget(searchLine());
    column->addWidget(m_filters);
    column->addWidget(m_note);
    m_stack->addWidget(sheet);
    addEmptyStates();
    column->addWidget(m_stack, 1);
    connectTable();

    connect(m_model, &PeopleModel::listed, this, &PeoplePage::showAnswer);
    connect(m_model, &PeopleModel::vocabularyChanged, this, [this] {
        m_filters->setVocabulary(m_model->vocabulary());
        m_delegate->setWords(PeopleModel::Lead, m_model->vocabulary().organizers);
    });
    connect(m_model, &PeopleModel::refused, this,
            [this](const Error& error) { m_note->show(MessageNote::Mood::Danger, errorText(error)); });
    connect(m_model, &PeopleModel::failed, this, [this](const Error& error) {
        m_failed->setTexts(tr("The list could not be read"), errorText(error));
        m_stack->setCurrentWidget(m_failed);
    });
    m_model->reload();
}

void PeoplePage::addEmptyStates() {
    m_nobody = new EmptyState(QStringLiteral("users"), tr("Nobody is here yet"),
                              tr("Add the people you work with, or bring in a spreadsheet that has them."), this);
    connect(m_nobody->addButton(tr("Add a person"), QStringLiteral("user-plus")), &QPushButton::clicked, this,
            [this] { addPerson(session(), this); });
    connect(m_nobody->addButton(tr("Import a spreadsheet"), QStringLiteral("upload")), &QPushButton::clicked, this,
            [this] {
                importSpreadsheet(session(), {},
                                  {{}, [this](const PersonId& person) { Q_EMIT personRequested(person); }}, this);
            });
    m_notFound = new EmptyState(QStringLiteral("search"), tr("Nobody is like that"),
                                tr("No one matches what you typed together with the filters."), this);
    QPushButton* clear = m_notFound->addButton(tr("Clear filters"), QStringLiteral("filter"));
    connect(clear, &QPushButton::clicked, this, &PeoplePage::clearFilters);
    m_clearFilters = clear;
    connect(m_notFound->addButton(tr("Show everyone"), QStringLiteral("x")), &QPushButton::clicked, this,
            &PeoplePage::clearSearch);
    m_failed = new EmptyState(QStringLiteral("triangle-alert"), tr("The list could not be read"), QString(), this);
    connect(m_failed->addButton(tr("Try again"), QStringLiteral("refresh-cw")), &QPushButton::clicked, m_model,
            &PeopleModel::reload);
    for (QWidget* state : {m_nobody, m_notFound, m_failed}) m_stack->addWidget(state);
}

QWidget* PeoplePage::headLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(pageTitle(title(), line));
    m_count = mutedText({}, line);
    m_count->setWordWrap(false);
    m_count->setAccessibleName(tr("How many people are listed"));
    row->addWidget(m_count, 0, Qt::AlignVCenter);
    row->addStretch();
    QPushButton* add = plainButton(tr("Add a person"), QStringLiteral("user-plus"), line);
    connect(add, &QPushButton::clicked, this, [this] { addPerson(session(), this); });
    row->addWidget(add);
    return line;
}

QWidget* PeoplePage::searchLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    m_search = new QLineEdit(line);
    m_search->setPlaceholderText(tr("Search names, units, notes, conversations"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(520);
    m_search->installEventFilter(this);
    const auto parts = m_search->findChildren<QToolButton*>();
    for (QToolButton* part : parts) part->setAccessibleName(tr("Search: clear"));
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::ask);
    row->addWidget(m_search, 1);
    row->addStretch();

    m_saved = new SavedFilters(
        session(), [this] { return filter(); }, line);
    connect(m_saved, &SavedFilters::chosen, this, &PeoplePage::setFilter);
    row->addWidget(m_saved);
    QPushButton* columns = plainButton(tr("Columns"), QStringLiteral("list-checks"), line);
    columns->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(columns);
    menu->setAccessibleName(columns->text());
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(*menu);
    });
    row->addWidget(columns);

    m_filters = new FilterBar(this);
    connect(m_filters, &FilterBar::changed, this, &PeoplePage::ask);
    return line;
}

QWidget* PeoplePage::tableSheet() {
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new DataTable(sheet);
    m_table->setName(tr("People"));
    m_table->setModel(m_model);
    m_delegate = new PeopleDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->horizontalHeader()->setSortIndicator(PeopleModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    sheet->body()->addWidget(m_table);
    m_columns = new PeopleColumns(session(), *m_table, this);
    m_selection = new PeopleSelection(session(), *m_model, *m_table->selectionModel(), this);
    return sheet;
}

void PeoplePage::connectTable() {
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const PersonRow* person = m_model->personAt(index.row())) Q_EMIT personRequested(person->id);
    });
    connect(m_table, &DataTable::leftUpwards, this, &PeoplePage::focusSearch);
    connect(m_table, &DataTable::typedAhead, this, &PeoplePage::jumpTo);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeoplePage::showContextMenu);
    connect(m_delegate, &PeopleDelegate::editing, m_model, &PeopleModel::setHeld);
    connect(m_selection, &PeopleSelection::changed, this, [this] {
        showCount();
        Q_EMIT selectionChanged();
    });
    // The one the keyboard is on stays in sight, wherever a new list has put it.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_selection->currentRow() >= 0) m_table->scrollTo(m_model->index(m_selection->currentRow(), 0));
    });
}

void PeoplePage::activate() {
    if (m_stack->currentIndex() == 0 && m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void PeoplePage::search(const QString& text) {
    m_search->setText(text);
}

void PeoplePage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

PeopleFilter PeoplePage::filter() const {
    PeopleFilter filter = m_filters->filter();
    filter.text = toUtf8(m_search->text().simplified());
    return filter;
}

void PeoplePage::setFilter(const PeopleFilter& filter) {
    m_filters->setFilter(filter);
    m_search->setText(fromUtf8(filter.text)); // asks, if these are other words
    ask();
}

void PeoplePage::ask() {
    m_note->clear();
    PeopleQuery query = PeopleQuery::of(filter(), session().today());
    query.today.reset(); // the model knows the day
    query.sort = m_model->query().sort;
    query.isDescending = m_model->query().isDescending;
    m_model->setQuery(query);
}

void PeoplePage::clearFilters() {
    PeopleFilter words;
    words.text = filter().text;
    setFilter(words);
    m_search->setFocus();
}

void PeoplePage::showFiltered(const PeopleFilter& filter) {
    setFilter(filter);
}

void PeoplePage::clearSearch() {
    setFilter({});
    m_search->setFocus();
}

void PeoplePage::showAnswer(int matching, qint64 total) {
    showCount();
    m_clearFilters->setVisible(m_filters->filter().hasConditions() && !m_search->text().isEmpty());
    if (total == 0)
        m_stack->setCurrentWidget(m_nobody);
    else if (matching == 0)
        m_stack->setCurrentWidget(m_notFound);
    else
        m_stack->setCurrentIndex(0);
}

// "214 of 3,020 people · 5 chosen".
void PeoplePage::showCount() {
    if (!m_model->isListed()) return;
    const int matching = m_model->rowCount();
    const qint64 total = m_model->total();
    const auto people = [](qint64 count) {
        return tr("%n people", nullptr, static_cast<int>(count)).replace(QString::number(count), grouped(count));
    };
    QString text = matching == total ? people(total) : tr("%1 of %2").arg(grouped(matching), people(total));
    if (m_selection->count() > 1) text += tr(" · %1 chosen").arg(grouped(m_selection->count()));
    m_count->setText(text);
}

QList<PersonId> PeoplePage::selectedPeople() const {
    return m_selection->people();
}

std::optional<PeopleFilter> PeoplePage::shownFilter() const {
    const PeopleFilter now = filter();
    return now.isEmpty() ? std::nullopt : std::optional(now);
}

void PeoplePage::enterTable() {
    if (m_stack->currentIndex() != 0 || m_model->rowCount() == 0) return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectRow(qBound(0, m_table->currentIndex().row(), m_model->rowCount() - 1));
}

void PeoplePage::jumpTo(const QString& typed) {
    m_model->findRow(typed, this, [this](int row) { m_table->selectRow(row); });
}

void PeoplePage::logConversationWithChosen() {
    const QList<PersonId> people = selectedPeople();
    Q_EMIT conversationRequested(people.size() > kMostInATalk ? QList<PersonId>() : people);
}

// What the menu "People" of the window offers, for those chosen here.
void PeoplePage::showContextMenu(const QPoint& place) {
    QModelIndex index = m_table->indexAt(place);
    if (!index.isValid()) index = m_table->currentIndex();
    if (!index.isValid()) return;
    if (!m_table->selectionModel()->isRowSelected(index.row())) m_table->selectRow(index.row());
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(icon(QStringLiteral("user")), tr("&Open"));
    open->setEnabled(m_selection->count() == 1);
    connect(open, &QAction::triggered, m_table, [this, row = index.row()] {
        if (const PersonRow* person = m_model->personAt(row)) Q_EMIT personRequested(person->id);
    });
    const auto ofWindow = window()->actions();
    for (const ActionEntry& entry : allActions()) {
        if (entry.menu != Menu::People || entry.needs == Needs::Nothing) continue;
        if (entry.startsGroup) menu->addSeparator();
        for (QAction* action : ofWindow)
            if (action->objectName() == QLatin1String(entry.code)) menu->addAction(action);
    }
    menu->popup(m_table->viewport()->mapToGlobal(
        m_table->indexAt(place).isValid() ? place : m_table->visualRect(index).center()));
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        logConversationWithChosen();
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        RemoveRecords remove;
        for (const PersonId& person : selectedPeople()) remove.records.emplace_back(Kind::Person, person.id);
        if (!remove.records.empty()) session().run(std::move(remove));
        return true;
    }
    if (watched != m_search) return Page::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down || isEnter) {
        enterTable();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PeoplePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_columns->fit(width());
}

} // namespace hedgerow
