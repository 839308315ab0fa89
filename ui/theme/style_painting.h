// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QColor;
class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// How the parts of controls are painted; HedgerowStyle says when. Functions over a painter, nothing kept.
namespace hedgerow::painting {

// The button's property "look": a name that says how much it calls for attention.
inline constexpr const char* kLook = "look";
inline constexpr const char* kPrimary = "primary";
inline constexpr const char* kLink = "link";
inline constexpr const char* kSearch = "search"; // the way to a search field, which looks like one
bool hasLook(const QWidget* widget, const char* look);

void focusRing(QPainter& painter, const QRect& rect, const QPalette& palette);
void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
// Words of somebody's, or a telephone number, among what is read from the right: kept from being turned round by it.
QString readingItsOwnWay(const QString& text, Qt::LayoutDirection around);
// The words of a button in that width: all of them, or their beginning and their end.
QString fitting(const QStyleOptionButton& option, int width);
void iconAndText(QPainter& painter, const QStyleOptionButton& option, bool isUnderlined);
void searchLabel(QPainter& painter, const QStyleOptionButton& option);
void toolButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
// What one writes or chooses in: line edits, combo boxes, spin boxes, text edits.
void fieldPanel(QPainter& painter, const QStyleOption& option, bool fills);
void checkIndicator(QPainter& painter, const QStyleOption& option);
void radioIndicator(QPainter& painter, const QStyleOption& option);
void chevron(QPainter& painter, const QRect& rect, const QColor& colour, bool pointsUp);
void scrollHandle(QPainter& painter, const QRect& rect, const QStyleOption& option, bool isActive);

} // namespace hedgerow::painting
