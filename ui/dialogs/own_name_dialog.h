// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace hedgerow {

// What we are called on our own card. Deletes itself when closed.
class OwnNameDialog : public FormDialog {
    Q_OBJECT

public:
    OwnNameDialog(Session& session, QWidget* parent);

protected:
    void save() override;

private:
    QLineEdit* m_name;
};

} // namespace hedgerow
