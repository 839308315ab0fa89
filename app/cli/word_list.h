// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/diceware.h"

namespace hedgerow::cli {

// The list that is compiled in. Failed: it is not.
Result<WordList> wordList();

} // namespace hedgerow::cli
