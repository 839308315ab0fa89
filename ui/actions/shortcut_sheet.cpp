// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcut_sheet.h"

#include "ui/actions/action_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace hedgerow {

void showShortcutSheet(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Hedgerow"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    layout->setSpacing(kSpaceM);
    layout->addWidget(sectionTitle(QCoreApplication::translate("ShortcutSheet", "Keyboard shortcuts"), dialog));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceXxl);
    grid->setVerticalSpacing(kSpaceS);
    int row = 0;
    for (const ActionEntry& entry : allActions()) {
        const QKeySequence keys(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText);
        if (keys.isEmpty()) continue;
        auto* name = bodyText(actionText(entry).remove(QLatin1Char('&')).remove(QStringLiteral("…")), dialog);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0);
        grid->addWidget(sectionTitle(keys.toString(QKeySequence::NativeText), dialog), row++, 1, Qt::AlignTrailing);
    }
    layout->addLayout(grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addSpacing(kSpaceS);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace hedgerow
