// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_view.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace hedgerow {

class DateField;

// A next step that is there: what, when and who does it.
class FollowUpDialog : public FormDialog {
    Q_OBJECT

public:
    FollowUpDialog(Session& session, const FollowUpView& step, QWidget* parent);

protected:
    void save() override;

private:
    Id m_step;
    QLineEdit* m_what;
    DateField* m_due;
    QLineEdit* m_owner;
};

} // namespace hedgerow
