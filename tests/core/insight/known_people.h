// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/suspects.h"
#include "core/model/person_name.h"
#include "core/store/search_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace hedgerow {

// People as tests write them down: "Anna Berg" or "Berg, Anna", in any script.
class KnownTown {
public:
    KnownPerson& add(std::string_view name = {}) {
        KnownPerson& person = known.people.emplace_back();
        person.number = ++m_last;
        if (!name.empty()) call(person, name);
        return person;
    }
    static void call(KnownPerson& person, std::string_view whole, NameScript script = NameScript::Latin) {
        const PersonName name = nameParts(whole);
        KnownName known{searchKey(name.given), searchKey(name.family), {}, script};
        if (script != NameScript::Latin) known.written = whole;
        person.names.push_back(std::move(known));
    }
    static void reach(KnownPerson& person, const char* type, std::string_view value, bool isCompany = false) {
        person.contacts.push_back({type, searchKey(value), isCompany});
    }
    static void work(KnownPerson& person, std::int64_t unit, std::string_view title = {}) {
        person.work.push_back({unit, searchKey(title)});
    }

    Suspects find(std::size_t limit = 1000) const {
        auto found = suspects(known, limit);
        return found ? std::move(*found) : Suspects{};
    }
    // How sure it is that the first two are one person.
    std::optional<Likeness> likeness() const { return LikenessRules(known).compare(0, 1); }

    KnownPeople known;

private:
    std::int64_t m_last = 0;
};

} // namespace hedgerow
