// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/contact_card.h"
#include "tests/cli/program.h"
#include "tests/support/shell.h"

#include <QJsonArray>

#include <filesystem>

namespace hedgerow {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class IdentityCommands : public ProgramTest {
protected:
    void SetUp() override { makeVault(); }

    QJsonObject identity() const { return ask({"identity"}).at(0); }
};

TEST_F(IdentityCommands, ShowsTheCardItsWordsAndItsSigns) {
    const QJsonObject shown = identity();
    const auto card = bundle::parseCard(textOf(shown, "card"));
    const std::string text = run({"identity"}).out;

    ASSERT_TRUE(card);
    EXPECT_EQ(textOf(shown, "signing_key"), toHex(card->signingKey));
    EXPECT_EQ(textOf(shown, "age_key"), card->recipient.text());
    ASSERT_EQ(shown.value(QLatin1String("words")).toArray().size(), 6);
    ASSERT_EQ(shown.value(QLatin1String("emoji")).toArray().size(), 8);
    for (const QJsonValue& word : shown.value(QLatin1String("words")).toArray())
        EXPECT_THAT(text, HasSubstr(word.toString().toStdString()));
    for (const QJsonValue& sign : shown.value(QLatin1String("emoji")).toArray())
        EXPECT_THAT(text, HasSubstr(textOf(sign.toObject(), "name")));
    EXPECT_THAT(text, HasSubstr(textOf(shown, "card")));
    EXPECT_EQ(identity(), shown) << "it stays";
    EXPECT_EQ(run({"identity", "--card"}).out, textOf(shown, "card") + "\n");
}

TEST_F(IdentityCommands, TheNameStandsOnTheCardAndIsNoPartOfTheWords) {
    const QJsonObject before = identity();
    const std::string digestBefore = digest();

    ASSERT_EQ(run({"identity", "--name", "Zoë"}).exit, 0);

    const QJsonObject after = identity();
    EXPECT_EQ(textOf(after, "name"), "Zoë");
    EXPECT_EQ(bundle::parseCard(textOf(after, "card"))->name, "Zoë");
    EXPECT_EQ(after.value(QLatin1String("words")), before.value(QLatin1String("words")));
    EXPECT_EQ(digest(), digestBefore);
    EXPECT_EQ(run({"identity", "--name", ""}).exit, 0);
    EXPECT_EQ(textOf(identity(), "name"), "");
    for (const std::string& wrong : {std::string(256, 'x'), std::string("A\u202Eb"), std::string(" Zoë")})
        EXPECT_EQ(run({"identity", "--name", wrong}).exit, 2) << wrong;
}

TEST_F(IdentityCommands, TheExportedKeyOpensWhatWasSentToThisVault) {
    const std::string ageKey = textOf(identity(), "age_key");
    write("plain", "what was sent");
    ASSERT_EQ(runBare({"age", "encrypt", "-r", ageKey, "-o", path("sent"), path("plain")}).exit, 0);

    const Ran exported = run({"identity", "--export", path("key.txt")});

    ASSERT_EQ(exported.exit, 0) << exported.err;
    EXPECT_THAT(exported.out, IsEmpty());
    EXPECT_THAT(exported.err, HasSubstr("can read everything"));
    EXPECT_EQ(std::filesystem::status(path("key.txt")).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THAT(read("key.txt"), HasSubstr("# public key: " + ageKey + "\nAGE-SECRET-KEY-1"));
    EXPECT_EQ(runBare({"age", "decrypt", "-i", path("key.txt"), path("sent")}).out, "what was sent");
    EXPECT_EQ(run({"identity", "--export", path("key.txt")}).exit, 1) << "nothing is overwritten";
    EXPECT_EQ(run({"identity", "--export", path("other"), "--name", "x"}).exit, 2);
}

TEST_F(IdentityCommands, TheExportedKeyOpensItForAgeToo) {
    if (shell("command -v age").empty()) GTEST_SKIP() << "age is not installed";
    const std::string ageKey = textOf(identity(), "age_key");
    ASSERT_EQ(run({"identity", "--export", path("key.txt")}).exit, 0);

    EXPECT_EQ(shell("printf %s 'what was sent' | age -r " + ageKey + " | age -d -i " + path("key.txt")),
              "what was sent");
}

} // namespace
} // namespace hedgerow
