// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hedgerow {

// What happened and what to do, in plain words. Every code has a sentence of its own.
QString errorText(const Error& error);
// The same about opening a file, where some of them mean more.
QString openingTrouble(const Error& error, bool isEmptyFile = false);

} // namespace hedgerow
