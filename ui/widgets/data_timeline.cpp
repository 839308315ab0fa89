// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_timeline.h"

#include "ui/text/date_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

constexpr std::size_t kShownAtOnce = 30;

QString iconOf(StoryItem::Type type) {
    switch (type) {
    case StoryItem::Type::Talk:
        return QStringLiteral("message-circle");
    case StoryItem::Type::Remark:
        return QStringLiteral("megaphone");
    case StoryItem::Type::Promise:
        return QStringLiteral("hand");
    case StoryItem::Type::NextStep:
        return QStringLiteral("calendar-check");
    }
    return {};
}

} // namespace

Timeline::Timeline(Date today, QWidget* parent)
    : QWidget(parent), m_today(today), m_column(new QVBoxLayout(this)), m_more(linkButton(tr("Show older"), this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceL);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &Timeline::showMore);
}

void Timeline::setItems(std::vector<StoryItem> items) {
    m_items = std::move(items);
    m_shown = 0;
    showMore();
}

void Timeline::showMore() {
    const std::size_t until = std::min(m_items.size(), m_shown + kShownAtOnce);
    for (; m_shown < until; ++m_shown) m_column->insertWidget(m_column->count() - 1, entry(m_items[m_shown]));
    m_more->setVisible(m_shown < m_items.size());
}

QWidget* Timeline::entry(const StoryItem& item) {
    auto* entry = new QWidget(this);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceM);
    row->addWidget(new IconLabel(iconOf(item.type), kIconSize, entry), 0, Qt::AlignTop);

    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceS);
    QLabel* title = bodyText(item.title, entry);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    head->addWidget(title, 1);
    auto* date = new TintedLabel(item.date ? datePhrase(*item.date, m_today) : tr("no date"), TextSize::Body,
                                 item.isOverdue ? TintedLabel::Tone::Danger : TintedLabel::Tone::Muted, entry);
    head->addWidget(date, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!item.detail.isEmpty()) column->addWidget(mutedText(item.detail, entry));
    for (const auto& [about, said] : item.lines)
        column->addWidget(
            bodyText(about.isEmpty() ? said : tr("%1: %2", "what about it, what was said").arg(about, said), entry));
    if (QWidget* buttons = answers(item, entry)) column->addWidget(buttons, 0, Qt::AlignLeading);
    row->addLayout(column, 1);
    const auto labels = entry->findChildren<QLabel*>();
    for (QLabel* label : labels)
        if (label != date) label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return entry;
}

QWidget* Timeline::answers(const StoryItem& item, QWidget* parent) {
    if (!item.isOpen) return nullptr;
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, kSpaceXs, 0, 0);
    row->setSpacing(kSpaceS);
    const auto add = [&](const QString& text, const QString& iconName, const std::function<void()>& act) {
        QPushButton* button = plainButton(text, iconName, line);
        button->setAccessibleName(tr("%1: %2", "what to do, about what").arg(text, item.title.left(80)));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    const Id id = item.id;
    if (item.type == StoryItem::Type::NextStep) {
        add(tr("Done"), QStringLiteral("check"), [this, id] { Q_EMIT nextStepDone(id); });
    } else {
        add(tr("Kept"), QStringLiteral("check"), [this, id] { Q_EMIT promiseEnded(id, true); });
        add(tr("Not kept"), QStringLiteral("x"), [this, id] { Q_EMIT promiseEnded(id, false); });
    }
    return line;
}

} // namespace hedgerow
