// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_order.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

namespace hedgerow {
namespace {

constexpr std::size_t kUsualKey = 256;

std::unique_ptr<icu::Collator> made(icu::Collator::ECollationStrength strength) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) std::abort(); // ICU without its data: the program is not whole
    collator->setStrength(strength);
    return collator;
}

// The bytes of ICU's key as the letters U+0001 to U+00FF: UTF-8 keeps their order. It has no zero but its end.
void append(std::string& text, const std::uint8_t* bytes, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (bytes[i] < 0x80) {
            text += static_cast<char>(bytes[i]);
        } else {
            text += static_cast<char>(0xc0 | bytes[i] >> 6);
            text += static_cast<char>(0x80 | (bytes[i] & 0x3f));
        }
    }
}

std::string keyOf(const icu::Collator& collator, std::string_view name) {
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
    std::array<std::uint8_t, kUsualKey> usual{};
    const auto size =
        static_cast<std::size_t>(collator.getSortKey(text, usual.data(), static_cast<int32_t>(usual.size())));
    std::string key;
    if (size == 0) return key;
    if (size <= usual.size()) {
        append(key, usual.data(), size - 1);
        return key;
    }
    std::vector<std::uint8_t> longer(size);
    collator.getSortKey(text, longer.data(), static_cast<int32_t>(longer.size()));
    append(key, longer.data(), size - 1);
    return key;
}

// Worked out ahead.
struct Expected {
    std::string name;
    std::string order;
};
thread_local Expected expected;

} // namespace

void expectNameOrder(std::string_view name, std::string_view order) {
    expected.name = name;
    expected.order = order;
}

std::string nameOrder(std::string_view name) {
    if (!name.empty() && name == expected.name) return expected.order;
    // A collator is not shared between threads.
    thread_local const std::unique_ptr<icu::Collator> collator = made(icu::Collator::TERTIARY);
    return keyOf(*collator, name);
}

std::string nameOrderOfBeginning(std::string_view typed) {
    thread_local const std::unique_ptr<icu::Collator> letters = made(icu::Collator::PRIMARY);
    return keyOf(*letters, typed);
}

} // namespace hedgerow
