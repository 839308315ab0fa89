// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace hedgerow {

// Makes a label of any text take the width there is, and the height its words then need. The same label.
QLabel* wrapped(QLabel* label);

} // namespace hedgerow
