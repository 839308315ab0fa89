// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/packs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hedgerow {
namespace {

QString key(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

Result<QJsonObject> readPack(std::string_view name) {
    QFile file(QStringLiteral(":/packs/") + key(name));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::Failed, "a pack is missing: " + std::string(name)};
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    if (pack.value(QStringLiteral("format")).toInt() != 1)
        return Error{ErrorCode::Failed, "not a pack: " + std::string(name)};
    return pack;
}

std::string packText(const QJsonValue& value) {
    return value.toString().toStdString();
}

std::string inLanguage(const QJsonValue& texts, std::string_view language) {
    const QJsonObject all = texts.toObject();
    const QJsonValue found = all.value(key(language));
    return packText(found.isString() ? found : all.value(QStringLiteral("en")));
}

std::vector<std::string> packTexts(const QJsonValue& list) {
    std::vector<std::string> texts;
    const QJsonArray items = list.toArray();
    texts.reserve(static_cast<std::size_t>(items.size()));
    for (const QJsonValue& item : items) texts.push_back(packText(item));
    return texts;
}

} // namespace hedgerow
