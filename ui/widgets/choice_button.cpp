// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hedgerow {

ChoiceButton::ChoiceButton(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    layout->setSpacing(kSpaceL);
    auto* drawing = new IconLabel(iconName, 22, this);
    drawing->setHasGround(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* heading = sectionTitle(title, this);
    auto* about = mutedText(sentence, this);
    words->addWidget(heading);
    words->addWidget(about);
    layout->addWidget(drawing, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(new IconLabel(QStringLiteral("chevron-right"), kIconSize, this), 0, Qt::AlignVCenter);
    for (QLabel* label : {heading, about}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ChoiceButton::sizeHint() const {
    return layout()->sizeHint();
}

void ChoiceButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints& tints = tintsFor(palette());
    const bool isHot = underMouse() && isEnabled();
    const qreal line = hasFocus() ? 2.0 : 1.0;
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(isDown() ? tints.accentSoft : isHot ? blended(base, tints.accentSoft, 0.35) : base);
    painter.setPen(QPen(hasFocus() || isHot ? tints.accent : tints.border, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 12, 12);
}

} // namespace hedgerow
