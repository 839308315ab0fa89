// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

namespace hedgerow {

// How hard a passphrase of one's own is to guess, for someone who has the file and much patience: advice, never a rule.
enum class PassphraseStrength {
    Weak,  // guessed by one person with a good computer
    Fair,  // guessed by someone who wants it very much
    Good,  // nobody is known to be able to
    Strong // as good as six drawn words
};

// zxcvbn's estimate (D. L. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", 2016) in bits, by English words
// and names, dates, keyboard rows and repetitions, with a bound on what each of several words counts. What is longer
// than a passphrase can be is cut. Any thread.
double passphraseBits(const SecretBytes& passphrase);
PassphraseStrength passphraseStrength(const SecretBytes& passphrase);

} // namespace hedgerow
