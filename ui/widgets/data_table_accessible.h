// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hedgerow {

// What assistive technology sees of every DataTable. Qt 6.4's own table ends the program when it is asked for a cell
// that is not there (AT-SPI GetIndexAt does so after a list became shorter); this one answers "none". Once per process;
// again: no effect.
void installDataTableAccessibility();

} // namespace hedgerow
