// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon.h"
#include "ui/widgets/data_fact_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secret_words.h"

#include <QApplication>
#include <QImage>

namespace hedgerow {
namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, AA
constexpr double kVisible = 3.0;  // of a mark that is no text

class ThemeOf : public testing::TestWithParam<Shade> {};

TEST_P(ThemeOf, TextIsReadableOnEveryGround) {
    const QPalette palette = paletteOf(GetParam());
    const Tints& tints = tintsOf(GetParam());
    const QColor text = palette.color(QPalette::Text);
    const QColor grounds[] = {palette.color(QPalette::Window),
                              palette.color(QPalette::Base),
                              palette.color(QPalette::AlternateBase),
                              palette.color(QPalette::Button),
                              tints.rail,
                              tints.accentSoft};

    for (const QColor& ground : grounds) {
        EXPECT_GE(contrastRatio(text, ground), kReadable) << ground.name().toStdString();
        EXPECT_GE(contrastRatio(tints.muted, ground), kReadable) << "muted on " << ground.name().toStdString();
        EXPECT_GE(contrastRatio(tints.accent, ground), kReadable) << "accent on " << ground.name().toStdString();
    }
    EXPECT_GE(contrastRatio(tints.accentText, tints.accent), kReadable);
    EXPECT_GE(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), kReadable);
    EXPECT_GE(contrastRatio(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), kReadable);
    for (const QColor& ground : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
        EXPECT_GE(contrastRatio(tints.danger, ground), kReadable);
        EXPECT_GE(contrastRatio(tints.warning, ground), kReadable);
        EXPECT_GE(contrastRatio(tints.accent, ground), kVisible);
    }
    EXPECT_GE(contrastRatio(text, tints.dangerSoft), kReadable);
    EXPECT_GE(contrastRatio(text, tints.warningSoft), kReadable);
}

INSTANTIATE_TEST_SUITE_P(BothShades, ThemeOf, testing::Values(Shade::Light, Shade::Dark));

TEST(Theme, FollowsTheSystemOnlyWhileItIsAskedTo) {
    Theme theme;

    theme.setSystemShade(Shade::Dark);
    EXPECT_EQ(theme.shade(), Shade::Dark);
    theme.choose(ThemeChoice::Light);
    EXPECT_EQ(theme.shade(), Shade::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), paletteOf(Shade::Light).color(QPalette::Window));
    theme.choose(ThemeChoice::System);
    EXPECT_EQ(theme.shade(), Shade::Dark);

    theme.choose(ThemeChoice::Light);
}

TEST(Theme, ChoicesHaveNamesForTheSettings) {
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        EXPECT_EQ(themeNamed(themeCode(choice)), choice);
    EXPECT_EQ(themeNamed(QStringLiteral("purple")), ThemeChoice::System);
}

// The strongest pixel's colour.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha()) strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

TEST(Icon, IsPaintedInTheColourOfTheTheme) {
    Theme theme;
    const QIcon users = icon(QStringLiteral("users"));

    theme.choose(ThemeChoice::Dark);
    const QColor dark = inkOf(users.pixmap(48));
    theme.choose(ThemeChoice::Light);
    const QColor light = inkOf(users.pixmap(48));

    EXPECT_EQ(dark, paletteOf(Shade::Dark).color(QPalette::ButtonText));
    EXPECT_EQ(light, paletteOf(Shade::Light).color(QPalette::ButtonText));
}

TEST(Icon, WhatPointsOnPointsTheOtherWayWhereOneReadsFromTheRight) {
    const auto drawn = [](const char* name, Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        const QImage image = icon(QString::fromLatin1(name)).pixmap(48).toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };

    for (const char* name : {"arrow-right", "chevron-right", "undo-2", "list-checks"}) {
        const QImage there = drawn(name, Qt::LeftToRight);
        EXPECT_NE(drawn(name, Qt::RightToLeft), there) << name;
        EXPECT_EQ(drawn(name, Qt::RightToLeft).mirrored(true, false), there) << name;
    }
    for (const char* name : {"check", "clock", "search"})
        EXPECT_EQ(drawn(name, Qt::RightToLeft), drawn(name, Qt::LeftToRight)) << name;
}

TEST(Icon, AnUnknownNameIsNull) {
    EXPECT_TRUE(icon(QStringLiteral("no-such-drawing")).isNull());
    EXPECT_FALSE(icon(QStringLiteral("lock")).isNull());
}

// Where a text is painted: the first and the last column that is not the ground.
std::pair<int, int> inkOf(QWidget& widget) {
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    std::pair<int, int> ink{picture.width(), -1};
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                ink.first = std::min(ink.first, x);
                ink.second = x;
            }
    return ink;
}

TEST(SecretWords, AreNumberedAlikeInWindowsReadFromEitherSide) {
    SecretWords words;
    words.setWords(SecretBytes(std::string_view("maple stone river candle orbit fern")));
    words.resize(words.sizeHint());
    const QImage fromTheLeft = words.grab().toImage();

    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage fromTheRight = words.grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);

    EXPECT_EQ(fromTheRight, fromTheLeft) << "number and word beside each other, in the order of reading them";
}

TEST(FactButton, StandsWhereTheWindowBeginsWhateverItsScript) {
    FactButton fact;
    fact.resize(400, 30);
    for (const auto* text : {"Joan Hayes", "مصطفى العلي"}) {
        fact.setWords(QString::fromUtf8(text), false);
        constexpr int kInset = 10;

        fact.setLayoutDirection(Qt::LeftToRight);
        EXPECT_LE(inkOf(fact).first, kInset) << text;
        fact.setLayoutDirection(Qt::RightToLeft);
        EXPECT_GE(inkOf(fact).second, fact.width() - 1 - kInset) << text;
    }
}

class LabelOf : public testing::TestWithParam<std::tuple<Qt::LayoutDirection, const char*>> {};

TEST_P(LabelOf, StandsWhereTheWindowBeginsWhateverItsScript) {
    const auto& [direction, text] = GetParam();
    QWidget window;
    window.setLayoutDirection(direction);

    for (QLabel* label : {pageTitle(QString::fromUtf8(text), &window), bodyText(QString::fromUtf8(text), &window),
                          mutedText(QString::fromUtf8(text), &window)}) {
        label->resize(400, 40);
        const auto [first, last] = inkOf(*label);
        ASSERT_GE(last, first) << "something is painted";
        constexpr int kBearing = 6;
        if (direction == Qt::LeftToRight)
            EXPECT_LE(first, kBearing);
        else
            EXPECT_GE(last, label->width() - 1 - kBearing);
    }
}

INSTANTIATE_TEST_SUITE_P(Ui, LabelOf,
                         testing::Combine(testing::Values(Qt::LeftToRight, Qt::RightToLeft),
                                          testing::Values("Joan Hayes", "مصطفى العلي")));

TEST(Label, StaysInTheMiddleWhereItWasPut) {
    QWidget window;
    QLabel* label = pageTitle(QStringLiteral("Locked"), &window);
    label->setAlignment(Qt::AlignHCenter);

    window.setLayoutDirection(Qt::RightToLeft);

    EXPECT_TRUE(label->alignment().testFlag(Qt::AlignHCenter));
}

} // namespace
} // namespace hedgerow
