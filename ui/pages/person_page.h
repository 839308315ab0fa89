// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_details.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace hedgerow {

class EmptyState;
class SheetArea;

// One person: who, where, how to reach, how they stand by everyone's account, and what happened. Reads anew when
// something about the person was written; the place one has scrolled to stays.
class PersonPage : public Page, public PersonDisplay {
    Q_OBJECT

public:
    explicit PersonPage(Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Person"); }
    QString iconName() const override { return QStringLiteral("user"); }
    void activate() override;
    void showPerson(const PersonId& person) override;
    QList<PersonId> selectedPeople() const override;

private:
    void reload();
    void noteChanges(const Changes& changes);
    void build(const PersonDetails& details);
    QWidget* headLine(const PersonDetails& details, QWidget* parent);
    QWidget* storySection(const PersonDetails& details, QWidget* parent);
    void end(Kind kind, const Id& record, const char* field, bool value, const char* code);
    void settle(const OpenConflict& conflict, std::size_t place);

    std::optional<PersonId> m_person;
    std::vector<RecordNumber> m_records; // whose change means that this page is old
    quint64 m_generation = 0;
    QStackedWidget* m_stack;
    SheetArea* m_area;
    EmptyState* m_gone;
};

} // namespace hedgerow
