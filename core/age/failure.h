// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace hedgerow::age {

// Where a file was refused: the kinds that the format's public test vectors tell apart.
enum class Failure {
    Header,  // it does not parse, or asks for more than the limits allow
    Mac,     // the header parses, a file key was found, and the header is not what its writer wrote
    NoMatch, // none of the stanzas opens with what was given
    Payload, // a chunk does not authenticate, or the end is missing
    Armor
};

// The error that stands for it; its detail begins with the kind's name and never holds anything of the file.
Error failure(Failure kind, std::string_view why, ErrorCode code = ErrorCode::Damaged);
// None: the error is another one, as of reading or writing.
std::optional<Failure> failureOf(const Error& error);

} // namespace hedgerow::age
