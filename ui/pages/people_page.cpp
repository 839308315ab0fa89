// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/text/error_text.h"
#include "ui/text/strings.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/data_people_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace hedgerow {
namespace {

// Widths in proportion, in the order of PeopleModel::Column, and below which width of the page a column is left out.
struct ColumnWidth {
    int share;
    int least;
    int hiddenBelow;
};
constexpr std::array<ColumnWidth, PeopleModel::ColumnCount> kColumns{{{26, 150, 0},
                                                                      {14, 130, 0},
                                                                      {8, 140, 520},
                                                                      {15, 100, 660},
                                                                      {15, 100, 1000},
                                                                      {8, 100, 780},
                                                                      {6, 130, 880},
                                                                      {8, 80, 1000}}};

QString grouped(qint64 number) {
    return QLocale().toString(number);
}

} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new PeopleModel(session, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceM);
    column->addWidget(headLine());
    column->addWidget(filterLine());

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(tableSheet());
    m_nobody = new EmptyState(QStringLiteral("users"), tr("Nobody is here yet"),
                              tr("Add the people you work with, or bring in a spreadsheet that has them."), this);
    connect(m_nobody->addButton(tr("Add a person"), QStringLiteral("user-plus")), &QPushButton::clicked, this,
            [this] { addPerson(this->session(), this); });
    connect(m_nobody->addButton(tr("Import a spreadsheet"), QStringLiteral("upload")), &QPushButton::clicked, this,
            [this] {
                importSpreadsheet(this->session(), {},
                                  {{}, [this](const PersonId& person) { Q_EMIT personRequested(person); }}, this);
            });
    m_notFound = new EmptyState(QStringLiteral("search"), tr("Nobody is like that"),
                                tr("No one matches what you typed together with the filters."), this);
    connect(m_notFound->addButton(tr("Show everyone"), QStringLiteral("x")), &QPushButton::clicked, this,
            &PeoplePage::clearSearch);
    m_failed = new EmptyState(QStringLiteral("triangle-alert"), tr("The list could not be read"), QString(), this);
    connect(m_failed->addButton(tr("Try again"), QStringLiteral("refresh-cw")), &QPushButton::clicked, m_model,
            &PeopleModel::reload);
    for (QWidget* state : {m_nobody, m_notFound, m_failed}) m_stack->addWidget(state);
    column->addWidget(m_stack, 1);

    connect(m_model, &PeopleModel::listed, this, &PeoplePage::showAnswer);
    connect(m_model, &PeopleModel::failed, this, [this](const Error& error) {
        m_failed->setTexts(tr("The list could not be read"), errorText(error));
        m_stack->setCurrentWidget(m_failed);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::restoreChosen);
    m_model->reload();
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

QPushButton* PeoplePage::filterButton(const QString& text) {
    QPushButton* button = plainButton(text, {}, this);
    button->setAccessibleName(tr("Only: %1").arg(text));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QPushButton::toggled, this, [this, button](bool isOn) {
        button->setIcon(isOn ? icon(QStringLiteral("check")) : QIcon());
        ask();
    });
    return button;
}

QWidget* PeoplePage::filterLine() {
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line, kSpaceS);
    m_search = new QLineEdit(line);
    m_search->setPlaceholderText(tr("Search names, units, notes, conversations"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(420);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    const auto parts = m_search->findChildren<QToolButton*>();
    for (QToolButton* part : parts) part->setAccessibleName(tr("Search: clear"));
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::ask);

    m_unit = new QComboBox(line);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setFocusPolicy(Qt::StrongFocus);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setMaximumWidth(200);
    m_unit->addItem(tr("Every unit"), QString());
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeoplePage::ask);
    m_notAssessed = filterButton(tr("Not assessed"));
    m_stale = filterButton(tr("Stale"));
    m_neverSpoken = filterButton(tr("Never spoken with"));
    m_withoutLead = filterButton(tr("Without a lead"));
    for (QWidget* filter :
         std::initializer_list<QWidget*>{m_search, m_unit, m_notAssessed, m_stale, m_neverSpoken, m_withoutLead})
        flow->addWidget(filter);
    return line;
}

QWidget* PeoplePage::tableSheet() {
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new DataTable(sheet);
    m_table->setName(tr("People"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PeopleDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(PeopleModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    sheet->body()->addWidget(m_table);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const PersonRow* person = m_model->personAt(index.row())) Q_EMIT personRequested(person->id);
    });
    connect(m_table, &DataTable::leftUpwards, this, &PeoplePage::focusSearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::keepChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::keepChosen);
    return sheet;
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

void PeoplePage::ask() {
    PeopleQuery query = m_model->query();
    query.text = toUtf8(m_search->text().simplified());
    const auto unit = Id::parse(toUtf8(m_unit->currentData().toString()));
    query.unit = unit ? std::optional(UnitId(*unit)) : std::nullopt;
    query.onlyNotAssessed = m_notAssessed->isChecked();
    query.onlyNeverSpoken = m_neverSpoken->isChecked();
    query.onlyWithoutLead = m_withoutLead->isChecked();
    query.assessedBefore.reset();
    if (m_stale->isChecked()) query.assessedBefore = m_model->vocabulary().staleBefore(session().today());
    m_model->setQuery(query);
}

void PeoplePage::clearSearch() {
    for (QPushButton* filter : {m_notAssessed, m_stale, m_neverSpoken, m_withoutLead}) filter->setChecked(false);
    m_unit->setCurrentIndex(0);
    m_search->clear();
    m_search->setFocus();
}

void PeoplePage::showAnswer(int matching, qint64 total) {
    const bool isAll = matching == total;
    m_count->setText(isAll ? tr("%n people", nullptr, matching)
                           : tr("%1 of %2").arg(grouped(matching), tr("%n people", nullptr, static_cast<int>(total))));
    if (total == 0)
        m_stack->setCurrentWidget(m_nobody);
    else if (matching == 0)
        m_stack->setCurrentWidget(m_notFound);
    else
        m_stack->setCurrentIndex(0);
    showUnits();
}

void PeoplePage::showUnits() {
    const QString chosen = m_unit->currentData().toString();
    QStringList keys{QString()};
    for (const UnitView& unit : m_model->vocabulary().units) keys.append(fromUtf8(unit.id.hex()));
    QStringList shown;
    for (int i = 0; i < m_unit->count(); ++i) shown.append(m_unit->itemData(i).toString());
    if (keys == shown) return;
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("Every unit"), QString());
    for (const UnitView& unit : m_model->vocabulary().units)
        m_unit->addItem(fromUtf8(unit.name), fromUtf8(unit.id.hex()));
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(chosen)));
}

QList<PersonId> PeoplePage::selectedPeople() const {
    QList<PersonId> people;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        if (const PersonRow* person = m_model->personAt(index.row())) people.append(person->id);
    return people;
}

void PeoplePage::keepChosen() {
    if (m_isRestoring) return;
    m_chosen.clear();
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) m_chosen.insert(m_model->numberAt(row));
    m_current = m_model->numberAt(m_table->currentIndex().row());
}

void PeoplePage::restoreChosen() {
    QItemSelection selection;
    if (!m_chosen.empty() && m_chosen.size() < static_cast<std::size_t>(PeopleModel::kPageRows))
        for (const RecordNumber number : m_chosen)
            if (const int row = m_model->rowOf(number); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, PeopleModel::ColumnCount - 1));
    const int current = m_current == RecordNumber::None ? -1 : m_model->rowOf(m_current);
    if (current >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(current, 0));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
}

void PeoplePage::enterTable(int step) {
    if (m_stack->currentIndex() != 0 || m_model->rowCount() == 0) return;
    m_table->setFocus(Qt::OtherFocusReason);
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    m_table->selectRow(qBound(0, row + step, m_model->rowCount() - 1));
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT conversationRequested(selectedPeople());
        return true;
    }
    if (watched != m_search) return Page::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down || isEnter) {
        enterTable(0);
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
    fitColumns();
}

void PeoplePage::fitColumns() {
    int room = width() - 2 * kSpaceXl - m_table->verticalScrollBar()->sizeHint().width() - 4;
    int shares = 0;
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const ColumnWidth& column = kColumns[static_cast<std::size_t>(i)];
        m_table->setColumnHidden(i, width() < column.hiddenBelow);
        if (m_table->isColumnHidden(i)) continue;
        shares += column.share;
        room -= column.least;
    }
    for (int i = 0; i < PeopleModel::ColumnCount; ++i) {
        const ColumnWidth& column = kColumns[static_cast<std::size_t>(i)];
        if (!m_table->isColumnHidden(i))
            m_table->setColumnWidth(i, column.least + qMax(0, room) * column.share / shares);
    }
}

} // namespace hedgerow
