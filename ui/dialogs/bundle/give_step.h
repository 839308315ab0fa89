// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bundle/give_draft.h"

#include <QWidget>

namespace hedgerow {

// One step of giving to others: a part of the dialog, which owns it and the draft it works on.
class GiveStep : public QWidget {
    Q_OBJECT

public:
    GiveStep(Session& session, GiveDraft& draft, QWidget* parent)
        : QWidget(parent), m_session(session), m_draft(draft) {}

    virtual QString title() const = 0;
    // It came to the front.
    virtual void enter() {}
    // On to the next one: what was chosen goes into the draft.
    virtual void leave() {}
    // Whatever runs ends soon, and its answer is not waited for.
    virtual void stop() {}
    virtual bool isComplete() const = 0;

Q_SIGNALS:
    void completeChanged();

protected:
    Session& session() const { return m_session; }
    GiveDraft& draft() const { return m_draft; }

private:
    Session& m_session;
    GiveDraft& m_draft;
};

} // namespace hedgerow
