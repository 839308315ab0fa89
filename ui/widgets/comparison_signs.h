// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/comparison.h"

#include <QWidget>

class QGridLayout;

namespace hedgerow {

// The eight signs of a card with their names below; on a computer without a font for them the names alone.
class ComparisonSigns : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonSigns(QWidget* parent = nullptr);
    void setSigns(const bundle::Comparison& comparison);

private:
    QGridLayout* m_grid;
};

} // namespace hedgerow
