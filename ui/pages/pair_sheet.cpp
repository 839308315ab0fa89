// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pair_sheet.h"

#include "ui/text/likeness_text.h"
#include "ui/text/strings.h"
#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"
#include "ui/widgets/wrapped.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kLabelWidth = 128;
constexpr int kSmallIcon = 16;

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

PairSheet::PairSheet(QWidget* parent) : QWidget(parent), m_area(new QScrollArea(this)) {
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("The two entries"));
    m_area->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

void PairSheet::show(const PairComparison& pair, const Likeness& likeness) {
    const bool isSamePair = m_pair.kept == pair.kept && m_pair.other == pair.other;
    const bool isSwapped = m_pair.kept == pair.other && m_pair.other == pair.kept;
    if (isSamePair && m_pair.lines == pair.lines && m_likeness == likeness) return;
    m_pair = pair;
    m_likeness = likeness;
    if (isSwapped) m_pair.swap(); // as the user had turned it
    fill();
}

void PairSheet::clear() {
    m_pair = {};
    m_likeness = {};
    m_names.clear();
    setContent(std::make_unique<QWidget>());
}

void PairSheet::setContent(std::unique_ptr<QWidget> content) {
    m_area->setWidget(content.release());
    m_area->widget()->setAutoFillBackground(false); // the card is its ground
}

void PairSheet::swap() {
    m_pair.swap();
    fill();
}

void PairSheet::fill() {
    m_names.clear();
    auto content = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(content.get());
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(sectionTitle(confidenceText(m_likeness.confidence), content.get()));
    column->addWidget(reasonsOf(m_likeness));
    column->addWidget(table());
    column->addStretch(1);
    setContent(std::move(content));
    Q_EMIT filled();
}

QWidget* PairSheet::reasonsOf(const Likeness& likeness) {
    auto* block = new QWidget(this);
    auto* rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpaceXs);
    for (const LikenessReason reason : likeness.reasons) {
        const bool isAgainst = speaksAgainst(reason);
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpaceS);
        auto* mark = new IconLabel(isAgainst ? QStringLiteral("minus") : QStringLiteral("check"), kSmallIcon, block);
        if (isAgainst) mark->setIcon(QStringLiteral("minus"), IconLabel::Tone::Warning);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(wrapped(bodyText(likenessText(reason), block)), 1);
        rows->addLayout(row);
    }
    return block;
}

QWidget* PairSheet::nameOf(const PersonId& person, const QString& name, bool stays) {
    auto* block = new QWidget(this);
    auto* rows = new QVBoxLayout(block);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* words = new FactButton(block);
    words->setSign(QStringLiteral("arrow-right"));
    words->setWords(name, false);
    QFont font = words->font();
    font.setWeight(QFont::DemiBold);
    words->setFont(font);
    words->setAccessibleName(tr("Open: %1").arg(name));
    connect(words, &FactButton::clicked, this, [this, person] { Q_EMIT personRequested(person); });
    rows->addWidget(words);
    m_names.append(words);
    QLabel* what = wrapped(mutedText(stays ? tr("Shown first") : tr("Joined to it"), block));
    what->setContentsMargins(sideMargins(kSpaceXs, 0, 0, 0));
    rows->addWidget(what);
    return block;
}

QWidget* PairSheet::table() {
    auto* block = new QWidget(this);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, kSpaceS, 0, 0);
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceS);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(nameOf(m_pair.kept, m_pair.keptName, true), 0, 1, Qt::AlignTop);
    grid->addWidget(nameOf(m_pair.other, m_pair.otherName, false), 0, 2, Qt::AlignTop);
    int at = 1;
    for (const ComparedLine& line : m_pair.lines) {
        grid->addWidget(rule(block), at++, 0, 1, 3);
        auto* label = new QWidget(block);
        auto* words = new QVBoxLayout(label);
        words->setContentsMargins(0, 0, 0, 0);
        words->setSpacing(0);
        words->addWidget(wrapped(mutedText(line.label, label)));
        if (line.differs) {
            //: Below the name of a field in which two entries say different things.
            auto* mark = new TintedLabel(tr("differs"), TextSize::Small, TintedLabel::Tone::Warning, label);
            words->addWidget(mark);
        }
        words->addStretch();
        grid->addWidget(label, at, 0);
        int side = 1;
        for (const QString& text : {line.kept, line.other}) {
            QLabel* told = text.isEmpty() ? mutedText(QStringLiteral("–"), block) : bodyText(text, block);
            told->setContentsMargins(sideMargins(kSpaceXs, 0, 0, 0));
            grid->addWidget(wrapped(told), at, side++, Qt::AlignTop);
        }
        ++at;
    }
    grid->setRowStretch(at, 1);
    return block;
}

} // namespace hedgerow
