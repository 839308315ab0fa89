// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/hardening.h"
#include "app/gui/run.h"

int main(int argc, char** argv) {
    hedgerow::closeToOthers();
    return hedgerow::runWindow(argc, argv);
}
