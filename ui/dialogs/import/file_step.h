// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_step.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace hedgerow {

class DataTable;
class MessageNote;
class SheetModel;
class WorkProgress;

// The first step: which file, and how it is read. What was guessed is said, shown by the first rows, and changeable.
class FileStep : public ImportStep {
    Q_OBJECT

public:
    FileStep(Session& session, ImportDraft& draft, QWidget* parent);
    ~FileStep() override;

    QString title() const override;
    void enter() override;
    void stop() override;
    bool isComplete() const override;

    // Reads it, with everything guessed anew.
    void choose(const Path& file);
    // The same file once more, as it is now.
    void readAgain();

private:
    struct Read {
        Result<SheetPreview> preview;
        std::string remembered;
    };

    QWidget* welcome();
    QWidget* settings();
    QComboBox* setting(const QString& name, class FlowLayout* line);
    void askForFile();
    void read();
    void take(Result<Read> read);
    void takeMapping();
    void showSettings();
    void showDates();
    void optionChosen();
    void dateOrderChosen();

    QStackedWidget* m_stack;
    MessageNote* m_problem;
    QLabel* m_name;
    QLabel* m_read;
    MessageNote* m_note;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_header = nullptr;
    QComboBox* m_dates = nullptr;
    QLabel* m_dateSample;
    SheetModel* m_model;
    DataTable* m_table;
    WorkProgress* m_work;
    quint64 m_generation = 0; // answers for an older choice are dropped
    bool m_isReading = false;
};

} // namespace hedgerow
