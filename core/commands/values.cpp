// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/values.h"

namespace hedgerow {

CheckedValues& CheckedValues::set(std::string_view name, const Value& value) {
    if (m_error || value.isNull()) return *this;
    const Field* field = fieldNamed(m_kind, name);
    auto cleaned = field ? cleanValue(*field, value) : Result<Value>(ErrorCode::InvalidValue);
    if (!cleaned)
        m_error = Error{ErrorCode::InvalidValue, std::string(name)};
    else if (!cleaned->isNull())
        m_values.emplace_back(std::string(name), std::move(*cleaned));
    return *this;
}

Result<FieldValues> CheckedValues::take() {
    if (m_error) return *m_error;
    return std::move(m_values);
}

} // namespace hedgerow
