// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "core/commands/log_conversation.h"
#include "tests/ui/pages_vault.h"
#include "ui/text/strings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hedgerow {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString nameAt(const PeopleModel& model, int row) {
    return model.index(row, PeopleModel::Name).data().toString();
}

bool listed(PeopleModel& model, int rows) {
    return QTest::qWaitFor([&] { return model.isListed() && model.rowCount() == rows && model.personAt(0) != nullptr; },
                           20'000);
}

TEST(PeopleModel, ListsEveryoneAndFetchesLinesWhenTheyAreAskedFor) {
    PagesVault vault;
    vault.addMany(1'000);
    PeopleModel model(vault.session());
    const QAbstractItemModelTester tester(&model, kFatal);

    model.reload();

    ASSERT_TRUE(listed(model, 1'000));
    EXPECT_EQ(nameAt(model, 0), u"Person 0000");
    EXPECT_EQ(nameAt(model, 999), u"…");
    EXPECT_TRUE(QTest::qWaitFor([&] { return nameAt(model, 999) == u"Person 0999"; }, 20'000));
    EXPECT_EQ(model.total(), 1'000);
}

TEST(PeopleModel, AnswersOnlyTheNewestOfManyQuestions) {
    PagesVault vault;
    vault.addMany(300);
    PeopleModel model(vault.session());
    const QAbstractItemModelTester tester(&model, kFatal);
    model.reload();
    ASSERT_TRUE(listed(model, 300));
    QSignalSpy answers(&model, &PeopleModel::listed);

    for (const char* text : {"0", "00", "001", "0012", "0123"}) {
        PeopleQuery query;
        query.text = text;
        model.setQuery(query);
    }
    ASSERT_TRUE(listed(model, 1));
    vault.settle();

    EXPECT_EQ(answers.size(), 1);
    EXPECT_EQ(nameAt(model, 0), u"Person 0123");
}

TEST(PeopleModel, SortsByTheColumnThatIsAskedFor) {
    PagesVault vault;
    vault.addMany(3);
    PeopleModel model(vault.session());
    const QAbstractItemModelTester tester(&model, kFatal);

    model.sort(PeopleModel::Name, Qt::DescendingOrder);

    ASSERT_TRUE(listed(model, 3));
    EXPECT_EQ(nameAt(model, 0), u"Person 0002");
}

TEST(PeopleModel, ShowsAndSortsTheTagsOfEach) {
    PagesVault vault;
    const PersonId ada = vault.add("Ada");
    const PersonId bilal = vault.add("Bilal");
    vault.add("Cem");
    const auto tag = [&](const char* label, std::initializer_list<PersonId> people) {
        const Id id = vault.run(EditRecords{{{Kind::Tag, {}, {}, {{"label", label}}}}}).created.front();
        for (const PersonId& person : people)
            vault.run(EditRecords{{{Kind::Tagging, {}, {person.id}, {{"tag", Value(id)}}}}});
    };
    tag("night shift", {ada});
    tag("driver", {ada, bilal});
    PeopleModel model(vault.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(PeopleModel::Tags, Qt::AscendingOrder);
    vault.settle();
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(0, PeopleModel::Name), u"Bilal");
    EXPECT_EQ(cell(1, PeopleModel::Tags), u"driver, night shift");
    EXPECT_EQ(cell(2, PeopleModel::Tags), QString());
    EXPECT_FALSE(model.flags(model.index(0, PeopleModel::Tags)).testFlag(Qt::ItemIsEditable));
}

TEST(PeopleModel, ShowsWhatWasWrittenWithoutANewList) {
    PagesVault vault;
    vault.addMany(2);
    PeopleModel model(vault.session());
    const QAbstractItemModelTester tester(&model, kFatal);
    model.reload();
    ASSERT_TRUE(listed(model, 2));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    LogConversation talk;
    talk.with.push_back({model.personAt(0)->id, {}, false});
    talk.date = vault.today();

    vault.run(talk);

    EXPECT_TRUE(QTest::qWaitFor([&] { return model.personAt(0) && model.personAt(0)->talks == 1; }, 20'000));
    EXPECT_EQ(resets.size(), 0);
}

TEST(PeopleModel, AsksForNothingWhileNothingIsOpen) {
    TestEnvironment environment;
    Session session(environment.environment);
    PeopleModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);

    model.reload();

    EXPECT_FALSE(model.isListed());
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace hedgerow
