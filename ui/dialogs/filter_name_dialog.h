// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <vector>

class QLabel;
class QLineEdit;

namespace hedgerow {

// A filter kept under a name.
struct SavedFilterEntry {
    Id id;
    QString name;
    std::string line; // as PeopleFilter writes it

    bool operator==(const SavedFilterEntry&) const = default;
};

// Asks for the name of a filter: of a new one, which replaces one that is called so already, or another for one that
// is there.
class FilterNameDialog : public FormDialog {
    Q_OBJECT

public:
    // `entry` without an id: a new one.
    FilterNameDialog(Session& session, const SavedFilterEntry& entry, std::vector<SavedFilterEntry> others,
                     QWidget* parent);

protected:
    void save() override;

private:
    const SavedFilterEntry* namesake() const;

    SavedFilterEntry m_entry;
    std::vector<SavedFilterEntry> m_others;
    QLineEdit* m_name;
    QLabel* m_hint;
};

} // namespace hedgerow
