// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people_memory.h"

#include <algorithm>

namespace hedgerow {
namespace {

// Of a set a bit a record: 64 KB each in a vault of half a million records.
constexpr std::size_t kMostFound = 48;

} // namespace

void PeopleMemory::forgetIfWritten(std::int64_t changes) {
    if (changes == m_changes) return;
    m_changes = changes;
    m_order.reset();
    m_members.clear();
    m_found.clear();
}

const std::vector<RecordNumber>* PeopleMemory::order(PeopleSort sort, bool isDescending) const {
    const bool isKnown = m_order && m_order->sort == sort && m_order->isDescending == isDescending;
    return isKnown ? &m_order->people : nullptr;
}

const std::vector<RecordNumber>& PeopleMemory::keepOrder(PeopleSort sort, bool isDescending,
                                                         std::vector<RecordNumber> people) {
    m_order.emplace(Order{sort, isDescending, std::move(people)});
    return m_order->people;
}

const std::vector<RecordNumber>* PeopleMemory::members(RecordNumber unit) const {
    const auto known = m_members.find(unit);
    return known == m_members.end() ? nullptr : &known->second;
}

const std::vector<RecordNumber>& PeopleMemory::keepMembers(RecordNumber unit, std::vector<RecordNumber> people) {
    return m_members.insert_or_assign(unit, std::move(people)).first->second;
}

const PeopleSet* PeopleMemory::found(const std::string& match) {
    const auto known = std::ranges::find(m_found, match, &std::pair<std::string, PeopleSet>::first);
    if (known == m_found.end()) return nullptr;
    m_found.splice(m_found.begin(), m_found, known);
    return &m_found.front().second;
}

const PeopleSet& PeopleMemory::keepFound(const std::string& match, PeopleSet people) {
    if (m_found.size() >= kMostFound) m_found.pop_back();
    m_found.emplace_front(match, std::move(people));
    return m_found.front().second;
}

} // namespace hedgerow
