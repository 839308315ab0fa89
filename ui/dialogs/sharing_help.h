// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hedgerow {

// How sharing works, for someone who has never heard of keys. Returns at once; the window belongs to itself.
void showSharingHelp(QWidget* parent);

} // namespace hedgerow
