// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/demo_words.h"
#include "core/commands/id_stock.h"

#include <vector>

namespace hedgerow {

// What the parts of FillDemo share: the words, the dice, and what was made so far. One FillDemo long.
struct DemoWorkplace {
    struct Unit {
        Id id;
        std::vector<Id> shifts, teams;
        const DemoWords::Department* department = nullptr;
        std::int64_t listed = 0;
    };
    struct Person {
        Id id;
        std::uint8_t level = 0;     // 0: not assessed yet, else 1 to 5
        std::uint8_t organizer = 0; // who leads them or talks to them
        bool canBoss = false;
    };

    DemoWorkplace(CommandContext& where, const DemoWords& use, std::uint64_t seed)
        : context(where), words(use), dice(seed), ids(where.environment.random),
          today(where.environment.clock.today()) {}

    Id levelId(int order) const { return Id::named("level/one_to_five/" + std::to_string(order)); }
    // Cancelled.
    Result<void> step() {
        constexpr std::int64_t kStep = 256;
        if (context.progress && done++ % kStep == 0 && !context.progress->step(done, total))
            return ErrorCode::Cancelled;
        return {};
    }

    CommandContext& context;
    const DemoWords& words;
    DemoDice dice;
    IdStock ids;
    Date today;
    std::vector<Unit> units;
    std::vector<Person> people;
    std::vector<Id> issues, objections, tags;
    Id campaign;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

// The units with their headcounts, the campaign, issues, objections and tags.
Result<void> fillDemoUnits(DemoWorkplace& demo, std::int64_t people, BatchWriter& writer);
// Persons with all that is known about them before anyone talks to them.
Result<void> fillDemoPeople(DemoWorkplace& demo, std::int64_t people, BatchWriter& writer);
// One conversation and what comes of it.
Result<void> fillDemoTalk(DemoWorkplace& demo, Date date, BatchWriter& writer);

} // namespace hedgerow
