// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/base/id.h"
#include "core/bundle/scope_view.h"

#include <string>
#include <vector>

namespace hedgerow::exchange {

// What a vault has in common with a folder: which one, with whom, how much, and whether what comes is taken in at once.
// A setting of the vault; it does not travel.
struct FolderChoice {
    Path folder;             // resolved
    std::vector<Id> members; // records of the kind peer
    bundle::Profile profile = bundle::Profile::TurfSheet;
    bool takesIn = false; // bundles of verified members, by itself; else each is looked at first

    bool operator==(const FolderChoice&) const = default;
};

// The profiles that a folder may have: those that give whole records to all its members alike.
bool isFolderProfile(bundle::Profile profile);

// As the vault keeps it, and back. Damaged.
std::string textOf(const FolderChoice& choice);
Result<FolderChoice> parseFolderChoice(std::string_view text);

} // namespace hedgerow::exchange
