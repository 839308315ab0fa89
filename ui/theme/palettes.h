// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace hedgerow {

enum class Shade { Light, Dark };

// What a QPalette has no role for.
struct Tints {
    QColor accent;     // links, marks, the primary button
    QColor accentText; // on accent
    QColor accentSoft; // behind something chosen
    QColor muted;      // text second to other text
    QColor border;     // between cards, around controls
    QColor rail;       // behind the navigation
    QColor danger;     // text: overdue, wrong, removed
    QColor dangerSoft; // behind it
    QColor warning;
    QColor warningSoft;
};

QPalette paletteOf(Shade shade);
const Tints& tintsOf(Shade shade);
// Of the shade that this palette is.
const Tints& tintsFor(const QPalette& palette);
// The first with a share (0 to 1) of the other.
QColor blended(const QColor& one, const QColor& other, double share);
// 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& one, const QColor& other);

} // namespace hedgerow
