// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fill_demo.h"

#include "core/commands/demo_workplace.h"
#include "core/commands/install_packs.h"
#include "core/commands/lookup.h"
#include "core/store/settings.h"

#include <cmath>

namespace hedgerow {
namespace {

constexpr int kWeeks = 13;
constexpr std::int64_t kMostPeople = 1'000'000;
constexpr double kMostTalks = 20;

Result<void> installScales(CommandContext& context) {
    if (presentRecord(context, Kind::Level, Id::named("level/one_to_five/1"), "level")) return {};
    const auto installed = InstallPacks{}.execute(context);
    return installed ? Result<void>() : installed.error();
}

// In a vault of one's own these are chosen; a demo is ready at once.
Result<void> chooseIfUnset(CommandContext& context, std::string_view key, std::string_view value) {
    const auto chosen = context.reader.setting(key);
    if (!chosen) return chosen.error();
    return chosen->empty() ? storeSetting(context.journal.tables().database(), key, value) : Result<void>();
}

template <class Work>
Result<void> inBatch(CommandContext& context, Changes& changes, Work work) {
    auto writer = context.journal.write("demo", context.clockCheck);
    if (!writer) return writer.error();
    if (auto worked = work(*writer); !worked) return worked;
    auto finished = writer->finish();
    if (!finished) return finished.error();
    if (finished->batch) changes.batch = finished->batch;
    return {};
}

} // namespace

Result<Outcome> FillDemo::execute(CommandContext& context) const {
    if (people < 1 || people > kMostPeople) return Error{ErrorCode::InvalidValue, "people"};
    if (!(conversationsPerPerson >= 0 && conversationsPerPerson <= kMostTalks))
        return Error{ErrorCode::InvalidValue, "conversations_per_person"};
    const auto words = DemoWords::read();
    if (!words) return words.error();
    if (auto installed = installScales(context); !installed) return installed.error();

    DemoWorkplace demo(context, *words, seed);
    const auto talks = static_cast<std::int64_t>(std::llround(static_cast<double>(people) * conversationsPerPerson));
    demo.total = people + talks;
    Changes changes;
    changes.isWholesale = true;
    auto done = inBatch(context, changes, [&](BatchWriter& writer) { return fillDemoUnits(demo, people, writer); });
    if (!done) return done.error();
    done = inBatch(context, changes, [&](BatchWriter& writer) { return fillDemoPeople(demo, people, writer); });
    if (!done) return done.error();

    const Date first = demo.today.plusDays(1 - 7 * kWeeks);
    for (int week = 0; week < kWeeks; ++week) {
        const std::int64_t count = talks * (week + 1) / kWeeks - talks * week / kWeeks;
        done = inBatch(context, changes, [&](BatchWriter& writer) -> Result<void> {
            for (std::int64_t i = 0; i < count; ++i) {
                const Date date = first.plusDays(7 * week + demo.dice.between(0, 6));
                if (auto talked = fillDemoTalk(demo, date, writer); !talked) return talked;
            }
            return {};
        });
        if (!done) return done.error();
    }
    if (auto chosen = chooseIfUnset(context, "my_name", words->organizers.front()); !chosen) return chosen.error();
    if (auto chosen = chooseIfUnset(context, "campaign", demo.campaign.hex()); !chosen) return chosen.error();
    return Outcome{std::move(changes), {demo.campaign}, {}};
}

} // namespace hedgerow
