// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_details.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace hedgerow {

class EmptyState;
class PersonDesk;
class SheetArea;

// One person: who, where, how to reach, how they stand by everyone's account, what is open and what happened. All of it
// is edited where it stands. Made anew when something about the person was written, but not while something is being
// typed; the place one has scrolled to, and the keyboard, stay.
class PersonPage : public Page, public PersonDisplay {
    Q_OBJECT

public:
    explicit PersonPage(Session& session, QWidget* parent = nullptr);
    static QString title();

    void activate() override;
    void showPerson(const PersonId& person) override;
    void reveal(const Id& record) override;
    QList<PersonId> selectedPeople() const override;

private:
    void reload();
    void noteChanges(const Changes& changes);
    void take(const Result<PersonDetails>& details);
    void showGone(const Error& error);
    void bringBack();
    // Shows what the desk holds; later, where something is being written.
    void build(const QString& focus = {});
    void fillSheet();
    void giveFocus(const QString& name);
    // Once what is sought has its place: scrolls there and brings the keyboard.
    void goToSought();
    QWidget* soughtPart() const;

    std::optional<PersonId> m_person;
    std::vector<RecordNumber> m_records; // whose change means that this page is old
    quint64 m_generation = 0;
    PersonDesk* m_desk;
    bool m_isOld = false;
    std::size_t m_shown = 0;    // of what happened
    std::optional<Id> m_sought; // stays marked until somebody is shown anew
    bool m_isSeeking = false;   // and was not gone to yet
    QStackedWidget* m_stack;
    SheetArea* m_area;
    EmptyState* m_gone;
    QPushButton* m_bringBack;
};

} // namespace hedgerow
