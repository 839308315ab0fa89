// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/top_bar.h"

#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace hedgerow {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)),
      m_search(plainButton(tr("Search people and notes"), QStringLiteral("search"), this)) {
    setObjectName(QStringLiteral("topBar"));
    m_layout->setContentsMargins(sideMargins(kSpaceXl, kSpaceS, kSpaceL, kSpaceS));
    m_layout->setSpacing(kSpaceXs);
    m_search->setObjectName(QStringLiteral("searchEntry"));
    m_search->setToolTip(tr("Search people and notes (Ctrl+F)"));
    m_search->setCursor(Qt::IBeamCursor);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(180);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setProperty(painting::kLook, QByteArray(painting::kSearch));
    m_search->installEventFilter(this);
    m_layout->addWidget(m_search, 3);
    m_layout->addStretch(1);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT searchWanted({}); });
}

void TopBar::setPrimary(QAction* action) {
    QPushButton* button = primaryButton(action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…")),
                                        action->data().toString(), this);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    m_layout->addWidget(button);
    m_layout->addSpacing(kSpaceS);
}

void TopBar::add(QAction* action) {
    QToolButton* button = iconButton(action->data().toString(), action->toolTip(), this);
    button->setEnabled(action->isEnabled());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    m_layout->addWidget(button);
}

void TopBar::setHasSearch(bool hasSearch) {
    QSizePolicy policy = m_search->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the actions stay where they are
    m_search->setSizePolicy(policy);
    m_search->setVisible(hasSearch);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.at(0).isLetterOrNumber()) {
            Q_EMIT searchWanted(typed);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hedgerow
