// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/tinted_label.h"

#include <QVBoxLayout>

namespace hedgerow {

QLabel* pageTitle(const QString& text, QWidget* parent) {
    return new TintedLabel(text, TextSize::Title, TintedLabel::Tone::Plain, parent);
}

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    return new TintedLabel(text, TextSize::Section, TintedLabel::Tone::Plain, parent);
}

QLabel* bodyText(const QString& text, QWidget* parent) {
    auto* label = new TintedLabel(text, TextSize::Body, TintedLabel::Tone::Plain, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* nameText(const QString& text, QWidget* parent) {
    QLabel* label = bodyText(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* mutedText(const QString& text, QWidget* parent) {
    auto* label = new TintedLabel(text, TextSize::Body, TintedLabel::Tone::Muted, parent);
    label->setWordWrap(true);
    return label;
}

QLabel* bigNumber(const QString& text, QWidget* parent) {
    return new TintedLabel(text, TextSize::Number, TintedLabel::Tone::Plain, parent);
}

QWidget* labelled(const QString& text, QWidget* control, QWidget* parent) {
    auto* group = new QWidget(parent);
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpaceXs);
    auto* label = new TintedLabel(text, TextSize::Body, TintedLabel::Tone::Muted, group);
    label->setBuddy(control);
    control->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    layout->addWidget(label);
    layout->addWidget(control);
    return group;
}

} // namespace hedgerow
