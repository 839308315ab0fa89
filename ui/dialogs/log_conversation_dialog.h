// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/log_conversation.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/vocabulary.h"
#include "ui/widgets/data_chip_field.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace hedgerow {

class AssessmentForm;
class CampaignBox;
class DateField;
class FrameworkForm;
class ListWorkForm;
class MessageNote;
class NoteEdit;
class WhoBox;

// A conversation, written down in two minutes by keyboard alone: on one side how it went, on the other what came of it.
// Everything but "with whom" may stay empty.
class LogConversationDialog : public FormDialog {
    Q_OBJECT

public:
    LogConversationDialog(Session& session, const QList<PersonId>& with, QWidget* parent);
    // One that is written down already, to be corrected.
    LogConversationDialog(Session& session, const Id& conversation, QWidget* parent);

    // What the form says now.
    LogConversation command() const;

protected:
    void save() override;
    QString draftTitle() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Opening {
        Vocabulary vocabulary;
        std::vector<CampaignView> campaigns;
        std::optional<CampaignId> campaign; // the last one
        QList<Chip> with;
        LogConversation before;
        QStringList colleagues; // whom its remarks are about
    };
    LogConversationDialog(Session& session, const QString& title, QWidget* parent);
    static Result<QList<Chip>> readChips(Reader& reader, const std::vector<PersonId>& people);
    static Result<Opening> readOpening(Reader& reader, const QList<PersonId>& with);
    static Result<Opening> readOpening(Reader& reader, const Id& conversation);
    template <class About>
    void begin(const About& about);
    void fill(const Opening& opening);
    void fillFrom(const Opening& opening);
    QWidget* headForm();
    QWidget* courseForm();
    QWidget* outcomeForm();
    QWidget* dueLine(const QString& text, QLineEdit* what, DateField* due, WhoBox* who);
    void takeCampaign();
    void showPeople();
    // Says the campaign's rule where somebody has power over staff.
    void showAdmission();
    QWidget* firstWrongDate() const;

    std::optional<Id> m_conversation; // that is there already
    LogConversation m_before;
    Vocabulary m_vocabulary;
    quint64 m_generation = 0; // of questions about who has power
    QBoxLayout* m_columns;
    ChipField* m_with;
    DateField* m_date;
    QComboBox* m_medium;
    QLineEdit* m_place;
    QLineEdit* m_minutes;
    CampaignBox* m_campaign;
    std::optional<CampaignId> m_lastCampaign;
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
    MessageNote* m_admission;
    QLineEdit* m_next;
    DateField* m_nextDue;
    WhoBox* m_nextWho;
};

} // namespace hedgerow
