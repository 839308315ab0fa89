// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/workspace/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hedgerow {

class MessageNote;

// Forgetting a person for good: says what goes, lists what would still name them, and wants a word typed before it does
// it. Deletes itself when closed.
class ForgetPersonDialog : public QDialog {
    Q_OBJECT

public:
    ForgetPersonDialog(Session& session, const PersonId& person, QWidget* parent);

    // What has to be typed.
    static QString word();

private:
    struct Review {
        std::string name;
        std::size_t conversations = 0;
        TouchedRecords records;
    };
    void lookThrough();
    void show(const Result<Review>& review);
    void forget();

    Session& m_session;
    PersonId m_person;
    QLineEdit* m_typed;
    QPushButton* m_forget;
    MessageNote* m_problem;
    QVBoxLayout* m_review;
    class QLabel* m_title;
};

} // namespace hedgerow
