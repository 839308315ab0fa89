// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/fold_sink.h"

namespace hedgerow {

// For tests of the journal alone: keeps no tables.
class NullFoldSink final : public FoldSink {
public:
    Result<void> folded(const StoredRecord&, const FoldedRecord&, bool) override { return {}; }
    Result<void> forgotten(const StoredRecord&) override { return {}; }
    Result<void> settled() override { return {}; }
    Result<void> cleared() override { return {}; }
};

} // namespace hedgerow
