// SPDX-License-Identifier: GPL-3.0-or-later
// Two vaults by command line, from the cards to equal digests.
#include "tests/cli/program.h"
#include "tests/support/shell.h"

#include <QJsonArray>

namespace hedgerow {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class BundleCommands : public ProgramTest {
protected:
    void SetUp() override {
        for (const char* name : {"Ada", "Bilal"}) {
            auto made = Workspace::create(systemEnvironment(), path(name), SecretBytes("maple stone river candle"),
                                          KdfCost::fromByte(0x01));
            ASSERT_TRUE(made.ok() && (*made)->close());
            ASSERT_EQ(at(name, {"identity", "--name", name}).exit, 0);
        }
        meet("Ada", "Bilal");
        meet("Bilal", "Ada");
    }

    Ran at(const std::string& who, std::vector<std::string> arguments, bool isJson = false) {
        std::vector<std::string> all{"--vault", path(who), "--passphrase-file", path("passphrase")};
        if (isJson) all.insert(all.begin(), "--json");
        all.insert(all.end(), arguments.begin(), arguments.end());
        return runBare(all);
    }
    QJsonObject askAt(const std::string& who, const std::vector<std::string>& arguments) {
        const auto objects = at(who, arguments, true).json();
        return objects.empty() ? QJsonObject() : objects.front();
    }
    void meet(const std::string& who, const std::string& other) {
        const QJsonObject identity = askAt(other, {"identity"});
        ASSERT_EQ(at(who, {"peer", "add", textOf(identity, "card")}).exit, 0);
        std::string words;
        for (const QJsonValue& word : identity.value(QLatin1String("words")).toArray())
            words += (words.empty() ? "" : " ") + word.toString().toStdString();
        ASSERT_EQ(at(who, {"peer", "verify", other, "--words", words}).exit, 0);
    }
    void importPeople(const std::string& who, const std::string& rows) {
        write(who + ".csv", "Given,Family,Phone\n" + rows);
        ASSERT_EQ(at(who, {"import", "csv", path(who + ".csv")}).exit, 0);
    }
    std::string bundle(const std::string& from, const std::string& to, std::vector<std::string> more = {}) {
        const std::string file = path("bundle" + std::to_string(++m_files) + ".age");
        std::vector<std::string> all{"bundle", "write", "--to", to, file};
        all.insert(all.end(), more.begin(), more.end());
        const Ran ran = at(from, all);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return file;
    }
    std::string digest(const std::string& who) { return at(who, {"digest"}).out; }

    const std::vector<std::string> kAll{"--profile", "co_organizer"};
    int m_files = 0;
};

TEST_F(BundleCommands, ExchangedBothWaysTheDigestsAgree) {
    importPeople("Ada", "Anna,Berg,0151 1\nBo,Cho,0151 2\n");
    importPeople("Bilal", "Cy,Dee,0151 3\n");

    const std::string file = bundle("Ada", "Bilal", kAll);
    const std::string before = at("Bilal", {"digest", "--all"}).out;
    const QJsonObject preview = askAt("Bilal", {"bundle", "inspect", file});
    EXPECT_EQ(textOf(preview, "from"), "Ada");
    EXPECT_EQ(textOf(preview, "sender"), "verified");
    EXPECT_EQ(preview.value(QLatin1String("new_people")).toInt(), 2);
    EXPECT_EQ(at("Bilal", {"digest", "--all"}).out, before);
    ASSERT_EQ(at("Bilal", {"bundle", "import", file}).exit, 0);
    ASSERT_EQ(at("Ada", {"bundle", "import", bundle("Bilal", "Ada", kAll)}).exit, 0);

    EXPECT_EQ(digest("Ada"), digest("Bilal"));
    EXPECT_THAT(at("Bilal", {"bundle", "import", file}).err, HasSubstr("Nothing in it was new"));
}

TEST_F(BundleCommands, AnImportedBundleIsTakenBackUnderItsId) {
    importPeople("Ada", "Anna,Berg,0151 1\n");
    const Ran imported = at("Bilal", {"bundle", "import", bundle("Ada", "Bilal")});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_THAT(at("Bilal", {"people"}).out, HasSubstr("Anna Berg"));
    const std::string id = imported.lines().at(0);
    EXPECT_THAT(at("Bilal", {"history"}).out, HasSubstr(id + "  Received from Ada: 1 person"));

    ASSERT_EQ(at("Bilal", {"undo", id}).exit, 0);

    EXPECT_THAT(at("Bilal", {"people"}).out, Not(HasSubstr("Anna Berg")));
}

TEST_F(BundleCommands, AllThatCameFromAPeerIsTakenBackAtOnce) {
    importPeople("Bilal", "Cy,Dee,0151 3\n");
    importPeople("Ada", "Anna,Berg,0151 1\n");
    ASSERT_EQ(at("Bilal", {"bundle", "import", bundle("Ada", "Bilal", kAll)}).exit, 0);
    importPeople("Ada", "Bo,Cho,0151 2\n");
    ASSERT_EQ(at("Bilal", {"bundle", "import", bundle("Ada", "Bilal", kAll)}).exit, 0);
    ASSERT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(3));

    EXPECT_THAT(at("Bilal", {"undo", "--from", "Ada", "--since", "2999-01-01"}).err,
                HasSubstr("Nothing came from Ada"));
    const Ran rehearsed = at("Bilal", {"undo", "--from", "Ada", "--dry-run"});
    EXPECT_EQ(rehearsed.exit, 0);
    EXPECT_THAT(rehearsed.err, HasSubstr("Received from Ada: 1 person"));
    EXPECT_THAT(rehearsed.err, Not(HasSubstr("used since"))) << "the scales are each one's own";
    EXPECT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(3));
    const QJsonObject undone = askAt("Bilal", {"undo", "--from", "Ada", "--since", "2026-01-01"});
    EXPECT_EQ(undone.value(QLatin1String("undone")).toArray().size(), 2);
    EXPECT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(1));
    ASSERT_EQ(at("Bilal", {"undo", textOf(undone, "batch")}).exit, 0);
    EXPECT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(3));
}

TEST_F(BundleCommands, SeveralFilesAreTakenInOneAfterTheOther) {
    std::vector<std::string> files;
    for (const char* row : {"Anna,Berg,0151 1\n", "Bo,Cho,0151 2\n", "Cy,Dee,0151 3\n"}) {
        importPeople("Ada", row);
        files.push_back(bundle("Ada", "Bilal", {"--since", "new"}));
    }

    const Ran both = at("Bilal", {"bundle", "import", files[0], files[1]});

    EXPECT_EQ(both.exit, 0) << both.err;
    EXPECT_THAT(both.lines(), SizeIs(2));
    EXPECT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(2));

    write("damaged.age", "not a bundle");
    const Ran stopped = at("Bilal", {"bundle", "import", files[0], path("damaged.age"), files[2]});
    EXPECT_EQ(stopped.exit, 4) << stopped.err;
    EXPECT_THAT(stopped.err, HasSubstr("Before it, 1 file of 3"));
    EXPECT_THAT(at("Bilal", {"people"}, true).json(), SizeIs(2));
}

TEST_F(BundleCommands, WhatNamesNobodyIsSaidToBeThat) {
    importPeople("Ada", "Anna,Berg,0151 1\nBo,Cho,0151 2\n");
    bundle("Ada", "Bilal", {"--profile", "pseudonymous_chart"});
    bundle("Ada", "Bilal", {"--profile", "roll_up"});

    const Ran given = at("Ada", {"bundle", "given"});

    ASSERT_THAT(given.lines(), SizeIs(2));
    EXPECT_THAT(given.lines()[0], HasSubstr("numbers about 2 people: work, opinion"));
    EXPECT_THAT(given.lines()[1], HasSubstr("codes for 2 people: work, opinion"));
}

TEST_F(BundleCommands, UndoWantsABatchOrAPeer) {
    EXPECT_EQ(at("Ada", {"undo"}).exit, 2);
    EXPECT_EQ(at("Ada", {"undo", "0123456789abcdef0123456789abcdef", "--from", "Bilal"}).exit, 2);
    EXPECT_EQ(at("Ada", {"undo", "0123456789abcdef0123456789abcdef", "--since", "2026-01-01"}).exit, 2);
    EXPECT_EQ(at("Ada", {"undo", "--from", "Bilal", "--since", "monday"}).exit, 2);
    EXPECT_EQ(at("Ada", {"undo", "--from", "Nobody"}).exit, 1);
}

TEST_F(BundleCommands, WhatIsGivenIsLookedAtAndRemembered) {
    importPeople("Ada", "Anna,Berg,0151 1\n");
    const QJsonObject look = askAt("Ada", {"bundle", "write", "--to", "Bilal", "--look"});
    EXPECT_THAT(look.value(QLatin1String("people")).toArray(), SizeIs(1));
    EXPECT_THAT(at("Ada", {"bundle", "given"}).out, IsEmpty());
    bundle("Ada", "Bilal");
    const QJsonObject given = askAt("Ada", {"bundle", "given", "Bilal"});
    EXPECT_EQ(textOf(given, "profile"), "turf_sheet");
    EXPECT_EQ(given.value(QLatin1String("people")).toInt(), 1);
    const Ran again = at("Ada", {"bundle", "write", "--to", "Bilal", "--since", "new", path("again.age")});
    EXPECT_EQ(again.exit, 1);
    EXPECT_THAT(again.err, HasSubstr("nothing to give"));
    EXPECT_FALSE(std::filesystem::exists(path("again.age")));
}

TEST_F(BundleCommands, WhatWasGivenIsNotTakenBack) {
    importPeople("Ada", "Anna,Berg,0151 1\n");
    bundle("Ada", "Bilal");
    const std::string batch = textOf(askAt("Ada", {"history", "--limit", "1"}), "batch");

    const Ran ran = at("Ada", {"undo", batch});

    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("What others hold cannot be taken back"));
    EXPECT_THAT(at("Ada", {"bundle", "given"}).out, Not(IsEmpty()));
}

TEST_F(BundleCommands, WhatCannotBeTakenHasItsOwnSentenceAndExitCode) {
    importPeople("Ada", "Anna,Berg,0151 1\n");
    const std::string file = bundle("Ada", "Bilal");
    const std::string before = digest("Bilal");

    Ran ran = at("Ada", {"bundle", "import", file}); // it was for Bilal
    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("not for you"));

    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 100);
    ran = at("Bilal", {"bundle", "import", file});
    EXPECT_EQ(ran.exit, 4);
    EXPECT_THAT(ran.err, HasSubstr("damaged or cut off"));

    ASSERT_EQ(at("Bilal", {"peer", "remove", "Ada"}).exit, 0);
    ran = at("Bilal", {"bundle", "import", bundle("Ada", "Bilal")});
    EXPECT_EQ(ran.exit, 6);
    EXPECT_THAT(ran.err, HasSubstr("Nobody you know signed"));
    EXPECT_EQ(digest("Bilal"), before);
}

TEST_F(BundleCommands, AgeItselfShowsWhatIsInside) {
    if (shell("command -v age").empty()) GTEST_SKIP() << "age is not installed";
    importPeople("Ada", "Anna,Berg,0151 1\n");
    const std::string file = bundle("Ada", "Bilal");
    ASSERT_EQ(at("Bilal", {"identity", "--export", path("key")}).exit, 0);

    const std::string shown = shell("age -d -i '" + path("key") + "' '" + file + "'");

    std::size_t lines = 0;
    for (std::size_t end = 0; (end = shown.find('\n', end)) != std::string::npos; ++end) ++lines;
    EXPECT_GT(lines, 5U);
    EXPECT_THAT(shown, testing::StartsWith("{\"bundle\":1,"));
    EXPECT_THAT(shown, HasSubstr("\"given\":\"Anna\""));
    std::string_view rest = shown;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        EXPECT_TRUE(QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size()))).isObject());
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
}

TEST_F(BundleCommands, ForAPassphrase) {
    importPeople("Ada", "Anna,Berg,0151 1\n");
    const Ran written = at("Ada", {"bundle", "write", "-p", "--bundle-passphrase-file", path("other"), path("p.age")});
    ASSERT_EQ(written.exit, 0) << written.err;
    EXPECT_EQ(at("Bilal", {"bundle", "import", "--bundle-passphrase-file", path("passphrase"), path("p.age")}).exit, 3);
    EXPECT_EQ(at("Bilal", {"bundle", "import", "--bundle-passphrase-file", path("other"), path("p.age")}).exit, 0);
    EXPECT_THAT(at("Bilal", {"people"}).out, HasSubstr("Anna"));
}

TEST_F(BundleCommands, AChartWithoutThePeopleGoesOutAndWhatIsSaidOfItComesHome) {
    importPeople("Ada", "Anna,Berg,0151 1\nBo,Cho,0151 2\n");
    const std::vector<std::string> coded{"--profile", "pseudonymous_chart"};
    const Ran look = at("Ada", {"bundle", "write", "--to", "Bilal", "--profile", "pseudonymous_chart", "--look"});
    EXPECT_THAT(look.out, HasSubstr("<- Anna Berg"));
    ASSERT_EQ(at("Bilal", {"bundle", "import", bundle("Ada", "Bilal", coded)}).exit, 0);
    const auto people = at("Bilal", {"people"}, true).json();
    ASSERT_THAT(people, SizeIs(2));
    EXPECT_THAT(at("Bilal", {"people"}).out, Not(HasSubstr("Anna")));
    for (const QJsonObject& person : people) ASSERT_EQ(at("Bilal", {"person", textOf(person, "id")}).exit, 0);
    write("edit", R"({"kind":"person","id":")" + textOf(people[0], "id") + R"(","set":{"note":"by the gate"}})");
    ASSERT_EQ(at("Bilal", {"apply", path("edit")}).exit, 0);
    ASSERT_EQ(at("Ada", {"bundle", "import", bundle("Bilal", "Ada", kAll)}).exit, 0);
    EXPECT_THAT(at("Ada", {"people"}, true).json(), SizeIs(2));
    EXPECT_EQ(textOf(askAt("Ada", {"bundle", "given"}), "profile"), "pseudonymous_chart");
    EXPECT_EQ(at("Ada", {"bundle", "write", "-p", "--profile", "pseudonymous_chart", "--look"}).exit, 2);
}

} // namespace
} // namespace hedgerow
