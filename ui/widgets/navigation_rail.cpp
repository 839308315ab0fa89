// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation_rail.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace hedgerow {

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent), m_buttons(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(kSpaceS, kSpaceM, kSpaceS, kSpaceM);
    m_layout->setSpacing(kSpaceXs);
    m_layout->addStretch();
    setMinimumWidth(176);
}

void NavigationRail::add(const QString& code, const QString& title, const QString& iconName) {
    auto* button = new QToolButton(this);
    button->setObjectName(code);
    button->setText(QStringLiteral("  ") + title);
    button->setAccessibleName(title);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(20, 20));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(40);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
}

void NavigationRail::mark(const QString& code) {
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons()) button->setChecked(button->objectName() == code);
    m_buttons->setExclusive(true);
}

void NavigationRail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hedgerow
