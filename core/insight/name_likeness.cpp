// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/name_likeness.h"

#include <algorithm>
#include <tuple>

namespace hedgerow {
namespace {

constexpr std::size_t kMostWords = 6;
constexpr std::size_t kLongestWord = 40;

// What stands before a family name and is written, joined or left out at will.
constexpr auto kParticles = std::to_array<std::string_view>(
    {"von",  "van", "vom", "zu", "zum", "zur", "der", "den", "de",  "del", "della", "di", "da",
     "do",   "dos", "das", "du", "des", "la",  "le",  "los", "las", "ten", "ter",   "te", "bin",
     "bint", "ibn", "al",  "el", "abu", "ben", "ad",  "an",  "ar",  "as",  "at",    "ez"});

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool hasDigit(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

struct Spelling {
    std::string_view from;
    std::string_view to;
};

// Letters that several languages write for one sound, and what ICU's transliteration (ISO 9 without its accents) makes
// of it. The longest come first.
constexpr auto kLetters = std::to_array<Spelling>(
    {{"tsch", "k"}, {"shch", "s"}, {"sch", "s"}, {"tch", "k"}, {"sh", "s"}, {"sz", "s"}, {"cz", "k"}, {"ch", "k"},
     {"ck", "k"},   {"ts", "k"},   {"tz", "k"},  {"zh", "z"},  {"kh", "h"}, {"ph", "f"}, {"th", "t"}, {"gh", "g"},
     {"dh", "d"},   {"rh", "r"},   {"dt", "t"},  {"dj", "i"},  {"c", "k"},  {"q", "k"},  {"x", "ks"}, {"w", "v"},
     {"y", "i"},    {"j", "i"},    {"ae", "a"},  {"oe", "o"},  {"ue", "u"}});
constexpr auto kVowels = std::to_array<Spelling>({{"ai", "e"},
                                                  {"ei", "e"},
                                                  {"ou", "u"},
                                                  {"oo", "u"},
                                                  {"ee", "i"},
                                                  {"ia", "a"},
                                                  {"ie", "e"},
                                                  {"io", "o"},
                                                  {"iu", "u"}});

template <std::size_t Size>
std::string respelled(std::string_view word, const std::array<Spelling, Size>& spellings) {
    std::string text;
    text.reserve(word.size());
    while (!word.empty()) {
        const auto found =
            std::ranges::find_if(spellings, [&](const Spelling& each) { return word.starts_with(each.from); });
        if (found == spellings.end()) {
            text += word.front();
            word.remove_prefix(1);
        } else {
            text += found->to;
            word.remove_prefix(found->from.size());
        }
    }
    return text;
}

std::string withoutDoubles(std::string text) {
    text.erase(std::unique(text.begin(), text.end()), text.end());
    return text;
}

int mostErrors(std::size_t length) {
    return length <= 4 ? 0 : length <= 8 ? 1 : 2;
}

bool isShortFor(std::string_view one, std::string_view other) {
    constexpr std::size_t kFewest = 3;
    const auto& [shorter, longer] = std::minmax(one, other, [](auto a, auto b) { return a.size() < b.size(); });
    return shorter.size() >= kFewest && longer.size() >= shorter.size() + 2 && longer.starts_with(shorter);
}

bool isBefore(const PlacedWord& one, const PlacedWord& other) {
    return std::tie(one.word->key, one.isGiven) < std::tie(other.word->key, other.isGiven);
}

// A name's words in an order of their own, so that no rule depends on how they came.
NameWords ordered(NameWords words) {
    std::ranges::sort(words, isBefore);
    if (words.size() > kMostWords) words.resize(kMostWords);
    return words;
}

struct Counted {
    std::array<std::size_t, 6> of{}; // pairs of each WordLikeness
    bool isGivenAlike = false;

    std::size_t operator[](WordLikeness likeness) const { return of[static_cast<std::size_t>(likeness)]; }
    std::size_t strong() const { return (*this)[WordLikeness::Sound] + (*this)[WordLikeness::Same]; }
    std::size_t weak() const { return (*this)[WordLikeness::Initial] + (*this)[WordLikeness::Short]; }
    std::size_t near() const { return (*this)[WordLikeness::Near]; }
    std::size_t all() const { return strong() + weak() + near(); }
};

// Takes words for each other, those that are most alike first.
Counted pairUp(const NameWords& one, const NameWords& other, bool byBones, std::vector<NameMatch::Pair>& pairs) {
    Counted counted;
    std::array<bool, kMostWords> isOneTaken{};
    std::array<bool, kMostWords> isOtherTaken{};
    std::array<std::array<WordLikeness, kMostWords>, kMostWords> likeness{};
    for (std::size_t i = 0; i < one.size(); ++i)
        for (std::size_t k = 0; k < other.size(); ++k) {
            likeness[i][k] = wordLikeness(*one[i].word, *other[k].word, byBones);
            const bool areGiven = one[i].isGiven && other[k].isGiven;
            if (likeness[i][k] == WordLikeness::Short && !areGiven) likeness[i][k] = WordLikeness::None;
        }
    for (const auto wanted :
         {WordLikeness::Same, WordLikeness::Sound, WordLikeness::Near, WordLikeness::Short, WordLikeness::Initial})
        for (std::size_t i = 0; i < one.size(); ++i)
            for (std::size_t k = 0; k < other.size(); ++k) {
                if (isOneTaken[i] || isOtherTaken[k] || likeness[i][k] != wanted) continue;
                isOneTaken[i] = isOtherTaken[k] = true;
                ++counted.of[static_cast<std::size_t>(wanted)];
                pairs.push_back({one[i].word, other[k].word, wanted});
                if (one[i].isGiven && other[k].isGiven) counted.isGivenAlike = true;
            }
    return counted;
}

NameLikeness likenessOf(const Counted& counted, std::size_t one, std::size_t other) {
    const std::size_t fewer = std::min(one, other);
    if (fewer == 0) return NameLikeness::Different;
    const bool isExact = counted.near() == 0 && counted.weak() == 0;
    if (one == other && counted.all() == one) {
        if (isExact) return NameLikeness::Same;
        if (counted.strong() > 0 && counted.weak() == 0 && counted.near() == 1) return NameLikeness::Similar;
        if (counted.strong() > 0 && counted.near() == 0) return NameLikeness::InShort;
    }
    if (one != other && isExact && counted.all() == fewer)
        return fewer == 1 ? NameLikeness::Part : NameLikeness::LeftOut;
    return counted.isGivenAlike && counted.strong() > 0 ? NameLikeness::GivenAlone : NameLikeness::Different;
}

} // namespace

int typingErrors(std::string_view one, std::string_view other, int most) {
    one = one.substr(0, kLongestWord);
    other = other.substr(0, kLongestWord);
    const auto apart = one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
    if (apart > static_cast<std::size_t>(most)) return most + 1;
    std::array<std::array<int, kLongestWord + 1>, 3> rows{}; // the row before the last, the last, this one
    for (std::size_t k = 0; k <= other.size(); ++k) rows[1][k] = static_cast<int>(k);
    for (std::size_t i = 1; i <= one.size(); ++i) {
        auto& row = rows[2];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t k = 1; k <= other.size(); ++k) {
            const bool isSame = one[i - 1] == other[k - 1];
            row[k] = std::min({rows[1][k] + 1, row[k - 1] + 1, rows[1][k - 1] + (isSame ? 0 : 1)});
            if (i > 1 && k > 1 && one[i - 1] == other[k - 2] && one[i - 2] == other[k - 1])
                row[k] = std::min(row[k], rows[0][k - 2] + 1);
            least = std::min(least, row[k]);
        }
        if (least > most) return most + 1;
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1][other.size()], most + 1);
}

std::string soundOf(std::string_view word) {
    const std::string text = respelled(withoutDoubles(respelled(word, kLetters)), kVowels);
    std::string heard;
    for (const char c : text)
        if (c != 'h' || heard.empty()) heard += c; // within a word nobody is sure of it
    return withoutDoubles(heard);
}

std::string bonesOf(std::string_view word) {
    std::string bones;
    for (const char c : withoutDoubles(respelled(word, kLetters)))
        if (!isVowel(c) && c != 'v') bones += c; // v: what is w there is a vowel elsewhere
    return bones;
}

NameWord NameWord::of(std::string_view key) {
    return {std::string(key), soundOf(key), bonesOf(key)};
}

WordLikeness wordLikeness(const NameWord& one, const NameWord& other, bool byBones) {
    const std::size_t shorter = std::min(one.key.size(), other.key.size());
    if (shorter == 0) return WordLikeness::None;
    if (shorter == 1) return one.key.front() == other.key.front() ? WordLikeness::Initial : WordLikeness::None;
    if (one.key == other.key) return WordLikeness::Same;
    if (hasDigit(one.key) || hasDigit(other.key)) return WordLikeness::None; // "Night shift 2"
    constexpr std::size_t kFewestHeard = 2;
    if (one.sound.size() >= kFewestHeard && one.sound == other.sound) return WordLikeness::Sound;
    if (byBones) {
        constexpr std::size_t kFewestErring = 4;
        if (one.bones.size() >= kFewestHeard && one.bones == other.bones) return WordLikeness::Sound;
        const bool mayErr = std::max(one.bones.size(), other.bones.size()) >= kFewestErring;
        return mayErr && typingErrors(one.bones, other.bones, 1) <= 1 ? WordLikeness::Near : WordLikeness::None;
    }
    const int most = mostErrors(shorter);
    if (most > 0 && typingErrors(one.key, other.key, most) <= most) return WordLikeness::Near;
    return isShortFor(one.key, other.key) ? WordLikeness::Short : WordLikeness::None;
}

std::vector<std::string> nameWords(std::string_view key) {
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty() && words.size() < kMostWords) words.push_back(word.substr(0, kLongestWord));
        word.clear();
    };
    for (const char c : key) {
        if (isLetter(c))
            word += c;
        else if (c != '\'' && c != '`')
            end();
    }
    end();
    const auto isParticle = [](const std::string& each) {
        return std::ranges::find(kParticles, each) != kParticles.end();
    };
    if (!std::ranges::all_of(words, isParticle)) std::erase_if(words, isParticle);
    return words;
}

NameMatch nameMatch(const WrittenName& one, const WrittenName& other) {
    NameWords first = ordered(one.words);
    NameWords second = ordered(other.words);
    // One of two with an equal claim to a word is taken: the same one, whichever name comes first.
    if (std::ranges::lexicographical_compare(second, first, isBefore)) std::swap(first, second);
    const bool isOneConsonants = one.script == NameScript::Consonants;
    const bool isOtherConsonants = other.script == NameScript::Consonants;
    NameMatch match;
    const Counted counted = pairUp(first, second, isOneConsonants != isOtherConsonants, match.pairs);
    match.likeness = likenessOf(counted, first.size(), second.size());
    if (match.likeness != NameLikeness::Same) return match;
    if (one.script != other.script)
        match.likeness = NameLikeness::OtherScript;
    else if (counted[WordLikeness::Sound] > 0 || one.written != other.written) // 张伟 and 章威 sound the same
        match.likeness = NameLikeness::OtherSpelling;
    return match;
}

} // namespace hedgerow
