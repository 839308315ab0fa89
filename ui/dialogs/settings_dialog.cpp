// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

#include <memory>

namespace hedgerow {
namespace {

constexpr int kWidth = 460;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)
};

QString idleText(int minutes) {
    return minutes == Preferences::kNever ? Words::tr("Never") : Words::tr("%n minute(s)", nullptr, minutes);
}

QComboBox* idleBox(int minutes, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    for (const int choice : Preferences::kIdleChoices) box->addItem(idleText(choice), choice);
    if (box->findData(minutes) < 0) box->addItem(idleText(minutes), minutes); // written into the file by hand
    box->setCurrentIndex(box->findData(minutes));
    return box;
}

void warnOfNever(MessageNote& note, int minutes) {
    if (minutes != Preferences::kNever) return note.clear();
    note.show(MessageNote::Mood::Warning,
              Words::tr("Whoever comes to this computer while you are away can then read everything."));
}

} // namespace

void showSettingsDialog(const Preferences& preferences, const Surroundings& surroundings,
                        std::function<void(const Preferences&)> store, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(QStringLiteral("Hedgerow"));
    dialog->setAccessibleName(Words::tr("Settings"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);

    const auto chosen = std::make_shared<Preferences>(preferences);
    auto* idle = idleBox(preferences.idleMinutes, dialog);
    auto* warning = new MessageNote(dialog);
    auto* minimised = new QCheckBox(Words::tr("Lock when the window is minimised"), dialog);
    minimised->setChecked(preferences.locksWhenMinimised);
    column->addWidget(pageTitle(Words::tr("Settings"), dialog));
    column->addWidget(sectionTitle(Words::tr("Locking"), dialog));
    column->addWidget(labelled(Words::tr("Lock when keyboard and mouse have not been touched for"), idle, dialog));
    column->addWidget(warning);
    column->addWidget(minimised);
    column->addWidget(mutedText(surroundings.hearsDesktop
                                    ? Words::tr("It also locks when the screen is locked, when another user comes to "
                                                "the front and before the computer sleeps. What you are writing is "
                                                "kept in the file and comes back.")
                                    : Words::tr("What you are writing is kept in the file and comes back."),
                                dialog));
    if (surroundings.hasOpenSwap) {
        auto* swap = new MessageNote(dialog);
        swap->show(MessageNote::Mood::Warning,
                   Words::tr("This computer can write its memory to a disk that is not encrypted (swap). What is open "
                             "here may end up there. Encrypt the swap space, or turn it off."));
        column->addWidget(swap);
    }
    column->addStretch();
    auto* close = plainButton(Words::tr("Close"), {}, dialog);
    column->addWidget(close, 0, Qt::AlignTrailing);

    warnOfNever(*warning, preferences.idleMinutes);
    QObject::connect(idle, &QComboBox::currentIndexChanged, dialog, [chosen, idle, warning, store] {
        chosen->idleMinutes = idle->currentData().toInt();
        warnOfNever(*warning, chosen->idleMinutes);
        store(*chosen);
    });
    QObject::connect(minimised, &QCheckBox::toggled, dialog, [chosen, store](bool isChecked) {
        chosen->locksWhenMinimised = isChecked;
        store(*chosen);
    });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setMinimumWidth(kWidth);
    dialog->open();
}

} // namespace hedgerow
