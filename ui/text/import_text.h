// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_people.h"
#include "core/interchange/import_mapping.h"

#include <QList>
#include <QString>

#include <string_view>

namespace hedgerow {

// What a column can hold, in words: "Given name", "Leave out".
QString targetLabel(ImportTarget target);
// The targets as one looks for them, in groups with a title.
struct TargetGroup {
    QString title;
    QList<ImportTarget> targets;
};
QList<TargetGroup> targetGroups();

QString delimiterText(char delimiter);                             // Semicolon ( ; )
QString encodingText(std::string_view encoding);                   // Western European (windows-1252)
QString dateOrderText(DateOrder order);                            // Day, month, year
QString headingText(std::string_view heading, std::size_t column); // "Phone", or "Column 3" for one without a name

// "New person", "Who is it?": what becomes of a row.
QString actionText(ImportAction action);
// Why, by the reason's code; `column` is the heading of the cell it is about, empty where there is none.
QString reasonText(std::string_view code, const QString& column);
// "contact details, place of work"
QString changesText(const std::vector<Kind>& changes);

// A file that could not be read as a spreadsheet: what is wrong, in which row, and what to do.
QString sheetErrorText(const Error& error);

// A cell as it can be shown in a line: short, and what is invisible or turns lines round made visible.
QString cellText(std::string_view cell);

} // namespace hedgerow
