// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/icu_converter.h"

#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

namespace hedgerow {
namespace {

struct Replacing {
    const UChar* begin = nullptr; // of the text written so far
    std::size_t count = 0;
    std::optional<std::size_t> first;
};

// ICU's own writes U+001A for one byte of some encodings, which says nothing to a reader.
void replace(const void* context, UConverterToUnicodeArgs* args, const char*, std::int32_t,
             UConverterCallbackReason why, UErrorCode* status) {
    if (why > UCNV_IRREGULAR) return; // reset, close, clone
    auto& replacing = *static_cast<Replacing*>(const_cast<void*>(context));
    if (replacing.count++ == 0) replacing.first = static_cast<std::size_t>(args->target - replacing.begin);
    static constexpr UChar kReplacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &kReplacement, 1, 0, status);
}

} // namespace

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
    Replacing replacing;
    UErrorCode set = U_ZERO_ERROR;
    ucnv_setToUCallBack(m_converter.get(), replace, &replacing, nullptr, nullptr, &set);
    for (;;) {
        replacing.begin = text.data();
        UErrorCode status = U_ZERO_ERROR;
        UChar* to = text.data() + used;
        ucnv_toUnicode(m_converter.get(), &to, text.data() + text.size(), &from, end, nullptr, isLast, &status);
        used = static_cast<std::size_t>(to - text.data());
        if (status != U_BUFFER_OVERFLOW_ERROR) break;
        text.resize(text.size() * 2);
    }
    text.resize(used);
    m_replaced = replacing.count;
    m_firstReplaced = replacing.first;
    return text;
}

} // namespace hedgerow
