// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace hedgerow {

enum class ErrorCode {
    Failed,          // an unexpected failure of a library or of the system
    InvalidValue,    // a value that does not fit its field, a file that does not fit its format
    NotFound,        // no such record, file or batch
    Exists,          // would overwrite a file
    WrongPassphrase, // or damage within the first page, which looks the same
    Damaged,
    NotAVault,
    NewerVersion,    // written by a newer Hedgerow
    CostTooHigh,     // opening would take more memory or time than is usual: ask, then open with CostLimit::Accepted
    InUse,           // another program has the vault open
    ReadOnly,        // the place cannot be written
    DiskFull,        // nothing was changed
    Io,              // reading or writing failed
    Refused,         // a rule forbids it: forgotten for good, admission, limits
    ClockSuspicious, // the computer's clock is far off: ask, then write with ClockCheck::Accepted
    Cancelled,
};

// What went wrong, for ui/text and the command line to turn into a sentence. `detail` carries no personal data:
// an SQLite message, a row number, a field name.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    std::string detail;

    bool operator==(const Error&) const = default;
};

// A value or the reason there is none. Look at it before taking the value.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, std::string detail = {}) : Result(Error{code, std::move(detail)}) {}

    explicit operator bool() const { return m_value.index() == 0; }
    bool ok() const { return m_value.index() == 0; }

    T& value() & { return checked(); }
    const T& value() const& { return const_cast<Result*>(this)->checked(); }
    T&& value() && { return std::move(checked()); }
    T& operator*() & { return checked(); }
    const T& operator*() const& { return const_cast<Result*>(this)->checked(); }
    T&& operator*() && { return std::move(checked()); }
    T* operator->() { return &checked(); }
    const T* operator->() const { return &const_cast<Result*>(this)->checked(); }

    const Error& error() const {
        assert(!ok());
        return std::get<1>(m_value);
    }

private:
    T& checked() {
        assert(ok());
        return std::get<0>(m_value);
    }

    std::variant<T, Error> m_value;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, std::string detail = {}) : m_error(Error{code, std::move(detail)}) {}

    explicit operator bool() const { return !m_error; }
    bool ok() const { return !m_error; }
    const Error& error() const {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace hedgerow
