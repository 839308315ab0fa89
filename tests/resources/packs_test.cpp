// SPDX-License-Identifier: GPL-3.0-or-later
// The data that is compiled in: readable from where it is promised, complete in every language, and within what the
// fields allow.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace {

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/packs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject pack(const QString& name) {
    return QJsonDocument::fromJson(resource(name)).object();
}

bool isInThreeLanguages(const QJsonValue& text) {
    for (const auto* language : {"en", "de", "it"})
        if (text.toObject().value(QLatin1String(language)).toString().isEmpty()) return false;
    return true;
}

bool isCode(const QJsonValue& value) {
    static const QRegularExpression kCode(QStringLiteral("^[a-z0-9_]+$"));
    return kCode.match(value.toString()).hasMatch();
}

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QString& colour) {
    const auto channel = [&colour](int at) {
        const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const QString& one, const QString& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

TEST(Scales, LevelsFitTheirFieldsInEveryLanguage) {
    const QStringList polarities{QStringLiteral("support"), QStringLiteral("neutral"), QStringLiteral("oppose"),
                                 QStringLiteral("unknown")};
    const QStringList shapes{QStringLiteral("circle"),  QStringLiteral("square"), QStringLiteral("triangle"),
                             QStringLiteral("diamond"), QStringLiteral("cross"),  QStringLiteral("ring")};

    const QJsonArray scales = pack(QStringLiteral("scales.json")).value(QStringLiteral("scales")).toArray();

    ASSERT_EQ(scales.size(), 2);
    for (const QJsonValue& scale : scales) {
        EXPECT_TRUE(isCode(scale[QStringLiteral("code")]));
        EXPECT_TRUE(isInThreeLanguages(scale[QStringLiteral("name")]));
        std::set<QString> looks;
        std::set<int> orders;
        const QJsonArray levels = scale[QStringLiteral("levels")].toArray();
        for (const QJsonValue& level : levels) {
            EXPECT_TRUE(isInThreeLanguages(level[QStringLiteral("label")]));
            EXPECT_TRUE(polarities.contains(level[QStringLiteral("polarity")].toString()));
            EXPECT_TRUE(shapes.contains(level[QStringLiteral("shape")].toString()));
            looks.insert(level[QStringLiteral("shape")].toString());
            looks.insert(level[QStringLiteral("colour")].toString());
            orders.insert(level[QStringLiteral("order")].toInt(-1));
        }
        EXPECT_EQ(static_cast<qsizetype>(looks.size()), 2 * levels.size())
            << "a shape or a colour stands for two levels";
        EXPECT_EQ(static_cast<qsizetype>(orders.size()), levels.size());
    }
}

TEST(Scales, ColoursAreVisibleOnLightAndOnDark) {
    const QJsonArray scales = pack(QStringLiteral("scales.json")).value(QStringLiteral("scales")).toArray();

    for (const QJsonValue& scale : scales) {
        const QJsonArray levels = scale[QStringLiteral("levels")].toArray();
        for (const QJsonValue& level : levels) {
            const QString colour = level[QStringLiteral("colour")].toString();
            EXPECT_GE(contrast(colour, QStringLiteral("#ffffff")), 3.0) << colour.toStdString();
            EXPECT_GE(contrast(colour, QStringLiteral("#1e1f22")), 3.0) << colour.toStdString();
        }
    }
}

TEST(Scales, UnknownIsALevelOfItsOwnOnlyInTheScaleFromZero) {
    const QJsonArray scales = pack(QStringLiteral("scales.json")).value(QStringLiteral("scales")).toArray();

    for (const QJsonValue& scale : scales) {
        const QJsonArray levels = scale[QStringLiteral("levels")].toArray();
        for (const QJsonValue& level : levels)
            EXPECT_EQ(level[QStringLiteral("polarity")].toString() == QLatin1String("unknown"),
                      level[QStringLiteral("order")].toInt() == 0);
    }
}

TEST(Frameworks, StepsHaveCodesLabelsAndPromptsInEveryLanguage) {
    const QJsonObject all = pack(QStringLiteral("frameworks.json"));
    const QJsonArray frameworks = all.value(QStringLiteral("frameworks")).toArray();
    const auto check = [](const QJsonArray& steps) {
        for (const QJsonValue& step : steps) {
            EXPECT_TRUE(isCode(step[QStringLiteral("code")]));
            EXPECT_TRUE(isInThreeLanguages(step[QStringLiteral("label")]));
            EXPECT_TRUE(isInThreeLanguages(step[QStringLiteral("prompt")]));
        }
    };

    ASSERT_EQ(frameworks.size(), 3);
    for (const QJsonValue& framework : frameworks) {
        EXPECT_TRUE(isCode(framework[QStringLiteral("code")]));
        EXPECT_TRUE(isInThreeLanguages(framework[QStringLiteral("name")]));
        EXPECT_GE(framework[QStringLiteral("steps")].toArray().size(), 3);
        check(framework[QStringLiteral("steps")].toArray());
    }
    check(all.value(QStringLiteral("every_conversation")).toArray());
}

TEST(DemoNames, ComeFromManyLanguagesWithASpellingInLatinForOtherScripts) {
    const QJsonArray names = pack(QStringLiteral("demo_names.json")).value(QStringLiteral("names")).toArray();

    qsizetype different = 0;
    for (const QJsonValue& language : names) {
        for (const auto* part : {"given", "family"}) {
            const QLatin1String native(part);
            const QJsonValue latin = language[QString(native) + QStringLiteral("_latin")];
            EXPECT_GE(language[native].toArray().size(), 14) << part;
            if (latin.isUndefined()) continue;
            EXPECT_EQ(latin.toArray().size(), language[native].toArray().size()) << part;
        }
        different +=
            language[QStringLiteral("given")].toArray().size() * language[QStringLiteral("family")].toArray().size();
    }
    EXPECT_GE(names.size(), 8);
    EXPECT_GE(different, 10'000);
}

TEST(DemoTranslations, HaveEveryWordOfTheWorkplaceInEveryLanguage) {
    const QJsonObject words = pack(QStringLiteral("demo_translations.json")).value(QStringLiteral("words")).toObject();
    const QJsonObject names = pack(QStringLiteral("demo_names.json"));
    QJsonArray wanted;
    const auto departments = names[QStringLiteral("workplace")][QStringLiteral("departments")].toArray();
    for (const QJsonValue& department : departments) {
        wanted.append(department[QStringLiteral("name")]);
        wanted.append(department[QStringLiteral("role_family")]);
        for (const char* list : {"titles", "shifts", "teams"})
            for (const QJsonValue& word : department[QLatin1String(list)].toArray()) wanted.append(word);
    }
    for (const QJsonValue& issue : names[QStringLiteral("issues")].toArray())
        wanted.append(issue[QStringLiteral("label")]);
    for (const char* list : {"managing_titles", "leader_roles", "descriptions", "sources", "places", "objections",
                             "asked", "commitments", "next_steps", "notes", "second_hand", "assessment_notes", "tags"})
        for (const QJsonValue& word : names[QLatin1String(list)].toArray()) wanted.append(word);
    const QJsonObject steps = names[QStringLiteral("step_texts")].toObject();
    for (const QJsonValue& texts : steps)
        for (const QJsonValue& word : texts.toArray()) wanted.append(word);

    for (const QJsonValue& word : wanted)
        for (const char* language : {"de", "it"})
            EXPECT_FALSE(words[word.toString()][QLatin1String(language)].toString().isEmpty())
                << word.toString().toStdString() << ' ' << language;
    EXPECT_GT(wanted.size(), 260);
}

TEST(DemoNames, EveryStepOfEveryFrameworkHasTexts) {
    const QJsonObject texts = pack(QStringLiteral("demo_names.json")).value(QStringLiteral("step_texts")).toObject();
    const QJsonArray frameworks = pack(QStringLiteral("frameworks.json")).value(QStringLiteral("frameworks")).toArray();

    for (const QJsonValue& framework : frameworks) {
        const QJsonArray steps = framework[QStringLiteral("steps")].toArray();
        for (const QJsonValue& step : steps)
            EXPECT_FALSE(texts.value(step[QStringLiteral("code")].toString()).toArray().isEmpty())
                << step[QStringLiteral("code")].toString().toStdString();
    }
}

TEST(WordList, HasAWordForEveryThrowOfFiveDice) {
    const QByteArrayList words = resource(QStringLiteral("eff_large.txt")).trimmed().split('\n');

    EXPECT_EQ(words.size(), 7776);
    EXPECT_EQ(std::set<QByteArray>(words.begin(), words.end()).size(), 7776U);
}

} // namespace
