// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/folder_report_view.h"

#include <QJsonObject>

namespace hedgerow::cli {

// Why a folder was not chosen or not looked at, and what to do; gives the exit code.
int failExchange(const Error& error);

// What one look did and what waits now.
void print(const exchange::FolderReport& report);
// Who has what.
void printStatus(const exchange::FolderReport& report);
QJsonObject toJson(const exchange::FolderReport& report);

// Whether a look did anything, or found something that wants attention.
bool isWorthTelling(const exchange::FolderReport& report);

} // namespace hedgerow::cli
