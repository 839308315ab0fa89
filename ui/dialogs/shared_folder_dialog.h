// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_choice_view.h"
#include "ui/dialogs/form_dialog.h"

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace hedgerow {

// Which folder is shared, with whom, how much they get and whether what comes is taken in by itself; for a new one and
// for other answers.
class SharedFolderDialog : public FormDialog {
    Q_OBJECT

public:
    SharedFolderDialog(Session& session, QWidget* parent);

Q_SIGNALS:
    // It shows what was chosen before, and who there is.
    void shown();

private:
    struct Found {
        std::optional<exchange::FolderChoice> choice;
        std::vector<PeerView> peers;
        std::string name;
    };

    QWidget* folderLine(QWidget* content);
    void addProfiles(QVBoxLayout& column, QWidget* content);
    void addTaking(QVBoxLayout& column, QWidget* content);
    void fill(const Found& found);
    QWidget* memberLine(const PeerView& peer, bool wasMember);
    void save() override;
    void choose();

    QLineEdit* m_folder = nullptr;
    QVBoxLayout* m_members = nullptr;
    std::vector<std::pair<Id, QCheckBox*>> m_boxes;
    QButtonGroup* m_profiles;
    QRadioButton* m_showsFirst = nullptr;
    QRadioButton* m_takesIn = nullptr;
    QLineEdit* m_name = nullptr; // what others call us, if nobody said so yet
    QWidget* m_nameLine = nullptr;
};

// Asks, then tells the others that we take no more part. Returns at once.
void askToLeaveFolder(Session& session, std::function<void(const Error&)> failed, QWidget* parent);

} // namespace hedgerow
