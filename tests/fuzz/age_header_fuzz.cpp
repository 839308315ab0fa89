// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the header of an age file: refused, or written again as the same bytes; and whoever it is for, no
// identity opens what was not made for it.
#include "core/age/failure.h"
#include "core/age/header.h"
#include "core/age/reader.h"

#include <cstdlib>

using namespace hedgerow;
using namespace hedgerow::age;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

const Identity& identity() {
    static SeededRandom random(1);
    static const Identity one = Identity::generate(random);
    return one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(data, size);
    MemorySource source(bytes);
    LineSource lines(source);
    const auto header = readHeader(lines);
    if (header) {
        const std::string text = headerText(header->stanzas, SecretBytes(16));
        const std::string_view start = std::string_view(text).substr(0, text.rfind("---") + 3);
        require(start == header->authenticated && textOf(bytes).starts_with(start));
        require(header->stanzas.size() <= Header::kMostStanzas && header->authenticated.size() <= Header::kLongest);
    } else {
        require(failureOf(header.error()) == Failure::Header);
    }

    MemorySource whole(bytes);
    const auto reader = Reader::open(whole, {{&identity(), 1}, {}});
    require(!reader.ok() && failureOf(reader.error()).has_value());
    return 0;
}
