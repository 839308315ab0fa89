// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_step.h"
#include "ui/dialogs/walked_dialog.h"

#include <array>

class QPushButton;
class QStackedWidget;

namespace hedgerow {

class TintedLabel;
class WriteStep;

// Something is given to others, in four steps: to whom, what, a look at it, and the writing. Everything that takes long
// runs on the session's thread and can be stopped. Deletes itself when closed; closes when the vault locks.
class GiveDialog : public WalkedDialog {
    Q_OBJECT

public:
    GiveDialog(Session& session, GiveFrom from, std::function<SecretBytes()> offer, QWidget* parent);

    void done(int result) override;
    void reject() override;

private:
    enum Step { Whom, What, Look, Write, StepCount };

    QWidget* headLine();
    QWidget* bottomLine();
    void goTo(int step);
    void goOn();
    void goBack();
    void showState();
    GiveStep* step(int number) const;

    GiveDraft m_draft;
    QStackedWidget* m_stack;
    WriteStep* m_write;
    std::array<TintedLabel*, StepCount> m_titles{};
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    int m_step = Whom;
};

} // namespace hedgerow
