// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameworks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hedgerow {
namespace {

QString inLanguage(const QJsonValue& texts, const QString& language) {
    const QJsonObject byLanguage = texts.toObject();
    const QString text = byLanguage.value(language).toString();
    return text.isEmpty() ? byLanguage.value(QStringLiteral("en")).toString() : text;
}

FrameworkStep stepFrom(const QJsonObject& json, const QString& language) {
    return {json.value(QStringLiteral("code")).toString(), inLanguage(json.value(QStringLiteral("label")), language),
            inLanguage(json.value(QStringLiteral("prompt")), language)};
}

Framework frameworkFrom(const QJsonObject& json, const QString& language) {
    Framework framework;
    framework.code = json.value(QStringLiteral("code")).toString();
    framework.name = inLanguage(json.value(QStringLiteral("name")), language);
    framework.source = json.value(QStringLiteral("source")).toString();
    const QJsonArray steps = json.value(QStringLiteral("steps")).toArray();
    for (const QJsonValue& step : steps) framework.steps.push_back(stepFrom(step.toObject(), language));
    return framework;
}

} // namespace

const Framework* Frameworks::withCode(const QString& code) const {
    const auto found = std::ranges::find(all, code, &Framework::code);
    return found == all.end() ? nullptr : &*found;
}

Frameworks shippedFrameworks(const QString& language) {
    Frameworks frameworks;
    QFile file(QStringLiteral(":/packs/frameworks.json"));
    if (!file.open(QIODevice::ReadOnly)) return frameworks;
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray all = pack.value(QStringLiteral("frameworks")).toArray();
    for (const QJsonValue& json : all) frameworks.all.push_back(frameworkFrom(json.toObject(), language));
    const QJsonArray every = pack.value(QStringLiteral("every_conversation")).toArray();
    for (const QJsonValue& json : every) frameworks.listWork = stepFrom(json.toObject(), language);
    return frameworks;
}

} // namespace hedgerow
