// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bundle/numbers_dialog.h"

#include "ui/models/roll_up_model.h"
#include "ui/text/bundle_text.h"
#include "ui/text/date_text.h"
#include "ui/text/import_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr QSize kWanted(900, 560);
constexpr int kLeastUnitWidth = 160;
constexpr int kMostUnitWidth = 420;

} // namespace

NumbersDialog::NumbersDialog(Session& session, std::vector<RollUpTable> tables, QWidget* parent)
    : QDialog(parent), m_tables(std::move(tables)), m_which(new QComboBox(this)), m_model(new RollUpModel(this)),
      m_table(new DataTable(this)), m_legend(mutedText({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Numbers by unit that others gave"));
    setAccessibleName(windowTitle());
    resize(screen()->availableSize().boundedTo(kWanted));
    m_which->setAccessibleName(tr("Whose numbers, of which day"));
    m_which->setFocusPolicy(Qt::StrongFocus);
    for (const RollUpTable& table : m_tables)
        //: Who gave numbers, and of which day they are
        m_which->addItem(
            tr("%1, %2").arg(isolated(cellText(table.by)), table.date ? shortDate(*table.date) : QString()));
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    m_table->setName(tr("Numbers by unit"));
    m_table->setModel(m_model);
    sheet->body()->addWidget(m_table);
    QPushButton* close = plainButton(tr("Close"), {}, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(pageTitle(windowTitle(), this));
    column->addWidget(m_which, 0, Qt::AlignLeading);
    column->addWidget(sheet, 1);
    column->addWidget(m_legend);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(m_which, &QComboBox::currentIndexChanged, this, &NumbersDialog::show);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::closed, this, [this] { done(Rejected); });
    show(0);
}

void NumbersDialog::show(int table) {
    if (table < 0 || static_cast<std::size_t>(table) >= m_tables.size()) return;
    const RollUpTable& chosen = m_tables[static_cast<std::size_t>(table)];
    m_model->show(chosen);
    for (int column = 0; column < m_model->columnCount(); ++column) m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(0, qBound(kLeastUnitWidth, m_table->columnWidth(0), kMostUnitWidth));
    m_legend->setText(numbersLegend(chosen) + QLatin1Char(' ') + tr("They stay beside your own numbers."));
}

} // namespace hedgerow
