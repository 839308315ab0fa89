// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/columns_step.h"

#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kLinesAtOnce = 20; // so that hundreds of columns do not hold up the window
constexpr std::size_t kSamples = 3;
constexpr qsizetype kMostSampleText = 60;

QString samplesText(const Sheet& sheet, std::size_t column) {
    QStringList cells;
    for (const std::string_view cell : sampleCells(sheet, column, kSamples)) {
        QString text = cellText(cell);
        if (text.size() > kMostSampleText) text = text.left(kMostSampleText) + u'…';
        cells << isolated(text);
    }
    return cells.join(QStringLiteral(" · "));
}

} // namespace

ColumnsStep::ColumnsStep(Session& session, ImportDraft& draft, QWidget* parent)
    : ImportStep(session, draft, parent),
      m_hint(mutedText(tr("Say what each column holds. What you correct here is remembered for the next spreadsheet, "
                          "inside your file."),
                       this)),
      m_area(new QScrollArea(this)), m_campaignLine(nullptr), m_campaign(new QComboBox(this)),
      m_problem(new TintedLabel({}, TextSize::Body, TintedLabel::Tone::Danger, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_hint);
    m_area->setObjectName(QStringLiteral("card"));
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Columns"));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    m_campaign->setFocusPolicy(Qt::StrongFocus);
    m_campaignLine = labelled(tr("Levels are of the scale of"), m_campaign, this);
    m_campaignLine->hide();
    column->addWidget(m_campaignLine);
    connect(m_campaign, &QComboBox::activated, this, [this] {
        const auto id = Id::parse(toUtf8(m_campaign->currentData().toString()));
        this->draft().campaign = id ? std::optional(CampaignId(*id)) : std::nullopt;
    });
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
}

QString ColumnsStep::title() const {
    return tr("Columns");
}

void ColumnsStep::enter() {
    if (m_built != draft().preview.sheet || m_shown != draft().mapping) build();
    readCampaigns();
    if (!m_lines.empty()) m_lines.front().target->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::build() {
    m_built = draft().preview.sheet;
    m_shown = draft().mapping;
    m_lines.clear();
    m_sheet = new QWidget;
    m_sheet->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    m_grid->setHorizontalSpacing(kSpaceL);
    m_grid->setVerticalSpacing(kSpaceS);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnMinimumWidth(3, 180);
    const QStringList titles{tr("Column"), tr("First cells"), tr("Becomes"), QString()};
    for (int i = 0; i < titles.size(); ++i) m_grid->addWidget(mutedText(titles.at(i), m_sheet), 0, i);
    m_area->setWidget(m_sheet);
    m_area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    addLines();
}

void ColumnsStep::addLines() {
    const std::size_t all = draft().mapping.columns.size();
    for (std::size_t i = 0; i < kLinesAtOnce && m_lines.size() < all; ++i) addLine(m_lines.size());
    if (m_lines.size() < all)
        QTimer::singleShot(0, m_sheet, [this] { addLines(); }); // gone with this sheet's lines
    else
        m_grid->setRowStretch(static_cast<int>(all) + 1, 1);
    check();
}

QStandardItemModel* ColumnsStep::targets() {
    if (m_targets) return m_targets;
    m_targets = new QStandardItemModel(this); // one for all columns
    const auto add = [this](ImportTarget target) {
        auto* item = new QStandardItem(targetLabel(target));
        item->setData(static_cast<int>(target), Qt::UserRole);
        m_targets->appendRow(item);
    };
    add(ImportTarget::Ignore);
    for (const TargetGroup& group : targetGroups()) {
        auto* title = new QStandardItem(group.title);
        title->setFlags(Qt::NoItemFlags);
        m_targets->appendRow(title);
        for (const ImportTarget target : group.targets) add(target);
    }
    return m_targets;
}

void ColumnsStep::addLine(std::size_t column) {
    const Sheet& sheet = *draft().preview.sheet;
    const int row = static_cast<int>(column) + 1;
    const QString heading = headingText(sheet.header[column], column);
    auto* name = sectionTitle(heading, m_sheet);
    name->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto* samples = mutedText(samplesText(sheet, column), m_sheet);
    auto* target = new QComboBox(m_sheet);
    target->setModel(targets());
    target->setFocusPolicy(Qt::StrongFocus);
    target->setAccessibleName(tr("What the column %1 holds").arg(isolated(heading)));
    target->setAccessibleDescription(samples->text());
    target->setMaxVisibleItems(16);
    target->setCurrentIndex(target->findData(static_cast<int>(draft().mapping.columns[column].target)));
    auto* about = new TintedLabel({}, TextSize::Small, TintedLabel::Tone::Muted, m_sheet);
    about->setWordWrap(true);
    m_grid->addWidget(name, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(samples, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(target, row, 2, Qt::AlignVCenter);
    m_grid->addWidget(about, row, 3, Qt::AlignVCenter);
    connect(target, &QComboBox::currentIndexChanged, this,
            [this, column, target] { choose(column, static_cast<ImportTarget>(target->currentData().toInt())); });
    m_lines.push_back({target, about});
}

void ColumnsStep::choose(std::size_t column, ImportTarget target) {
    ColumnMapping& mapped = draft().mapping.columns[column];
    mapped.target = target;
    if (importTarget(target).type == ImportType::Date)
        mapped.dateOrder = draft().dateOrder ? *draft().dateOrder : guessDateOrder(*draft().preview.sheet, column);
    std::erase(draft().rememberedColumns, column);
    m_shown = draft().mapping;
    check();
    if (target == ImportTarget::Level) readCampaigns();
}

QString ColumnsStep::aboutText(std::size_t column) const {
    const ImportTarget target = draft().mapping.columns[column].target;
    const auto& remembered = draft().rememberedColumns;
    if (std::ranges::find(remembered, column) != remembered.end()) return tr("as you chose last time");
    const ImportTarget guessed = draft().preview.guessed.columns[column].target;
    if (target != guessed) return {};
    return target == ImportTarget::Ignore ? QString() : tr("guessed");
}

// Two columns for what a person has once are pointed out at both.
void ColumnsStep::check() {
    const std::vector<ColumnMapping>& columns = draft().mapping.columns;
    QStringList twice;
    for (std::size_t column = 0; column < m_lines.size(); ++column) {
        const ImportTarget target = columns[column].target;
        const bool isTwice =
            !importTarget(target).repeats && std::ranges::count(columns, target, &ColumnMapping::target) > 1;
        m_lines[column].about->setTone(isTwice ? TintedLabel::Tone::Danger : TintedLabel::Tone::Muted);
        m_lines[column].about->setText(isTwice ? tr("more than one column: choose which") : aboutText(column));
        if (isTwice && !twice.contains(targetLabel(target))) twice << targetLabel(target);
    }
    const auto mapped = std::ranges::count_if(
        columns, [](const ColumnMapping& column) { return column.target != ImportTarget::Ignore; });
    if (!twice.isEmpty())
        m_problem->setText(
            tr("A person has this only once, and several columns would fill it: %1.").arg(twice.join(tr(", "))));
    else if (mapped == 0)
        m_problem->setText(tr("Every column is left out. Choose at least one with names."));
    m_isComplete = checkMapping(draft().mapping, *draft().preview.sheet).ok();
    m_problem->setVisible(!m_isComplete);
    Q_EMIT completeChanged();
}

void ColumnsStep::readCampaigns() {
    const bool isNeeded = std::ranges::count(draft().mapping.columns, ImportTarget::Level, &ColumnMapping::target) > 0;
    if (!isNeeded) {
        m_campaignLine->hide();
        draft().campaign.reset();
        return;
    }
    session().read(
        this,
        [](Reader& reader) {
            Campaigns campaigns;
            if (auto all = reader.campaigns()) campaigns.all = std::move(*all);
            if (auto current = reader.setting("campaign")) campaigns.current = std::move(*current);
            return campaigns;
        },
        [this](const Campaigns& campaigns) { showCampaigns(campaigns); });
}

void ColumnsStep::showCampaigns(const Campaigns& campaigns) {
    m_campaignLine->setVisible(!campaigns.all.empty());
    if (campaigns.all.empty()) return;
    const QString before = m_campaign->count() > 0 ? m_campaign->currentData().toString() : fromUtf8(campaigns.current);
    m_campaign->clear();
    m_campaign->addItem(tr("No campaign"), QString());
    for (const CampaignView& campaign : campaigns.all)
        m_campaign->addItem(cellText(campaign.name), fromUtf8(campaign.id.hex()));
    m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(before)));
    Q_EMIT m_campaign->activated(m_campaign->currentIndex());
}

bool ColumnsStep::isComplete() const {
    return m_isComplete;
}

} // namespace hedgerow
