// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"

#include <QString>

namespace hedgerow {

// "Imported 214 people from a spreadsheet".
QString batchText(const BatchView& batch);
// What a user should hear about although the command was done.
QString noticeText(const Notice& notice);

} // namespace hedgerow
