// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"

#include <QString>

namespace hedgerow {

QString signName(const bundle::Emoji& sign); // "elephant", in the language of the window

} // namespace hedgerow
