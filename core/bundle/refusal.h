// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace hedgerow::bundle {

// Why a bundle was refused (FORMAT.md, "Reading"): each has its own sentence in the window.
enum class Refusal {
    Form,  // damaged, or made by a program that does not keep to the format
    Limit, // larger than anything an organizer would send
    NewerFormat,
    NotForUs, // it may have been, but its sender did not mean us
    UnknownSigner,
    BadSignature,
};

// The error that stands for it; its detail begins with the refusal's name and never holds anything of the bundle.
Error refused(Refusal refusal, std::string_view why);
// None: the error is another one, as of reading or of age.
std::optional<Refusal> refusalOf(const Error& error);

} // namespace hedgerow::bundle
