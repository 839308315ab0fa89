// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hedgerow {

// What the made-up workplace is made of (resources/packs/demo_names.json).
struct DemoWords {
    using Texts = std::vector<std::string>;

    struct Names {
        std::string language;
        Texts given, family;
        Texts givenLatin, familyLatin; // of other scripts; empty where the names are in Latin letters
    };
    struct Department {
        std::string name, codeName, roleFamily;
        std::int64_t share = 0;
        Texts titles, shifts, teams;
    };
    struct Weighted {
        std::string text;
        std::int64_t weight = 0;
    };

    // All but names and pronouns in this language, as far as demo_translations.json has it; else English.
    static Result<DemoWords> read(std::string_view language = "en");

    std::vector<Names> names;
    Texts pronouns, companies, agencies, managingTitles, leaderRoles, descriptions, sources, places, objections, asked,
        commitments, nextSteps, notes, secondHand, assessmentNotes, tags, organizers;
    std::string country;
    std::vector<Department> departments;
    std::vector<Weighted> contracts, issues;
    std::map<std::string, Texts> stepTexts;                // step code → what was said
    std::vector<std::pair<std::string, Texts>> frameworks; // code → codes of its steps
};

// Chance from a seed, in the ways the demo needs it.
class DemoDice {
public:
    explicit DemoDice(std::uint64_t seed) : m_random(seed) {}

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }
    int between(int least, int most) {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    const T& pick(const std::vector<T>& items) {
        return items[below(items.size())];
    }
    // An index, as often as its weight says.
    std::size_t weighted(const std::vector<std::int64_t>& weights);

private:
    SeededRandom m_random;
};

} // namespace hedgerow
