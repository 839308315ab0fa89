// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/file_step.h"

#include "ui/dialogs/import/work_progress.h"
#include "ui/models/sheet_model.h"
#include "ui/text/date_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_flow_layout.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kColumnWidth = 150;
constexpr std::int64_t kOfferedHeaderRows = 10;
constexpr std::array kDelimiters{',', ';', '\t', '|'};
constexpr std::array kDateOrders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

} // namespace

FileStep::FileStep(Session& session, ImportDraft& draft, QWidget* parent)
    : ImportStep(session, draft, parent), m_stack(new QStackedWidget(this)), m_problem(new MessageNote(this)),
      m_name(sectionTitle({}, this)), m_read(mutedText({}, this)), m_note(new MessageNote(this)),
      m_dateSample(mutedText({}, this)), m_model(new SheetModel(this)), m_table(new DataTable(this)),
      m_work(new WorkProgress(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(welcome());
    m_stack->addWidget(settings());
    m_stack->addWidget(m_work);
}

FileStep::~FileStep() {
    m_work->cancel();
}

QString FileStep::title() const {
    return tr("The file");
}

QWidget* FileStep::welcome() {
    auto* card = new Card(this);
    auto* empty =
        new EmptyState(QStringLiteral("upload"), tr("Drop a spreadsheet here"),
                       tr("A CSV file. In Excel, LibreOffice or Numbers choose “Save as” or “Export”, and there "
                          "CSV. Nothing is written before you have seen what would happen."),
                       card);
    QPushButton* choose = empty->addButton(tr("Choose a file…"), QStringLiteral("folder-open"));
    connect(choose, &QPushButton::clicked, this, &FileStep::askForFile);
    setFocusProxy(choose);
    card->body()->addWidget(empty);
    return card;
}

QWidget* FileStep::settings() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceM);
    m_read->setWordWrap(false);
    head->addWidget(m_name);
    head->addWidget(m_read, 1, Qt::AlignVCenter);
    QPushButton* other = plainButton(tr("Another file…"), QStringLiteral("folder-open"), page);
    connect(other, &QPushButton::clicked, this, &FileStep::askForFile);
    head->addWidget(other);
    column->addLayout(head);

    auto* line = new QWidget(page);
    auto* flow = new FlowLayout(line, kSpaceM);
    m_delimiter = setting(tr("Columns are separated by"), flow);
    m_encoding = setting(tr("Encoding"), flow);
    m_header = setting(tr("Names of the columns"), flow);
    m_dates = setting(tr("Order in dates"), flow);
    for (QComboBox* box : {m_delimiter, m_encoding, m_header})
        connect(box, &QComboBox::activated, this, &FileStep::optionChosen);
    connect(m_dates, &QComboBox::activated, this, &FileStep::dateOrderChosen);
    column->addWidget(line);
    column->addWidget(m_dateSample);
    column->addWidget(m_note);

    auto* sheet = new Card(page);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table->setName(tr("The first rows"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    sheet->body()->addWidget(m_table);
    column->addWidget(sheet, 1);
    return page;
}

QComboBox* FileStep::setting(const QString& name, FlowLayout* line) {
    auto* box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(150);
    line->addWidget(labelled(name, box, this));
    return box;
}

void FileStep::askForFile() {
    chooseFile(this, tr("Choose a spreadsheet"), [this](const Path& file) { choose(file); });
}

void FileStep::choose(const Path& file) {
    draft().file = file;
    draft().options = {};
    draft().dateOrder.reset();
    draft().preview = {};
    read();
}

void FileStep::readAgain() {
    draft().preview = {};
    read();
}

void FileStep::read() {
    m_problem->clear();
    m_isReading = true;
    if (!draft().hasSheet()) m_stack->setCurrentWidget(m_work);
    const auto progress = m_work->start(tr("Reading the file…"));
    session().watch(progress);
    session().work<Result<Read>>(
        this,
        [file = draft().file, options = draft().options, progress](Workspace& workspace) -> Result<Read> {
            auto remembered = workspace.reader().setting(kRememberedColumns);
            if (!remembered) return remembered.error();
            return Read{readSheet(workspace.environment().files, file, options, progress.get()),
                        std::move(*remembered)};
        },
        [this, generation = ++m_generation](Result<Read> read) {
            if (generation == m_generation) take(std::move(read));
        });
    Q_EMIT completeChanged();
}

void FileStep::take(Result<Read> read) {
    const bool isFirst = !draft().hasSheet();
    m_isReading = false;
    m_work->finish();
    const Error* error = !read ? &read.error() : !read->preview ? &read->preview.error() : nullptr;
    if (error) {
        m_stack->setCurrentIndex(draft().hasSheet() ? 1 : 0);
        if (error->code != ErrorCode::Cancelled)
            m_problem->show(
                MessageNote::Mood::Danger,
                tr("%1: %2", "a file's name, and what is wrong with it")
                    .arg(isolated(cellText(toUtf8(fromPath(draft().file.filename())))), sheetErrorText(*error)));
        if (draft().hasSheet()) showSettings(); // as it was read before
    } else {
        draft().preview = std::move(*read->preview);
        draft().remembered = std::move(read->remembered);
        takeMapping();
        m_model->show(draft().preview.sheet);
        m_stack->setCurrentIndex(1);
        showSettings();
    }
    if (isVisible() && isFirst) enter(); // else the keyboard stays where something was chosen
    Q_EMIT completeChanged();
}

// What the columns hold, guessed anew.
void FileStep::takeMapping() {
    ImportDraft& now = draft();
    now.mapping = now.preview.guessed;
    now.rememberedColumns = applyRemembered(now.mapping, *now.preview.sheet, now.remembered);
    if (now.dateOrder)
        for (ColumnMapping& column : now.mapping.columns) column.dateOrder = *now.dateOrder;
    now.decisions.clear();
}

// What is not chosen stands first, with what was found.
void FileStep::showSettings() {
    const SheetFormat& format = draft().preview.sheet->format;
    const SheetOptions& options = draft().options;
    const auto fill = [](QComboBox* box, const QString& found) {
        box->clear();
        box->addItem(found);
    };
    fill(m_delimiter, options.delimiter ? tr("Guess it") : tr("%1, guessed").arg(delimiterText(format.delimiter)));
    for (const char each : kDelimiters) m_delimiter->addItem(delimiterText(each), static_cast<int>(each));
    m_delimiter->setCurrentIndex(
        options.delimiter ? qMax(0, m_delimiter->findData(static_cast<int>(*options.delimiter))) : 0);

    const QString encoding = encodingText(format.encoding);
    fill(m_encoding, !options.encoding.empty()  ? tr("Guess it")
                     : format.isEncodingGuessed ? tr("%1, guessed").arg(encoding)
                                                : tr("%1, recognized").arg(encoding));
    for (const std::string_view each : offeredEncodings()) m_encoding->addItem(encodingText(each), fromUtf8(each));
    m_encoding->setCurrentIndex(options.encoding.empty() ? 0
                                                         : qMax(0, m_encoding->findData(fromUtf8(options.encoding))));

    const bool isHeaderChosen = options.hasHeader || options.headerRow;
    fill(m_header, isHeaderChosen     ? tr("Guess it")
                   : format.hasHeader ? tr("In row %1, guessed").arg(format.headerRow)
                                      : tr("There are none, guessed"));
    m_header->addItem(tr("There are none"), 0);
    for (std::int64_t row = 1; row <= kOfferedHeaderRows; ++row)
        m_header->addItem(tr("In row %1").arg(row), static_cast<int>(row));
    m_header->setCurrentIndex(
        isHeaderChosen ? qMax(0, m_header->findData(static_cast<int>(options.headerRow.value_or(0)))) : 0);

    m_name->setText(cellText(toUtf8(fromPath(draft().file.filename()))));
    m_read->setText(tr("%n rows", nullptr, static_cast<int>(draft().preview.sheet->rowCount())));
    if (format.replacedCharacters > 0)
        m_note->show(
            MessageNote::Mood::Warning,
            tr("%n characters cannot be read in this encoding; their cells would be left out. Try another encoding.",
               nullptr, static_cast<int>(format.replacedCharacters)));
    else
        m_note->clear();
    showDates();
}

void FileStep::showDates() {
    const auto sample = dateSample(*draft().preview.sheet, draft().mapping);
    m_dates->clear();
    m_dates->addItem(draft().dateOrder ? tr("Guess it")
                     : sample          ? tr("%1, guessed").arg(dateOrderText(sample->order))
                                       : tr("No dates found"));
    for (const DateOrder order : kDateOrders) m_dates->addItem(dateOrderText(order), static_cast<int>(order));
    m_dates->setCurrentIndex(draft().dateOrder ? m_dates->findData(static_cast<int>(*draft().dateOrder)) : 0);
    if (sample)
        m_dateSample->setText((sample->isProven || draft().dateOrder
                                   ? tr("“%1” is read as %2.")
                                   : tr("“%1” is read as %2: nothing in the spreadsheet says otherwise."))
                                  .arg(isolated(cellText(sample->cell)), shortDate(sample->date)));
    m_dateSample->setVisible(sample.has_value());
}

void FileStep::optionChosen() {
    SheetOptions& options = draft().options;
    options.delimiter.reset();
    options.hasHeader.reset();
    options.headerRow.reset();
    if (m_delimiter->currentIndex() > 0) options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    options.encoding = m_encoding->currentIndex() > 0 ? toUtf8(m_encoding->currentData().toString()) : std::string();
    if (const int row = m_header->currentData().toInt(); m_header->currentIndex() > 0) {
        options.hasHeader = row > 0;
        if (row > 0) options.headerRow = row;
    }
    read();
}

void FileStep::dateOrderChosen() {
    draft().dateOrder.reset();
    if (m_dates->currentIndex() > 0) draft().dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    ImportDraft& now = draft();
    for (std::size_t column = 0; column < now.mapping.columns.size(); ++column)
        if (importTarget(now.mapping.columns[column].target).type == ImportType::Date)
            now.mapping.columns[column].dateOrder =
                now.dateOrder ? *now.dateOrder : guessDateOrder(*now.preview.sheet, column);
    showDates();
}

void FileStep::enter() {
    QWidget* first = m_stack->currentIndex() == 1 ? static_cast<QWidget*>(m_delimiter) : focusProxy();
    first->setFocus(Qt::OtherFocusReason);
}

void FileStep::stop() {
    ++m_generation;
    m_isReading = false;
    m_work->cancel();
}

bool FileStep::isComplete() const {
    return draft().hasSheet() && !m_isReading && draft().preview.sheet->rowCount() > 0;
}

} // namespace hedgerow
