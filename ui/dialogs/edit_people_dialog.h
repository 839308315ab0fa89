// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_people.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/vocabulary.h"

#include <map>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace hedgerow {

class ChipField;

// Changes several people at once: only ticked fields change, and a field is ticked by writing into it. What they say
// now stands in each field, or that it differs. Says how many people and fields before it saves; one batch.
class EditPeopleDialog : public FormDialog {
    Q_OBJECT

public:
    EditPeopleDialog(Session& session, const QList<PersonId>& people, EditPeopleFor what, QWidget* parent);

    EditPeople command() const;

protected:
    void save() override;

private:
    struct Opening {
        Vocabulary vocabulary;
        SharedValues values;
    };
    struct Line {
        QCheckBox* tick = nullptr;
        QWidget* control = nullptr;
    };
    using Key = std::pair<Kind, std::string>;

    void addField(QGridLayout* grid, Kind kind, const std::string& field, QWidget* control);
    void addTags(QGridLayout* grid, const QString& label, const std::string& key, ChipField* chips);
    void put(QGridLayout* grid, const Key& key, const QString& label, QWidget* control);
    QWidget* choice(std::string_view field);
    QWidget* yesOrNo();
    QLineEdit* words(const std::string& key);
    void fill(const Opening& opening);
    void fill(const Key& key, const SharedValue& value);
    void tell();
    QStringList tickedTags(const char* key) const;

    QList<PersonId> m_people;
    Vocabulary m_vocabulary;
    std::map<Key, Line> m_lines;
    QLabel* m_summary;
};

} // namespace hedgerow
