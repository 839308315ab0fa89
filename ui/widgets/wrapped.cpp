// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped.h"

#include <QLabel>

namespace hedgerow {

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // a new policy forgets that the label wraps
    label->setSizePolicy(policy);
    return label;
}

} // namespace hedgerow
