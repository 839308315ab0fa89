// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/look_step.h"

#include "ui/dialogs/import/work_progress.h"
#include "ui/models/given_codes_model.h"
#include "ui/models/given_notes_model.h"
#include "ui/models/given_people_model.h"
#include "ui/models/roll_up_model.h"
#include "ui/text/bundle_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace hedgerow {
namespace {

constexpr int kAboutWidth = 260;
constexpr int kTextHeight = 110;
constexpr int kNamedUnits = 6;
constexpr int kLeastUnitWidth = 160;
constexpr int kMostUnitWidth = 360;
constexpr int kMeasuredRows = 200;

void addTo(QStackedWidget* views, QWidget* content) {
    auto* card = new Card(views);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(content);
    views->addWidget(card);
}

} // namespace

LookStep::LookStep(Session& session, GiveDraft& draft, QWidget* parent)
    : GiveStep(session, draft, parent), m_stack(new QStackedWidget(this)), m_note(new MessageNote(this)),
      m_headline(sectionTitle({}, this)), m_kinds(new CountButton(tr("values"), this)),
      m_people(new CountButton(tr("people"), this)), m_notes(new CountButton(tr("notes"), this)),
      m_kindList(new QTreeWidget(this)), m_peopleModel(new GivenPeopleModel(this)),
      m_codesModel(new GivenCodesModel(this)), m_numbersModel(new RollUpModel(this)),
      m_peopleTable(new DataTable(this)), m_notesModel(new GivenNotesModel(this)), m_notesTable(new DataTable(this)),
      m_text(new QPlainTextEdit(this)), m_work(new WorkProgress(this, WorkProgress::Counts::Things)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(sheet());
    m_stack->addWidget(m_work);
    m_stack->addWidget(new QWidget(m_stack)); // only the note above it
}

LookStep::~LookStep() {
    m_work->cancel();
}

QString LookStep::title() const {
    return tr("Look");
}

QWidget* LookStep::sheet() {
    auto* page = new QWidget(m_stack);
    m_headline->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    auto* group = new QButtonGroup(this);
    int number = 0;
    for (CountButton* button : {m_kinds, m_people, m_notes}) {
        group->addButton(button, number++);
        buttons->addWidget(button);
    }
    m_kinds->setChecked(true);

    m_views = new QStackedWidget(page);
    m_kindList->setColumnCount(3);
    m_kindList->setHeaderLabels({tr("Kind"), tr("How many"), tr("What of it")});
    m_kindList->setRootIsDecorated(false);
    m_kindList->setUniformRowHeights(false);
    m_kindList->setWordWrap(true);
    m_kindList->setFrameShape(QFrame::NoFrame);
    m_kindList->setSelectionMode(QAbstractItemView::NoSelection);
    m_kindList->setAccessibleName(tr("What is given, by kind"));
    addTo(m_views, m_kindList);
    m_peopleTable->setName(tr("People it is about"));
    m_peopleTable->setModel(m_peopleModel);
    m_peopleTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    addTo(m_views, m_peopleTable);
    m_views->addWidget(notesPage());
    connect(group, &QButtonGroup::idClicked, m_views, &QStackedWidget::setCurrentIndex);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_headline);
    column->addLayout(buttons);
    column->addWidget(m_views, 1);
    column->addWidget(
        mutedText(tr("Private notes, saved filters, settings and what you gave to others never leave your "
                     "file. Whatever else is not listed here stays too."),
                  page));
    return page;
}

QWidget* LookStep::notesPage() {
    auto* card = new Card(m_views);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_notesTable->setName(tr("Notes that are given"));
    m_notesTable->setModel(m_notesModel);
    m_notesTable->horizontalHeader()->setStretchLastSection(true);
    m_notesTable->setColumnWidth(GivenNotesModel::About, kAboutWidth);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The whole note"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_notesTable, 1);
    card->body()->addWidget(m_text);
    connect(m_notesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                m_text->setPlainText(now.isValid() ? m_notesModel->wholeText(now.row()) : QString());
            });
    return card;
}

void LookStep::enter() {
    m_isLookedAt = false;
    m_note->clear();
    m_stack->setCurrentWidget(m_work);
    session().lookAtBundle(draft().order, m_work->start(tr("Looking at what would be given…")), this,
                           [this, generation = ++m_generation](const Result<bundle::BundleLook>& look) {
                               if (generation == m_generation) take(look);
                           });
    Q_EMIT completeChanged();
}

void LookStep::take(const Result<bundle::BundleLook>& look) {
    m_work->finish();
    if (!look || look->isEmpty()) {
        m_stack->setCurrentIndex(2);
        m_note->show(MessageNote::Mood::Warning,
                     look ? bundleErrorText({ErrorCode::NotFound, "nothing"})
                     : look.error().code == ErrorCode::Cancelled
                         ? tr("Stopped. Go back and come here again to look once more; nothing was written.")
                         : bundleErrorText(look.error()));
    } else {
        draft().look = *look;
        m_isLookedAt = true;
        m_stack->setCurrentIndex(0);
        showKinds();
        warn();
        readNames();
        if (isVisible()) (look->codes.empty() && !look->numbers ? m_kinds : m_people)->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT completeChanged();
}

void LookStep::showKinds() {
    const bundle::BundleLook& look = draft().look;
    const QString people = tr("%n people", nullptr, static_cast<int>(look.people.size()));
    const bool isCoded = !look.codes.empty();
    if (look.numbers)
        m_headline->setText(tr("This table is all that is given: nobody is named, not even by a code."));
    else if (isCoded)
        m_headline->setText(
            tr("It is about %1, each by a code. No name is in it, no note and no contact.").arg(people));
    else
        m_headline->setText(
            tr("It is about %1, with %2.").arg(people, tr("%n notes", nullptr, static_cast<int>(look.noteCount))));
    m_kindList->clear();
    std::int64_t values = 0;
    for (const auto& [name, count] : look.records) {
        const auto kind = kindNamed(name);
        QStringList fields;
        if (const auto found = look.fields.find(name); found != look.fields.end())
            for (const auto& [field, each] : found->second) {
                values += each;
                //: A field and how many values of it are given
                fields << tr("%1 (%2)").arg(kind ? fieldLabel(*kind, field) : fromUtf8(field),
                                            QLocale().toString(static_cast<qlonglong>(each)));
            }
        auto* item = new QTreeWidgetItem(m_kindList);
        item->setText(0, kind ? kindLabel(*kind) : fromUtf8(name));
        item->setText(1, QLocale().toString(static_cast<qlonglong>(count)));
        item->setText(2, fields.join(tr(", ")));
        item->setToolTip(2, item->text(2).toHtmlEscaped());
    }
    if (look.forgotten > 0) {
        auto* item = new QTreeWidgetItem(m_kindList);
        item->setText(0, tr("Forgotten"));
        item->setText(1, QLocale().toString(static_cast<qlonglong>(look.forgotten)));
        item->setText(2, tr("numbers of people who were forgotten for good, and nothing else of them"));
    }
    m_kindList->resizeColumnToContents(0);
    m_kindList->resizeColumnToContents(1);
    m_kinds->setCount(static_cast<int>(values));
    m_people->setCount(static_cast<int>(look.people.size()));
    m_notes->setCount(static_cast<int>(look.noteCount));
    m_notes->setEnabled(!look.notes.empty());
    m_people->setEnabled(!look.people.empty());
    for (CountButton* button : {m_kinds, m_people, m_notes}) button->setVisible(!look.numbers);
    showTable();
    (isCoded ? m_people : m_kinds)->setChecked(true);
    m_views->setCurrentIndex(isCoded || look.numbers ? 1 : 0);
}

// People as they are here, as codes, or no people at all.
void LookStep::showTable() {
    const bundle::BundleLook& look = draft().look;
    QAbstractItemModel* model = m_peopleModel;
    if (!look.codes.empty()) model = m_codesModel;
    if (look.numbers) model = m_numbersModel;
    m_peopleTable->setModel(model);
    m_peopleTable->setName(look.numbers ? tr("Numbers by unit") : tr("People it is about"));
    m_peopleTable->horizontalHeader()->setSectionResizeMode(look.numbers ? QHeaderView::Interactive
                                                                         : QHeaderView::Stretch);
    if (model == m_codesModel) { // codes, levels and months are short; units and names get the room
        m_peopleTable->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
        for (const int column : {GivenCodesModel::Code, GivenCodesModel::Level, GivenCodesModel::Month})
            m_peopleTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    if (!look.numbers) return;
    m_numbersModel->show(*look.numbers);
    for (int column = 0; column < model->columnCount(); ++column) m_peopleTable->resizeColumnToContents(column);
    m_peopleTable->setColumnWidth(0, qBound(kLeastUnitWidth, m_peopleTable->columnWidth(0), kMostUnitWidth));
}

// What codes do not hide.
void LookStep::warn() {
    if (const auto& numbers = draft().look.numbers)
        return m_note->show(MessageNote::Mood::Info, numbersLegend(*numbers));
    const std::vector<bundle::SmallUnit>& units = draft().look.smallUnits;
    if (units.empty()) return;
    QStringList names;
    for (const bundle::SmallUnit& unit : units) {
        if (names.size() == kNamedUnits) {
            names << QStringLiteral("…");
            break;
        }
        //: A unit and how many people of it are in the chart
        names << tr("%1 (%2)").arg(isolated(cellText(unit.called)),
                                   QLocale().toString(static_cast<qlonglong>(unit.people)));
    }
    m_note->show(MessageNote::Mood::Warning,
                 tr("Fewer than %1 people are in: %2. Whoever knows the place can guess who they are, code or not.")
                     .arg(QLocale().toString(static_cast<qlonglong>(bundle::kFewPeople)), names.join(tr(", "))));
}

// Of those the look names only ids.
void LookStep::readNames() {
    session().read(
        this,
        [people = draft().look.people, notes = draft().look.notes,
         isCoded = !draft().look.codes.empty()](Reader& reader) {
            Names names;
            if (isCoded) {
                std::vector<Id> ids;
                for (const PersonId& person : people) ids.push_back(person.id);
                if (auto labels = reader.labelsOf(ids)) names.labels = std::move(*labels);
                if (const auto scales = reader.scales())
                    for (const ScaleView& scale : *scales)
                        for (const LevelView& level : scale.levels) names.levels.emplace(level.id, level);
                return names;
            }
            std::vector<RecordNumber> numbers;
            numbers.reserve(people.size());
            for (const PersonId& person : people)
                if (const auto number = reader.listedNumber(person)) numbers.push_back(*number);
            if (auto rows = reader.personRows(numbers)) names.people = std::move(*rows);
            std::vector<Id> ids;
            for (const bundle::GivenNote& note : notes) {
                ids.push_back(note.record.id);
                for (const Id& owner : note.record.owners.ids()) ids.push_back(owner);
            }
            if (auto labels = reader.labelsOf(ids)) names.labels = std::move(*labels);
            return names;
        },
        [this, generation = m_generation](Names names) {
            if (generation != m_generation) return;
            if (const auto& codes = draft().look.codes; !codes.empty())
                return m_codesModel->show(codes, std::move(names.labels), std::move(names.levels));
            m_peopleModel->show(std::move(names.people));
            m_notesModel->show(draft().look.notes, std::move(names.labels));
            m_text->clear();
        });
}

void LookStep::stop() {
    ++m_generation;
    m_work->cancel();
    m_work->finish();
}

} // namespace hedgerow
