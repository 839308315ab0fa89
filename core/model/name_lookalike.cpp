// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/name_lookalike.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>

namespace hedgerow {
namespace {

struct CloseSpoof {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

// ICU's data are constant, and so is the checker once made: any thread.
const USpoofChecker* checker() {
    static const std::unique_ptr<USpoofChecker, CloseSpoof> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, CloseSpoof> fresh(uspoof_open(&status));
        uspoof_setChecks(fresh.get(), USPOOF_RESTRICTION_LEVEL, &status);
        uspoof_setRestrictionLevel(fresh.get(), USPOOF_MODERATELY_RESTRICTIVE);
        return U_SUCCESS(status) ? std::move(fresh) : nullptr;
    }();
    return made.get();
}

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

bool isPartOfWord(UChar32 c) {
    return u_isalnum(c) != 0 || (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0;
}

// What is between words goes, and, if told so, the accents of letters.
icu::UnicodeString lettersOf(const icu::UnicodeString& text, bool withAccents) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString apart = U_SUCCESS(status) ? nfd->normalize(text, status) : text;
    icu::UnicodeString letters;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        const bool isAccent = c >= 0x300 && c <= 0x36F;
        if (isPartOfWord(c) && (withAccents || !isAccent)) letters.append(c);
    }
    return letters;
}

icu::UnicodeString folded(std::string_view name, bool withAccents) {
    return lettersOf(unicode(name), withAccents).foldCase();
}

icu::UnicodeString skeleton(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result;
    if (checker()) uspoof_getSkeletonUnicodeString(checker(), 0, text, result, &status);
    return checker() && U_SUCCESS(status) ? result : text;
}

bool mixesScripts(const icu::UnicodeString& word) {
    if (!checker()) return false;
    UErrorCode status = U_ZERO_ERROR;
    return uspoof_check2UnicodeString(checker(), word, nullptr, &status) != 0 && U_SUCCESS(status);
}

} // namespace

bool isSameName(std::string_view one, std::string_view other) {
    return folded(one, true) == folded(other, true);
}

bool looksLike(std::string_view one, std::string_view other) {
    // As it stands, for a capital I looks like a small L; and folded, for nobody remembers capitals.
    return skeleton(lettersOf(unicode(one), false)) == skeleton(lettersOf(unicode(other), false)) ||
           skeleton(folded(one, false)) == skeleton(folded(other, false));
}

std::optional<std::size_t> confusedWith(std::string_view name, std::span<const std::string> others) {
    for (const auto& alike : {isSameName, looksLike})
        for (std::size_t i = 0; i < others.size(); ++i)
            if (alike(name, others[i])) return i;
    return std::nullopt;
}

bool isOfMixedScripts(std::string_view name) {
    const icu::UnicodeString text = unicode(name);
    icu::UnicodeString word;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (isPartOfWord(c)) {
            word.append(c);
            continue;
        }
        if (mixesScripts(word)) return true;
        word.remove();
    }
    return mixesScripts(word);
}

} // namespace hedgerow
