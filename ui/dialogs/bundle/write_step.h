// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_step.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace hedgerow {

class MessageNote;
class WorkProgress;

// The last step: where to, the writing itself, then how to hand it over and what everybody has got by now.
class WriteStep : public GiveStep {
    Q_OBJECT

public:
    WriteStep(Session& session, GiveDraft& draft, QWidget* parent);
    ~WriteStep() override;

    QString title() const override;
    void enter() override;
    void stop() override;
    bool isComplete() const override { return true; }

    bool isRunning() const { return m_isRunning; }
    bool isWritten() const { return m_isWritten; }
    void writeTo(const Path& file);

private:
    QWidget* placePage();
    QWidget* resultPage();
    void askForPlace();
    void take(const Result<WrittenBundles>& written);
    void readGiven();

    QStackedWidget* m_stack;
    MessageNote* m_note;
    QLabel* m_what = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_files = nullptr;
    QLabel* m_hand = nullptr;
    QLabel* m_givenTitle = nullptr;
    QLabel* m_given = nullptr;
    WorkProgress* m_work;
    bool m_isRunning = false;
    bool m_isWritten = false;
};

} // namespace hedgerow
