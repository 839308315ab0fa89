// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "ui/actions/action_entry.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace hedgerow {

// One line of the command box.
struct BoxEntry {
    enum class Group { Recent, People, Pages, Commands, Notes };

    Group group = Group::Commands;
    QString title;
    QString detail;   // beside the title; of a note, the sentence
    QString trailing; // at the end: a shortcut, a day, why it cannot be done
    QString iconName;
    bool isPossible = true;
    std::optional<LevelView> level; // of a person
    bool hasMark = false;           // a person's level, also where there is none
    int matchAt = 0;                // in the detail, what was typed
    int matchLength = 0;

    // What choosing it leads to.
    QString action; // a code of the table
    std::optional<PersonId> person;
    std::optional<Id> record; // of that person
};

// People and notes found for what is typed; with nothing typed, those given.
struct BoxFinds {
    struct Person {
        PersonRow row;
        std::optional<LevelView> level;
    };
    std::vector<Person> people;
    std::vector<NoteHit> notes;
};
BoxFinds findForBox(Reader& reader, const std::string& typed, const std::vector<PersonId>& recent);

// Whether and how well words typed name an action: beginnings of its words before letters within them before letters in
// that order; none: they do not. Marks on letters and case are passed over; English is understood in every language.
std::optional<int> actionMatch(const ActionEntry& entry, const QString& typed);

// The lines of people and notes.
std::vector<BoxEntry> foundEntries(const BoxFinds& finds, bool isRecent, Date today);

} // namespace hedgerow

Q_DECLARE_METATYPE(hedgerow::BoxEntry)
