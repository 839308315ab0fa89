// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"

namespace hedgerow {
namespace {

QPushButton* button(const QString& text, const QString& iconName, QPalette::ColorRole role, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    if (!iconName.isEmpty()) made->setIcon(icon(iconName, role));
    made->setAutoDefault(false);
    return made;
}

} // namespace

QPushButton* primaryButton(const QString& text, const QString& iconName, QWidget* parent) {
    QPushButton* made = button(text, iconName, QPalette::HighlightedText, parent);
    made->setProperty(painting::kLook, QByteArray(painting::kPrimary));
    QFont font = made->font();
    font.setWeight(QFont::DemiBold);
    made->setFont(font);
    return made;
}

QPushButton* plainButton(const QString& text, const QString& iconName, QWidget* parent) {
    return button(text, iconName, QPalette::ButtonText, parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    QPushButton* made = button(text, {}, QPalette::Link, parent);
    made->setProperty(painting::kLook, QByteArray(painting::kLink));
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(kIconSize, kIconSize));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumSize(kControlHeight, kControlHeight);
    return made;
}

bool areWordsCut(const QPushButton& button) {
    return !button.text().isEmpty() && button.width() < button.sizeHint().width();
}

} // namespace hedgerow
