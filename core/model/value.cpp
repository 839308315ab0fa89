// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

namespace hedgerow {

std::optional<Id> Value::id() const {
    return text() ? Id::parse(*text()) : std::nullopt;
}

std::optional<Date> Value::date() const {
    return text() ? Date::parse(*text()) : std::nullopt;
}

std::weak_ordering Value::operator<=>(const Value& other) const {
    if (m_data.index() != other.m_data.index()) return m_data.index() <=> other.m_data.index();
    if (const auto* mine = boolean()) return *mine <=> *other.boolean();
    if (const auto* mine = integer()) return *mine <=> *other.integer();
    if (const auto* mine = text()) return mine->compare(*other.text()) <=> 0;
    if (const auto* mine = list()) {
        const List& theirs = *other.list();
        for (std::size_t i = 0; i < mine->size() && i < theirs.size(); ++i)
            if (const auto order = (*mine)[i] <=> theirs[i]; order != 0) return order;
        return mine->size() <=> theirs.size();
    }
    return std::weak_ordering::equivalent;
}

} // namespace hedgerow
