// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/exchange/receipt.h"

#include <variant>

namespace hedgerow::exchange {

// What a file of the folder is, as far as is to be known before its content is of interest. A receipt is checked
// wholly; a manifest only says what it says until BundleReader has read all of it.
using Peeked = std::variant<Receipt, bundle::Manifest>;

// One of our own key, never by a passphrase. BundleFile's errors; a Failure of age; Refusal::Form, ::Limit,
// ::NewerFormat, ::NotForUs, ::BadSignature.
Result<Peeked> peek(const Path& file, const bundle::Identity& identity);

} // namespace hedgerow::exchange
