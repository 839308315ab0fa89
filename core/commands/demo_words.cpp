// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_words.h"

#include "core/commands/packs.h"

#include <QJsonArray>

#include <algorithm>

namespace hedgerow {
namespace {

QJsonArray list(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toArray();
}

DemoWords::Texts texts(const QJsonObject& object, const char* name) {
    return packTexts(object.value(QLatin1String(name)));
}

std::string text(const QJsonObject& object, const char* name) {
    return packText(object.value(QLatin1String(name)));
}

std::vector<DemoWords::Weighted> weighted(const QJsonArray& items, const char* name, const char* weight) {
    std::vector<DemoWords::Weighted> result;
    for (const QJsonValue& item : items)
        result.push_back({text(item.toObject(), name), item.toObject().value(QLatin1String(weight)).toInt()});
    return result;
}

void readWorkplace(const QJsonObject& workplace, DemoWords& words) {
    words.companies = texts(workplace, "names");
    words.country = text(workplace, "country");
    words.agencies = texts(workplace, "agencies");
    words.contracts = weighted(list(workplace, "contracts"), "code", "share");
    for (const QJsonValue& value : list(workplace, "departments")) {
        const QJsonObject from = value.toObject();
        words.departments.push_back({text(from, "name"), text(from, "code_name"), text(from, "role_family"),
                                     from.value(QLatin1String("share")).toInt(), texts(from, "titles"),
                                     texts(from, "shifts"), texts(from, "teams")});
    }
}

Result<void> readFrameworks(DemoWords& words) {
    const auto pack = readPack("frameworks.json");
    if (!pack) return pack.error();
    for (const QJsonValue& value : list(*pack, "frameworks")) {
        DemoWords::Texts steps;
        for (const QJsonValue& step : list(value.toObject(), "steps")) steps.push_back(text(step.toObject(), "code"));
        words.frameworks.emplace_back(text(value.toObject(), "code"), std::move(steps));
    }
    return {};
}

Result<void> translate(DemoWords& words, std::string_view language) {
    if (language == "en") return {};
    const auto pack = readPack("demo_translations.json");
    if (!pack) return pack.error();
    const QJsonObject all = pack->value(QLatin1String("words")).toObject();
    const auto put = [&](std::string& word) {
        const QJsonObject languages = all.value(QString::fromStdString(word)).toObject();
        const QString found =
            languages.value(QLatin1String(language.data(), static_cast<qsizetype>(language.size()))).toString();
        if (!found.isEmpty()) word = found.toStdString();
    };
    const auto putAll = [&](DemoWords::Texts& texts) { std::ranges::for_each(texts, put); };
    for (DemoWords::Department& department : words.departments) {
        put(department.name);
        put(department.roleFamily);
        for (DemoWords::Texts* texts : {&department.titles, &department.shifts, &department.teams}) putAll(*texts);
    }
    for (DemoWords::Weighted& issue : words.issues) put(issue.text);
    for (DemoWords::Texts* texts :
         {&words.managingTitles, &words.leaderRoles, &words.descriptions, &words.sources, &words.places,
          &words.objections, &words.asked, &words.commitments, &words.nextSteps, &words.notes, &words.secondHand,
          &words.assessmentNotes, &words.tags})
        putAll(*texts);
    for (auto& [step, texts] : words.stepTexts) putAll(texts);
    return {};
}

} // namespace

Result<DemoWords> DemoWords::read(std::string_view language) {
    const auto pack = readPack("demo_names.json");
    if (!pack) return pack.error();
    DemoWords words;
    for (const QJsonValue& value : list(*pack, "names")) {
        const QJsonObject from = value.toObject();
        words.names.push_back({text(from, "language"), texts(from, "given"), texts(from, "family"),
                               texts(from, "given_latin"), texts(from, "family_latin")});
    }
    readWorkplace(pack->value(QLatin1String("workplace")).toObject(), words);
    const std::pair<const char*, Texts*> lists[]{
        {"pronouns", &words.pronouns},
        {"managing_titles", &words.managingTitles},
        {"leader_roles", &words.leaderRoles},
        {"descriptions", &words.descriptions},
        {"sources", &words.sources},
        {"places", &words.places},
        {"objections", &words.objections},
        {"asked", &words.asked},
        {"commitments", &words.commitments},
        {"next_steps", &words.nextSteps},
        {"notes", &words.notes},
        {"second_hand", &words.secondHand},
        {"assessment_notes", &words.assessmentNotes},
        {"tags", &words.tags},
        {"organizers", &words.organizers},
    };
    for (const auto& [name, target] : lists) {
        *target = texts(*pack, name);
        if (target->empty()) return Error{ErrorCode::Failed, std::string("demo_names.json has no ") + name};
    }
    words.issues = weighted(list(*pack, "issues"), "label", "weight");
    const QJsonObject steps = pack->value(QLatin1String("step_texts")).toObject();
    for (const QString& step : steps.keys()) words.stepTexts.emplace(step.toStdString(), packTexts(steps.value(step)));
    if (auto read = readFrameworks(words); !read) return read.error();
    const bool isWhole = words.departments.size() >= 4 && !words.names.empty() && !words.issues.empty() &&
                         !words.contracts.empty() && !words.companies.empty() && !words.agencies.empty() &&
                         !words.frameworks.empty();
    if (!isWhole) return Error{ErrorCode::Failed, "demo_names.json is not whole"};
    if (auto translated = translate(words, language); !translated) return translated.error();
    return words;
}

std::size_t DemoDice::weighted(const std::vector<std::int64_t>& weights) {
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) sum += weight;
    auto left = static_cast<std::int64_t>(below(static_cast<std::size_t>(sum)));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0) return i;
    }
    return weights.size() - 1;
}

} // namespace hedgerow
