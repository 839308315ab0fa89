// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_step.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;

namespace hedgerow {

class CountButton;
class DataTable;
class GivenCodesModel;
class GivenNotesModel;
class GivenPeopleModel;
class MessageNote;
class RollUpModel;
class WorkProgress;

// The third step: exactly what would be given away, before anything is written.
class LookStep : public GiveStep {
    Q_OBJECT

public:
    LookStep(Session& session, GiveDraft& draft, QWidget* parent);
    ~LookStep() override;

    QString title() const override;
    void enter() override; // looks
    void stop() override;
    bool isComplete() const override { return m_isLookedAt; }

private:
    struct Names {
        std::map<Id, std::string> labels;
        std::vector<PersonRow> people;
        std::map<LevelId, LevelView> levels;
    };

    QWidget* sheet();
    QWidget* notesPage();
    void take(const Result<bundle::BundleLook>& look);
    void readNames();
    void showKinds();
    void showTable();
    void warn();

    QStackedWidget* m_stack;
    MessageNote* m_note;
    QLabel* m_headline;
    CountButton* m_kinds;
    CountButton* m_people;
    CountButton* m_notes;
    QStackedWidget* m_views = nullptr;
    QTreeWidget* m_kindList;
    GivenPeopleModel* m_peopleModel;
    GivenCodesModel* m_codesModel;
    RollUpModel* m_numbersModel;
    DataTable* m_peopleTable;
    GivenNotesModel* m_notesModel;
    DataTable* m_notesTable;
    QPlainTextEdit* m_text;
    WorkProgress* m_work;
    bool m_isLookedAt = false;
    quint64 m_generation = 0; // answers for an older choice are dropped
};

} // namespace hedgerow
