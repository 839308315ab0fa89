// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace hedgerow {

// One scale for all distances, in device-independent pixels.
inline constexpr int kSpaceXs = 4;
inline constexpr int kSpaceS = 8;
inline constexpr int kSpaceM = 12;
inline constexpr int kSpaceL = 16;
inline constexpr int kSpaceXl = 24;
inline constexpr int kSpaceXxl = 40;
inline constexpr int kRadius = 6;
inline constexpr int kControlHeight = 34;
inline constexpr int kRowHeight = 36; // of a list
inline constexpr int kIconSize = 18;

// One scale for all text, from the font the user's system has.
enum class TextSize { Small, Body, Section, Title, Number };
QFont textFont(TextSize size);

} // namespace hedgerow
