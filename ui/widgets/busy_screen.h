// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen_column.h"

namespace hedgerow {

// A screen that says what is being done while there is nothing else to show.
class BusyScreen : public ScreenColumn {
    Q_OBJECT

public:
    explicit BusyScreen(const QString& text, QWidget* parent = nullptr);
};

} // namespace hedgerow
