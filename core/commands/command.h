// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/store/reader.h"

#include <map>
#include <string>
#include <vector>

namespace hedgerow {

// What a command works with. Borrowed for the call, on the connection's thread, within a transaction of the
// workspace's.
struct CommandContext {
    Journal& journal;
    Reader& reader;
    Environment& environment;
    ClockCheck clockCheck = ClockCheck::Refuse;
    Progress* progress = nullptr; // null: short work
};

// Something the user should hear about although the command was done. Codes, for ui/text and the command line to
// phrase.
enum class NoticeCode {
    HasPowerOverStaff, // the campaign's admission rule says: warn
    UsedSince,         // an undo left records out: they have been used since
    NameAlreadyKnown,  // someone of that name is there already
    NotesNameThem,     // after a forgetting: notes or conversations still name the person
    PeerAlreadyKnown,  // with these very keys: nothing was changed
};

struct Notice {
    NoticeCode code;
    std::string record; // the id of the record it is about; empty: the whole command
    std::int64_t count = 0;
    std::int64_t total = 0;

    bool operator==(const Notice&) const = default;
};

// What a command did. A dry run has no changes.
struct Outcome {
    Changes changes;
    std::vector<Id> created; // the records it made, in the order asked for
    std::vector<Notice> notices;
};

// A command is a value with `Result<Outcome> execute(CommandContext&) const`: it checks the rules, then writes. What it
// wrote is undone by the caller's rollback if it fails.

} // namespace hedgerow
