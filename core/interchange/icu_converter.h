// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/ucnv.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hedgerow {

// One ICU converter, to be used by one thread at a time.
class IcuConverter {
public:
    // None for a name ICU does not know.
    static std::optional<IcuConverter> open(const std::string& encoding);

    // The next piece as UTF-16; what cannot be decoded becomes U+FFFD. A character cut by the end of a piece that is
    // not the last comes with the next one.
    std::u16string decode(std::string_view bytes, bool isLast = true);

    // What could not be decoded in the last piece: how many sequences, and where in its UTF-16 the first of them.
    // A U+FFFD that the bytes themselves spell does not count.
    std::size_t replaced() const { return m_replaced; }
    std::optional<std::size_t> firstReplaced() const { return m_firstReplaced; }

private:
    struct Close {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    explicit IcuConverter(UConverter* converter) : m_converter(converter) {}

    std::unique_ptr<UConverter, Close> m_converter;
    std::size_t m_replaced = 0;
    std::optional<std::size_t> m_firstReplaced;
};

} // namespace hedgerow
