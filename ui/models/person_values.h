// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/fields.h"

#include <QString>

#include <optional>

namespace hedgerow {

// A value as one would type it: a list with commas, a day as the language writes it, a choice as its code.
QString typedText(const Field& field, const Value& value);
// What was typed as the field wants it; empty clears. None: it does not fit.
std::optional<Value> typedValue(const Field& field, const QString& text, Date today);

} // namespace hedgerow
