// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/store/reader.h"
#include "core/workspace/workspace.h"

void show(QLabel* label, QObject* sender) {
    QSettings settings;
    QSortFilterProxyModel proxy;
    label->setTextFormat(Qt::RichText);
    QObject::connect(sender, SIGNAL(done()), label, SLOT(clear()));
    label->setText("a comment may say delete this // and so may a string: sleep_for(");
    label->setTextFormat(Qt::RichText); // allowed: the text is ours
}
