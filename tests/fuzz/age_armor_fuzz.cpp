// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as armor: refused, or the one spelling of what was in it; and any bytes in armor come back.
#include "core/age/armor.h"
#include "core/age/failure.h"

#include <cstdlib>
#include <vector>

using namespace hedgerow;
using namespace hedgerow::age;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

std::string armored(std::string_view bytes) {
    std::string text;
    StringSink sink(text);
    ArmorWriter writer(sink);
    require(writer.write(bytesOf(bytes)).ok() && writer.finish().ok());
    return text;
}

// In pieces of the size that the input asks for.
std::optional<std::string> unarmored(std::string_view text, std::size_t piece) {
    MemorySource source(text);
    LineSource lines(source);
    ArmorReader reader(lines);
    std::string bytes;
    std::vector<std::uint8_t> room(piece);
    while (true) {
        const auto got = reader.read(room);
        if (!got) {
            require(failureOf(got.error()) == Failure::Armor);
            return std::nullopt;
        }
        if (*got == 0) return bytes;
        bytes.append(textOf({room.data(), *got}));
    }
}

// Without the white space around it, and with LF alone: all that may differ.
std::string plain(std::string_view text) {
    constexpr std::string_view kWhite = " \t\n\v\f\r";
    text.remove_prefix(std::min(text.find_first_not_of(kWhite), text.size()));
    text = text.substr(0, text.find_last_not_of(kWhite) + 1);
    std::string lines;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') lines += text[i];
    return lines + '\n';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::size_t piece = 1 + data[0];
    const std::string_view text = textOf({data + 1, size - 1});
    if (const auto bytes = unarmored(text, piece)) require(armored(*bytes) == plain(text));
    require(unarmored(armored(text), piece) == text);
    return 0;
}
