// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a line of a bundle or as its manifest: refused, or written again as the same bytes.
#include "core/bundle/bundle_lines.h"
#include "core/bundle/manifest.h"
#include "core/bundle/refusal.h"

#include <cstdlib>

using namespace hedgerow;
using namespace hedgerow::bundle;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto line = parseLine(text)) {
        const auto again = encode(*line);
        require(again.ok() && *again == text);
    } else {
        require(refusalOf(line.error()).has_value());
    }
    if (const auto manifest = parseManifest(text)) {
        const auto again = encode(*manifest);
        require(again.ok() && *again == text);
    } else {
        require(refusalOf(manifest.error()).has_value());
    }
    return 0;
}
