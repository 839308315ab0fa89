// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/crypto/key_derivation.h"

#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

class WordList;

// A vault's key as words on paper, and back; the format is RECOVERY.md beside this file.
inline constexpr int kRecoveryWordCount = 24;

// The words with blanks between. `key` has 32 bytes.
SecretBytes recoveryWords(const SecretBytes& key, const WordList& list);

// A word that cannot be what the sheet says.
struct RecoveryMistake {
    int position = 0;       // from 1
    bool isUnknown = false; // not in the list
    std::string mostLikely; // what the sheet says there, if the other words tell; as secret as they are

    bool operator==(const RecoveryMistake&) const = default;
};

// What was read from typed words: a key, or why there is none.
struct RecoveryReading {
    std::optional<SecretBytes> key;
    int words = 0; // typed
    // By position. Empty without a key: too few or too many words, or more than two of them wrong.
    std::vector<RecoveryMistake> mistakes;
};

RecoveryReading readRecoveryWords(const SecretBytes& typed, const WordList& list);

// Four hex digits on the sheet and in the program, to tell sheets apart.
std::string recoveryMark(const Salt& salt);

} // namespace hedgerow
