// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/vocabulary.h"

#include <map>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace hedgerow {

class NoteEdit;

// Who a person is, where they work, how to reach them: for a new person, or for one that is there. Writes what was
// changed and nothing else, so that two organizers can each fill in what they know.
class PersonDialog : public FormDialog {
    Q_OBJECT

public:
    PersonDialog(Session& session, std::optional<PersonId> person, QWidget* parent);

protected:
    void save() override;
    QString draftTitle() const override;

private:
    struct Opening {
        Vocabulary vocabulary;
        PersonView person;
    };
    // The record whose fields a group of controls shows; no id: it would be made.
    struct Shown {
        Kind kind = Kind::Person;
        std::optional<Id> id;
        std::map<std::string, QWidget*, std::less<>> controls;
        std::map<std::string, QString, std::less<>> before; // what the controls said when they were filled
    };

    static Result<Opening> readOpening(Reader& reader, std::optional<PersonId> person);
    void fill(const Opening& opening);
    void fill(Shown& shown, const RecordView* record);
    QWidget* nameForm();
    QWidget* workForm();
    QWidget* noteForm();
    QLineEdit* line(Shown& shown, const std::string& field);
    void put(QGridLayout* grid, int row, int column, Shown& shown, const std::string& field, int span = 1);
    EditRecords command() const;
    FieldValues changed(const Shown& shown) const;
    void addContact(EditRecords& edits, const Shown& shown, const char* type) const;
    void addMembership(EditRecords& edits) const;
    void addOwner(RecordEdit& edit) const;

    std::optional<PersonId> m_person;
    Vocabulary m_vocabulary;
    QString m_name; // as the lists show it
    Shown m_about{Kind::Person, {}, {}, {}};
    Shown m_phone{Kind::ContactPoint, {}, {}, {}};
    Shown m_mail{Kind::ContactPoint, {}, {}, {}};
    Shown m_work{Kind::Membership, {}, {}, {}};
};

} // namespace hedgerow
