// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/suspects.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace hedgerow {
namespace {

using Person = LikenessRules::Person;
using NameNumber = std::uint32_t;

constexpr std::int64_t kStep = 512;
constexpr std::size_t kMostPairs = 400;     // of people with one name, before only those of a unit are compared
constexpr std::size_t kMostSharers = 50;    // of a contact point: more of them share a switchboard
constexpr std::size_t kMostOfFirstName = 8; // in a unit, where one of them is known by it alone
constexpr std::size_t kMostNames = 100;     // that look alike at first sight
constexpr std::size_t kNeighbours = 10;     // that are compared among more
constexpr std::size_t kFewestErring = 5;    // letters of a word in which a typing error is looked for
constexpr std::size_t kBeginning = 3;       // letters that a short form and most errors leave alone
constexpr int kWorthFollowing = 3;

// Things that have something in common, by a hash of it: what two of them really have in common is compared later.
class Blocks {
public:
    void add(std::size_t hash, std::uint32_t thing) { m_entries.emplace_back(hash, thing); }

    template <class Take>
    void forEach(Take take) {
        std::ranges::sort(m_entries);
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        std::vector<std::uint32_t> block;
        for (std::size_t at = 0; at < m_entries.size();) {
            block.clear();
            const std::size_t hash = m_entries[at].first;
            for (; at < m_entries.size() && m_entries[at].first == hash; ++at) block.push_back(m_entries[at].second);
            if (block.size() > 1) take(std::span<const std::uint32_t>(block));
        }
        m_entries = {};
    }

private:
    std::vector<std::pair<std::size_t, std::uint32_t>> m_entries;
};

// Two numbers as one, the smaller first; each pair once after sorting.
class Pairs {
public:
    void add(std::uint32_t one, std::uint32_t other) {
        if (one == other) return;
        const auto [first, second] = std::minmax(one, other);
        m_pairs.push_back(std::uint64_t{first} << 32 | second);
    }
    void addAll(std::span<const std::uint32_t> among) {
        for (std::size_t i = 0; i < among.size(); ++i)
            for (std::size_t k = i + 1; k < among.size(); ++k) add(among[i], among[k]);
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> take() {
        std::ranges::sort(m_pairs);
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        pairs.reserve(m_pairs.size());
        for (const std::uint64_t pair : m_pairs)
            pairs.emplace_back(static_cast<std::uint32_t>(pair >> 32), static_cast<std::uint32_t>(pair));
        m_pairs = {};
        return pairs;
    }

private:
    std::vector<std::uint64_t> m_pairs;
};

std::size_t mixed(std::size_t hash, std::size_t more) {
    return (hash ^ (more + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2))) * 0xff51afd7ed558ccdULL;
}
std::size_t hashOf(char kind, std::string_view text) {
    return mixed(static_cast<std::size_t>(kind), std::hash<std::string_view>{}(text));
}

bool hasDigit(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// Names that may be alike.
class NamePairs {
public:
    NamePairs(const LikenessRules& rules, const Progress* progress) : m_rules(rules), m_progress(progress) {}

    // Some of them only, once it is to stop.
    std::vector<std::pair<NameNumber, NameNumber>> find() {
        const auto names = m_rules.names();
        m_hasConsonants = std::ranges::any_of(
            names, [](const LikenessRules::Name& name) { return name.script == NameScript::Consonants; });
        for (NameNumber name = 0; name < names.size() && !isToStop(); ++name) add(name);
        m_alike.forEach([this](std::span<const NameNumber> block) { pairUp(block); });
        m_byInitial.forEach([this](std::span<const NameNumber> block) { pairUpInitials(block); });
        return m_pairs.take();
    }

private:
    bool isToStop() const { return m_progress && m_progress->isCancelled(); }

    void add(NameNumber number) {
        const auto& words = m_rules.names()[number].words;
        std::vector<std::size_t> heard;
        std::vector<std::size_t> bones;
        for (const std::uint32_t word : words) {
            heard.push_back(std::hash<std::string>{}(m_rules.word(word).sound));
            bones.push_back(std::hash<std::string>{}(m_rules.word(word).bones));
        }
        m_alike.add(whole('w', heard, words.size()), number);
        if (words.size() < 2) return;
        if (m_hasConsonants) m_alike.add(whole('b', bones, words.size()), number);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words.size() > 2) m_alike.add(whole('w', heard, i), number);
            addVariants(m_rules.word(words[i]).key, whole('o', heard, i), number);
            if (m_hasConsonants) addErrors(m_rules.word(words[i]).bones, whole('r', bones, i), number);
        }
    }

    // Of all words but the one at `except`, in whatever order.
    static std::size_t whole(char kind, std::span<const std::size_t> words, std::size_t except) {
        std::size_t sum = 0;
        std::size_t product = 1;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i == except) continue;
            sum += words[i];
            product *= words[i] | 1;
        }
        return mixed(mixed(static_cast<std::size_t>(kind), sum), product);
    }

    // One word with an error, shortened or abbreviated.
    void addVariants(const std::string& word, std::size_t others, NameNumber number) {
        if (word.size() == 1) m_abbreviated.push_back(number);
        m_byInitial.add(mixed(others, static_cast<unsigned char>(word.front())), number);
        if (word.size() < kBeginning || hasDigit(word)) return;
        m_alike.add(mixed(others, hashOf('p', std::string_view(word).substr(0, kBeginning))), number);
        if (word.size() >= kFewestErring) addErrors(word, others, number);
    }

    // Two words are one error apart only if they come to one text when a letter is left out of one of them or of both
    // (T. Bocek, E. Hunt, B. Stiller, "Fast similarity search in large dictionaries", 2007); a swap leaves out one of
    // each.
    void addErrors(const std::string& word, std::size_t others, NameNumber number) {
        m_alike.add(mixed(others, hashOf('e', word)), number);
        for (std::size_t i = 0; i < word.size(); ++i) {
            std::string without(word);
            m_alike.add(mixed(others, hashOf('e', without.erase(i, 1))), number);
        }
    }

    void pairUp(std::span<const NameNumber> block) {
        if (isToStop()) return;
        if (block.size() <= kMostNames) {
            m_pairs.addAll(block);
            return;
        }
        // Among many the nearest in order (M. A. Hernández, S. J. Stolfo, "The merge/purge problem", 1995).
        for (std::size_t i = 0; i < block.size(); ++i)
            for (std::size_t k = i + 1; k < std::min(block.size(), i + 1 + kNeighbours); ++k)
                m_pairs.add(block[i], block[k]);
    }

    void pairUpInitials(std::span<const NameNumber> block) {
        std::vector<NameNumber> abbreviated;
        for (const NameNumber name : block)
            if (std::ranges::binary_search(m_abbreviated, name)) abbreviated.push_back(name);
        if (abbreviated.size() > kNeighbours) abbreviated.resize(kNeighbours);
        if (block.size() > kMostNames) block = block.first(kMostNames);
        for (const NameNumber name : abbreviated)
            for (const NameNumber other : block) m_pairs.add(name, other);
    }

    const LikenessRules& m_rules;
    const Progress* m_progress;
    bool m_hasConsonants = false;
    Blocks m_alike;
    Blocks m_byInitial;
    std::vector<NameNumber> m_abbreviated; // those with a word of one letter, rising
    Pairs m_pairs;
};

class Search {
public:
    Search(const KnownPeople& people, std::size_t limit, Progress* progress)
        : m_people(people.people), m_rules(people), m_limit(limit), m_progress(progress),
          m_bearers(m_rules.names().size()) {
        for (Person person = 0; person < m_people.size(); ++person)
            for (const NameNumber name : m_rules.namesOf(person)) m_bearers[name].push_back(person);
        for (const auto& [one, other] : people.apart) m_apart.insert(std::minmax(one, other));
    }

    Result<Suspects> find() {
        shareContacts();
        shareFirstNames();
        const auto alike = NamePairs(m_rules, m_progress).find();
        const auto total = static_cast<std::int64_t>(m_bearers.size() + alike.size());
        std::int64_t done = 0;
        for (NameNumber name = 0; name < m_bearers.size(); ++name, ++done) {
            if (!goesOn(done, 2 * total)) return ErrorCode::Cancelled;
            if (m_bearers[name].size() > 1) bearNames(name, name);
        }
        for (const auto& [one, other] : alike) {
            if (!goesOn(done++, 2 * total)) return ErrorCode::Cancelled;
            bearNames(one, other);
        }
        return compareAll();
    }

private:
    bool goesOn(std::int64_t done, std::int64_t total) const {
        return !m_progress || done % kStep != 0 || m_progress->step(done, total);
    }

    void shareContacts() {
        Blocks blocks;
        for (Person person = 0; person < m_people.size(); ++person) {
            for (const ComparedContact& contact : m_rules.contacts(person))
                blocks.add(hashOf(static_cast<char>('1' + static_cast<int>(contact.kind)), contact.block()), person);
            if (const auto& name = m_people[person].codeName; !name.empty()) blocks.add(hashOf('c', name), person);
        }
        blocks.forEach([this](std::span<const Person> block) {
            if (block.size() <= kMostSharers) m_pairs.addAll(block);
        });
    }

    // Who is known by a first name alone, and others of that name in their unit.
    void shareFirstNames() {
        const auto isAlone = [this](NameNumber name) { return m_rules.names()[name].words.size() == 1; };
        std::set<std::pair<std::int64_t, std::uint32_t>> wanted;
        const auto forEachWord = [&](Person person, bool onlyAlone, const auto& take) {
            for (const NameNumber name : m_rules.namesOf(person)) {
                if (onlyAlone && !isAlone(name)) continue;
                for (const KnownWork& work : m_rules.workOf(person))
                    for (const std::uint32_t word : m_rules.names()[name].words)
                        if (work.unit != 0) take(std::pair(work.unit, word));
            }
        };
        for (Person person = 0; person < m_people.size(); ++person)
            forEachWord(person, true, [&](const auto& key) { wanted.insert(key); });
        if (wanted.empty()) return;
        Blocks blocks;
        for (Person person = 0; person < m_people.size(); ++person)
            forEachWord(person, false, [&](const auto& key) {
                if (wanted.contains(key)) blocks.add(mixed(static_cast<std::size_t>(key.first), key.second), person);
            });
        blocks.forEach([this](std::span<const Person> block) {
            if (block.size() <= kMostOfFirstName) m_pairs.addAll(block);
        });
    }

    // People with the one name and people with the other.
    void bearNames(NameNumber one, NameNumber other) {
        const int points = m_rules.namePoints(one, other);
        if (points == 0) return;
        const auto& some = m_bearers[one];
        const auto& others = m_bearers[other];
        if (points >= kWorthFollowing && some.size() * others.size() <= kMostPairs) {
            cross(some, others);
            return;
        }
        if (!crossWithin(some, others, false)) {
            m_crowded.insert(one);
            m_crowded.insert(other);
        }
    }

    void cross(std::span<const Person> some, std::span<const Person> others) {
        for (const Person person : some)
            for (const Person other : others) m_pairs.add(person, other);
    }

    // Those who share a unit, where they are many a unit and a title. False: somewhere they are still too many.
    bool crossWithin(std::span<const Person> some, std::span<const Person> others, bool byTitle) {
        using Place = std::pair<std::int64_t, std::string_view>;
        std::vector<std::tuple<Place, bool, Person>> placed;
        for (const bool isOther : {false, true})
            for (const Person person : isOther ? others : some)
                for (const KnownWork& work : m_rules.workOf(person))
                    if (work.unit != 0)
                        placed.emplace_back(Place(work.unit, byTitle ? std::string_view(work.title) : ""), isOther,
                                            person);
        std::ranges::sort(placed);
        bool areAll = true;
        for (auto first = placed.begin(); first != placed.end();) {
            const auto last = std::find_if(first, placed.end(),
                                           [&](const auto& each) { return std::get<0>(each) != std::get<0>(*first); });
            std::vector<Person> here[2];
            for (; first != last; ++first) here[std::get<1>(*first) ? 1 : 0].push_back(std::get<2>(*first));
            if (here[0].size() * here[1].size() <= kMostPairs)
                cross(here[0], here[1]);
            else
                areAll = !byTitle && crossWithin(here[0], here[1], true) && areAll;
        }
        return areAll;
    }

    Result<Suspects> compareAll() {
        Suspects found;
        const auto pairs = m_pairs.take();
        const auto total = static_cast<std::int64_t>(pairs.size());
        std::int64_t done = 0;
        for (const auto& [one, other] : pairs) {
            if (!goesOn(total + done, 2 * total)) return ErrorCode::Cancelled;
            ++done;
            if (m_apart.contains(std::minmax(m_people[one].number, m_people[other].number))) continue;
            auto likeness = m_rules.compare(one, other);
            if (!likeness) continue;
            ++found.all;
            const bool isFirstKept = staysBefore(m_people[one], m_people[other]);
            const auto& kept = m_people[isFirstKept ? one : other];
            const auto& leaving = m_people[isFirstKept ? other : one];
            found.pairs.push_back({kept.number, leaving.number, std::move(*likeness)});
        }
        std::ranges::sort(found.pairs, {},
                          [](const Suspect& each) { return std::tuple(-each.likeness.points, each.kept, each.other); });
        if (found.pairs.size() > m_limit) found.pairs.resize(m_limit);
        for (const NameNumber name : m_crowded)
            found.leftOut.push_back(
                {smallestNumber(m_bearers[name]), static_cast<std::int64_t>(m_bearers[name].size())});
        std::ranges::sort(found.leftOut, {},
                          [](const CrowdedName& each) { return std::pair(-each.people, each.person); });
        return found;
    }

    static bool staysBefore(const KnownPerson& one, const KnownPerson& other) {
        const auto known = [](const KnownPerson& each) {
            return std::tuple(!each.names.empty(), each.talks, each.contacts.size(), -each.number);
        };
        return known(one) > known(other);
    }
    std::int64_t smallestNumber(std::span<const Person> people) const {
        std::int64_t smallest = m_people[people.front()].number;
        for (const Person person : people) smallest = std::min(smallest, m_people[person].number);
        return smallest;
    }

    const std::vector<KnownPerson>& m_people;
    LikenessRules m_rules;
    std::size_t m_limit;
    Progress* m_progress;
    std::vector<std::vector<Person>> m_bearers; // by name
    std::set<std::pair<std::int64_t, std::int64_t>> m_apart;
    std::set<NameNumber> m_crowded;
    Pairs m_pairs;
};

} // namespace

Result<Suspects> suspects(const KnownPeople& people, std::size_t limit, Progress* progress) {
    return Search(people, limit, progress).find();
}

} // namespace hedgerow
