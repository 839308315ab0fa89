// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history_view.h"

#include <QString>

namespace hedgerow {

// Everything that is held on a person, as plain text one can hand over: each record with each of its fields, earlier
// and removed values too, who wrote them and when.
QString personReport(const HeldOnPerson& held, Date today);

} // namespace hedgerow
