// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/exchange/folder_report_view.h"

#include <QString>

namespace hedgerow {

// Why a folder cannot be shared, is not looked into, or a choice for it does not do; errorText() for anything else.
QString folderErrorText(const Error& error);
// Whether it only says that this file has no shared folder.
bool isNoFolder(const Error& error);

// "They get: Turf sheet. What they send is shown to you first."
QString folderChoiceText(const exchange::FolderChoice& choice);
// What she has of ours and since when, or why she gets nothing.
QString memberText(const exchange::FolderMember& member, Date today);
// Whether that is something to do something about.
bool isToBeLookedAt(const exchange::FolderMember& member);
// "From Ada, today 14:02: 12 new people, 3 other entries".
QString waitingText(const exchange::WaitingBundle& waiting, Date today);
// Files in it that are of no use, each with why; empty if there are none.
QString oddFilesText(const exchange::FolderReport& report);

} // namespace hedgerow
