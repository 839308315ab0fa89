// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcut_sheet.h"

#include "ui/actions/action_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

constexpr int kWidth = 820;
constexpr int kHeight = 640;

QString keysText(const ActionEntry& entry) {
    QStringList all;
    for (const QKeySequence& keys : actionShortcuts(entry)) all.append(keys.toString(QKeySequence::NativeText));
    return all.join(Sheet::tr(" or "));
}

void addLine(QGridLayout& grid, const QString& name, const QString& keys, QWidget* parent) {
    const int row = grid.rowCount();
    QLabel* words = bodyText(name, parent);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid.addWidget(words, row, 0);
    QLabel* pressed = mutedText(keys, parent);
    pressed->setWordWrap(false);
    grid.addWidget(pressed, row, 1, Qt::AlignTrailing | Qt::AlignTop);
}

Card* groupCard(const QString& title, QWidget* parent, QGridLayout*& grid) {
    auto* card = new Card(title, parent);
    grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceL);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(0, 1);
    card->body()->addLayout(grid);
    return card;
}

Card* menuCard(Menu menu, QWidget* parent) {
    QGridLayout* grid = nullptr;
    Card* card = groupCard(menuText(menu).remove(u'&'), parent, grid);
    for (const ActionEntry& entry : allActions())
        if (entry.menu == menu) addLine(*grid, actionName(entry), keysText(entry), card);
    return card;
}

// Keys of lists and forms, which are no actions of the window.
Card* elsewhereCard(QWidget* parent) {
    QGridLayout* grid = nullptr;
    Card* card = groupCard(Sheet::tr("In lists and forms"), parent, grid);
    const auto native = [](const char* keys) {
        return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText).toString(QKeySequence::NativeText);
    };
    addLine(*grid, Sheet::tr("Save a form"), native("Ctrl+Enter"), card);
    addLine(*grid, Sheet::tr("Close a form, a list of proposals"), native("Esc"), card);
    addLine(*grid, Sheet::tr("From the search into the list, along proposals"), native("Down"), card);
    addLine(*grid, Sheet::tr("Open what is marked"), native("Enter"), card);
    addLine(*grid, Sheet::tr("Choose a level"), Sheet::tr("its digit"), card);
    return card;
}

} // namespace

void showShortcutSheet(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("shortcutSheet"));
    dialog->setWindowTitle(QStringLiteral("Hedgerow"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, kSpaceXl, 0, kSpaceL);
    layout->setSpacing(kSpaceM);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    head->addWidget(pageTitle(Sheet::tr("What Hedgerow can do"), dialog));
    head->addWidget(mutedText(
        Sheet::tr("Every command, where it is in the menus, and its keys. “Find or do anything” lists them all too."),
        dialog));
    layout->addLayout(head);

    auto* area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(Sheet::tr("Commands and keys"));
    auto* content = new QWidget(area);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    columns->setSpacing(kSpaceL);
    for (const auto& cards :
         {std::vector{menuCard(Menu::File, content), menuCard(Menu::Edit, content), elsewhereCard(content)},
          std::vector{menuCard(Menu::People, content), menuCard(Menu::View, content), menuCard(Menu::Help, content)}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(kSpaceL);
        for (Card* card : cards) column->addWidget(card);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    area->setWidget(content);
    layout->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(kWidth, kHeight);
    dialog->open();
}

} // namespace hedgerow
