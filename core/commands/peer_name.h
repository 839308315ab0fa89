// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/text_rules.h"

namespace hedgerow {

// What we call a peer: a clean name that is one. InvalidValue "name".
inline Result<std::string> cleanPeerName(std::string_view name) {
    auto clean = cleanName(name);
    if (!clean || clean->empty()) return Error{ErrorCode::InvalidValue, "name"};
    return clean;
}

} // namespace hedgerow
