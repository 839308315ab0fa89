// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_conversation_editing.h"

#include <algorithm>
#include <set>

namespace hedgerow {
namespace {

using Person = std::optional<PersonId>;

Person personOf(const LogConversation& talk, std::size_t participant) {
    return participant < talk.with.size() ? talk.with[participant].id : std::nullopt;
}

std::optional<std::size_t> placeOf(const LogConversation& talk, const Person& person) {
    for (std::size_t i = 0; person && i < talk.with.size(); ++i)
        if (talk.with[i].id == person) return i;
    return std::nullopt;
}

bool isSaidAlike(const auto& one, const auto& other) {
    return one.what == other.what && one.due == other.due;
}

// The places among `plans` that the form's one line stands for: the first alone, or all alike where that is everyone.
template <class Plan>
std::set<std::size_t> shownPlaces(const LogConversation& talk, const std::vector<Plan>& plans) {
    std::set<std::size_t> alike;
    std::set<std::size_t> people;
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (isSaidAlike(plans[i], plans.front()) && people.insert(plans[i].participant).second) alike.insert(i);
    if (people.size() == talk.with.size() || alike.empty()) return alike;
    return {0};
}

template <class Plan>
std::optional<ShownPlan> shownPlan(const LogConversation& talk, const std::vector<Plan>& plans) {
    if (plans.empty()) return std::nullopt;
    const Plan& first = plans.front();
    const bool isEveryone = shownPlaces(talk, plans).size() == talk.with.size();
    return ShownPlan{first.what, first.due, isEveryone ? std::nullopt : std::optional(first.participant)};
}

// Gives each of the form's items the record that says it for the same person, and keeps what the form does not show.
// `isShown`: of a place among the old ones; `isSame`: an old one and one of the form.
template <class Item, class IsShown, class IsSame, class Take>
void keep(const LogConversation& before, const std::vector<Item>& old, const LogConversation& form,
          std::vector<Item>& items, const IsShown& isShown, const IsSame& isSame, const Take& take) {
    std::set<std::size_t> taken;
    for (Item& item : items) {
        for (std::size_t i = 0; i < old.size(); ++i) {
            const Person person = personOf(before, old[i].participant);
            if (taken.contains(i) || !isShown(i) || !person || person != personOf(form, item.participant) ||
                !isSame(old[i], item))
                continue;
            item.id = old[i].id;
            take(old[i], item);
            taken.insert(i);
            break;
        }
    }
    for (std::size_t i = 0; i < old.size(); ++i) {
        const auto place = placeOf(form, personOf(before, old[i].participant));
        if (isShown(i) || !place) continue;
        Item kept = old[i];
        kept.participant = *place;
        items.push_back(std::move(kept));
    }
}

// The first of each person, or of each person and label.
template <class Item, class Key>
std::set<std::size_t> firstOnes(const std::vector<Item>& items, const Key& key) {
    std::set<std::size_t> places;
    std::set<decltype(key(items.front()))> seen;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (seen.insert(key(items[i])).second) places.insert(i);
    return places;
}

void keepObjections(const LogConversation& before, LogConversation& form) {
    // One that was met with some of them was not met with the others.
    std::erase_if(form.objections, [&](const LogConversation::Objection& each) {
        const auto place = placeOf(before, personOf(form, each.participant));
        bool isKnown = false;
        bool isTheirs = false;
        for (const auto& old : before.objections) {
            isKnown = isKnown || old.label == each.label;
            isTheirs = isTheirs || (old.label == each.label && place == old.participant);
        }
        return isKnown && place && !isTheirs;
    });
    const auto shown = firstOnes(before.objections, [](const LogConversation::Objection& each) {
        return std::pair(each.participant, each.label);
    });
    keep(
        before, before.objections, form, form.objections, [&](std::size_t i) { return shown.contains(i); },
        [](const auto& old, const auto& item) { return old.label == item.label; }, [](const auto&, const auto&) {});
}

} // namespace

std::optional<ShownPlan> shownPromise(const LogConversation& talk) {
    return shownPlan(talk, talk.commitments);
}

std::optional<ShownPlan> shownNextStep(const LogConversation& talk) {
    return shownPlan(talk, talk.followUps);
}

LogConversation corrected(const LogConversation& before, LogConversation form) {
    const auto any = [](const auto&, const auto&) { return true; };
    const auto assessed =
        firstOnes(before.assessments, [](const LogConversation::Assessment& each) { return each.participant; });
    keep(
        before, before.assessments, form, form.assessments, [&](std::size_t i) { return assessed.contains(i); }, any,
        [](const LogConversation::Assessment& old, LogConversation::Assessment& item) {
            item.confidence = old.confidence;
            item.note = old.note;
        });
    const auto promised = shownPlaces(before, before.commitments);
    keep(
        before, before.commitments, form, form.commitments, [&](std::size_t i) { return promised.contains(i); }, any,
        [](const auto&, const auto&) {});
    const auto planned = shownPlaces(before, before.followUps);
    keep(
        before, before.followUps, form, form.followUps, [&](std::size_t i) { return planned.contains(i); }, any,
        [](const LogConversation::FollowUp& old, LogConversation::FollowUp& item) { item.owner = old.owner; });
    keepObjections(before, form);
    return form;
}

} // namespace hedgerow
