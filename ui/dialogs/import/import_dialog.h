// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/import/import_step.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hedgerow {

class FileStep;
class MessageNote;
class ResultStep;
class RowsStep;
class TintedLabel;

// A spreadsheet is brought in, in four steps: the file, its columns, what would happen, and the import. Everything that
// takes long runs on the session's thread and can be stopped. Deletes itself when closed; closes when the vault locks.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const ImportPlaces& places, QWidget* parent);

    void choose(const Path& file);

    void done(int result) override;
    void reject() override;

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    enum Step { File, Columns, Rows, Import, StepCount };

    QWidget* headLine();
    QWidget* bottomLine();
    void goTo(int step);
    void goOn();
    void goBack();
    void showState();
    void showFileChanged();
    ImportStep* step(int number) const;

    ImportDraft m_draft;
    ImportPlaces m_places;
    QStackedWidget* m_stack;
    FileStep* m_file;
    RowsStep* m_rows;
    ResultStep* m_result;
    MessageNote* m_changed;
    std::array<TintedLabel*, StepCount> m_titles{};
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    QLabel* m_keys = nullptr;
    int m_step = File;
};

} // namespace hedgerow
