// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/peer_view.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace hedgerow {

// What we call someone we share with, and a note. Deletes itself when closed.
class EditPeerDialog : public FormDialog {
    Q_OBJECT

public:
    EditPeerDialog(Session& session, const PeerView& peer, QWidget* parent);

protected:
    void save() override;

private:
    Id m_peer;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QCheckBox* m_own;
    QCheckBox* m_accept;
};

} // namespace hedgerow
