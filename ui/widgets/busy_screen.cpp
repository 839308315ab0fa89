// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_screen.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace hedgerow {

BusyScreen::BusyScreen(const QString& text, QWidget* parent) : ScreenColumn(320, parent) {
    auto* words = sectionTitle(text, this);
    words->setAlignment(Qt::AlignHCenter);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    column()->addWidget(words);
    column()->addSpacing(kSpaceS);
    column()->addWidget(bar);
}

} // namespace hedgerow
