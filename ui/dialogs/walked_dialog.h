// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_tab_order.h"

#include <QDialog>

namespace hedgerow {

// A dialog in which Tab goes as it is laid out (see moveKeyboard()).
class WalkedDialog : public QDialog {
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool isNext) override { return moveKeyboard(*this, isNext); }
};

} // namespace hedgerow
