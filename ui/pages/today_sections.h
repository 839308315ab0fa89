// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_view.h"
#include "ui/pages/page.h"

class QLabel;

namespace hedgerow {

class Card;
class PersonLine;

// The cards of the page Today, made of what was read. A value for the making; what the cards do goes through the page
// and its session, each a batch that can be undone.
class TodaySections {
public:
    // Borrows all three; cards belong to `parent`.
    TodaySections(Page& page, Session& session, const TodayView& view, QWidget* parent);

    QWidget* counts();
    // What the counts are a part of, in words.
    QLabel* denominator();
    Card* inbox(); // null while it is empty
    Card* due();
    Card* next();
    Card* week();
    Card* cold(); // null if nobody is

private:
    PersonLine* line(const PersonId& person, const std::string& name, QWidget* parent);
    void addTalkButton(PersonLine& line, const PersonId& person);
    void addFollowUp(const FollowUpView& step, Card& card);
    void addPromise(const FollowUpView& promise, Card& card);
    void addMore(Card& card, std::int64_t left, const PeopleFilter* filter = nullptr);
    Card* card(const QString& title, std::int64_t count);

    Page& m_page;
    Session& m_session;
    const TodayView& m_view;
    QWidget* m_parent;
    Date m_today;
};

} // namespace hedgerow
