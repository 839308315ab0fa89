// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/commands/fill_demo.h"
#include "core/workspace/session.h"
#include "ui/theme/theme.h"

#include <functional>

namespace hedgerow {

// A vault of made-up people in a place of its own, gone when the program ends.
struct DemoPlace {
    Path file;
    SecretBytes passphrase;
    FillDemo filling;
};

// What the program hands to its window: what ui must not know or decide by itself. Filled by app/gui or a test;
// outlives the window.
struct Program {
    Environment& environment;
    Theme& theme;
    std::function<SecretBytes()> offerPassphrase;     // six words drawn by chance
    std::function<Result<DemoPlace>()> makeDemoPlace; // a new one each time
    std::function<void(Session&)> prepare;            // the session, before its first use; empty: nothing to do
};

} // namespace hedgerow
