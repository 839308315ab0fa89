// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/import/import_draft.h"

#include <QWidget>

namespace hedgerow {

// One step of an import: a part of the dialog, which owns it and the draft it works on.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    ImportStep(Session& session, ImportDraft& draft, QWidget* parent)
        : QWidget(parent), m_session(session), m_draft(draft) {}

    virtual QString title() const = 0;
    // It came to the front.
    virtual void enter() {}
    // Whatever runs ends soon, and its answer is not waited for.
    virtual void stop() {}
    virtual bool isComplete() const = 0;

Q_SIGNALS:
    void completeChanged();

protected:
    Session& session() const { return m_session; }
    ImportDraft& draft() const { return m_draft; }

private:
    Session& m_session;
    ImportDraft& m_draft;
};

} // namespace hedgerow
