// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/undo_keeper.h"

#include "core/commands/undo_batch.h"

namespace hedgerow {

UndoKeeper::UndoKeeper(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::changed, this, &UndoKeeper::handleChange);
    look({}, {});
}

void UndoKeeper::undo() {
    if (m_last) undo(*m_last);
}

void UndoKeeper::undo(const BatchName& batch) {
    ++m_ownWrites;
    m_session.run(UndoBatch{batch}, this, [this, batch](const Result<Outcome>& outcome) {
        --m_ownWrites;
        if (!outcome) return Q_EMIT failed(outcome.error());
        m_undone.push_back(batch);
        look(batch, [this, notices = outcome->notices](const BatchView& view) { Q_EMIT undid(view, notices); });
    });
}

void UndoKeeper::redo() {
    if (m_undone.empty()) return;
    const BatchName batch = m_undone.back();
    m_undone.pop_back();
    ++m_ownWrites;
    m_session.run(RedoBatch{batch}, this, [this, batch](const Result<Outcome>& outcome) {
        --m_ownWrites;
        if (!outcome) return Q_EMIT failed(outcome.error());
        look(batch, [this](const BatchView& view) { Q_EMIT redid(view); });
    });
}

void UndoKeeper::tell(const BatchName& batch) {
    look(batch, [this](const BatchView& view) { Q_EMIT wrote(view); });
}

void UndoKeeper::handleChange(const Changes& changes) {
    if (m_ownWrites > 0) return; // its answer comes next and looks itself
    if (changes.isByItself) return;
    m_undone.clear();
    look(changes.batch, [this](const BatchView& view) { Q_EMIT wrote(view); });
}

void UndoKeeper::look(std::optional<BatchName> batch, std::function<void(const BatchView&)> tell) {
    const auto query = [batch](Reader& reader) {
        Seen seen;
        if (const auto last = reader.lastUndoable()) seen.last = *last;
        if (batch) {
            if (auto view = reader.batch(*batch)) seen.batch = std::move(*view);
        }
        return seen;
    };
    m_session.read(this, query, [this, tell = std::move(tell)](const Seen& seen) {
        m_last = seen.last;
        Q_EMIT updated();
        if (tell && seen.batch) tell(*seen.batch);
    });
}

} // namespace hedgerow
