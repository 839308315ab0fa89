// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/likeness.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace hedgerow {
namespace {

constexpr int kCertainFrom = 8;
constexpr int kLikelyFrom = 5;
constexpr int kPossibleFrom = 3;
constexpr int kCodeNamePoints = 3;
constexpr int kCompanyPoints = 3;
constexpr int kOtherNamePoints = -3;
constexpr int kOtherPhonesPoints = -2;
constexpr int kOtherMailsPoints = -1;
constexpr int kOtherUnitsPoints = -2;
constexpr int kCommonUpTo = 2; // points of a name that many have
constexpr std::size_t kFew = 50;
constexpr std::size_t kSome = 500;
constexpr std::size_t kTwentieth = 20;
constexpr double kInitialShare = 0.1; // of people whose name begins with the same letter
constexpr int kDeepestUnit = 20;
// Of one person; whoever has more of them is compared by the first ones.
constexpr std::size_t kMostNames = 12;
constexpr std::size_t kMostContacts = 32;
constexpr std::size_t kMostWork = 16;

std::string contactKey(const ComparedContact& contact) {
    return static_cast<char>('0' + static_cast<int>(contact.kind)) + std::string(contact.block());
}

int contactPoints(ContactKind kind, bool isCompany, std::size_t sharers) {
    constexpr std::size_t kPair = 2;
    constexpr std::size_t kHousehold = 4;
    if (sharers > kHousehold) return 1;
    if (sharers > kPair || isCompany) return kCompanyPoints;
    return kind == ContactKind::Mail ? 7 : 6;
}

LikenessReason reasonOf(ContactKind kind) {
    if (kind == ContactKind::Phone) return LikenessReason::SamePhone;
    return kind == ContactKind::Mail ? LikenessReason::SameMail : LikenessReason::SameContact;
}

// By how many pairs of that name there would be by chance.
int rarityPoints(double expected) {
    struct Step {
        double below;
        int points;
    };
    for (const auto& [below, points] : {Step{0.01, 5}, Step{0.05, 4}, Step{0.25, 3}, Step{2, 2}})
        if (expected < below) return points;
    return 1;
}

// Among many people there are more whose names are alike by chance.
int lessBy(NameLikeness likeness, std::size_t everyone) {
    constexpr std::size_t kMany = 2'000;
    switch (likeness) {
    case NameLikeness::OtherScript:
    case NameLikeness::OtherSpelling:
        return 1;
    case NameLikeness::LeftOut:
        return 2;
    case NameLikeness::Similar:
    case NameLikeness::InShort:
        return everyone <= kMany ? 2 : 3;
    default:
        return 0;
    }
}

std::optional<LikenessReason> reasonOf(NameLikeness likeness) {
    switch (likeness) {
    case NameLikeness::Same:
        return LikenessReason::SameName;
    case NameLikeness::OtherScript:
        return LikenessReason::OtherScript;
    case NameLikeness::OtherSpelling:
        return LikenessReason::OtherSpelling;
    case NameLikeness::Similar:
        return LikenessReason::SimilarName;
    case NameLikeness::LeftOut:
        return LikenessReason::LeftOutName;
    case NameLikeness::InShort:
        return LikenessReason::NameInShort;
    case NameLikeness::Part:
        return LikenessReason::PartOfName;
    case NameLikeness::Different:
    case NameLikeness::GivenAlone:
        return {};
    }
    return {};
}

std::size_t countIn(const auto& counts, const auto& key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

bool speaksAgainst(LikenessReason reason) {
    return reason >= LikenessReason::OtherName;
}

const char* likenessReasonName(LikenessReason reason) {
    static constexpr std::array kNames{"same_phone",    "same_mail",     "same_contact",   "same_code_name",
                                       "same_name",     "other_script",  "other_spelling", "similar_name",
                                       "left_out_name", "name_in_short", "part_of_name",   "same_unit",
                                       "same_title",    "other_name",    "common_name",    "shared_contact",
                                       "other_phones",  "other_mails",   "other_units"};
    return kNames[static_cast<std::size_t>(reason)];
}

const char* confidenceName(Confidence confidence) {
    static constexpr std::array kNames{"possible", "likely", "certain"};
    return kNames[static_cast<std::size_t>(confidence)];
}

// Where words and names that were seen before stand.
struct LikenessRules::Places {
    std::unordered_map<std::string, std::uint32_t> words;
    std::unordered_map<std::string, std::uint32_t> names;
    std::map<std::vector<std::uint32_t>, std::uint32_t> wordings;
};

// Reasons as they are found.
struct LikenessRules::Sum {
    int points = 0;
    std::set<LikenessReason> reasons;

    void add(LikenessReason reason, int worth) {
        points += worth;
        reasons.insert(reason);
    }
};

LikenessRules::LikenessRules(const KnownPeople& people)
    : m_people(&people), m_namesOf(people.people.size()), m_contacts(people.people.size()) {
    Places places;
    for (Person person = 0; person < people.people.size(); ++person) {
        takeNames(person, places);
        takeContacts(person);
        takeWork(person);
    }
    for (const auto& [unit, parent] : people.parents) m_parents.emplace(unit, parent);
}

void LikenessRules::takeNames(Person person, Places& places) {
    std::set<std::uint32_t> words;
    std::set<std::uint32_t> wordings;
    for (const KnownName& known : m_people->people[person].names) {
        Name name;
        std::string key;
        for (const bool isGiven : {true, false})
            for (std::string& each : nameWords(isGiven ? known.given : known.family)) {
                key.append(each).append(isGiven ? "\n" : "\t");
                const auto [word, isNew] = places.words.try_emplace(each, static_cast<std::uint32_t>(m_words.size()));
                if (isNew) {
                    m_words.push_back(NameWord::of(each));
                    m_wordBearers.push_back(0);
                }
                name.words.push_back(word->second);
                name.isGiven.push_back(isGiven);
            }
        if (name.words.empty()) continue;
        name.script = known.script;
        name.written = known.written;
        key.append(1, static_cast<char>('0' + static_cast<int>(known.script))).append(known.written);
        const auto [found, isNew] =
            places.names.try_emplace(std::move(key), static_cast<std::uint32_t>(m_names.size()));
        words.insert(name.words.begin(), name.words.end());
        if (isNew) {
            auto sorted = name.words;
            std::ranges::sort(sorted);
            const auto next = static_cast<std::uint32_t>(m_nameBearers.size());
            name.wording = places.wordings.try_emplace(std::move(sorted), next).first->second;
            if (name.wording == next) m_nameBearers.push_back(0);
            m_names.push_back(std::move(name));
        }
        wordings.insert(m_names[found->second].wording);
        auto& own = m_namesOf[person];
        if (own.size() == kMostNames) break;
        if (std::ranges::find(own, found->second) == own.end()) own.push_back(found->second);
    }
    for (const std::uint32_t word : words) ++m_wordBearers[word];
    for (const std::uint32_t wording : wordings) ++m_nameBearers[wording];
}

void LikenessRules::takeContacts(Person person) {
    auto& contacts = m_contacts[person];
    for (const KnownContact& known : m_people->people[person].contacts) {
        if (contacts.size() == kMostContacts) break;
        auto contact = comparedContact(known);
        if (!contact || std::ranges::find(contacts, *contact) != contacts.end()) continue;
        contacts.push_back(std::move(*contact));
    }
    std::set<std::string> keys;
    for (const ComparedContact& contact : contacts)
        if (auto key = contactKey(contact); keys.insert(key).second) ++m_sharers[std::move(key)];
}

void LikenessRules::takeWork(Person person) {
    std::set<std::int64_t> units;
    std::set<std::string_view> titles;
    for (const KnownWork& work : workOf(person)) {
        if (work.unit != 0 && units.insert(work.unit).second) ++m_members[work.unit];
        if (!work.title.empty() && titles.insert(work.title).second) ++m_titled[work.title];
    }
}

std::span<const KnownWork> LikenessRules::workOf(Person person) const {
    const std::vector<KnownWork>& work = m_people->people[person].work;
    return std::span(work).first(std::min(work.size(), kMostWork));
}

WrittenName LikenessRules::written(std::uint32_t name) const {
    const Name& known = m_names[name];
    WrittenName written{{}, known.script, known.written};
    for (std::size_t i = 0; i < known.words.size(); ++i)
        written.words.push_back({&m_words[known.words[i]], known.isGiven[i]});
    return written;
}

std::uint32_t LikenessRules::bearersOf(const NameWord& word) const {
    return m_wordBearers[static_cast<std::size_t>(&word - m_words.data())];
}

// How many people beside these two have all these words in their name: what chance would bring together, or how many
// there are, if that is more, as names come in languages. The third one may be entered by a third organizer.
double LikenessRules::namesakes(const NameMatch& match, std::uint32_t bearers) const {
    constexpr std::uint32_t kEntries = 3;
    const auto beyond = [](std::uint32_t all) { return static_cast<double>(all > kEntries ? all - kEntries : 0); };
    const auto everyone = static_cast<double>(m_people->people.size());
    std::vector<double> shares;
    for (const auto& [one, other, likeness] : match.pairs) {
        const auto most = std::max(bearersOf(*one), bearersOf(*other));
        shares.push_back(likeness == WordLikeness::Initial ? kInitialShare : beyond(most) / everyone);
    }
    std::ranges::sort(shares); // a product is rounded by its order
    double product = everyone;
    for (const double share : shares) product *= share;
    return std::max(product, beyond(bearers));
}

LikenessRules::Compared LikenessRules::compareNames(std::uint32_t one, std::uint32_t other) const {
    const NameMatch match = nameMatch(written(one), written(other));
    if (!reasonOf(match.likeness)) return {match.likeness, 0, false};
    if (match.likeness == NameLikeness::Part) return {match.likeness, 1, false};
    const std::uint32_t bearers = std::max(m_nameBearers[m_names[one].wording], m_nameBearers[m_names[other].wording]);
    const int rarity = rarityPoints(namesakes(match, bearers));
    return {match.likeness, std::max(1, rarity - lessBy(match.likeness, m_people->people.size())),
            rarity <= kCommonUpTo};
}

int LikenessRules::namePoints(std::uint32_t one, std::uint32_t other) const {
    return compareNames(one, other).points;
}

std::size_t LikenessRules::sharers(const ComparedContact& contact) const {
    return countIn(m_sharers, contactKey(contact));
}

void LikenessRules::addContacts(Person one, Person other, Sum& sum) const {
    std::array<int, 3> best{}; // of each kind
    std::array<bool, 3> isOwnOfOne{};
    std::array<bool, 3> isOwnOfOther{};
    for (const ComparedContact& theirs : m_contacts[other])
        if (!theirs.isCompany) isOwnOfOther[static_cast<std::size_t>(theirs.kind)] = true;
    bool isShared = false;
    for (const ComparedContact& each : m_contacts[one]) {
        const auto kind = static_cast<std::size_t>(each.kind);
        if (!each.isCompany) isOwnOfOne[kind] = true;
        for (const ComparedContact& theirs : m_contacts[other]) {
            if (!isSameContact(each, theirs)) continue;
            const std::size_t all = sharers(each);
            best[kind] = std::max(best[kind], contactPoints(each.kind, each.isCompany || theirs.isCompany, all));
            isShared = isShared || all > 2;
        }
    }
    for (const ContactKind kind : {ContactKind::Phone, ContactKind::Mail, ContactKind::Other})
        if (const int points = best[static_cast<std::size_t>(kind)]; points > 0) sum.add(reasonOf(kind), points);
    if (isShared) sum.add(LikenessReason::SharedContact, 0);
    const auto differ = [&](ContactKind kind) {
        const auto at = static_cast<std::size_t>(kind);
        return best[at] == 0 && isOwnOfOne[at] && isOwnOfOther[at];
    };
    if (differ(ContactKind::Phone)) sum.add(LikenessReason::OtherPhones, kOtherPhonesPoints);
    if (differ(ContactKind::Mail)) sum.add(LikenessReason::OtherMails, kOtherMailsPoints);
}

void LikenessRules::addNames(Person one, Person other, Sum& sum) const {
    Compared best;
    for (const std::uint32_t name : m_namesOf[one])
        for (const std::uint32_t theirs : m_namesOf[other]) {
            const Compared compared = compareNames(name, theirs);
            const auto rank = [](const Compared& each) {
                return std::tuple(each.points, each.likeness, each.isCommon);
            };
            if (rank(compared) > rank(best)) best = compared;
        }
    const auto reason = reasonOf(best.likeness);
    if (reason) sum.add(*reason, best.points);
    if (best.isCommon) sum.add(LikenessReason::CommonName, 0);
    const bool areNamed = !m_namesOf[one].empty() && !m_namesOf[other].empty();
    if (areNamed && best.likeness == NameLikeness::Different) sum.add(LikenessReason::OtherName, kOtherNamePoints);
    const std::string& codeName = m_people->people[one].codeName;
    if (!codeName.empty() && codeName == m_people->people[other].codeName)
        sum.add(LikenessReason::SameCodeName, kCodeNamePoints);
}

bool LikenessRules::isWithin(std::int64_t unit, std::int64_t outer) const {
    for (int depth = 0; depth < kDeepestUnit; ++depth) { // whoever made a circle of them
        if (unit == outer) return true;
        const auto parent = m_parents.find(unit);
        if (parent == m_parents.end()) return false;
        unit = parent->second;
    }
    return false;
}

bool LikenessRules::areApart(std::int64_t unit, std::int64_t other) const {
    return !isWithin(unit, other) && !isWithin(other, unit);
}

void LikenessRules::addWork(Person one, Person other, Sum& sum) const {
    int unitPoints = 0;
    bool isTitle = false;
    bool haveUnits = false;
    bool areAllApart = true;
    const std::size_t manyTitled = std::max(kFew, m_people->people.size() / kTwentieth);
    for (const KnownWork& work : workOf(one))
        for (const KnownWork& theirs : workOf(other)) {
            isTitle = isTitle || (!work.title.empty() && work.title == theirs.title &&
                                  countIn(m_titled, work.title) <= manyTitled);
            if (work.unit == 0 || theirs.unit == 0) continue;
            haveUnits = true;
            areAllApart = areAllApart && areApart(work.unit, theirs.unit);
            if (work.unit != theirs.unit) continue;
            const std::size_t members = countIn(m_members, work.unit);
            unitPoints = std::max(unitPoints, members <= kFew ? 2 : members <= kSome ? 1 : 0);
        }
    if (unitPoints > 0) sum.add(LikenessReason::SameUnit, unitPoints);
    if (isTitle) sum.add(LikenessReason::SameTitle, 1);
    if (haveUnits && areAllApart) sum.add(LikenessReason::OtherUnits, kOtherUnitsPoints);
}

std::optional<Likeness> LikenessRules::compare(Person one, Person other) const {
    Sum sum;
    addContacts(one, other, sum);
    addNames(one, other, sum);
    addWork(one, other, sum);
    // A unit and a title alone are what colleagues share.
    if (sum.points < kPossibleFrom || *sum.reasons.begin() >= LikenessReason::SameUnit) return {};
    Likeness likeness{sum.points, Confidence::Possible, {sum.reasons.begin(), sum.reasons.end()}};
    if (sum.points >= kLikelyFrom) likeness.confidence = Confidence::Likely;
    if (sum.points >= kCertainFrom) likeness.confidence = Confidence::Certain;
    return likeness;
}

} // namespace hedgerow
