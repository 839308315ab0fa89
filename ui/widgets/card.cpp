// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace hedgerow {

Card::Card(QWidget* parent) : QFrame(parent), m_body(nullptr) {
    setObjectName(QStringLiteral("card"));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    m_body->setSpacing(kSpaceS);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent) {
    m_body->addWidget(sectionTitle(title, this));
}

} // namespace hedgerow
