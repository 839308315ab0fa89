// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "ui/widgets/data_suggestions.h"

namespace hedgerow {

// People of the vault as proposals while one types: name, then unit and job to tell apart who shares one. Borrows the
// session; answers come while `context` lives.
Suggestions::Source peopleSource(Session& session, QObject* context);

} // namespace hedgerow
