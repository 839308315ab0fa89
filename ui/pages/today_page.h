// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_view.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace hedgerow {

class EmptyState;
class SheetArea;

// What waits: where the campaign stands in counts, what was captured and is to be completed, what is due, whom to talk
// to next and why, the week's conversations, who goes cold. Read when it comes to the front and when something was
// written.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;

private:
    struct Found {
        Result<TodayView> view;
        int waiting = 0; // that others want to remove, unanswered
    };

    void reload();
    void build(const TodayView& view, int waiting);

    bool m_isAsking = false;
    bool m_isOld = false; // something was written since it was asked
    QStackedWidget* m_stack;
    SheetArea* m_area;
    EmptyState* m_nobody;
    EmptyState* m_failed;
};

} // namespace hedgerow
