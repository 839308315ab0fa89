// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon.h"

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

TEST(Icon, AnUnknownNameIsNull) {
    EXPECT_TRUE(icon(QStringLiteral("no-such-drawing")).isNull());
    EXPECT_FALSE(icon(QStringLiteral("lock")).isNull());
}

} // namespace
} // namespace hedgerow
