// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle_order.h"
#include "tests/bench/bench_vault.h"

namespace hedgerow::bench {

// A vault that is open, and who it belongs to.
struct Organizer {
    static Result<Organizer> open(KeyedFile file, const std::string& name);

    // The peer that the other one is, words compared.
    Result<Id> meets(Organizer& other) const;

    KeyedFile file;
    std::unique_ptr<Workspace> workspace;
};

bundle::BundleOrder everythingTo(const Id& peer);

} // namespace hedgerow::bench
