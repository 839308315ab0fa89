// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>

namespace hedgerow {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

// This vault, and others whose cards it gets.
class PeerCommands : public ProgramTest {
protected:
    void SetUp() override { makeVault(); }

    // The identity of a vault made just now, whose organizer has this name.
    QJsonObject someone(const std::string& name) {
        const std::string vault = path("vault of " + std::to_string(++m_vaults));
        auto made = Workspace::create(systemEnvironment(), vault, SecretBytes("maple stone river candle"),
                                      KdfCost::fromByte(0x01));
        EXPECT_TRUE(made.ok() && (*made)->close());
        const Ran ran =
            runBare({"--json", "--vault", vault, "--passphrase-file", path("passphrase"), "identity", "--name", name});
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return ran.json().at(0);
    }
    static std::string cardOf(const QJsonObject& identity) { return textOf(identity, "card"); }
    static std::string wordsOf(const QJsonObject& identity) {
        std::string all;
        for (const QJsonValue& word : identity.value(QLatin1String("words")).toArray())
            all += (all.empty() ? "" : " ") + word.toString().toStdString();
        return all;
    }
    std::string added(const std::string& card) {
        const Ran ran = run({"peer", "add", card});
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return ran.lines().at(0);
    }
    std::vector<QJsonObject> peers() const { return ask({"peer", "list"}); }
    bool isVerified(std::size_t place = 0) const {
        return peers().at(place).value(QLatin1String("verified")).isString();
    }

    int m_vaults = 0;
};

TEST_F(PeerCommands, SomeoneIsAddedVerifiedListedAndRemoved) {
    const QJsonObject ada = someone("Ada");
    EXPECT_THAT(peers(), IsEmpty());

    const Ran adding = run({"peer", "add", cardOf(ada)});
    ASSERT_EQ(adding.exit, 0) << adding.err;
    EXPECT_THAT(adding.err, HasSubstr("Not verified"));
    ASSERT_THAT(peers(), SizeIs(1));
    EXPECT_EQ(textOf(peers()[0], "id") + "\n", adding.out);
    EXPECT_EQ(textOf(peers()[0], "name"), "Ada");
    EXPECT_EQ(textOf(peers()[0], "signing_key"), textOf(ada, "signing_key"));
    EXPECT_EQ(textOf(peers()[0], "age_key"), textOf(ada, "age_key"));
    EXPECT_THAT(run({"peer", "list"}).out, AllOf(HasSubstr("Ada"), HasSubstr("not verified")));

    const Ran verifying = run({"peer", "verify", "ada", "--words", wordsOf(ada)});
    ASSERT_EQ(verifying.exit, 0) << verifying.err;
    EXPECT_TRUE(isVerified());
    EXPECT_THAT(run({"peer", "list"}).out, Not(HasSubstr("not verified")));
    EXPECT_THAT(run({"history"}).out, AllOf(HasSubstr("Added somebody"), HasSubstr("Compared words")));

    const auto removing = ask({"peer", "remove", textOf(peers()[0], "id")});
    EXPECT_THAT(peers(), IsEmpty());
    ASSERT_EQ(run({"undo", textOf(removing.at(0), "batch")}).exit, 0);
    EXPECT_TRUE(isVerified());
    EXPECT_EQ(run({"check", "--deep"}).exit, 0);
}

TEST_F(PeerCommands, CardsComeFromFilesAndPipesToo) {
    const std::string ada = cardOf(someone("Ada"));
    write("card", "\n  " + ada.substr(0, 50) + "\r\n  " + ada.substr(50) + "\n");

    EXPECT_EQ(run({"peer", "add", path("card")}).exit, 0);
    EXPECT_EQ(run({"peer", "add", "-", "--own-device", "--name", "Robin's laptop"}, cardOf(someone("Robin"))).exit, 0);

    ASSERT_THAT(peers(), SizeIs(2));
    EXPECT_EQ(textOf(peers()[1], "name"), "Robin's laptop");
    EXPECT_TRUE(peers()[1].value(QLatin1String("own_device")).toBool());
}

TEST_F(PeerCommands, ACardWithoutANameNeedsOne) {
    const std::string card = cardOf(someone(""));

    EXPECT_EQ(run({"peer", "add", card}).exit, 2);
    EXPECT_EQ(run({"peer", "add", card, "--name", "Ada"}).exit, 0);
}

TEST_F(PeerCommands, WhatIsNoCardIsToldApart) {
    std::string mistyped = cardOf(someone("Ada"));
    mistyped[30] = mistyped[30] == 'q' ? 'p' : 'q';
    write("letter", "Dear Robin");

    const Ran wrong = run({"peer", "add", mistyped});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_THAT(wrong.err, HasSubstr("mistyped"));
    const Ran letter = run({"peer", "add", path("letter")});
    EXPECT_EQ(letter.exit, 1);
    EXPECT_THAT(letter.err, HasSubstr("no contact card"));
    EXPECT_EQ(run({"peer", "add", path("nothing")}).exit, 1);
    EXPECT_THAT(peers(), IsEmpty());
}

TEST_F(PeerCommands, TheSameCardTwiceChangesNothing) {
    const QJsonObject ada = someone("Ada");
    added(cardOf(ada));
    ASSERT_EQ(run({"peer", "verify", "Ada", "--words", wordsOf(ada)}).exit, 0);
    const std::string before = run({"digest", "--all"}).out;

    const Ran again = run({"peer", "add", cardOf(ada)});

    EXPECT_EQ(again.exit, 0);
    EXPECT_THAT(again.err, HasSubstr("know these keys already"));
    EXPECT_EQ(run({"digest", "--all"}).out, before);
}

TEST_F(PeerCommands, AChangedKeyIsLoudAndToBeVerifiedAgain) {
    const QJsonObject ada = someone("Ada");
    const QJsonObject changed = someone("ada");
    const std::string id = added(cardOf(ada));
    ASSERT_EQ(run({"peer", "verify", "Ada", "--words", wordsOf(ada)}).exit, 0);

    const Ran refused = run({"peer", "add", cardOf(changed)});
    EXPECT_EQ(refused.exit, 6);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("CAREFUL"), HasSubstr("OTHER keys"), HasSubstr("verified on")));
    EXPECT_EQ(textOf(peers().at(0), "signing_key"), textOf(ada, "signing_key"));

    ASSERT_EQ(run({"peer", "add", cardOf(changed), "--accept-changed-key"}).out, id + "\n");
    ASSERT_THAT(peers(), SizeIs(1));
    EXPECT_EQ(textOf(peers()[0], "signing_key"), textOf(changed, "signing_key"));
    EXPECT_FALSE(isVerified());
    EXPECT_EQ(run({"peer", "verify", "Ada", "--words", wordsOf(ada)}).exit, 1) << "those of the keys before";
    EXPECT_EQ(run({"peer", "verify", "Ada", "--words", wordsOf(changed)}).exit, 0);
}

TEST_F(PeerCommands, AConfusableNameIsPointedOut) {
    added(cardOf(someone("Ada")));
    const std::string lookalike = cardOf(someone("Ad\u0430"));

    const Ran refused = run({"peer", "add", lookalike});
    EXPECT_EQ(refused.exit, 6);
    EXPECT_THAT(refused.err, HasSubstr("could be taken for Ada"));
    const Ran accepted = run({"peer", "add", lookalike, "--accept-lookalike"});
    EXPECT_EQ(accepted.exit, 0);
    EXPECT_THAT(accepted.err, HasSubstr("several alphabets"));
    EXPECT_THAT(run({"peer", "list"}).out, HasSubstr("several alphabets"));
    EXPECT_THAT(run({"peer", "verify", "Nobody"}).err, HasSubstr("nobody to share with"));
}

TEST_F(PeerCommands, OnesOwnCardIsRefused) {
    const Ran own = run({"peer", "add", run({"identity", "--card"}).out, "--name", "Me"});

    EXPECT_EQ(own.exit, 6);
    EXPECT_THAT(own.err, HasSubstr("this very vault"));
}

TEST_F(PeerCommands, WrongWordsVerifyNothing) {
    const QJsonObject ada = someone("Ada");
    const QJsonObject bilal = someone("Bilal");
    const std::string id = added(cardOf(ada));
    added(cardOf(bilal));

    const Ran wrong = run({"peer", "verify", id.substr(0, 8), "--words", wordsOf(bilal)});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_THAT(wrong.err, HasSubstr("NOT the words"));
    EXPECT_THAT(wrong.err, Not(HasSubstr(wordsOf(ada)))) << "nothing that could just be repeated";
    EXPECT_FALSE(isVerified(0) || isVerified(1));

    const Ran asked = run({"peer", "verify", id});
    EXPECT_EQ(asked.exit, 2) << "without a terminal there is nobody to ask";
    EXPECT_THAT(asked.out, HasSubstr(wordsOf(ada)));
    EXPECT_FALSE(isVerified(0));
    EXPECT_EQ(run({"peer", "verify", "nobody", "--words", "x"}).exit, 1);
}

TEST_F(PeerCommands, NothingOfThemIsInTheDigestThatOthersSee) {
    const std::string before = digest();
    added(cardOf(someone("Ada")));

    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run({"apply", "-"}, R"({"kind":"peer","set":{"name":"Eve","verified":"2026-01-01"}})").exit, 6);
}

} // namespace
} // namespace hedgerow
