// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/commands/fill_demo.h"
#include "core/workspace/session.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"

#include <functional>
#include <optional>

namespace hedgerow {

// A vault of made-up people in a place of its own, gone when the program ends.
struct DemoPlace {
    Path file;
    SecretBytes passphrase;
    FillDemo filling;
};

// Where the window goes on once a file is closed: in this process, or in the one that follows it.
struct Resume {
    enum class Screen { Welcome, Create, Unlock, Demo };

    Screen screen = Screen::Welcome;
    Path file = {};                       // to unlock
    std::optional<SecretBytes> demo = {}; // the file is the demo's; its passphrase, which is no secret
};

// What the program hands to its window: what ui must not know or decide by itself. Filled by app/gui or a test;
// outlives the window.
struct Program {
    Environment& environment;
    Theme& theme;
    std::function<SecretBytes()> offerPassphrase;     // six words drawn by chance
    std::function<Result<DemoPlace>()> makeDemoPlace; // a new one each time
    std::function<void(Session&)> prepare;            // the session, before its first use; empty: nothing to do
    Preferences preferences = {};
    std::function<void(const Preferences&)> storePreferences = {};
    Surroundings surroundings = {};
    std::function<std::int64_t()> steadyMs = {}; // goes on while the computer sleeps; empty: idle time is not counted
    // The program anew in the place of this process, whose memory goes with it. Comes back where that cannot be done;
    // empty: never done.
    std::function<void(const Resume&)> restart = {};
};

} // namespace hedgerow
