// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fill_demo.h"

#include "core/commands/demo_workplace.h"
#include "core/commands/install_packs.h"
#include "core/commands/lookup.h"
#include "core/commands/packs.h"
#include "core/store/settings.h"

#include <QJsonArray>

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

// Those that still say what they said when they were installed: a demo is read in one language.
Result<void> translateScales(CommandContext& context, std::string_view language, BatchWriter& writer) {
    const auto pack = readPack("scales.json");
    if (!pack) return pack.error();
    const auto put = [&](Kind kind, const Id& id, const char* field, const QJsonValue& texts) -> Result<void> {
        const auto there = context.reader.record(kind, id);
        const std::string said = inLanguage(texts, language);
        if (!there || there->text(field) != inLanguage(texts, "en") || there->text(field) == said) return {};
        const auto written = writer.put(RecordName::of(kind, id), {{field, said}});
        return written ? Result<void>() : written.error();
    };
    const auto scales = pack->value(QStringLiteral("scales")).toArray();
    for (const QJsonValue& scale : scales) {
        const std::string code = packText(scale[QStringLiteral("code")]);
        if (auto done = put(Kind::Scale, Id::named("scale/" + code), "name", scale[QStringLiteral("name")]); !done)
            return done;
        const auto levels = scale[QStringLiteral("levels")].toArray();
        for (const QJsonValue& level : levels) {
            const Id id = Id::named("level/" + code + '/' + packText(level[QStringLiteral("code")]));
            if (auto done = put(Kind::Level, id, "label", level[QStringLiteral("label")]); !done) return done;
        }
    }
    return {};
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
    const auto words = DemoWords::read(language);
    if (!words) return words.error();
    if (auto installed = installScales(context); !installed) return installed.error();

    DemoWorkplace demo(context, *words, seed);
    const auto talks = static_cast<std::int64_t>(std::llround(static_cast<double>(people) * conversationsPerPerson));
    demo.total = people + talks;
    Changes changes;
    changes.isWholesale = true;
    auto done = inBatch(context, changes, [&](BatchWriter& writer) -> Result<void> {
        if (language != "en")
            if (auto translated = translateScales(context, language, writer); !translated) return translated;
        return fillDemoUnits(demo, people, writer);
    });
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
