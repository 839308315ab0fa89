// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

#include <utility>

namespace hedgerow {

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("check"), kIconSize, this)), m_text(bodyText({}, this)),
      m_action(linkButton({}, this)) {
    setObjectName(QStringLiteral("statusStrip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargins(kSpaceXl, kSpaceXs, kSpaceM, kSpaceXs));
    layout->setSpacing(kSpaceM);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    QToolButton* close = iconButton(QStringLiteral("x"), tr("Close this message"), this);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &StatusStrip::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        clear();
        if (run) run();
    });
    hide();
}

void StatusStrip::show(Mood mood, const QString& text) {
    show(mood, text, {}, {});
}

void StatusStrip::show(Mood mood, const QString& text, const QString& actionText, std::function<void()> action) {
    m_text->setText(text);
    m_icon->setIcon(mood == Mood::Done ? QStringLiteral("check") : QStringLiteral("triangle-alert"),
                    mood == Mood::Done ? IconLabel::Tone::Accent : IconLabel::Tone::Warning);
    m_run = std::move(action);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(static_cast<bool>(m_run));
    setProperty("mood", mood == Mood::Warning ? QStringLiteral("warning") : QString());
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusStrip::clear() {
    m_run = {};
    m_text->setText({});
    hide();
}

QString StatusStrip::text() const {
    return m_text->text();
}

} // namespace hedgerow
