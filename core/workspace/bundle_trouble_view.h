// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace hedgerow {

// What is wrong with a bundle, for a window to say: each has its own sentence and its own way out.
enum class BundleTrouble {
    // Reading.
    NeedsPassphrase, // none was given
    WrongPassphrase,
    NotForYou,      // our key does not open it
    NotMeantForYou, // it opens, but its sender wrote it for others
    UnknownSender,
    BadSignature,
    Damaged,
    NoBundle, // it does not even begin like one
    TooLarge,
    NewerFormat,
    // Writing.
    NoName, // none of one's own to send under
    Nothing,
    RecipientLeft,
};

// None: the error is one that any file may have.
std::optional<BundleTrouble> bundleTrouble(const Error& error);
// What a bundle for a passphrase is refused with where there is nobody to ask.
Error passphraseNeeded();

} // namespace hedgerow
