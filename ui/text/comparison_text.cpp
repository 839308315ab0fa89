// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/comparison_text.h"

#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hedgerow {
namespace {

// In the order of bundle::allEmoji(); here for the translators.
constexpr std::array kNames{
    QT_TRANSLATE_NOOP("Signs", "elephant"),     QT_TRANSLATE_NOOP("Signs", "snail"),
    QT_TRANSLATE_NOOP("Signs", "snake"),        QT_TRANSLATE_NOOP("Signs", "turtle"),
    QT_TRANSLATE_NOOP("Signs", "octopus"),      QT_TRANSLATE_NOOP("Signs", "bee"),
    QT_TRANSLATE_NOOP("Signs", "penguin"),      QT_TRANSLATE_NOOP("Signs", "whale"),
    QT_TRANSLATE_NOOP("Signs", "horse"),        QT_TRANSLATE_NOOP("Signs", "rooster"),
    QT_TRANSLATE_NOOP("Signs", "camel"),        QT_TRANSLATE_NOOP("Signs", "rabbit"),
    QT_TRANSLATE_NOOP("Signs", "frog"),         QT_TRANSLATE_NOOP("Signs", "fish"),
    QT_TRANSLATE_NOOP("Signs", "cactus"),       QT_TRANSLATE_NOOP("Signs", "sunflower"),
    QT_TRANSLATE_NOOP("Signs", "tree"),         QT_TRANSLATE_NOOP("Signs", "mushroom"),
    QT_TRANSLATE_NOOP("Signs", "apple"),        QT_TRANSLATE_NOOP("Signs", "banana"),
    QT_TRANSLATE_NOOP("Signs", "grapes"),       QT_TRANSLATE_NOOP("Signs", "cherries"),
    QT_TRANSLATE_NOOP("Signs", "pineapple"),    QT_TRANSLATE_NOOP("Signs", "corn"),
    QT_TRANSLATE_NOOP("Signs", "bread"),        QT_TRANSLATE_NOOP("Signs", "pizza"),
    QT_TRANSLATE_NOOP("Signs", "cake"),         QT_TRANSLATE_NOOP("Signs", "clover"),
    QT_TRANSLATE_NOOP("Signs", "key"),          QT_TRANSLATE_NOOP("Signs", "bell"),
    QT_TRANSLATE_NOOP("Signs", "hammer"),       QT_TRANSLATE_NOOP("Signs", "light bulb"),
    QT_TRANSLATE_NOOP("Signs", "balloon"),      QT_TRANSLATE_NOOP("Signs", "gift"),
    QT_TRANSLATE_NOOP("Signs", "hat"),          QT_TRANSLATE_NOOP("Signs", "crown"),
    QT_TRANSLATE_NOOP("Signs", "glasses"),      QT_TRANSLATE_NOOP("Signs", "shoe"),
    QT_TRANSLATE_NOOP("Signs", "shirt"),        QT_TRANSLATE_NOOP("Signs", "umbrella"),
    QT_TRANSLATE_NOOP("Signs", "camera"),       QT_TRANSLATE_NOOP("Signs", "telephone"),
    QT_TRANSLATE_NOOP("Signs", "alarm clock"),  QT_TRANSLATE_NOOP("Signs", "book"),
    QT_TRANSLATE_NOOP("Signs", "guitar"),       QT_TRANSLATE_NOOP("Signs", "trumpet"),
    QT_TRANSLATE_NOOP("Signs", "die"),          QT_TRANSLATE_NOOP("Signs", "football"),
    QT_TRANSLATE_NOOP("Signs", "trophy"),       QT_TRANSLATE_NOOP("Signs", "bicycle"),
    QT_TRANSLATE_NOOP("Signs", "car"),          QT_TRANSLATE_NOOP("Signs", "rocket"),
    QT_TRANSLATE_NOOP("Signs", "sailing boat"), QT_TRANSLATE_NOOP("Signs", "train"),
    QT_TRANSLATE_NOOP("Signs", "tractor"),      QT_TRANSLATE_NOOP("Signs", "anchor"),
    QT_TRANSLATE_NOOP("Signs", "house"),        QT_TRANSLATE_NOOP("Signs", "tent"),
    QT_TRANSLATE_NOOP("Signs", "volcano"),      QT_TRANSLATE_NOOP("Signs", "rainbow"),
    QT_TRANSLATE_NOOP("Signs", "star"),         QT_TRANSLATE_NOOP("Signs", "snowman"),
    QT_TRANSLATE_NOOP("Signs", "fire"),         QT_TRANSLATE_NOOP("Signs", "ghost"),
};

} // namespace

QString signName(const bundle::Emoji& sign) {
    const auto name = std::ranges::find(kNames, sign.name, [](const char* each) { return std::string_view(each); });
    return name == kNames.end() ? fromUtf8(sign.name) : QCoreApplication::translate("Signs", *name);
}

} // namespace hedgerow
