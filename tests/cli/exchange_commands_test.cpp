// SPDX-License-Identifier: GPL-3.0-or-later
// Two vaults and one folder, by command line.
#include "tests/cli/exchange_program.h"

#include <QDeadlineTimer>

#include <csignal>

namespace hedgerow {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class ExchangeCommands : public ExchangeTest {
protected:
    void SetUp() override {
        for (const char* name : {"Ada", "Bilal"}) make(name);
        std::filesystem::create_directory(folder);
    }
    void meetBoth() {
        meet("Ada", "Bilal");
        meet("Bilal", "Ada");
    }

    const std::string folder = path("shared");
};

TEST_F(ExchangeCommands, TheDigestsAgreeAfterSomeLooks) {
    meetBoth();
    importPeople("Ada", "Anna,Berg,0151 1\nBo,Cho,0151 2\n");
    importPeople("Bilal", "Cy,Dee,0151 3\n");
    const QJsonObject first =
        askAt("Ada", {"exchange", folder, "--with", "Bilal", "--profile", "co_organizer", "--apply"});
    EXPECT_EQ(first.value(QLatin1String("written")).toInt(), 1);
    const QJsonObject second =
        askAt("Bilal", {"exchange", folder, "--with", "Ada", "--profile", "co_organizer", "--apply"});
    ASSERT_EQ(sizeOf(second, "taken_in"), 1U);
    EXPECT_EQ(textOf(second.value(QLatin1String("taken_in")).toArray().at(0).toObject(), "from"), "Ada");

    ASSERT_EQ(at("Ada", {"exchange", folder}).exit, 0);
    ASSERT_EQ(at("Bilal", {"exchange", folder}).exit, 0);

    EXPECT_EQ(digest("Ada"), digest("Bilal"));
    EXPECT_THAT(at("Ada", {"exchange", folder}).err, HasSubstr("Nothing new"));
    const Ran status = at("Ada", {"exchange", "--status"});
    EXPECT_THAT(status.out, HasSubstr("co_organizer, taken in by itself"));
    EXPECT_THAT(status.out, HasSubstr("has everything of yours, as of"));
}

TEST_F(ExchangeCommands, WhatWaitsIsNamedAndTakenInByHand) {
    meetBoth();
    importPeople("Ada", "Anna,Berg,0151 1\n");
    ASSERT_EQ(at("Ada", {"exchange", folder, "--with", "Bilal"}).exit, 0);

    const QJsonObject report = askAt("Bilal", {"exchange", folder, "--with", "Ada"});

    ASSERT_EQ(sizeOf(report, "waiting"), 1U);
    const QJsonObject waiting = report.value(QLatin1String("waiting")).toArray().at(0).toObject();
    EXPECT_EQ(textOf(waiting, "sender"), "verified");
    EXPECT_EQ(waiting.value(QLatin1String("new_people")).toInt(), 1);
    EXPECT_THAT(at("Bilal", {"people"}).out, Not(HasSubstr("Anna")));
    ASSERT_EQ(at("Bilal", {"bundle", "import", textOf(waiting, "file")}).exit, 0);
    EXPECT_EQ(sizeOf(askAt("Bilal", {"exchange", folder}), "waiting"), 0U);
}

TEST_F(ExchangeCommands, WhatIsTakenInIsTakenBackUnderItsId) {
    meetBoth();
    importPeople("Ada", "Anna,Berg,0151 1\n");
    ASSERT_EQ(at("Ada", {"exchange", folder, "--with", "Bilal"}).exit, 0);
    const Ran ran = at("Bilal", {"exchange", folder, "--with", "Ada", "--apply"});
    ASSERT_EQ(ran.exit, 0) << ran.err;
    ASSERT_THAT(ran.lines(), testing::Contains(HasSubstr("from Ada")));
    EXPECT_THAT(at("Bilal", {"people"}).out, HasSubstr("Anna"));

    ASSERT_EQ(at("Bilal", {"undo", ran.lines().front().substr(0, 32)}).exit, 0);

    EXPECT_THAT(at("Bilal", {"people"}).out, Not(HasSubstr("Anna")));
}

TEST_F(ExchangeCommands, AFolderThatHoldsTheVaultIsRefusedWithTheReason) {
    meetBoth();

    Ran ran = at("Ada", {"exchange", path("home of Ada"), "--with", "Bilal"});
    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("vault itself lies in this folder"));
    ran = at("Ada", {"exchange", path("home of Bilal"), "--with", "Bilal"});
    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("looks like a vault"));
    EXPECT_EQ(at("Ada", {"exchange", path("none"), "--with", "Bilal"}).exit, 1);
    EXPECT_EQ(at("Ada", {"exchange", "--status"}).exit, 2);
}

TEST_F(ExchangeCommands, ItIsSaidWhoAndWhere) {
    add("Ada", "Bilal");

    EXPECT_EQ(at("Ada", {"exchange"}).exit, 2);
    Ran ran = at("Ada", {"exchange", folder});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("--with PEER"));
    ran = at("Ada", {"exchange", folder, "--with", "Bilal"});
    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("compared the words"));
    EXPECT_EQ(at("Ada", {"exchange", folder, "--with", "Nobody"}).exit, 1);
    EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(ExchangeCommands, AnotherFolderIsChosenOnPurposeOnly) {
    meetBoth();
    ASSERT_EQ(at("Ada", {"exchange", folder, "--with", "Bilal"}).exit, 0);
    std::filesystem::rename(folder, path("moved"));

    EXPECT_EQ(at("Ada", {"exchange", folder}).exit, 1);
    const Ran ran = at("Ada", {"exchange", path("moved")});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("--move"));
    EXPECT_EQ(at("Ada", {"exchange", path("moved"), "--move"}).exit, 0);
    EXPECT_EQ(at("Ada", {"exchange", path("moved")}).exit, 0);
}

TEST_F(ExchangeCommands, LeavingIsSaidToTheOthers) {
    meetBoth();
    ASSERT_EQ(at("Ada", {"exchange", folder, "--with", "Bilal"}).exit, 0);
    ASSERT_EQ(at("Bilal", {"exchange", folder, "--with", "Ada"}).exit, 0);

    ASSERT_EQ(at("Bilal", {"exchange", "--leave"}).exit, 0);

    ASSERT_EQ(at("Ada", {"exchange", folder}).exit, 0);
    EXPECT_THAT(at("Ada", {"exchange", "--status"}).out, HasSubstr("takes no more part"));
    EXPECT_EQ(at("Bilal", {"exchange", "--status"}).exit, 2);
}

TEST_F(ExchangeCommands, WatchingTakesInWhatComesWhileOthersUseTheVaultAndEndsByCtrlC) {
    meetBoth();
    importPeople("Ada", "Anna,Berg,0151 1\n");
    QProcess watch;
    start(watch,
          whole("Bilal", {"--json", "exchange", folder, "--with", "Ada", "--apply", "--watch", "--every", "3600"}));
    const auto nextReport = [&]() -> QJsonObject {
        while (!watch.canReadLine())
            if (!watch.waitForReadyRead(30'000)) return {};
        return QJsonDocument::fromJson(watch.readLine()).object();
    };
    const QJsonObject first = nextReport();
    EXPECT_EQ(sizeOf(first, "members"), 1U);
    EXPECT_EQ(sizeOf(first, "taken_in"), 0U);

    ASSERT_EQ(at("Ada", {"exchange", folder, "--with", "Bilal", "--apply"}).exit, 0);
    const QJsonObject second = nextReport();
    EXPECT_EQ(sizeOf(second, "taken_in"), 1U);

    // The vault is free between two looks; what is written to it goes out.
    Ran ran;
    QDeadlineTimer deadline(30'000);
    write("Bilal.csv", "Given,Family,Phone\nCy,Dee,0151 3\n");
    do ran = at("Bilal", {"import", "csv", path("Bilal.csv")});
    while (ran.exit == 5 && !deadline.hasExpired());
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(nextReport().value(QLatin1String("written")).toInt(), 1);

    ::kill(static_cast<pid_t>(watch.processId()), SIGINT);
    const Ran ended = finish(watch);
    EXPECT_EQ(ended.exit, 0) << ended.err;
    EXPECT_THAT(ended.err, Not(HasSubstr("open")));
}

TEST_F(ExchangeCommands, WatchingEndsAtOnceWhereItMakesNoSense) {
    EXPECT_EQ(at("Ada", {"exchange", folder, "--watch"}).exit, 2);
    EXPECT_EQ(
        runBare({"--vault", vault("Ada"), "--passphrase-file", path("other"), "exchange", folder, "--watch"}).exit, 3);
    EXPECT_EQ(runBare({"--vault", path("none"), "exchange", folder, "--watch"}).exit, 1);
}

} // namespace
} // namespace hedgerow
