// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hedgerow {

class MessageNote;
struct Suggestion;

// Says that another record is this very person: one chooses it, sees both beside each other, and joins them. Undo parts
// them again. Deletes itself when closed.
class SamePersonDialog : public QDialog {
    Q_OBJECT

public:
    SamePersonDialog(Session& session, const PersonId& kept, QWidget* parent);

private:
    void look(const PersonId& person, QLabel* told);
    void choose(const Suggestion& suggestion);
    void join();
    void keepApart();
    template <class Command>
    void write(Command command);

    Session& m_session;
    PersonId m_kept;
    std::optional<PersonId> m_other;
    QLineEdit* m_who;
    QLabel* m_keptWords;
    QLabel* m_otherWords;
    MessageNote* m_problem;
    QPushButton* m_join;
    QPushButton* m_apart;
};

} // namespace hedgerow
