// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/commands/lookup.h"

namespace hedgerow {

// Values for one record, cleaned and checked as a form's are, without those that are null. The first value that does
// not fit is remembered; take() hands it on.
class CheckedValues {
public:
    explicit CheckedValues(Kind kind) : m_kind(kind) {}

    // Null, empty text and an empty optional set nothing.
    CheckedValues& set(std::string_view field, const Value& value);
    template <class T>
    CheckedValues& set(std::string_view field, const std::optional<T>& value) {
        return value ? set(field, Value(*value)) : *this;
    }

    // InvalidValue with the field's name.
    Result<FieldValues> take();

private:
    Kind m_kind;
    FieldValues m_values;
    std::optional<Error> m_error;
};

} // namespace hedgerow
