// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by command line: people in, conversations logged, whom to talk to next, anything taken back.
#include "core/model/fields.h"
#include "tests/cli/program.h"

#include <QJsonArray>

#include <csignal>

namespace hedgerow {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class PeopleCommands : public ProgramTest {
protected:
    void SetUp() override { makeVault(); }

    std::string person(const std::string& set) const {
        return run({"apply", "-"}, R"({"kind":"person","set":)" + set + '}').lines().at(0);
    }
    std::string batchOf(const std::vector<QJsonObject>& objects) const { return textOf(objects.back(), "batch"); }
    // Fails with exit code 1, says all of this, and writes nothing.
    void expectRefused(std::vector<std::string> arguments, const std::string& input,
                       const std::vector<std::string>& words) const {
        const std::string before = digest();
        const Ran ran = run(std::move(arguments), input);
        EXPECT_EQ(ran.exit, 1) << input;
        EXPECT_THAT(ran.out, IsEmpty()) << input;
        for (const std::string& word : words) EXPECT_THAT(ran.err, HasSubstr(word)) << input;
        EXPECT_EQ(digest(), before) << input;
    }
};

TEST_F(PeopleCommands, TheMainJobFromASpreadsheetToAnUndoneUndo) {
    const std::string sheet = HEDGEROW_TEST_DATA "/csv/workers_latin1.csv";
    const Ran tried = run({"import", "csv", sheet, "--dry-run"});
    ASSERT_EQ(tried.exit, 0) << tried.err;
    EXPECT_THAT(ask({"people"}), IsEmpty()) << "a dry run writes nothing";

    const auto imported = ask({"import", "csv", sheet});
    const int people = imported.back().value(QLatin1String("added")).toInt();
    EXPECT_GT(people, 280);
    EXPECT_EQ(imported.back().value(QLatin1String("refused")).toInt(-1), 0);
    const std::string batch = batchOf(imported);
    const std::string afterImport = run({"people"}).out;
    const auto unassessed = ask({"people", "--not-assessed"});
    EXPECT_THAT(unassessed, SizeIs(people));
    EXPECT_THAT(ask({"people", "--unit", "Logistik"}), testing::Not(IsEmpty()));

    std::vector<std::string> workers; // who can hire and fire is not proposed to be talked to
    for (const QJsonObject& person : unassessed)
        if (!person.contains(QLatin1String("power_over_staff"))) workers.push_back(textOf(person, "id"));
    EXPECT_LT(workers.size(), unassessed.size());
    std::vector<std::string> logged;
    for (int i = 0; i < 3; ++i) {
        const std::string id = workers.at(static_cast<std::size_t>(10 * i));
        logged.push_back(id);
        const auto saved = ask({"log"}, R"({"with":[")" + id +
                                            R"("],"asked":"Come on Thursday","answer":"yes","assessment":{"level":)" +
                                            std::to_string(i + 1) + R"(},"follow_up":{"what":"Call","due":"2020-01-0)" +
                                            std::to_string(i + 1) + R"("}})");
        EXPECT_FALSE(batchOf(saved).empty());
    }
    EXPECT_THAT(ask({"people", "--not-assessed"}), SizeIs(people - 3));
    const auto next = ask({"report", "next"});
    ASSERT_THAT(next, SizeIs(20));
    for (const QJsonObject& each : next) EXPECT_FALSE(each.value(QLatin1String("reasons")).toArray().isEmpty());
    std::vector<std::string> pressing;
    for (std::size_t i = 0; i < 3; ++i) {
        pressing.push_back(textOf(next[i], "id"));
        EXPECT_EQ(next[i].value(QLatin1String("reasons")).toArray().at(0).toString(), QLatin1String("follow_up_due"));
    }
    EXPECT_THAT(pressing, testing::UnorderedElementsAreArray(logged)) << "those whose next step is due come first";

    const Ran undone = run({"--json", "undo", batch});
    ASSERT_EQ(undone.exit, 0) << undone.err;
    EXPECT_THAT(undone.err, HasSubstr("3 of " + std::to_string(people) + " kept, used since"));
    EXPECT_THAT(ask({"people"}), SizeIs(3));
    ASSERT_EQ(run({"undo", batchOf(undone.json())}).exit, 0);
    EXPECT_THAT(ask({"people"}), SizeIs(people));
    EXPECT_THAT(run({"check", "--deep"}).exit, 0);
    EXPECT_THAT(run({"history"}).out,
                AllOf(HasSubstr("Logged a conversation"),
                      HasSubstr("Imported a spreadsheet: " + std::to_string(people) + " people added")));
}

TEST_F(PeopleCommands, DoubtfulRowsAreLeftOutUnlessDecided) {
    write("two.csv", "Given,Family,Mail\nAnna,Berg,a1@x.example\nAnna,Berg,a2@x.example\n");
    ask({"import", "csv", path("two.csv")});
    write("more.csv", "Given,Family,Note\nAnna,Berg,Cycles\n");

    const auto doubtful = ask({"import", "csv", path("more.csv")});
    ASSERT_THAT(doubtful, SizeIs(2));
    EXPECT_EQ(textOf(doubtful[0], "action"), "doubtful");
    const QJsonArray candidates = doubtful[0].value(QLatin1String("candidates")).toArray();
    ASSERT_EQ(candidates.size(), 2);
    EXPECT_EQ(doubtful[1].value(QLatin1String("doubtful")).toInt(), 1);

    const std::string anna = candidates.at(1).toObject().value(QLatin1String("person")).toString().toStdString();
    const auto decided = ask({"import", "csv", path("more.csv"), "--decide", "2=" + anna});
    EXPECT_EQ(decided.back().value(QLatin1String("changed")).toInt(), 1);
    EXPECT_EQ(
        ask({"import", "csv", path("more.csv"), "--decide", "2=new"}).back().value(QLatin1String("added")).toInt(), 1);
    EXPECT_EQ(
        ask({"import", "csv", path("more.csv"), "--decide", "2=skip"}).back().value(QLatin1String("refused")).toInt(),
        1);
    for (const char* wrong : {"2", "x=new", "2=maybe", "2=row:2", "0=new"})
        expectRefused({"import", "csv", path("more.csv"), "--decide", wrong}, "", {"ROW=new"});
}

TEST_F(PeopleCommands, ColumnsThatWereMappedOtherwiseThanGuessedAreRemembered) {
    write("first.csv", "Vorname,Team\nAnna,Red\n");
    ask({"import", "csv", path("first.csv"), "--map", "Team=tag", "--dry-run"});
    write("second.csv", "TEAM;Nachname\nBlue;Roux\n");
    EXPECT_THAT(run({"import", "csv", path("second.csv"), "--dry-run"}).err, testing::Not(HasSubstr("TEAM → tag")));

    ask({"import", "csv", path("first.csv"), "--map", "Team=tag"});

    EXPECT_THAT(run({"import", "csv", path("second.csv"), "--dry-run"}).err, HasSubstr("TEAM → tag"));
}

TEST_F(PeopleCommands, AnUndoOfAnUndoShowsTheSamePeopleAgain) {
    write("sheet.csv", "Given;Family;Unit;Phone\nAnna;Schmidt;Press;030 5550101\nUmit;Kaya;Press;030 5550102\n");
    const std::string batch = batchOf(ask({"import", "csv", path("sheet.csv")}));
    const std::string before = run({"people"}).out;
    const std::string undo = batchOf(ask({"undo", batch}));
    EXPECT_THAT(run({"people"}).out, IsEmpty());
    const std::string redo = batchOf(ask({"undo", undo}));

    EXPECT_EQ(run({"people"}).out, before);
    EXPECT_THAT(ask({"import", "csv", path("sheet.csv")}).back().value(QLatin1String("unchanged")).toInt(), 2)
        << "known again";
    ask({"undo", redo});
    EXPECT_THAT(run({"people"}).out, IsEmpty());
    EXPECT_EQ(run({"undo", std::string(32, '7')}).exit, 1) << "no such batch";
}

TEST_F(PeopleCommands, JsonHasTheNamesOfTheFieldsTable) {
    const std::string id = person(
        R"({"given":"Anna","family":"Schmidt","called":"Anni","code_name":"Wren","lead":"Zoe","note":"Cycles","languages":["de","pl"]})");
    run({"apply", "-"},
        R"({"kind":"contact_point","owners":[")" + id + R"("],"set":{"type":"phone","value":"030 5550101"}})");
    run({"log"},
        R"({"with":["Anna Schmidt"],"date":"2026-02-01","minutes":20,"assessment":{"level":"2","basis":"said"}})");

    const auto people = ask({"people", "ann"});
    ASSERT_THAT(people, SizeIs(1));
    for (const char* field : {"given", "family", "called", "code_name", "lead"}) {
        EXPECT_NE(fieldNamed(Kind::Person, field), nullptr);
        EXPECT_TRUE(people[0].contains(QLatin1String(field))) << field;
    }
    EXPECT_EQ(textOf(people[0], "id"), id);
    EXPECT_EQ(people[0].value(QLatin1String("level")).toInt(), 2);
    EXPECT_EQ(textOf(people[0], "level_date"), "2026-02-01");

    const QJsonObject one = ask({"person", id}).at(0);
    EXPECT_EQ(textOf(one, "note"), "Cycles");
    const QJsonObject talk = one.value(QLatin1String("timeline")).toArray().at(0).toObject();
    for (const QString& key : talk.keys()) {
        if (key == QLatin1String("id") || key == QLatin1String("kind")) continue;
        EXPECT_NE(fieldNamed(Kind::Conversation, key.toStdString()), nullptr) << key.toStdString();
    }
    EXPECT_EQ(textOf(one.value(QLatin1String("contact_points")).toArray().at(0).toObject(), "value"), "030 5550101");
}

TEST_F(PeopleCommands, APersonReadsInOrder) {
    const std::string id = person(R"({"given":"Anna","note":"Cycles"})");
    run({"log"},
        R"({"with":[")" + id +
            R"("],"date":"2026-02-01","minutes":20,"medium":"in_person","asked":"Come","answer":"yes","assessment":{"level":2},"commitment":{"what":"Bring two","due":"2026-02-09"}})");

    const std::string text = run({"person", id}).out;
    EXPECT_THAT(text, HasSubstr("\n  2026-02-01  20 min, in person"));
    EXPECT_THAT(text, HasSubstr("asked:  Come, answer: yes"));
    EXPECT_THAT(text, HasSubstr("\n  2026-02-09  Bring two, open"));
    EXPECT_LT(text.find("given: Anna"), text.find("note: Cycles"));
}

TEST_F(PeopleCommands, ControlCharactersNeverReachTheTerminal) {
    const std::string id = person(R"({"given":"Anna","note":"red\n\tline"})");
    const Ran ran = run({"person", id});
    EXPECT_EQ(ran.out.find('\x1b'), std::string::npos);
    EXPECT_THAT(ran.out, HasSubstr("red  line"));
}

TEST_F(PeopleCommands, AConversationThatIsNoneIsRefusedWithTheKey) {
    person(R"({"given":"Anna"})");
    person(R"({"given":"Anna"})");
    expectRefused({"log"}, "", {"standard input"});
    expectRefused({"log"}, "{\"with\":[{\"name\":\"X\"}],\n\"date\":}", {"line 2"});
    expectRefused({"log"}, "[]", {"object"});
    expectRefused({"log"}, "{}", {"\"with\""});
    expectRefused({"log"}, R"({"with":["Nobody"]})", {"Nobody", "{\"name\": \"Nobody\"}"});
    expectRefused({"log"}, R"({"with":["Anna"]})", {"2 people are called Anna"});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"colour":"red"})", {"\"colour\""});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"date":"1.2.2026"})", {"\"date\"", "2026-11-22"});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"date":"2999-01-01"})", {"\"date\"", "future"});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"minutes":12.5})", {"\"minutes\""});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"minutes":5000})", {"\"minutes\"", "1440"});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"medium":"pigeon"})", {"\"medium\"", "in_person"});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"assessment":{"level":9}})", {"\"assessment.level\"", "1 "});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"assessment":"2"})", {"\"assessment\""});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"assessment":{"level":2,"of":1}})", {"\"assessment.of\""});
    expectRefused({"log"}, R"({"with":[{"name":"X"}],"issues":{"Pay":7}})", {"\"issues\""});
}

TEST_F(PeopleCommands, EditsAreAllAppliedOrNone) {
    const std::string good = R"({"kind":"person","set":{"given":"Anna"}})";
    expectRefused({"apply", "-"}, good + "\n{\n", {"line 2"});
    expectRefused({"apply", "-"}, good + "\n\n" + R"({"kind":"dragon","set":{}})", {"line 3", "dragon"});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"person","set":{"height":3}})", {"line 2", "\"height\""});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"person","set":{"given":3}})", {"line 2", "\"given\""});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"person","set":"x"})", {"line 2", "\"set\""});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"person","id":"12","set":{"given":"x"}})",
                  {"line 2", "\"id\""});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"contact_point","set":{"value":"1"}})",
                  {"line 2", "\"owners\""});
    expectRefused({"apply", "-"}, good + "\n" + R"({"kind":"person","extra":1,"set":{"given":"x"}})",
                  {"line 2", "\"extra\""});

    write("edits", good + "\n" + R"({"kind":"person","set":{"given":"Bela"}})" + "\n");
    const Ran applied = run({"apply", path("edits")});
    ASSERT_EQ(applied.exit, 0) << applied.err;
    ASSERT_THAT(applied.lines(), SizeIs(2));
    EXPECT_EQ(textOf(ask({"person", applied.lines()[1]}).at(0), "given"), "Bela");
    ASSERT_EQ(
        run({"apply", "-"}, R"({"kind":"person","id":")" + applied.lines()[1] + R"(","set":{"family":"Nagy"}})").exit,
        0);
    EXPECT_EQ(textOf(ask({"person", applied.lines()[1]}).at(0), "family"), "Nagy");
}

TEST_F(PeopleCommands, WhatIsExportedCanBeImportedElsewhere) {
    person(R"({"given":"Anna","family":"Schmidt","note":"says \"hi\"; twice"})");
    const Ran exported = run({"export", "csv", path("people.csv")});
    ASSERT_EQ(exported.exit, 0) << exported.err;
    EXPECT_THAT(exported.out, IsEmpty());
    EXPECT_THAT(exported.err, HasSubstr("plain file"));
    EXPECT_EQ(run({"export", "csv", path("people.csv")}).exit, 1) << "nothing is overwritten";

    const auto again = ask({"import", "csv", path("people.csv")});
    EXPECT_EQ(again.back().value(QLatin1String("unchanged")).toInt(), 1);
    EXPECT_THAT(ask({"people"}), SizeIs(1));
}

TEST_F(PeopleCommands, ColumnsCanBeNamedAndWrongNamesAreSaid) {
    write("sheet.csv", "Spalte A;Spalte B\nAnna;Schmidt\n");
    ASSERT_EQ(run({"import", "csv", path("sheet.csv"), "--map", "Spalte A=given", "--map", "2=family"}).exit, 0);
    EXPECT_EQ(textOf(ask({"people"}).at(0), "family"), "Schmidt");
    EXPECT_EQ(run({"import", "csv", path("sheet.csv"), "--map", "Spalte C=given"}).exit, 1);
    EXPECT_EQ(run({"import", "csv", path("nothing.csv")}).exit, 1);
    EXPECT_EQ(run({"import", "xyz", path("sheet.csv")}).exit, 2);
}

TEST_F(PeopleCommands, ASheetThatIsNotInTheEncodingNamedIsRefusedAndNothingWritten) {
    write("sheet.csv", "Vorname;Nachname\nZoe;Berg\nJ\xFCrgen;M\xFCller\n");
    const std::string before = digest();
    const Ran refused = run({"import", "csv", path("sheet.csv"), "--encoding", "utf-8"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_NE(refused.err.find("row 3: not in UTF-8"), std::string::npos) << refused.err;
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run({"import", "csv", path("sheet.csv"), "--encoding", "windows-1252"}).exit, 0);
}

TEST_F(PeopleCommands, AnImportThatIsInterruptedLeavesNothing) {
    std::string sheet = "Given;Family\n";
    for (int i = 0; i < 60'000; ++i) sheet += "Given" + std::to_string(i) + ";Family" + std::to_string(i) + '\n';
    write("sheet.csv", sheet);
    const std::string before = digest();
    QProcess process;
    start(process, withVault({"import", "csv", path("sheet.csv")}));
    process.closeWriteChannel();
    QByteArray said;
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains("Read as") && process.waitForReadyRead(60'000)) said += process.readAllStandardError();
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const Ran stopped = finish(process);

    EXPECT_EQ(stopped.exit, 1);
    EXPECT_THAT(stopped.err, HasSubstr("Stopped; nothing was changed"));
    EXPECT_THAT(stopped.out, IsEmpty());
    EXPECT_EQ(digest(), before);
    EXPECT_EQ(run({"check", "--deep"}).exit, 0);
    EXPECT_EQ(run({"apply", "-"}, R"({"kind":"person","set":{"given":"Anna"}})").exit, 0);
}

} // namespace
} // namespace hedgerow
