// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_words.h"

#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace hedgerow {
namespace {

constexpr int kRowHeightOfWords = 44;
constexpr int kDenseRowHeight = 34; // of many words
constexpr std::size_t kMany = 12;
constexpr int kWidthOfWord = 125;

int rowHeight(std::size_t words) {
    return words > kMany ? kDenseRowHeight : kRowHeightOfWords;
}

std::vector<std::string_view> split(std::string_view words) {
    std::vector<std::string_view> parts;
    while (!words.empty()) {
        const auto blank = std::min(words.find(' '), words.size());
        if (blank > 0) parts.push_back(words.substr(0, blank));
        words.remove_prefix(std::min(blank + 1, words.size()));
    }
    return parts;
}

class SpokenWords final : public QAccessibleWidget {
public:
    explicit SpokenWords(QWidget* widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return fromUtf8(static_cast<const SecretWords*>(widget())->words().view());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* spokenWords(const QString&, QObject* object) {
    auto* words = qobject_cast<SecretWords*>(object);
    return words ? std::make_unique<SpokenWords>(words).release() : nullptr; // the accessibility cache owns it
}

} // namespace

SecretWords::SecretWords(QWidget* parent, int columns) : QWidget(parent), m_columns(columns) {
    static const bool isKnown = [] {
        QAccessible::installFactory(spokenWords);
        return true;
    }();
    Q_UNUSED(isKnown)
    setAccessibleName(tr("The offered passphrase"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretWords::setWords(SecretBytes words) {
    m_words = std::move(words);
    updateGeometry();
    update();
}

QSize SecretWords::sizeHint() const {
    const std::size_t count = split(m_words.view()).size();
    const int rows = (static_cast<int>(count) + m_columns - 1) / m_columns;
    return QSize(m_columns * (kWidthOfWord + kSpaceS) - kSpaceS,
                 qMax(1, rows) * (rowHeight(count) + kSpaceS) - kSpaceS);
}

void SecretWords::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as the words are typed, in a window read from the right too
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints& tints = tintsFor(palette());
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(textFont(TextSize::Section).pointSizeF());
    font.setWeight(QFont::DemiBold);
    const auto words = split(m_words.view());
    const int columnWidth = (width() - (m_columns - 1) * kSpaceS) / m_columns;
    const int height = rowHeight(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int column = static_cast<int>(i) % m_columns;
        const int row = static_cast<int>(i) / m_columns;
        const QRect chip(column * (columnWidth + kSpaceS), row * (height + kSpaceS), columnWidth, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tints.accentSoft);
        painter.drawRoundedRect(chip, kRadius, kRadius);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(tints.muted);
        painter.drawText(chip.adjusted(kSpaceS, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Text));
        QString word = fromUtf8(words[i]);
        painter.drawText(chip.adjusted(kSpaceXl, 0, -kSpaceXs, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
        std::fill_n(word.data(), word.size(), QChar());
    }
    if (hasFocus()) {
        painter.setPen(QPen(tints.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

} // namespace hedgerow
