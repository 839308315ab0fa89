// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/people_filter.h"
#include "core/workspace/session.h"

#include <QList>
#include <QWidget>

namespace hedgerow {

// One place of the window, made when a vault opens and gone when it locks. Owns its state, reads through the session,
// knows neither the window nor other pages. Owned by the window; the window's thread.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    // It came to the front: refresh, take the focus.
    virtual void activate() {}
    // The search at the top of the window leads to the page "people" and there to its own search field.
    virtual void focusSearch() {}
    virtual void search(const QString&) {}
    virtual void showFiltered(const PeopleFilter&) {}
    // Whom an action such as "Log a conversation" would be about; empty: nobody in particular.
    virtual QList<PersonId> selectedPeople() const { return {}; }
    // By what the list of this page is narrowed just now, if it is.
    virtual std::optional<PeopleFilter> shownFilter() const { return {}; }

Q_SIGNALS:
    // People that a filter of the page "people" lists.
    void listRequested(const hedgerow::PeopleFilter& filter);
    void personRequested(const hedgerow::PersonId& person);
    // Someone else is chosen here.
    void selectionChanged();
    void conversationRequested(const QList<hedgerow::PersonId>& with);

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

// What a page is too that shows one person; the window looks for it by the code "person".
class PersonDisplay {
public:
    virtual ~PersonDisplay() = default;
    virtual void showPerson(const PersonId& person) = 0;
    // Brings what was written in this record of the person shown into view, once it is there.
    virtual void reveal(const Id&) {}
};

} // namespace hedgerow
