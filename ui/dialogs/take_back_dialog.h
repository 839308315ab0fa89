// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace hedgerow {

class DateField;
class MessageNote;

// Takes back what came in somebody's bundles, all of it or from a day on, after saying what that is and what would
// stay. Deletes itself when closed.
class TakeBackDialog : public QDialog {
    Q_OBJECT

public:
    TakeBackDialog(Session& session, const PeerView& peer, QWidget* parent);

Q_SIGNALS:
    // What is chosen was looked through.
    void rehearsed();

private:
    QWidget* choice();
    QWidget* listArea();
    void list(const Result<std::vector<ReceivedBundle>>& received);
    void choose();
    void rehearse();
    void takeBack();
    std::vector<ReceivedBundle> chosen() const;
    std::vector<std::int64_t> deliveries() const;

    Session& m_session;
    PeerView m_peer;
    std::vector<ReceivedBundle> m_received; // newest first
    int m_generation = 0;                   // of what is chosen

    QRadioButton* m_all = nullptr;
    QRadioButton* m_since = nullptr;
    DateField* m_day = nullptr;
    QVBoxLayout* m_lines = nullptr;
    MessageNote* m_note;
    QLabel* m_summary;
    QPushButton* m_takeBack = nullptr;
};

} // namespace hedgerow
