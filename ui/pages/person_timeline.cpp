// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a person, the newest first.
#include "ui/dialogs/dialogs.h"
#include "ui/pages/person_sections.h"
#include "ui/text/date_text.h"
#include "ui/text/strings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tinted_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(PersonTimeline)
};

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

Kind kindOf(StoryItem::Type type) {
    switch (type) {
    case StoryItem::Type::Talk:
        return Kind::Conversation;
    case StoryItem::Type::Remark:
        return Kind::SecondHand;
    case StoryItem::Type::Promise:
        return Kind::Commitment;
    case StoryItem::Type::NextStep:
        return Kind::FollowUp;
    }
    return Kind::Conversation;
}

void addButtons(PersonDesk& desk, const StoryItem& item, QHBoxLayout* row, QWidget* parent) {
    const auto button = [&](const QString& drawing, const QString& text, std::string_view part, auto act) {
        QToolButton* made = iconButton(drawing, text, parent);
        made->setAccessibleName(Timeline::tr("%1: %2", "what to do, about what").arg(text, item.title.left(80)));
        made->setObjectName(partName(item.id, part));
        made->setMinimumSize(kControlHeight - kSpaceS, kControlHeight - kSpaceS);
        QObject::connect(made, &QToolButton::clicked, &desk, act);
        row->addWidget(made, 0, Qt::AlignTop);
    };
    const Id id = item.id;
    const RecordName record = item.record;
    const Kind kind = kindOf(item.type);
    if (kind == Kind::Conversation)
        button(QStringLiteral("pencil"), Timeline::tr("Change this conversation"), "edit", [&desk, id] {
            if (auto* page = qobject_cast<QWidget*>(desk.parent()))
                editConversation(desk.session(), id, page->window());
        });
    if (kind == Kind::Commitment || kind == Kind::FollowUp)
        button(QStringLiteral("undo-2"), Timeline::tr("Open again"), "reopen", [&desk, record, kind] {
            desk.set(record, kind == Kind::FollowUp ? "done" : "kept", Value(),
                     kind == Kind::FollowUp ? "follow_up.open" : "commitment.open");
        });
    button(QStringLiteral("history"), Timeline::tr("What stood here before"), "history",
           [&desk, record] { desk.showHistory(record, {}); });
    button(QStringLiteral("trash-2"), Timeline::tr("Remove"), "remove", [&desk, kind, id] { desk.remove(kind, id); });
}

// On a ground of its own with a bar where the line begins, if it is what was sought.
class StoryEntry : public QWidget {
public:
    StoryEntry(bool isFound, QWidget* parent) : QWidget(parent), m_isFound(isFound) { setProperty("isFound", isFound); }

protected:
    void paintEvent(QPaintEvent* event) override {
        QWidget::paintEvent(event);
        if (!m_isFound) return;
        constexpr int kBar = 3;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tintsFor(palette()).accentSoft);
        painter.drawRoundedRect(rect(), kRadius, kRadius);
        painter.setBrush(tintsFor(palette()).accent);
        painter.drawRect(layoutDirection() == Qt::RightToLeft ? width() - kBar : 0, 0, kBar, height());
    }

private:
    bool m_isFound;
};

QWidget* entry(PersonDesk& desk, const StoryItem& item, bool isFound, QWidget* parent) {
    auto* entry = new StoryEntry(isFound, parent);
    entry->setObjectName(partName(item.id, "entry"));
    auto* row = new QHBoxLayout(entry);
    const int margin = isFound ? kSpaceS : 0;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(kSpaceM);
    row->addWidget(new IconLabel(iconOf(item.type), kIconSize, entry), 0, Qt::AlignTop);

    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel* title = bodyText(item.title, entry);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    words->addWidget(title);
    words->addWidget(mutedText(
        joinedParts({item.date ? datePhrase(*item.date, desk.today()) : Timeline::tr("no date"), item.detail}), entry));
    head->addLayout(words, 1);
    addButtons(desk, item, head, entry);
    column->addLayout(head);
    for (const auto& [about, said] : item.lines) {
        if (about.isEmpty()) {
            column->addWidget(bodyText(said, entry));
            continue;
        }
        auto* pair = new QVBoxLayout;
        pair->setContentsMargins(0, 2, 0, 0);
        pair->setSpacing(0);
        pair->addWidget(new TintedLabel(about, TextSize::Small, TintedLabel::Tone::Muted, entry));
        pair->addWidget(bodyText(said, entry));
        column->addLayout(pair);
    }
    row->addLayout(column, 1);
    const auto labels = entry->findChildren<QLabel*>();
    for (QLabel* label : labels) fitted(label);
    return entry;
}

} // namespace

QWidget* storySection(PersonDesk& desk, const StoryRange& range, const std::function<void()>& more, QWidget* parent) {
    auto* card = new Card(Timeline::tr("What happened"), parent);
    card->body()->setSpacing(kSpaceL);
    auto items = story(desk.details(), shippedFrameworks(QLocale().name().section(u'_', 0, 0)), desk.today());
    std::erase_if(items, &StoryItem::isOpen);
    if (desk.view().conversations.empty())
        card->body()->addWidget(
            mutedText(Timeline::tr("Nobody has talked with them yet. Log the first conversation."), card));
    const auto sought = std::ranges::find_if(items, [&](const StoryItem& item) { return item.id == range.sought; });
    const auto soughtAt = static_cast<std::size_t>(sought - items.begin());
    const bool isThere = sought != items.end();
    const std::size_t until = std::min(items.size(), std::max(range.shown, isThere ? soughtAt + 1 : 0));
    for (std::size_t i = 0; i < until; ++i)
        card->body()->addWidget(entry(desk, items[i], isThere && i == soughtAt, card));
    if (until < items.size()) {
        QPushButton* older = linkButton(Timeline::tr("Show older"), card);
        older->setObjectName(QStringLiteral("older"));
        QObject::connect(older, &QPushButton::clicked, &desk, more);
        card->body()->addWidget(older, 0, Qt::AlignLeading);
    }
    return card;
}

} // namespace hedgerow
