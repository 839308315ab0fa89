// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hedgerow {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_title(sectionTitle(title, this)), m_text(mutedText(text, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    layout->setSpacing(kSpaceS);
    layout->addStretch();
    layout->addWidget(new IconLabel(iconName, 40, this), 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(420);
    auto* middle = new QHBoxLayout; // an alignment would take the height of one long line
    middle->addStretch(1);
    middle->addWidget(m_text, 1000);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton* EmptyState::addButton(const QString& text, const QString& iconName) {
    QPushButton* button = plainButton(text, iconName, this);
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    box->insertSpacing(box->count() - 1, kSpaceS);
    box->insertWidget(box->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace hedgerow
