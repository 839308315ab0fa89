// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/vocabulary.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace hedgerow {

class AssessmentForm;
class ChipField;
class DateField;
class FrameworkForm;
class ListWorkForm;
class NoteEdit;
class WhoBox;

// A conversation, written down in two minutes by keyboard alone: on one side how it went, on the other what came of it.
// Everything but "with whom" may stay empty.
class LogConversationDialog : public FormDialog {
    Q_OBJECT

public:
    LogConversationDialog(Session& session, const QList<PersonId>& with, QWidget* parent);

    // What the form says now.
    LogConversation command() const;

protected:
    void save() override;
    QString draftTitle() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Opening {
        Vocabulary vocabulary;
        std::vector<PersonRow> with;
    };
    static Result<Opening> readOpening(Reader& reader, const QList<PersonId>& with);
    void fill(const Opening& opening);
    QWidget* headForm();
    QWidget* courseForm();
    QWidget* outcomeForm();
    QWidget* dueLine(const QString& text, QLineEdit* what, DateField* due, WhoBox* who);
    void showPeople();
    QWidget* firstWrongDate() const;

    Vocabulary m_vocabulary;
    QBoxLayout* m_columns;
    ChipField* m_with;
    DateField* m_date;
    QComboBox* m_medium;
    QLineEdit* m_place;
    QLineEdit* m_minutes;
    FrameworkForm* m_course;
    NoteEdit* m_note;
    NoteEdit* m_privateNote;
    ChipField* m_organizers;
    ChipField* m_issues;
    QLineEdit* m_asked;
    QComboBox* m_answer;
    QLineEdit* m_promise;
    DateField* m_promiseDue;
    WhoBox* m_promiseWho;
    ChipField* m_objections;
    ListWorkForm* m_listWork;
    AssessmentForm* m_assessments;
    QLineEdit* m_next;
    DateField* m_nextDue;
    WhoBox* m_nextWho;
};

} // namespace hedgerow
