// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace hedgerow {

// A line above the pages: what was being written when the file was locked, to go on with or to throw away. The newest
// first, one at a time; hidden when there is none. Owned by the workbench.
class DraftOffer : public QFrame {
    Q_OBJECT

public:
    explicit DraftOffer(Session& session, QWidget* parent = nullptr);

    QString text() const;
    QPushButton* continueButton() const { return m_continue; }
    QPushButton* discardButton() const { return m_discard; }
    // Thrown away and wanted back.
    void bringBack(const Draft& draft);

Q_SIGNALS:
    // Its form is to be opened.
    void continued(const hedgerow::Draft& draft);
    void discarded(const hedgerow::Draft& draft);

private:
    void load();
    void showNewest();
    Draft takeNewest();

    Session& m_session;
    std::vector<Draft> m_drafts; // the newest last
    QLabel* m_text;
    QPushButton* m_continue;
    QPushButton* m_discard;
};

} // namespace hedgerow
