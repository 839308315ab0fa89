// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_words.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QPainter>

namespace hedgerow {
namespace {

constexpr int kColumns = 3;
constexpr int kHeight = 40;
constexpr int kNarrowest = 118; // the longest word has nine letters

} // namespace

ComparisonWords::ComparisonWords(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus); // so that screen readers come by
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Six words to read aloud"));
}

void ComparisonWords::setWords(const bundle::Comparison& comparison) {
    m_words.clear();
    for (const std::string& word : comparison.words) m_words << fromUtf8(word);
    setAccessibleDescription(m_words.join(QStringLiteral(", ")));
    update();
}

QSize ComparisonWords::sizeHint() const {
    return {kColumns * (kNarrowest + kSpaceS) - kSpaceS, 2 * kHeight + kSpaceS};
}

void ComparisonWords::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints& tints = tintsFor(palette());
    QFont font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    const int columnWidth = (width() - (kColumns - 1) * kSpaceS) / kColumns;
    for (int i = 0; i < m_words.size(); ++i) {
        const QRect chip(i % kColumns * (columnWidth + kSpaceS), i / kColumns * (kHeight + kSpaceS), columnWidth,
                         kHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tints.accentSoft);
        painter.drawRoundedRect(chip, kRadius, kRadius);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(tints.muted);
        painter.drawText(chip.adjusted(kSpaceS, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(chip.adjusted(kSpaceXl, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words.at(i));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(tints.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace hedgerow
