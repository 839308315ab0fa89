// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age/x25519.h"
#include "core/bundle/signature.h"
#include "core/crypto/diceware.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace hedgerow::bundle {

// What two people say to each other, by telephone or across a table, to know that nobody put other keys into a card on
// its way: each reads aloud what the own screen shows of the own card, the other finds it on his. CARD.md, "Comparing".
//
// Words and signs are of ONE card. A common one for both, made of a hash over both sides' keys, would be easier to
// cheat: who sits in between gives each side another pair of keys and only needs two of his pairs that agree, which
// takes the square root of the work (2^39 instead of 2^77).
//
// - Six words have 77.5 bits. Who wants to put in keys with the same words must try 2^77 pairs of keys, each of which
//   costs 2^16 hashes: out of reach.
// - Eight signs have 48 bits, others than the words: 2^64 hashes. Enough for a glance across a table; it is the words
//   that verify.
struct Emoji {
    std::string_view sign; // UTF-8
    std::string_view name; // English; for screen readers, for computers without such a font, and to say aloud
};

struct Comparison {
    std::array<std::string, 6> words;
    std::array<Emoji, 8> emoji;

    // "one two three four five six"
    std::string spokenWords() const;
};

// Takes some ten milliseconds, on purpose.
Comparison comparison(const SigningKey& signingKey, const age::Recipient& recipient, const WordList& words);

// Whether someone typed these words: in their order; the case and what stands between words do not matter.
bool isSaidAs(const Comparison& comparison, std::string_view typed);

// The 64 that a row is made of, clearly different from each other.
std::span<const Emoji> allEmoji();

} // namespace hedgerow::bundle
