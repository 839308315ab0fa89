// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/shipped_levels.h"

#include "core/commands/packs.h"

#include <QJsonArray>

#include <algorithm>

namespace hedgerow {

Result<ShippedLevels> ShippedLevels::read() {
    const auto pack = readPack("scales.json");
    if (!pack) return pack.error();
    ShippedLevels shipped;
    const QJsonArray scales = pack->value(QLatin1String("scales")).toArray();
    for (const QJsonValue& scale : scales) {
        const std::string code = packText(scale[QLatin1String("code")]);
        const QJsonArray levels = scale[QLatin1String("levels")].toArray();
        for (const QJsonValue& value : levels) {
            Level level{value[QLatin1String("order")].toInt(), packText(value[QLatin1String("polarity")]), {}};
            const QJsonObject labels = value[QLatin1String("label")].toObject();
            for (const QJsonValue& label : labels) level.labels.insert(packText(label));
            shipped.m_levels.emplace(Id::named("level/" + code + '/' + packText(value[QLatin1String("code")])),
                                     std::move(level));
        }
    }
    return shipped;
}

bool ShippedLevels::isUnchanged(const ScaleView& scale) const {
    return std::ranges::all_of(scale.levels, [this](const LevelView& level) {
        const auto shipped = m_levels.find(level.id);
        return shipped != m_levels.end() && shipped->second.order == level.order &&
               shipped->second.polarity == level.polarity && shipped->second.labels.contains(level.label);
    });
}

} // namespace hedgerow
