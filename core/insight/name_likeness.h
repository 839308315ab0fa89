// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/known_person.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// Typing errors between two words, `most` + 1 if there are more: letters left out, added, changed, or two neighbours
// swapped. Restricted Damerau–Levenshtein distance (F. J. Damerau, "A technique for computer detection and correction
// of spelling errors", CACM 7(3), 1964; each swap counted once, as in L. Boytsov, "Indexing methods for approximate
// dictionary searching", ACM JEA 16, 2011).
int typingErrors(std::string_view one, std::string_view other, int most);

// A word as it may be spelled by somebody who heard it or writes it in other letters: "mueller" and "muller", "yulia",
// "julia" and "ulia" (Юлия), "schmidt" and "shmit" each come to one text. Letters only.
std::string soundOf(std::string_view word);
// What a script of consonants would write of it: "mohammed" and "mhmd" (محمد) come to one text.
std::string bonesOf(std::string_view word);

// One word of a name.
struct NameWord {
    std::string key;
    std::string sound;
    std::string bones;

    static NameWord of(std::string_view key);
};

enum class WordLikeness {
    None,
    Initial, // "a" and "anna"
    Short,   // "alex" and "alexander"
    Near,    // typing errors: none in words up to four letters, one up to eight, two in longer ones
    Sound,
    Same,
};
// `byBones`: one of the two is written in consonants alone.
WordLikeness wordLikeness(const NameWord& one, const NameWord& other, bool byBones);

// The words of a name's key, without what a family name carries before it ("van der", "al") and without punctuation;
// six at most.
std::vector<std::string> nameWords(std::string_view key);

enum class NameLikeness {
    Different,
    GivenAlone,    // Anna Berg, Anna Schmidt: she may have married
    Part,          // Anna, Anna Berg
    InShort,       // A. Berg, Anna Berg; Alex Berg, Alexander Berg
    Similar,       // Ana Bergmann, Ana Bregmann
    LeftOut,       // Anna Berg, Anna Maria Berg
    OtherSpelling, // Jürgen Müller, Juergen Mueller
    OtherScript,   // Анна Иванова, Anna Ivanova
    Same,          // Ángel Núñez, Nunez Angel
};

struct PlacedWord {
    const NameWord* word = nullptr;
    bool isGiven = false;
};
using NameWords = std::vector<PlacedWord>; // in any order

struct NameMatch {
    NameLikeness likeness = NameLikeness::Different;
    // The words that were taken for each other, and how alike they are.
    struct Pair {
        const NameWord* one;
        const NameWord* other;
        WordLikeness likeness;
    };
    std::vector<Pair> pairs;
};

// The same whichever comes first, but for the order within the pairs. Scripts and what is written as in KnownName.
struct WrittenName {
    NameWords words;
    NameScript script = NameScript::Latin;
    std::string_view written;
};
NameMatch nameMatch(const WrittenName& one, const WrittenName& other);

} // namespace hedgerow
