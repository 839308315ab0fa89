// SPDX-License-Identifier: GPL-3.0-or-later
// Two notebooks joined, by command line: who is there twice, and what one says to it.
#include "tests/cli/program.h"

#include <QJsonArray>

namespace hedgerow {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class DuplicatesCommands : public ProgramTest {
protected:
    void SetUp() override {
        makeVault();
        anna = person(R"({"given":"Anna","family":"Müller"})", "+49 170 1234567");
        again = person(R"({"given":"Anna","family":"Mueller"})", "0170 1234567");
        person(R"({"given":"Tom","family":"Stein"})", "0171 7654321");
    }

    std::string person(const std::string& set, const std::string& phone) const {
        const std::string id = run({"apply", "-"}, R"({"kind":"person","set":)" + set + '}').lines().at(0);
        run({"apply", "-"},
            R"({"kind":"contact_point","owners":[")" + id + R"("],"set":{"type":"phone","value":")" + phone + "\"}}");
        return id;
    }
    static std::vector<std::string> texts(const QJsonObject& object, const char* key) {
        std::vector<std::string> texts;
        for (const QJsonValue& value : object.value(QLatin1String(key)).toArray())
            texts.push_back(value.toString().toStdString());
        return texts;
    }

    std::string anna;
    std::string again;
};

TEST_F(DuplicatesCommands, APairIsListedWithItsReasonsUntilItIsSaidToBeOnePerson) {
    const auto found = ask({"duplicates"});
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(textOf(found[0], "confidence"), "certain");
    EXPECT_THAT(texts(found[0], "reasons"), testing::ElementsAre("same_phone", "other_spelling"));
    EXPECT_THAT(texts(found[0], "against"), IsEmpty());
    EXPECT_EQ(textOf(found[0].value(QLatin1String("kept")).toObject(), "id"), anna);
    EXPECT_EQ(textOf(found[0].value(QLatin1String("other")).toObject(), "id"), again);
    const Ran read = run({"duplicates"});
    EXPECT_THAT(read.out, testing::AllOf(HasSubstr("looks certain"), HasSubstr(anna), HasSubstr(again),
                                         HasSubstr("the same telephone number, the same name, spelled otherwise")));
    EXPECT_THAT(read.err, HasSubstr("1 pair"));

    const auto said = ask({"same", anna, again});
    EXPECT_THAT(ask({"duplicates"}), IsEmpty());
    EXPECT_THAT(ask({"people"}), SizeIs(2));
    EXPECT_THAT(run({"history"}).out, HasSubstr("Said that two records are one person"));

    ASSERT_EQ(run({"undo", textOf(said.at(0), "batch")}).exit, 0);
    EXPECT_THAT(ask({"duplicates"}), SizeIs(1));
    EXPECT_THAT(ask({"people"}), SizeIs(3));
}

TEST_F(DuplicatesCommands, ThatTheyAreTwoIsRememberedAndCanBeTakenBack) {
    const auto said = ask({"distinct", again, anna});
    EXPECT_THAT(ask({"duplicates"}), IsEmpty());
    EXPECT_THAT(run({"history"}).out, HasSubstr("Said that two records are not one person"));
    const Ran twice = run({"distinct", anna, again});
    EXPECT_EQ(twice.exit, 0);
    EXPECT_THAT(twice.err, HasSubstr("Nothing to change"));

    ASSERT_EQ(run({"undo", textOf(said.at(0), "batch")}).exit, 0);
    EXPECT_THAT(ask({"duplicates"}), SizeIs(1));
}

TEST_F(DuplicatesCommands, TheListIsNarrowedByHowSureAndByHowMany) {
    person(R"({"given":"Tom","family":"Stein"})", "0172 5555555");
    EXPECT_THAT(ask({"duplicates"}), SizeIs(2));
    EXPECT_THAT(ask({"duplicates", "--from", "certain"}), SizeIs(1));
    const Ran few = run({"duplicates", "--limit", "1"});
    EXPECT_THAT(few.err, HasSubstr("There are 2 in all"));
    EXPECT_THAT(ask({"duplicates", "--limit", "0"}), SizeIs(2));
}

TEST_F(DuplicatesCommands, WhatCannotBeSaidWritesNothing) {
    const std::string before = digest();
    EXPECT_EQ(run({"same", anna}).exit, 2);
    EXPECT_EQ(run({"same", anna, anna}).exit, 2);
    EXPECT_EQ(run({"distinct", anna, "zzz"}).exit, 2);
    EXPECT_EQ(run({"duplicates", "--from", "surely"}).exit, 2);
    EXPECT_EQ(run({"same", anna, std::string(32, '0')}).exit, 1);
    EXPECT_EQ(run({"distinct", std::string(32, '0'), anna}).exit, 1);
    EXPECT_EQ(digest(), before);
}

} // namespace
} // namespace hedgerow
