// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QString>

#include <string_view>

namespace hedgerow {

// "Given name" for (Person, "given"). A name that this version does not know is shown as it is.
QString fieldLabel(Kind kind, std::string_view field);
// "Company" for ("whose", "company"): a choice of the fields table; codes mean the same in every kind.
QString choiceLabel(std::string_view field, std::string_view code);
// "3 conversations".
QString kindCount(Kind kind, int count);
// "Conversation".
QString kindLabel(Kind kind);

} // namespace hedgerow
