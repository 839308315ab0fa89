// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_memory.h"
#include "core/exchange/folder_report_view.h"
#include "core/journal/batch_writer.h"

#include <optional>

namespace hedgerow {

class Progress;
class Workspace;

// The folder that one open vault has in common with others (core/exchange/FORMAT.md). Every call waits. Owned by the
// workspace, on its thread.
class Exchange {
public:
    explicit Exchange(Workspace& workspace) : m_workspace(workspace) {}

    // None: the vault has no such folder.
    Result<std::optional<exchange::FolderChoice>> choice();
    // A folder and who shares it, or other answers for the one it has. Nothing is written to it yet. NotFound (folder,
    // a peer), checkFolder()'s refusals, ReadOnly; InvalidValue: "members" (none, too many), "verified" (one of whom
    // nobody compared the words), "left", "profile", "my_name".
    Result<void> choose(exchange::FolderChoice choice);
    // Says goodbye to the others and forgets the folder. What was written stays for those who wait for it.
    Result<void> leave(ClockCheck clockCheck = ClockCheck::Refuse);

    // One look: takes in or previews what came, says what we have, writes what is new. NotFound: no folder was chosen,
    // or it is not there now; checkFolder()'s refusals. What stops it later is the report's `trouble`, and what was
    // done until then stays done.
    Result<exchange::FolderReport> look(ClockCheck clockCheck = ClockCheck::Refuse, Progress* progress = nullptr);
    // As it was when it was last looked at; the folder is left alone. NotFound: none was chosen.
    Result<exchange::FolderReport> state();

    // A bundle was applied in another way: if it lies in the folder, the others hear of it. `from`: the key that signed
    // it, in hex, as another one can give a bundle of his the same id.
    Result<void> tookIn(const Id& bundle, const std::string& from);

private:
    friend class FolderPass;

    Result<exchange::FolderMemory> memory();
    Result<void> keep(const exchange::FolderMemory& memory);
    Result<void> store(std::string_view key, const std::string& value);
    Result<void> check(const Path& folder);

    Workspace& m_workspace;
    bool m_isLooking = false;
};

} // namespace hedgerow
