// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/install_packs.h"

#include "core/commands/packs.h"

#include <QJsonArray>

namespace hedgerow {
namespace {

// Leaves alone what was ever written here: changed, removed or taken back.
Result<void> install(CommandContext& context, BatchWriter& writer, const RecordName& name, FieldValues values) {
    if (context.journal.isDead(name)) return {};
    const auto found = context.journal.find(name);
    if (!found) return found.error();
    if (*found) {
        const auto history = context.journal.history((*found)->number);
        if (!history) return history.error();
        if (!history->isEmpty()) return {};
    }
    const auto put = writer.put(name, std::move(values));
    return put ? Result<void>() : put.error();
}

} // namespace

Result<Outcome> InstallPacks::execute(CommandContext& context) const {
    const auto pack = readPack("scales.json");
    if (!pack) return pack.error();
    auto writer = context.journal.write("setup", context.clockCheck);
    if (!writer) return writer.error();

    for (const QJsonValue& scaleValue : pack->value(QStringLiteral("scales")).toArray()) {
        const QJsonObject scale = scaleValue.toObject();
        const std::string code = packText(scale.value(QStringLiteral("code")));
        const Id scaleId = Id::named("scale/" + code);
        auto done = install(context, *writer, RecordName::of(Kind::Scale, scaleId),
                            {{"name", inLanguage(scale.value(QStringLiteral("name")), language)}});
        if (!done) return done.error();
        for (const QJsonValue& levelValue : scale.value(QStringLiteral("levels")).toArray()) {
            const QJsonObject level = levelValue.toObject();
            const Id levelId = Id::named("level/" + code + '/' + packText(level.value(QStringLiteral("code"))));
            done = install(context, *writer, RecordName::of(Kind::Level, levelId),
                           {{"scale", scaleId},
                            {"order", static_cast<std::int64_t>(level.value(QStringLiteral("order")).toInt())},
                            {"label", inLanguage(level.value(QStringLiteral("label")), language)},
                            {"polarity", packText(level.value(QStringLiteral("polarity")))},
                            {"colour", packText(level.value(QStringLiteral("colour")))},
                            {"shape", packText(level.value(QStringLiteral("shape")))}});
            if (!done) return done.error();
        }
    }
    auto changes = writer->finish();
    if (!changes) return changes.error();
    return Outcome{std::move(*changes), {}, {}};
}

} // namespace hedgerow
