// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sharing_page.h"

#include "core/commands/remove_records.h"
#include "core/commands/set_setting.h"
#include "tests/ui/sharing_vault.h"
#include "ui/dialogs/verify_peer_dialog.h"
#include "ui/widgets/comparison_words.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/qr_reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace hedgerow {
namespace {

class SharingPageTest : public testing::Test {
protected:
    void show() {
        page.resize(1100, 900);
        page.show();
        QSignalSpy shown(&page, &SharingPage::shown);
        page.activate();
        EXPECT_TRUE(eventually([&] { return shown.count() > 0; }));
        vault.settle();
    }

    SharingVault vault;
    SharingPage page{vault.session()};
};

TEST_F(SharingPageTest, ShowsTheOwnCardAsTextCodeAndWords) {
    vault.run(SetSetting{"my_name", "Robin"});
    show();
    const QString text = fromUtf8(bundle::text(vault.ownCard()));

    EXPECT_TRUE(isTold(page, QStringLiteral("Robin")));
    EXPECT_EQ(textOfQrCode(page.findChild<QrCode*>()->picture()), text.toUpper());
    EXPECT_EQ(bundle::parseCard(toUtf8(text.toUpper())).value(), vault.ownCard());
    const auto own = vault.ownCard();
    EXPECT_EQ(page.findChild<ComparisonWords*>()->accessibleDescription().remove(u','),
              fromUtf8(bundle::comparison(own.signingKey, own.recipient, GuiProgram::wordList()).spokenWords()));
    page.findChild<QPushButton*>(QStringLiteral("copyCard"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
}

TEST_F(SharingPageTest, SavesTheCodeAsANewPicture) {
    show();
    const TemporaryFolder folder;
    QSignalSpy shown(&page, &SharingPage::shown);

    page.savePicture(folder / "card.png");
    ASSERT_TRUE(eventually([&] { return shown.count() == 1; }));
    page.savePicture(folder / "card.png");
    ASSERT_TRUE(eventually([&] { return shown.count() == 2; }));

    SystemFileSystem files;
    const auto bytes = files.readAll(folder / "card.png", 1 << 20);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(textOfQrCode(pictureIn(QByteArray::fromStdString(*bytes))),
              fromUtf8(bundle::text(vault.ownCard())).toUpper());
    EXPECT_FALSE(isTold(page, QStringLiteral("Saved."))) << "nothing is overwritten";
}

TEST_F(SharingPageTest, SaysByWordsWhoIsVerified) {
    show();
    EXPECT_TRUE(isTold(page, QStringLiteral("Nobody yet")));

    vault.verify(vault.addPeer("Ada", 1), 1);
    vault.addPeer("Bilal", 2);
    vault.settle();

    EXPECT_FALSE(isTold(page, QStringLiteral("Nobody yet")));
    EXPECT_TRUE(isTold(page, QStringLiteral("Verified: words compared on")));
    EXPECT_TRUE(isTold(page, QStringLiteral("Not verified")));
    EXPECT_FALSE(buttonNamed(page, QStringLiteral("Compare words with Ada")));
    EXPECT_TRUE(buttonNamed(page, QStringLiteral("Compare words with Bilal")));
    EXPECT_EQ(unnamedControls(&page), QStringList());
}

TEST_F(SharingPageTest, PeersAreRemovedAndLeaveFromTheirMenu) {
    const Id ada = vault.addPeer("Ada", 1);
    show();
    const auto choose = [&](const QString& text) {
        auto* button = qobject_cast<QPushButton*>(buttonNamed(page, QStringLiteral("What can be done with Ada")));
        ASSERT_TRUE(button);
        for (QAction* action : button->menu()->actions())
            if (action->text() == text) return action->trigger();
        FAIL() << text.toStdString();
    };

    choose(QStringLiteral("Gets nothing new from now on"));
    ASSERT_TRUE(eventually([&] { return vault.peers().front().left.has_value(); }));
    vault.settle();
    EXPECT_TRUE(isTold(page, QStringLiteral("Gets nothing new since")));
    choose(QStringLiteral("Gets new things again"));
    ASSERT_TRUE(eventually([&] { return !vault.peers().front().left; }));
    vault.settle();
    choose(QStringLiteral("Remove"));
    ASSERT_TRUE(eventually([&] { return vault.peers().empty(); }));
    vault.settle();
    EXPECT_TRUE(isTold(page, QStringLiteral("Nobody yet")));
    vault.run(RemoveRecords{{{Kind::Peer, ada}}, false});
    vault.settle();
    EXPECT_TRUE(isTold(page, QStringLiteral("Ada"))) << "as after Undo";
}

TEST_F(SharingPageTest, NamesAreTextAndOddOnesArePointedOut) {
    vault.addPeer("<b>Ad\u0430</b>", 1);
    show();

    EXPECT_TRUE(isTold(page, QStringLiteral("<b>Ad\u0430</b>")));
    EXPECT_TRUE(isTold(page, QStringLiteral("several alphabets")));
}

} // namespace
} // namespace hedgerow
