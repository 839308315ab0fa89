// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <string>

namespace hedgerow {

// A property that does not hold; RapidCheck catches it and looks for a shorter run that fails too.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

inline void require(bool holds, const std::string& what) {
    if (!holds) throw Failure(what);
}

template <class T>
T must(Result<T> result) {
    if (!result) throw Failure("an operation failed: " + result.error().detail);
    return std::move(*result);
}

inline void must(Result<void> result) {
    if (!result) throw Failure("an operation failed: " + result.error().detail);
}

} // namespace hedgerow
