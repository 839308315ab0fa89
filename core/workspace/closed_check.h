// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/progress.h"
#include "core/base/secret_bytes.h"
#include "core/workspace/closed_check_view.h"

namespace hedgerow {

// Looks every byte of a vault's file over and tries to read every row, without what a workspace does at its opening,
// which writes. WrongPassphrase, Cancelled and the other errors of Vault::open; damage is no error but what it finds.
Result<ClosedCheck> checkClosed(Environment& environment, const Path& file, const SecretBytes& passphrase,
                                Progress* progress = nullptr);

} // namespace hedgerow
