// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_words.h"

#include "core/base/id.h"
#include "core/crypto/diceware.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <span>
#include <string_view>
#include <unordered_map>

namespace hedgerow {
namespace {

constexpr std::uint32_t kPrime = 7759;
constexpr int kKeyWords = 20;
constexpr int kChecks = 4;
constexpr std::size_t kLongestTyped = 4096;
static_assert(kKeyWords + kChecks == kRecoveryWordCount);
static_assert(kPrime <= WordList::kWords);

using Numbers = std::array<std::uint32_t, kRecoveryWordCount>; // of the words, each below kPrime
using Sums = std::array<std::uint32_t, kChecks>;

std::uint32_t times(std::uint32_t a, std::uint32_t b) {
    return a * b % kPrime;
}
std::uint32_t minus(std::uint32_t a, std::uint32_t b) {
    return (a + kPrime - b) % kPrime;
}
std::uint32_t power(std::uint32_t base, std::uint32_t exponent) {
    std::uint32_t result = 1;
    for (; exponent > 0; exponent >>= 1, base = times(base, base))
        if (exponent & 1) result = times(result, base);
    return result;
}

Sums checkSums(const Numbers& numbers) {
    Sums sums{};
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        std::uint32_t term = numbers[i];
        for (std::uint32_t& sum : sums) {
            sum = (sum + term) % kPrime;
            term = times(term, i + 1);
        }
    }
    return sums;
}

// The values that at these positions (from 1, all different) give the first sums; as many of them as positions.
std::vector<std::uint32_t> valuesGiving(const Sums& sums, std::span<const std::uint32_t> positions) {
    const std::size_t size = positions.size();
    std::vector<std::array<std::uint32_t, kChecks + 1>> rows(size);
    for (std::size_t k = 0; k < size; ++k) {
        for (std::size_t j = 0; j < size; ++j) rows[k][j] = power(positions[j], static_cast<std::uint32_t>(k));
        rows[k][size] = sums[k];
    }
    // Gauss and Jordan. No pivot is 0: every leading square of a Vandermonde matrix is one too.
    for (std::size_t pivot = 0; pivot < size; ++pivot) {
        const std::uint32_t inverse = power(rows[pivot][pivot], kPrime - 2);
        for (std::uint32_t& cell : rows[pivot]) cell = times(cell, inverse);
        for (std::size_t k = 0; k < size; ++k) {
            if (k == pivot) continue;
            const std::uint32_t factor = rows[k][pivot];
            for (std::size_t j = 0; j <= size; ++j) rows[k][j] = minus(rows[k][j], times(factor, rows[pivot][j]));
        }
    }
    std::vector<std::uint32_t> values;
    values.reserve(size);
    for (const auto& row : rows) values.push_back(row[size]);
    return values;
}

// The key's 20 digits, the highest first, by long division.
void putKey(const SecretBytes& key, Numbers& numbers) {
    SecretBytes rest = key.clone();
    for (int digit = kKeyWords - 1; digit >= 0; --digit) {
        std::uint32_t remainder = 0;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            const std::uint32_t part = remainder << 8 | rest.data()[i];
            rest.data()[i] = static_cast<std::uint8_t>(part / kPrime);
            remainder = part % kPrime;
        }
        numbers[static_cast<std::size_t>(digit)] = remainder;
    }
}

std::optional<SecretBytes> keyOf(const Numbers& numbers) {
    SecretBytes key(kKeySize);
    std::fill_n(key.data(), key.size(), std::uint8_t{0});
    for (int digit = 0; digit < kKeyWords; ++digit) {
        std::uint32_t carry = numbers[static_cast<std::size_t>(digit)];
        for (std::size_t i = key.size(); i-- > 0;) {
            const std::uint32_t part = key.data()[i] * kPrime + carry;
            key.data()[i] = static_cast<std::uint8_t>(part);
            carry = part >> 8;
        }
        if (carry != 0) return std::nullopt; // 2²⁵⁶ or more
    }
    return key;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && isLetter(text[end])) ++end;
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// Within secret memory; the standard library would copy.
std::string_view lowered(std::string_view word, SecretBytes& room) {
    std::transform(word.begin(), word.end(), room.data(),
                   [](char c) { return static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return room.view().substr(0, word.size());
}

struct Correction {
    std::vector<std::uint32_t> positions; // from 1, rising
    std::vector<std::uint32_t> values;    // what the words there should be
};

// What makes all sums vanish by changing exactly the words at these positions.
std::optional<Correction> correctionAt(const Numbers& numbers, const Sums& sums, std::vector<std::uint32_t> positions) {
    const std::vector<std::uint32_t> errors = valuesGiving(sums, positions);
    Numbers corrected = numbers;
    Correction correction{std::move(positions), {}};
    for (std::size_t i = 0; i < errors.size(); ++i) {
        std::uint32_t& number = corrected[correction.positions[i] - 1];
        number = minus(number, errors[i]);
        correction.values.push_back(number);
    }
    if (checkSums(corrected) != Sums{} || !keyOf(corrected)) return std::nullopt;
    return correction;
}

// One or two words, the unknown ones among them. At most one correction exists: the code's distance is 5.
std::optional<Correction> findCorrection(const Numbers& numbers, const std::vector<std::uint32_t>& unknown) {
    const Sums sums = checkSums(numbers);
    const auto covers = [&](std::uint32_t a, std::uint32_t b) {
        return std::ranges::all_of(unknown, [&](std::uint32_t position) { return position == a || position == b; });
    };
    for (std::uint32_t a = 1; a <= kRecoveryWordCount; ++a)
        if (covers(a, a))
            if (auto found = correctionAt(numbers, sums, {a})) return found;
    for (std::uint32_t a = 1; a <= kRecoveryWordCount; ++a)
        for (std::uint32_t b = a + 1; b <= kRecoveryWordCount; ++b)
            if (covers(a, b))
                if (auto found = correctionAt(numbers, sums, {a, b})) return found;
    return std::nullopt;
}

} // namespace

SecretBytes recoveryWords(const SecretBytes& key, const WordList& list) {
    assert(key.size() == kKeySize);
    Numbers numbers{};
    putKey(key, numbers);
    Sums wanted = checkSums(numbers);
    for (std::uint32_t& sum : wanted) sum = minus(0, sum);
    const std::array<std::uint32_t, kChecks> last{21, 22, 23, 24};
    std::ranges::copy(valuesGiving(wanted, last), numbers.begin() + kKeyWords);

    SecretBytes room(kRecoveryWordCount * 10);
    std::size_t size = 0;
    for (const std::uint32_t number : numbers) {
        if (size > 0) room.data()[size++] = ' ';
        const std::string& word = list.words()[number];
        std::copy(word.begin(), word.end(), room.data() + size);
        size += word.size();
    }
    sodium_memzero(numbers.data(), sizeof numbers);
    return SecretBytes(room.view().substr(0, size));
}

RecoveryReading readRecoveryWords(const SecretBytes& typed, const WordList& list) {
    RecoveryReading reading;
    if (typed.empty() || typed.size() > kLongestTyped) return reading;
    const std::vector<std::string_view> words = split(typed.view());
    reading.words = static_cast<int>(words.size());
    if (reading.words != kRecoveryWordCount) return reading;

    std::unordered_map<std::string_view, std::uint32_t> numberOf;
    for (std::uint32_t i = 0; i < kPrime; ++i) numberOf.emplace(list.words()[i], i);
    Numbers numbers{};
    std::vector<std::uint32_t> unknown;
    SecretBytes room(kLongestTyped);
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        const auto found = numberOf.find(lowered(words[i], room));
        if (found == numberOf.end())
            unknown.push_back(i + 1);
        else
            numbers[i] = found->second;
    }
    if (unknown.empty() && checkSums(numbers) == Sums{}) {
        reading.key = keyOf(numbers);
        sodium_memzero(numbers.data(), sizeof numbers);
        return reading;
    }
    const auto isUnknown = [&](std::uint32_t position) {
        return std::ranges::find(unknown, position) != unknown.end();
    };
    if (const auto correction = findCorrection(numbers, unknown)) {
        for (std::size_t i = 0; i < correction->positions.size(); ++i) {
            const std::uint32_t position = correction->positions[i];
            reading.mistakes.push_back(
                {static_cast<int>(position), isUnknown(position), list.words()[correction->values[i]]});
        }
    } else {
        for (const std::uint32_t position : unknown) reading.mistakes.push_back({static_cast<int>(position), true, {}});
    }
    sodium_memzero(numbers.data(), sizeof numbers);
    return reading;
}

std::string recoveryMark(const Salt& salt) {
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), salt.data(), salt.size());
    return toHex(std::span(hash).first(2));
}

} // namespace hedgerow
