// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>
#include <string>
#include <string_view>

namespace hedgerow::bench {

// A vault's file and its key: deriving it counts in no figure.
struct KeyedFile {
    Path file;
    SecretBytes key;
};

// Of every vault made here.
std::string_view passphraseText();

// An empty vault, whatever was there before removed.
Result<KeyedFile> makeEmptyVault(const Path& file);
// A made-up workplace with two conversations a person; kept from run to run while the program makes the same tables.
Result<KeyedFile> makeDemoVault(const Path& file, std::int64_t people);
// A copy to write to. The key is the same.
Result<KeyedFile> copyVault(const KeyedFile& vault, const Path& file);

Result<std::unique_ptr<Workspace>> openByKey(const Path& file, const SecretBytes& key);

// What the window does before its first rows are on the screen.
Result<void> readFirstRows(Workspace& workspace);

// The vault's file and what lies beside it.
void removeVault(const Path& file);

} // namespace hedgerow::bench
