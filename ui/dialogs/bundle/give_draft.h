// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/dialogs/dialogs.h"

#include <vector>

namespace hedgerow {

// What the steps of giving hand to each other. Owned by the dialog; the window's thread.
struct GiveDraft {
    GiveFrom from;
    bundle::BundleOrder order;
    std::vector<PeerView> peers; // of the order
    bool hadSomething = false;   // all of them: then what they have not had yet is the usual thing
    Session::Secret passphrase;  // of an order for one
    bundle::BundleLook look;     // of the order as it was looked at
};

} // namespace hedgerow
