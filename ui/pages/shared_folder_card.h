// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace hedgerow {

class MessageNote;

// The shared folder on the page Sharing: which one, who has what of ours and since when, what waits for a look, and
// what is wrong. Shows what the last look found, whoever asked for it. Owned by the page.
class SharedFolderCard : public Card {
    Q_OBJECT

public:
    explicit SharedFolderCard(Session& session, QWidget* parent = nullptr);

    // Reads how the folder stands.
    void reload();

Q_SIGNALS:
    // It shows how things are.
    void shown();

private:
    QWidget* headLine();
    QWidget* lookLine();
    QPushButton* menuButton(QWidget* line);
    void take(const Result<exchange::FolderReport>& report);
    void present(const exchange::FolderReport& report);
    void showTrouble(const std::optional<Error>& trouble);
    void showLines(const exchange::FolderReport& report);
    QWidget* memberLine(const exchange::FolderMember& member);
    QWidget* waitingLine(const exchange::WaitingBundle& waiting);
    void look();

    Session& m_session;
    QLabel* m_explanation;
    QPushButton* m_choose;
    QWidget* m_there; // all below is in it
    QLabel* m_path = nullptr;
    QLabel* m_how = nullptr;
    MessageNote* m_trouble = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QStringList m_said; // in the lines, so that they are made anew only if they say something else
    QLabel* m_odd = nullptr;
    QLabel* m_looked = nullptr;
    QPushButton* m_look = nullptr;
    std::int64_t m_lookedMs = 0;
    bool m_isLooking = false; // because the button was pressed
};

} // namespace hedgerow
