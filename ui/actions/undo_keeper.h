// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QObject>

#include <vector>

namespace hedgerow {

// Ctrl+Z and its way back, for one open file: takes back the newest batch that can be, and remembers what it took back
// until something new is written. Tells in words what was written, by
// whomever, but for what the program does by itself: that is passed over, and neither ends redoing. Owned by the
// workbench.
class UndoKeeper : public QObject {
    Q_OBJECT

public:
    explicit UndoKeeper(Session& session, QObject* parent = nullptr);

    bool canUndo() const { return m_last.has_value(); }
    bool canRedo() const { return !m_undone.empty(); }
    void undo();
    void undo(const BatchName& batch);
    void redo();
    // Says again that this batch was written.
    void tell(const BatchName& batch);

Q_SIGNALS:
    // What can be undone or redone now is another.
    void updated();
    // A batch was written: "Logged a conversation".
    void wrote(const hedgerow::BatchView& batch);
    void undid(const hedgerow::BatchView& batch, const std::vector<hedgerow::Notice>& notices);
    void redid(const hedgerow::BatchView& batch);
    void failed(const hedgerow::Error& error);

private:
    struct Seen {
        std::optional<BatchName> last;
        std::optional<BatchView> batch;
    };

    void look(std::optional<BatchName> batch, std::function<void(const BatchView&)> tell);
    void handleChange(const Changes& changes);

    Session& m_session;
    std::optional<BatchName> m_last;
    std::vector<BatchName> m_undone;
    int m_ownWrites = 0; // undos and redos on their way
};

} // namespace hedgerow
