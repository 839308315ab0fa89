// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_meter.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/tinted_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kParts = 4;
constexpr int kBarHeight = 6;

} // namespace

// For the eye alone: the sentence says the same.
class StrengthMeter::Bar final : public QWidget {
public:
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedHeight(kBarHeight); }

    void setFilled(int parts) {
        m_filled = parts;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Tints& tints = tintsFor(palette());
        const int width = (this->width() - (kParts - 1) * kSpaceXs) / kParts;
        for (int part = 0; part < kParts; ++part) {
            const int at = layoutDirection() == Qt::RightToLeft ? kParts - 1 - part : part;
            const bool isFilled = part < m_filled;
            painter.setBrush(!isFilled ? palette().color(QPalette::Mid) : m_filled <= 2 ? tints.warning : tints.accent);
            painter.drawRoundedRect(QRectF(at * (width + kSpaceXs), 0, width, kBarHeight), 3, 3);
        }
    }

private:
    int m_filled = 0;
};

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent), m_bar(new Bar(this)),
      m_text(new TintedLabel({}, TextSize::Body, TintedLabel::Tone::Muted, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs + 2);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("strength"));
}

void StrengthMeter::setStrength(PassphraseStrength strength) {
    m_strength = strength;
    const auto [parts, text] = [&]() -> std::pair<int, QString> {
        switch (strength) {
        case PassphraseStrength::Weak:
            return {1, tr("Weak: whoever gets hold of the file can guess it.")};
        case PassphraseStrength::Fair:
            return {2, tr("Fair: someone who wants it very much could still guess it. Add a word or two.")};
        case PassphraseStrength::Good:
            return {3, tr("Good: too many possibilities to guess, if it is no quotation.")};
        case PassphraseStrength::Strong:
            return {4, tr("Strong: as good as six drawn words, if it is no quotation.")};
        }
        return {0, {}};
    }();
    m_bar->setFilled(parts);
    m_bar->show();
    m_text->setText(text);
    m_text->setTone(parts <= 2 ? TintedLabel::Tone::Warning : TintedLabel::Tone::Muted);
}

void StrengthMeter::setHint(const QString& hint) {
    m_strength.reset();
    m_bar->setFilled(0);
    m_text->setText(hint);
    m_text->setTone(TintedLabel::Tone::Muted);
}

QString StrengthMeter::text() const {
    return m_text->text();
}

} // namespace hedgerow
