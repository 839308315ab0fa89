// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_signs.h"

#include "ui/text/comparison_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tinted_label.h"

#include <QFontDatabase>
#include <QGridLayout>

#include <algorithm>
#include <memory>

namespace hedgerow {
namespace {

constexpr int kColumns = 4;
constexpr qreal kLarger = 1.9; // than text

// A font that has them all, as the systems call it; empty: there is none, and there would be empty boxes.
QString fontForSigns() {
    const QStringList families = QFontDatabase::families();
    const auto found = std::ranges::find_if(families, [](const QString& family) {
        return family.contains(QStringLiteral("emoji"), Qt::CaseInsensitive) || family == QStringLiteral("Symbola");
    });
    return found == families.end() ? QString() : *found;
}

} // namespace

ComparisonSigns::ComparisonSigns(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceM);
    m_grid->setVerticalSpacing(kSpaceXs);
    setLayoutDirection(Qt::LeftToRight);
}

void ComparisonSigns::setSigns(const bundle::Comparison& comparison) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    const QString family = fontForSigns();
    const bool hasFont = !family.isEmpty();
    for (int i = 0; i < static_cast<int>(comparison.emoji.size()); ++i) {
        const bundle::Emoji& emoji = comparison.emoji[static_cast<std::size_t>(i)];
        const int row = i / kColumns * 2;
        const int column = i % kColumns;
        if (hasFont) {
            auto* sign = new TintedLabel(fromUtf8(emoji.sign), TextSize::Body, TintedLabel::Tone::Plain, this);
            QFont font = sign->font();
            font.setFamilies({family});
            font.setPointSizeF(font.pointSizeF() * kLarger);
            sign->setFont(font);
            sign->setAlignment(Qt::AlignCenter);
            sign->setAccessibleName(signName(emoji));
            m_grid->addWidget(sign, row, column);
        }
        auto* name = new TintedLabel(signName(emoji), hasFont ? TextSize::Small : TextSize::Body,
                                     hasFont ? TintedLabel::Tone::Muted : TintedLabel::Tone::Plain, this);
        name->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_grid->addWidget(name, row + 1, column);
    }
    for (int column = 0; column < kColumns; ++column) m_grid->setColumnStretch(column, 1);
}

} // namespace hedgerow
