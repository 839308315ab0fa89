// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history_view.h"

#include <QString>

namespace hedgerow {

// A value of any field in words; ids become the names of what they stand for. Null is "(nothing)".
QString valueWords(Kind kind, std::string_view field, const Value& value, const std::map<Id, std::string>& labels);
// "Issue: shift plans" for a member of a family, else the field's label.
QString fieldWords(Kind kind, std::string_view field, const std::map<Id, std::string>& labels);
// Who wrote it and how it came here: "by you", "brought by Bilal".
QString writerWords(const FieldVersion& version);
// One record on one line: what it is, about whom, and what it says.
QString recordWords(const TouchedRecord& record, const std::map<Id, std::string>& labels);

} // namespace hedgerow
