// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_note.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace hedgerow {

MessageNote::MessageNote(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("info"), kIconSize, this)), m_text(bodyText({}, this)) {
    setObjectName(QStringLiteral("note"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageNote::show(Mood mood, const QString& text) {
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_icon->setIcon(mood == Mood::Info ? QStringLiteral("info") : QStringLiteral("triangle-alert"),
                    mood == Mood::Danger    ? IconLabel::Tone::Danger
                    : mood == Mood::Warning ? IconLabel::Tone::Warning
                                            : IconLabel::Tone::Accent);
    setProperty("mood", mood == Mood::Danger    ? QStringLiteral("danger")
                        : mood == Mood::Warning ? QStringLiteral("warning")
                                                : QString());
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageNote::clear() {
    m_text->setText({});
    hide();
}

QString MessageNote::text() const {
    return m_text->text();
}

} // namespace hedgerow
