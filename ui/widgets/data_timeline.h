// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_story.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hedgerow {

// What happened with a person, one below the other along a line, an icon for each kind. The newest are laid out at
// once, older ones when asked for. Open promises and next steps can be ticked off.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(Date today, QWidget* parent = nullptr);
    void setItems(std::vector<StoryItem> items);

Q_SIGNALS:
    void nextStepDone(const hedgerow::Id& followUp);
    void promiseEnded(const hedgerow::Id& commitment, bool isKept);

private:
    void showMore();
    QWidget* entry(const StoryItem& item);
    QWidget* answers(const StoryItem& item, QWidget* parent);

    Date m_today;
    std::vector<StoryItem> m_items;
    std::size_t m_shown = 0;
    QVBoxLayout* m_column;
    QPushButton* m_more;
};

} // namespace hedgerow
