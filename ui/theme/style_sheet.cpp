// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

constexpr QStringView kRules = uR"(
QFrame#card { background: palette(base); border: 1px solid palette(mid); border-radius: 10px; }
QFrame#rail { background: @rail; border: none; border-right: 1px solid palette(mid); }
QFrame#topBar { background: palette(window); border: none; border-bottom: 1px solid palette(mid); }
QFrame#statusStrip { background: @rail; border: none; border-top: 1px solid palette(mid); }
QFrame#note { background: @accentSoft; border: none; border-radius: 8px; }
QFrame#note[mood="danger"] { background: @dangerSoft; }
QFrame#note[mood="warning"] { background: @warningSoft; }

QMenuBar { background: palette(window); padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: palette(midlight); color: palette(text); }
QMenu { background: palette(base); border: 1px solid palette(mid); padding: 4px; }
QMenu::item { padding: 6px 28px 6px 8px; border-radius: 5px; }
QMenu::item:selected { background: palette(midlight); color: palette(text); }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: palette(mid); margin: 4px 6px; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QToolTip { border: none; padding: 4px 6px; background: palette(tooltip-base); color: palette(tooltip-text); }
QProgressBar { border: none; border-radius: 3px; background: palette(mid); max-height: 6px; min-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid palette(mid); }
QTabBar::tab { padding: 8px 14px; border: none; border-bottom: 2px solid transparent; color: @muted; }
QTabBar::tab:selected { color: palette(text); border-bottom: 2px solid @accent; }
QTabBar::tab:focus { background: palette(midlight); }
)";

} // namespace

QString styleSheetFor(Shade shade) {
    const Tints& tints = tintsOf(shade);
    // Longer names first: @accent begins another.
    const std::pair<QString, QColor> colours[] = {
        {u"@accentSoft"_s, tints.accentSoft},
        {u"@accent"_s, tints.accent},
        {u"@rail"_s, tints.rail},
        {u"@dangerSoft"_s, tints.dangerSoft},
        {u"@warningSoft"_s, tints.warningSoft},
        {u"@muted"_s, tints.muted},
        {u"@faint"_s, paletteOf(shade).color(QPalette::Disabled, QPalette::Text)},
    };
    QString sheet = kRules.toString();
    for (const auto& [name, colour] : colours) sheet.replace(name, colour.name());
    return sheet;
}

} // namespace hedgerow
