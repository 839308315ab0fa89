// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/likeness.h"

#include <QString>

namespace hedgerow {

QString confidenceText(Confidence confidence); // "Looks certain"
QString likenessText(LikenessReason reason);   // "The same telephone number", "But other units"

} // namespace hedgerow
