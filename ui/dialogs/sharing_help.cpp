// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sharing_help.h"

#include "ui/text/bundle_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hedgerow {
namespace {

struct SharingHelp {
    Q_DECLARE_TR_FUNCTIONS(SharingHelp)
};

constexpr QSize kSize(760, 640);

QString profileLines() {
    QStringList lines;
    for (const auto profile :
         {bundle::Profile::TurfSheet, bundle::Profile::Chart, bundle::Profile::CoOrganizer, bundle::Profile::Custom})
        //: A choice and what it gives
        lines << SharingHelp::tr("%1: %2").arg(profileTitle(profile), profileSentence(profile));
    return lines.join(QStringLiteral("\n\n"));
}

void add(QVBoxLayout& column, const QString& title, const QString& text, QWidget* parent) {
    auto* card = new Card(title, parent);
    card->body()->addWidget(bodyText(text, card));
    column.addWidget(card);
}

void addAll(QVBoxLayout& column, QWidget* parent) {
    add(column, SharingHelp::tr("In short"),
        SharingHelp::tr("You exchange cards once, and compare six words. Then you give each other files, called "
                        "bundles: on a stick, by mail, in any way. Only those you chose can open them. Nothing goes "
                        "through a server, and nobody reads along."),
        parent);
    add(column, SharingHelp::tr("The card"),
        SharingHelp::tr("Your card is like a letter box with a slot: whoever has it can put something in for you, and "
                        "only you can take it out. It holds no secret and nothing about anybody but your name. Show "
                        "it, print it, send it. It is on the page Sharing, and so is the place to add the cards of "
                        "others."),
        parent);
    add(column, SharingHelp::tr("Comparing the words"),
        SharingHelp::tr("A card that came by mail could have been exchanged on its way for that of somebody else, who "
                        "would then read what you write. So each of you reads six words to the other, by telephone or "
                        "face to face. If they are the same, you have the right card, for good. Somebody else's card "
                        "has other words."),
        parent);
    add(column, SharingHelp::tr("The bundle"),
        SharingHelp::tr("A bundle is a locked file with what you chose about the people you chose. Its name says "
                        "nothing. Before it is written, “Give to others” shows all that would be in it: how many "
                        "people, which kinds of things, every note. A bundle can be locked with a passphrase, too, for "
                        "someone whose card you have not got; tell it by voice or on paper, never together with the "
                        "file."),
        parent);
    add(column, SharingHelp::tr("How much to give"),
        profileLines() + QStringLiteral("\n\n") +
            SharingHelp::tr("Give the smallest that serves. Notes that are marked as private never leave your file, "
                            "whatever you choose."),
        parent);
    add(column, SharingHelp::tr("What was given cannot be taken back"),
        SharingHelp::tr("A file that has left your hands can be kept and copied. Hedgerow remembers who got what, so "
                        "that you can look it up; it cannot reach into other people's files. If someone leaves your "
                        "group, say so on the page Sharing: they get nothing new."),
        parent);
    add(column, SharingHelp::tr("Taking something in"),
        SharingHelp::tr("“Take in a bundle” shows who sent it and what it would change, before anything changes. "
                        "Where you and the sender say different things, both are kept until you take one. Nobody can "
                        "remove or forget anything in your file by a bundle: that is only proposed, and waits for "
                        "your answer. Taking in the same bundle twice does no harm."),
        parent);
    add(column, SharingHelp::tr("The shared folder"),
        SharingHelp::tr(
            "Who exchanges often can leave the carrying to something else: a folder that Syncthing or "
            "Nextcloud keeps the same on everybody's computer, or a stick that goes from hand to hand. Each "
            "of you chooses that folder and the others, once, on the page Sharing. From then on Hedgerow "
            "puts what is new into it while your file is open, and shows what comes, or takes it in by "
            "itself if you want that. Whoever keeps the folder sees that there are locked files, how large "
            "they are and when they come, and nothing else. Your own file must never lie in it."),
        parent);
    add(column, SharingHelp::tr("What undo does"),
        SharingHelp::tr("A bundle that was taken in can be taken back as a whole, right away or months later, on the "
                        "page History. What you changed yourself in the meantime stays. Taking it back here changes "
                        "nothing in anybody else's file."),
        parent);
}

} // namespace

void showSharingHelp(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sharingHelp"));
    dialog->setWindowTitle(SharingHelp::tr("How sharing works"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, kSpaceXl, 0, kSpaceL);
    layout->setSpacing(kSpaceM);
    auto* title = pageTitle(SharingHelp::tr("How sharing works"), dialog);
    title->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    layout->addWidget(title);

    auto* area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(dialog->windowTitle());
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    column->setSpacing(kSpaceM);
    addAll(*column, content);
    column->addStretch();
    area->setWidget(content);
    layout->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->setContentsMargins(kSpaceXl, 0, kSpaceXl, 0);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(dialog->screen()->availableSize().boundedTo(kSize));
    dialog->open();
}

} // namespace hedgerow
