// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/filter_name_dialog.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace hedgerow {

// The button with the filters one has kept: choosing one, keeping the present one, renaming, removing (undoable like
// everything). They are records of this vault that are never shared. The page owns it.
class SavedFilters : public QPushButton {
    Q_OBJECT

public:
    // `current`: what is filtered now.
    SavedFilters(Session& session, std::function<PeopleFilter()> current, QWidget* parent);

    const std::vector<SavedFilterEntry>& entries() const { return m_entries; }

Q_SIGNALS:
    void chosen(const hedgerow::PeopleFilter& filter);

private:
    void read();
    void fillMenu();
    void saveCurrent();
    void rename(const SavedFilterEntry& entry);
    void remove(const SavedFilterEntry& entry);

    Session& m_session;
    std::function<PeopleFilter()> m_current;
    std::vector<SavedFilterEntry> m_entries; // by name
    QMenu* m_menu;
};

} // namespace hedgerow
