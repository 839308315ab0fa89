// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/icu_converter.h"

namespace hedgerow {

std::optional<IcuConverter> IcuConverter::open(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.c_str(), &status);
    if (U_FAILURE(status) || !converter) return std::nullopt;
    return IcuConverter(converter);
}

std::u16string IcuConverter::decode(std::string_view bytes, bool isLast) {
    std::u16string text;
    text.resize(bytes.size() + 16);
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    std::size_t used = 0;
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar* to = text.data() + used;
        ucnv_toUnicode(m_converter.get(), &to, text.data() + text.size(), &from, end, nullptr, isLast, &status);
        used = static_cast<std::size_t>(to - text.data());
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
        text.resize(text.size() * 2);
    }
    text.resize(used);
    return text;
}

} // namespace hedgerow
