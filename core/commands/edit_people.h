// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/model/fields.h"

#include <string>
#include <vector>

namespace hedgerow {

// The same changes to many people, in one batch: what is not named stays as it is, null clears. Values are checked as a
// form's are (InvalidValue with the field's name); NotFound for whoever is not there; nothing is written then.
struct EditPeople {
    std::vector<PersonId> people;
    FieldValues person; // of the record each is listed under
    // Of the membership that a list shows of each; one is made for whoever has none now, if there is something to set.
    FieldValues work;
    std::string newUnit;              // `unit` of `work`: one of this name, which is made if nothing is called so
    std::vector<std::string> addTags; // by their words; made if need be
    std::vector<Id> removeTags;

    Result<Outcome> execute(CommandContext& context) const;
};

} // namespace hedgerow
