// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/workspace/session.h"
#include "ui/models/person_details.h"
#include "ui/models/person_story.h"

#include <QObject>

#include <functional>
#include <set>

class QBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace hedgerow {

class Card;
class InlineField;

// What the sections of the person page work with: what they show, and the few things one can do from all of them.
// Remembers which records are spread out and where something is being added, so that the page can be made anew at any
// moment; counts the controls in which something is being written, so that it is not made anew at the wrong one. Owned
// by the page.
class PersonDesk : public QObject {
    Q_OBJECT

public:
    explicit PersonDesk(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    void setDetails(PersonDetails details);
    const PersonDetails& details() const { return m_details; }
    const PersonView& view() const { return m_details.view; }
    PersonId person() const { return m_details.view.row.id; }
    Session& session() const { return m_session; }
    Date today() const { return m_session.today(); }

    void set(const RecordName& record, const std::string& field, const Value& value, const std::string& code);
    void run(EditRecords edits) const { m_session.run(std::move(edits)); }
    void remove(Kind kind, const Id& record) const;
    void showHistory(const RecordName& record, const std::string& field) const; // empty: of all its fields

    // A record whose fields are spread out below it, or a section in which one is being added.
    bool isOpen(const QString& what) const { return m_open.contains(what); }
    void toggle(const QString& what);
    void close(const QString& what);

    // Something is being written in this control until it says so or is gone.
    void hold(QObject* writing);
    void release(QObject* writing);
    bool isBusy() const { return !m_writing.empty(); }
    // Nothing that was on the page is any more.
    void forgetWriting() { m_writing.clear(); }

Q_SIGNALS:
    // Another part is spread out: show it. `focus`: the name of what shall have the keyboard.
    void arranged(const QString& focus);
    void released();
    void personRequested(const hedgerow::PersonId& person);

private:
    Session& m_session;
    PersonDetails m_details;
    std::set<QString> m_open;
    std::set<QObject*> m_writing;
};

// The name by which a control of a record is found again: "<record>/<part>".
QString partName(const Id& record, std::string_view part);

// A field of a record of this page; it saves itself. `code`: for the history.
InlineField* inlineField(PersonDesk& desk, const RecordName& record, std::string_view field, const Value& value,
                         QWidget* parent, const std::string& code = "edit");
// Several of one record, two beside each other where there is room; long texts take the whole width.
QWidget* fieldGrid(PersonDesk& desk, const RecordView& record, std::initializer_list<std::string_view> fields,
                   QWidget* parent, const std::string& code = "edit");

// A record on one line: what it says, and after it the buttons that spread it out and remove it. What is spread out
// comes below. `about`: what the buttons say they are about.
QWidget* recordLine(PersonDesk& desk, const RecordView& record, QWidget* summary, const QString& about,
                    const std::function<QWidget*(QWidget*)>& details, QWidget* parent);

// A card whose title has a button beside it that opens what `form` makes below; while it is open, it stands first.
Card* addingCard(PersonDesk& desk, const QString& title, const QString& code, const QString& buttonText,
                 const std::function<QWidget*(QWidget*)>& form, QWidget* parent);
// The end of such a form: Add and Cancel. Enter in a line of `form` adds as well.
void finishForm(PersonDesk& desk, QWidget* form, QVBoxLayout* column, const QString& code,
                const std::function<bool()>& add);

QString joinedParts(QStringList parts);
// Wraps within what room there is, however long its words.
QLabel* fitted(QLabel* label);
// A small word on a line of its own, with its sign.
QWidget* warningLine(const QString& text, QWidget* parent);

} // namespace hedgerow
