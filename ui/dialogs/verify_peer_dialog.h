// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"
#include "core/store/peer_view.h"
#include "core/workspace/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hedgerow {

class ComparisonSigns;
class ComparisonWords;
class MessageNote;

// Whether the keys that we have of someone are hers: she reads six words from her own screen, and what is typed here
// must be them. They are not shown before, so that nobody can nod them through. Afterwards it is our turn to read.
// Deletes itself when closed.
class VerifyPeerDialog : public QDialog {
    Q_OBJECT

public:
    VerifyPeerDialog(Session& session, const PeerView& peer, QWidget* parent);

private:
    QWidget* askingPart();
    QWidget* donePart();
    void setReady();
    void tellProgress();
    void compare();
    void showDone();

    Session& m_session;
    PeerView m_peer;
    std::optional<bundle::Comparison> m_comparison;
    MessageNote* m_note;
    QWidget* m_asking = nullptr;
    QWidget* m_done = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_progress = nullptr;
    ComparisonSigns* m_signs = nullptr;
    ComparisonWords* m_ownWords = nullptr;
    ComparisonSigns* m_ownSigns = nullptr;
    QPushButton* m_cancel;
    QPushButton* m_compare;
};

} // namespace hedgerow
