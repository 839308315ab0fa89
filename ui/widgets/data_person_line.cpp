// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_person_line.h"

#include "ui/theme/direction.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/tinted_label.h"
#include "ui/widgets/wrapped.h"

#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

constexpr int kMarkSize = 24;

} // namespace

PersonLine::PersonLine(const PersonId& person, const QString& name, QWidget* parent)
    : QFrame(parent), m_person(person), m_name(name.isEmpty() ? tr("(no name yet)") : name),
      m_row(new QHBoxLayout(this)), m_texts(new QVBoxLayout) {
    m_row->setContentsMargins(0, kSpaceXs, 0, kSpaceXs);
    m_row->setSpacing(kSpaceM);
    m_texts->setSpacing(0);
    setCursor(Qt::PointingHandCursor);
    QPushButton* link = linkButton(QString(m_name).replace(u'&', QStringLiteral("&&")), this);
    link->setAccessibleName(tr("Open %1").arg(m_name));
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    link->setMinimumWidth(1);
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_person); });
    m_texts->addWidget(link, 0, Qt::AlignLeading);
    m_row->addLayout(m_texts, 1);
}

void PersonLine::addMark(const std::optional<LevelView>& level) {
    auto* mark = new QLabel(this);
    QPixmap drawn(QSize(kMarkSize, kMarkSize) * devicePixelRatioF());
    drawn.setDevicePixelRatio(devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLevelMark(painter, QRectF(0, 0, kMarkSize, kMarkSize), level, palette());
    painter.end();
    mark->setPixmap(drawn);
    mark->setAccessibleName(levelText(level));
    m_row->insertWidget(m_row->indexOf(m_texts), mark, 0, Qt::AlignVCenter);
}

void PersonLine::addDetail(const QString& text, bool isUrgent) {
    if (text.isEmpty()) return;
    auto* label =
        new TintedLabel(text, TextSize::Body, isUrgent ? TintedLabel::Tone::Danger : TintedLabel::Tone::Muted, this);
    wrapped(label);
    label->setContentsMargins(sideMargins(kSpaceS, 0, 0, 0)); // below the words of the link
    m_texts->addWidget(label);
}

void PersonLine::addButton(const QString& iconName, const QString& text, const std::function<void()>& act) {
    QToolButton* button = iconButton(iconName, text, this);
    button->setAccessibleName(tr("%1: %2", "what to do, with whom").arg(text, m_name));
    connect(button, &QToolButton::clicked, this, act);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void PersonLine::addWords(const QString& text, const std::function<void()>& act) {
    QPushButton* button = linkButton(text, this);
    button->setAccessibleName(tr("%1: %2", "what to do, with whom").arg(text, m_name));
    connect(button, &QPushButton::clicked, this, act);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void PersonLine::addMenu(const QString& iconName, const QString& text,
                         const std::vector<std::pair<QString, std::function<void()>>>& choices) {
    QToolButton* button = iconButton(iconName, text, this);
    button->setAccessibleName(tr("%1: %2", "what to do, with whom").arg(text, m_name));
    auto* menu = new QMenu(button);
    for (const auto& [words, act] : choices) menu->addAction(words, this, act);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void PersonLine::addTick(const QString& text, const std::function<void()>& act) {
    QToolButton* button = iconButton(QStringLiteral("circle"), text, this);
    button->setAccessibleName(tr("%1: %2", "what to do, with whom").arg(text, m_name));
    connect(button, &QToolButton::clicked, this, act);
    m_row->insertWidget(0, button, 0, Qt::AlignVCenter);
}

void PersonLine::leaveTickOut() {
    auto* room = new QWidget(this);
    room->setFixedWidth(kControlHeight);
    m_row->insertWidget(0, room);
}

void PersonLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT opened(m_person);
    QFrame::mouseReleaseEvent(event);
}

} // namespace hedgerow
