// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/peer_view.h"

#include <QString>

namespace hedgerow {

// "Words compared on 27 Nov 2026", "Not verified: nobody knows yet whose keys these are".
QString verifiedText(const PeerView& peer);
// Why a text is no card and what to do; errorText() for anything else.
QString cardTrouble(const Error& error);

} // namespace hedgerow
