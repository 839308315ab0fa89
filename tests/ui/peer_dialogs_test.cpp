// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sharing_vault.h"
#include "ui/dialogs/add_peer_dialog.h"
#include "ui/dialogs/edit_peer_dialog.h"
#include "ui/dialogs/own_name_dialog.h"
#include "ui/dialogs/verify_peer_dialog.h"
#include "ui/widgets/comparison_words.h"
#include "ui/widgets/comparison_signs.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/qr_code.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <fstream>

namespace hedgerow {
namespace {

template <class Dialog, class... Arguments>
QPointer<Dialog> shown(SharingVault& vault, Arguments&&... arguments) {
    QPointer<Dialog> dialog =
        std::make_unique<Dialog>(vault.session(), std::forward<Arguments>(arguments)..., nullptr).release();
    dialog->show(); // deletes itself
    vault.settle();
    return dialog;
}

// Gone before its session is.
template <class Dialog>
void dismiss(const QPointer<Dialog>& dialog) {
    if (!dialog) return;
    dialog->done(QDialog::Rejected);
    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
}

class AddingDialog : public testing::Test {
protected:
    ~AddingDialog() override { dismiss(dialog); }
    void open() { dialog = shown<AddPeerDialog>(vault); }
    void paste(const QString& text) { dialog->findChild<QPlainTextEdit*>()->setPlainText(text); }
    QLineEdit& name() { return *dialog->findChild<QLineEdit*>(); }
    QCheckBox& accept() { return *dialog->findChild<QCheckBox*>(QStringLiteral("accept")); }
    void save() { buttonNamed(*dialog, QStringLiteral("Add"))->click(); }
    bool closes() {
        return eventually([&] { return dialog.isNull() || !dialog->isVisible(); });
    }

    SharingVault vault;
    QPointer<AddPeerDialog> dialog;
};

TEST_F(AddingDialog, AddsFromAPastedCard) {
    open();
    paste(QStringLiteral("\n ") + SharingVault::cardText("Ada", 1));
    EXPECT_EQ(name().text(), QStringLiteral("Ada"));
    EXPECT_EQ(unnamedControls(dialog), QStringList());

    name().setText(QStringLiteral("Ada (depot)"));
    save();

    ASSERT_TRUE(closes());
    ASSERT_EQ(vault.peers().size(), 1U);
    EXPECT_EQ(vault.peers()[0].name, "Ada (depot)");
    EXPECT_FALSE(vault.peers()[0].verified);
}

TEST_F(AddingDialog, ShowsTheWordsAndSignsOfTheCardBeforeItIsAdded) {
    open();
    auto* words = dialog->findChild<ComparisonWords*>();
    auto* signs = dialog->findChild<ComparisonSigns*>();
    ASSERT_FALSE(words->isVisible());
    const auto said = [&] { return words->accessibleDescription().remove(u','); };

    paste(SharingVault::cardText("Ada", 1));
    ASSERT_TRUE(eventually([&] { return words->isVisible() && said() == SharingVault::words(1); }));
    EXPECT_TRUE(signs->isVisible());
    paste(SharingVault::cardText("Bilal", 2));
    ASSERT_TRUE(eventually([&] { return words->isVisible() && said() == SharingVault::words(2); }));
    EXPECT_TRUE(vault.peers().empty());

    paste(QStringLiteral("no card"));
    EXPECT_FALSE(words->isVisible());
    paste(fromUtf8(bundle::text(vault.ownCard())));
    vault.settle();
    EXPECT_FALSE(words->isVisible()) << "one's own";
}

TEST_F(AddingDialog, AddsFromAFileAndFromAPictureOfTheCode) {
    const TemporaryFolder folder;
    std::ofstream(folder / "card.txt") << toUtf8(SharingVault::cardText("Ada", 1));
    QrCode code;
    code.setText(SharingVault::cardText("Bilal", 2).toUpper());
    ASSERT_TRUE(code.picture().save(QString::fromStdString((folder / "card.png").string())));
    open();

    dialog->readFile(folder / "card.txt");
    EXPECT_TRUE(eventually([&] { return name().text() == QStringLiteral("Ada"); }));
    dialog->readFile(folder / "card.png");
    EXPECT_TRUE(eventually([&] { return name().text() == QStringLiteral("Bilal"); }));
    QImage empty(100, 100, QImage::Format_RGB32);
    empty.fill(Qt::white);
    ASSERT_TRUE(empty.save(QString::fromStdString((folder / "empty.png").string())));
    dialog->readFile(folder / "empty.png");
    EXPECT_TRUE(eventually([&] { return isTold(*dialog, QStringLiteral("No QR code can be read")); }));
}

TEST_F(AddingDialog, SaysWhatIsWrongWithACard) {
    open();
    QString mistyped = SharingVault::cardText("Ada", 1);
    mistyped[40] = mistyped[40] == u'q' ? u'p' : u'q';

    paste(mistyped);
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("wrong, missing or too many")));
    paste(QStringLiteral("Hello"));
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("no contact card")));
    save();
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("Paste a card")));
    paste(fromUtf8(bundle::text(vault.ownCard())));
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("your own card")));
    EXPECT_TRUE(vault.peers().empty());
}

TEST_F(AddingDialog, AChangedKeyIsLoudAndTakenOnlyWhenSaidSo) {
    const Id ada = vault.addPeer("Ada", 1);
    vault.verify(ada, 1);
    open();
    paste(SharingVault::cardText("ada", 2));

    EXPECT_TRUE(isTold(*dialog, QStringLiteral("OTHER keys")));
    ASSERT_TRUE(accept().isVisible());
    save();
    vault.settle();
    EXPECT_TRUE(vault.peers()[0].verified) << "nothing was changed";

    accept().click();
    save();
    ASSERT_TRUE(closes());
    ASSERT_EQ(vault.peers().size(), 1U);
    EXPECT_EQ(vault.peers()[0].signingKey, toHex(SharingVault::card({}, 2).signingKey));
    EXPECT_FALSE(vault.peers()[0].verified);
}

TEST_F(AddingDialog, AnotherNameMakesItSomebodyElse) {
    vault.addPeer("Ada", 1);
    open();
    paste(SharingVault::cardText("Ada", 2));
    ASSERT_TRUE(accept().isVisible());
    accept().click();

    name().setText(QStringLiteral("Adele"));

    EXPECT_FALSE(accept().isVisible());
    save();
    ASSERT_TRUE(closes());
    EXPECT_EQ(vault.peers().size(), 2U);
}

TEST_F(AddingDialog, ANameThatLooksLikeAnothersIsAskedAbout) {
    vault.addPeer("Ada", 1);
    open();
    paste(SharingVault::cardText("Ad\u0430", 2));

    EXPECT_TRUE(isTold(*dialog, QStringLiteral("could be taken for")));
    save();
    vault.settle();
    EXPECT_EQ(vault.peers().size(), 1U);
    accept().click();
    save();
    ASSERT_TRUE(closes());
    EXPECT_EQ(vault.peers().size(), 2U);
}

TEST_F(AddingDialog, WhoIsKnownIsNotAddedAgain) {
    vault.addPeer("Ada", 1);
    open();
    paste(SharingVault::cardText("Eve", 1));

    EXPECT_TRUE(isTold(*dialog, QStringLiteral("know these keys already")));
    save();
    vault.settle();
    EXPECT_EQ(vault.peers().size(), 1U);
}

class VerifyingDialog : public testing::Test {
protected:
    VerifyingDialog() {
        vault.addPeer("Ada", 1);
        dialog = shown<VerifyPeerDialog>(vault, vault.peers()[0]);
    }
    ~VerifyingDialog() override { dismiss(dialog); }
    void type(const QString& text) { dialog->findChild<QLineEdit*>()->setText(text); }
    QAbstractButton& compare() { return *buttonNamed(*dialog, QStringLiteral("Compare")); }
    bool isVerified() { return vault.peers()[0].verified.has_value(); }

    SharingVault vault;
    QPointer<VerifyPeerDialog> dialog;
};

TEST_F(VerifyingDialog, TheWordsThatWereHeardVerify) {
    const QStringList words = SharingVault::words(1).split(u' ');
    for (const QString& word : words) EXPECT_FALSE(isTold(*dialog, word)) << "nothing that could just be repeated";
    EXPECT_FALSE(compare().isEnabled());
    EXPECT_EQ(unnamedControls(dialog), QStringList());

    type(SharingVault::words(1).toUpper());
    ASSERT_TRUE(compare().isEnabled());
    compare().click();

    ASSERT_TRUE(eventually([&] { return isTold(*dialog, QStringLiteral("these are the keys of")); }));
    EXPECT_TRUE(isVerified());
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("Now the other way round")));
    buttonNamed(*dialog, QStringLiteral("Done"))->click();
    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
}

TEST_F(VerifyingDialog, OtherWordsDoNot) {
    type(SharingVault::words(2));
    compare().click();

    EXPECT_TRUE(isTold(*dialog, QStringLiteral("not the words of the keys")));
    vault.settle();
    EXPECT_FALSE(isVerified());
}

TEST_F(VerifyingDialog, WordsThatAreNoneArePointedOutWhileTyping) {
    type(QStringLiteral("acorn blorgh "));
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("blorgh")));
    type(QStringLiteral("acorn acou"));
    EXPECT_TRUE(isTold(*dialog, QStringLiteral("2 of 6 words"))) << "still being typed";
    EXPECT_FALSE(compare().isEnabled());
}

TEST(EditPeerDialog, ChangesTheNameButNotToOneThatCouldBeAnothers) {
    SharingVault vault;
    vault.addPeer("Ada", 1);
    vault.addPeer("Bilal", 2);
    const auto dialog = shown<EditPeerDialog>(vault, vault.peers()[1]);
    auto* name = dialog->findChild<QLineEdit*>();
    const auto save = [&] { buttonNamed(*dialog, QStringLiteral("Save"))->click(); };

    name->setText(QStringLiteral("ada"));
    save();
    EXPECT_TRUE(eventually([&] { return isTold(*dialog, QStringLiteral("could be taken for")); }));
    name->setText(QStringLiteral("Bilal K."));
    save();

    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
    EXPECT_EQ(vault.peers()[1].name, "Bilal K.");
    dismiss(dialog);
}

TEST(OwnNameDialog, PutsTheNameOnTheCard) {
    SharingVault vault;
    const auto dialog = shown<OwnNameDialog>(vault);

    dialog->findChild<QLineEdit*>()->setText(QStringLiteral(" Robin "));
    buttonNamed(*dialog, QStringLiteral("Save"))->click();

    EXPECT_TRUE(eventually([&] { return dialog.isNull(); }));
    EXPECT_EQ(vault.ownCard().name, "Robin");
    dismiss(dialog);
}

} // namespace
} // namespace hedgerow
