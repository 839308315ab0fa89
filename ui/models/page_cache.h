// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>

namespace hedgerow {

// Keeps the `capacity` values used last, by number; the one not used for longest goes first. One thread.
template <class Value>
class PageCache {
public:
    explicit PageCache(std::size_t capacity) : m_capacity(capacity) {}

    // Null: not kept. Counts as use.
    Value* find(int key) {
        const auto found = m_byKey.find(key);
        if (found == m_byKey.end()) return nullptr;
        m_pages.splice(m_pages.begin(), m_pages, found->second);
        return &found->second->second;
    }
    void insert(int key, Value value) {
        if (Value* kept = find(key)) {
            *kept = std::move(value);
            return;
        }
        m_pages.emplace_front(key, std::move(value));
        m_byKey[key] = m_pages.begin();
        if (m_pages.size() <= m_capacity) return;
        m_byKey.erase(m_pages.back().first);
        m_pages.pop_back();
    }
    void clear() {
        m_pages.clear();
        m_byKey.clear();
    }
    std::size_t size() const { return m_pages.size(); }

private:
    using Pages = std::list<std::pair<int, Value>>;

    std::size_t m_capacity;
    Pages m_pages; // used last first
    std::unordered_map<int, typename Pages::iterator> m_byKey;
};

} // namespace hedgerow
