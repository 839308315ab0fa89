// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/secret_bytes.h"
#include "core/bundle/content.h"
#include "core/bundle/identity.h"
#include "core/bundle/manifest.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace hedgerow::bundle {

// Whoever has the private key of one of these, or knows the passphrase, can read it.
using Destination = std::variant<std::vector<age::Recipient>, SecretBytes>;

// From whom, to whom, and how it was chosen what is in it.
struct Letter {
    const Identity& from;
    std::string name; // isSenderName()
    const Destination& to;
    Scope scope;
    std::int64_t created = 0; // seconds since 1970
};

struct WrittenBundle {
    Id set;
    std::vector<Id> bundles; // the parts
    std::int64_t people = 0; // that all parts together are about
};

// The encrypted bytes of a part, n of m: of one file.
using TakePart = std::function<Result<void>(std::int64_t part, std::int64_t parts, std::string_view bytes)>;

inline constexpr std::uint64_t kLargestPart = 48 * 1024 * 1024;

// Cuts what is large into parts of at most `largestPart` bytes, each standing alone; what is forgotten is in the first.
// A value that fits no line is left out. InvalidValue: no recipient, a name that is none. Refused: more than 64
// recipients. Cancelled.
Result<WrittenBundle> writeBundle(const Content& content, const Letter& letter, Random& random, const TakePart& take,
                                  Progress* progress = nullptr, std::uint64_t largestPart = kLargestPart);

} // namespace hedgerow::bundle
