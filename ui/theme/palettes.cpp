// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

#include <algorithm>
#include <cmath>

namespace hedgerow {
namespace {

constexpr QRgb rgb(unsigned value) {
    return 0xff000000u | value;
}

const Tints kLight{.accent = rgb(0x256a43),
                   .accentText = rgb(0xffffff),
                   .accentSoft = rgb(0xd9eadf),
                   .muted = rgb(0x58635b),
                   .border = rgb(0xd3dad2),
                   .rail = rgb(0xe9eee7),
                   .danger = rgb(0xa8322a),
                   .dangerSoft = rgb(0xfbe7e4),
                   .warning = rgb(0x7d5200),
                   .warningSoft = rgb(0xfdf0d3)};
const Tints kDark{.accent = rgb(0x7fcb9b),
                  .accentText = rgb(0x0d1a12),
                  .accentSoft = rgb(0x264634),
                  .muted = rgb(0xa3aea5),
                  .border = rgb(0x3a433c),
                  .rail = rgb(0x141916),
                  .danger = rgb(0xf4998f),
                  .dangerSoft = rgb(0x4a2522),
                  .warning = rgb(0xe8bd6a),
                  .warningSoft = rgb(0x453615)};

struct Ground {
    QColor window, base, alternate, text, button, placeholder, disabled, tooltip, tooltipText;
};
const Ground kLightGround{.window = rgb(0xf4f6f2),
                          .base = rgb(0xffffff),
                          .alternate = rgb(0xf8faf7),
                          .text = rgb(0x1b221d),
                          .button = rgb(0xffffff),
                          .placeholder = rgb(0x68736b),
                          .disabled = rgb(0x969f98),
                          .tooltip = rgb(0x26302a),
                          .tooltipText = rgb(0xf2f5f1)};
const Ground kDarkGround{.window = rgb(0x1a201c),
                         .base = rgb(0x222924),
                         .alternate = rgb(0x262e28),
                         .text = rgb(0xe7ece6),
                         .button = rgb(0x2b332d),
                         .placeholder = rgb(0x98a49b),
                         .disabled = rgb(0x6d776f),
                         .tooltip = rgb(0xe7ece6),
                         .tooltipText = rgb(0x1b221d)};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tints& tintsOf(Shade shade) {
    return shade == Shade::Dark ? kDark : kLight;
}

const Tints& tintsFor(const QPalette& palette) {
    return tintsOf(palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5 ? Shade::Dark : Shade::Light);
}

QPalette paletteOf(Shade shade) {
    const Ground& ground = shade == Shade::Dark ? kDarkGround : kLightGround;
    const Tints& tints = tintsOf(shade);
    QPalette palette;
    palette.setColor(QPalette::Window, ground.window);
    palette.setColor(QPalette::WindowText, ground.text);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.alternate);
    palette.setColor(QPalette::Text, ground.text);
    palette.setColor(QPalette::Button, ground.button);
    palette.setColor(QPalette::ButtonText, ground.text);
    palette.setColor(QPalette::BrightText, tints.danger);
    palette.setColor(QPalette::PlaceholderText, ground.placeholder);
    palette.setColor(QPalette::Highlight, tints.accent);
    palette.setColor(QPalette::HighlightedText, tints.accentText);
    palette.setColor(QPalette::Link, tints.accent);
    palette.setColor(QPalette::LinkVisited, tints.accent);
    palette.setColor(QPalette::ToolTipBase, ground.tooltip);
    palette.setColor(QPalette::ToolTipText, ground.tooltipText);
    // What Fusion draws its edges from; Mid is the one border colour that the style sheet uses too.
    palette.setColor(QPalette::Light, ground.base.lighter(105));
    palette.setColor(QPalette::Midlight, tints.accentSoft);
    palette.setColor(QPalette::Mid, tints.border);
    palette.setColor(QPalette::Dark, tints.muted);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, shade == Shade::Dark ? 160 : 60));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, ground.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tints.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, ground.disabled);
    return palette;
}

QColor blended(const QColor& one, const QColor& other, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace hedgerow
