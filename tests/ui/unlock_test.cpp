// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include "tests/support/gui_program.h"
#include "tests/support/gui_support.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_note.h"
#include "ui/widgets/passphrase_field.h"

#include <QSignalSpy>

namespace hedgerow {
namespace {

class UnlockPageOf : public testing::Test {
protected:
    UnlockPageOf() {
        gui.program.prepare(session);
        bool isMade = false;
        session.create(file, SecretBytes(GuiProgram::kPassphrase), &session,
                       [&](const Result<void>& result) { isMade = result.ok(); });
        EXPECT_TRUE(eventually([&] { return isMade; }));
        close(session);
    }
    void close(Session& which) {
        bool isClosed = false;
        which.close(&which, [&](const Result<void>&) { isClosed = true; });
        EXPECT_TRUE(eventually([&] { return isClosed; }));
    }
    void type(UnlockPage& page, const QString& passphrase) {
        auto* line = page.findChild<PassphraseField*>()->findChild<QLineEdit*>();
        ASSERT_TRUE(eventually([&] { return line->isEnabled(); }));
        QTest::keyClicks(line, passphrase);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString sentence(UnlockPage& page) {
        auto* note = page.findChild<MessageNote*>();
        EXPECT_TRUE(eventually([&] { return note->isVisible(); }));
        return note->text();
    }

    GuiProgram gui;
    Path file = gui.folder / "notes";
    Session session{gui.program.environment};
};

TEST_F(UnlockPageOf, OpensWithTheRightPassphrase) {
    UnlockPage page(session, file);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();

    type(page, QString::fromLatin1(GuiProgram::kPassphrase.data()));

    ASSERT_TRUE(eventually([&] { return unlocked.count() == 1; }));
    EXPECT_TRUE(session.isOpen());
}

TEST_F(UnlockPageOf, AWrongPassphraseIsSaidAndTheNextOneCounts) {
    UnlockPage page(session, file);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();

    type(page, QStringLiteral("maple stone river candle orbit moss"));
    EXPECT_EQ(sentence(page), errorText({ErrorCode::WrongPassphrase, {}}));
    EXPECT_TRUE(page.findChild<PassphraseField*>()->isEmpty());
    EXPECT_FALSE(session.isOpen());

    type(page, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    EXPECT_TRUE(eventually([&] { return unlocked.count() == 1; }));
}

TEST_F(UnlockPageOf, EachTroubleHasItsOwnSentence) {
    ASSERT_TRUE(gui.test.files.writeNew(gui.folder / "letter", std::string(8192, 'x')));
    Session other(gui.program.environment);
    bool isOpen = false;
    other.open(file, SecretBytes(GuiProgram::kPassphrase), &other,
               [&](const Result<void>& result) { isOpen = result.ok(); });
    ASSERT_TRUE(eventually([&] { return isOpen; }));

    UnlockPage inUse(session, file);
    inUse.show();
    type(inUse, QString::fromLatin1(GuiProgram::kPassphrase.data()));
    UnlockPage noVault(session, gui.folder / "letter");
    noVault.show();
    type(noVault, QStringLiteral("anything"));
    UnlockPage missing(session, gui.folder / "nothing");
    missing.show();
    type(missing, QStringLiteral("anything"));

    EXPECT_EQ(sentence(inUse), errorText({ErrorCode::InUse, {}}));
    EXPECT_EQ(sentence(noVault), errorText({ErrorCode::NotAVault, {}}));
    EXPECT_EQ(sentence(missing), errorText({ErrorCode::NotFound, {}}));
    close(other);
}

} // namespace
} // namespace hedgerow
