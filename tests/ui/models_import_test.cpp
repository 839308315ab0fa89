// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sheet_preview.h"
#include "ui/models/import_rows_model.h"
#include "ui/models/sheet_model.h"
#include "ui/text/import_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using enum ImportAction;
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

SheetPreview previewOf(const std::string& text) {
    SheetPreview preview;
    auto sheet = readCsv(text);
    EXPECT_TRUE(sheet.ok());
    preview.guessed = guessMapping(*sheet);
    preview.sheet = std::make_shared<const Sheet>(std::move(*sheet));
    return preview;
}

ImportedRow row(std::int64_t number, ImportAction action, std::string reason = {}) {
    ImportedRow made;
    made.row = number;
    made.action = action;
    made.reason = std::move(reason);
    return made;
}

class ImportRowsModelOf : public testing::Test {
protected:
    ImportRowsModelOf() {
        ImportedRow changed = row(3, Changed);
        changed.changes = {Kind::ContactPoint, Kind::Membership};
        model.show(
            preview, preview.guessed,
            {row(2, Added, "invalid_phone"), changed, row(4, Doubtful, "two_match"), row(5, Refused, "no_name")});
    }
    QString text(int at, int column) const { return model.index(at, column).data().toString(); }

    SheetPreview preview = previewOf("Given,Family,Phone\nAnna,Berg,none\nBilal,Haddad,\nCem,Ok,\n,,0151 1234567\n");
    ImportRowsModel model;
    QAbstractItemModelTester tester{&model, kFatal};
};

TEST_F(ImportRowsModelOf, SaysRowByRowWhatHappensAndWhy) {
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(text(0, ImportRowsModel::Row), u"2");
    EXPECT_EQ(text(0, ImportRowsModel::Name), u"Anna Berg");
    EXPECT_EQ(text(0, ImportRowsModel::Action), u"New person");
    EXPECT_EQ(text(0, ImportRowsModel::Reason), u"\u2068Phone\u2069: not a telephone number; left out");
    EXPECT_EQ(text(1, ImportRowsModel::Reason), u"changes how to reach them, where they work");
    EXPECT_EQ(text(2, ImportRowsModel::Action), u"Who is it?");
    EXPECT_EQ(text(3, ImportRowsModel::Reason), u"No name, and nobody known is meant");
}

TEST_F(ImportRowsModelOf, NarrowsToOneActionAndKeepsDecidedQuestions) {
    model.setFilter(Doubtful);
    ASSERT_EQ(model.rowCount(), 1);

    model.decide({0}, SomeoneNew{}, QStringLiteral("someone new"));

    EXPECT_EQ(text(0, ImportRowsModel::Action), u"New person");
    EXPECT_EQ(text(0, ImportRowsModel::Reason), u"You decided: someone new");
    EXPECT_EQ(model.counts()[static_cast<std::size_t>(Doubtful)], 0);
    EXPECT_EQ(model.counts()[static_cast<std::size_t>(Added)], 2);
    model.setFilter(Doubtful);
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter(Added);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ImportRowsModelOf, ADecisionCanBeTakenBack) {
    model.decide({2}, LeaveOut{}, {});
    ASSERT_EQ(model.decisions().size(), 1U);

    model.decide({2}, std::nullopt, {});

    EXPECT_TRUE(model.decisions().empty());
    EXPECT_EQ(text(2, ImportRowsModel::Action), u"Who is it?");
}

TEST_F(ImportRowsModelOf, WhatTheFileItselfForbidsIsNotDecided) {
    model.decide({3}, SomeoneNew{}, {});

    EXPECT_TRUE(model.decisions().empty());
}

TEST_F(ImportRowsModelOf, FindsTheNextQuestionRoundTheEnd) {
    EXPECT_EQ(model.nextQuestion(-1), 2);
    EXPECT_EQ(model.nextQuestion(2), 2);
    model.decide({2}, LeaveOut{}, {});
    EXPECT_EQ(model.nextQuestion(0), -1);
}

TEST(ImportRowsModel, EmptyHasNoQuestions) {
    ImportRowsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);

    EXPECT_EQ(model.nextQuestion(0), -1);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SheetModel, ShowsTheFirstRowsWithTheirNumbers) {
    std::string text = "Given,\n";
    for (int i = 0; i < 100; ++i) text += "Anna " + std::to_string(i) + ",x\n";
    SheetModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    auto sheet = readCsv(text, {.hasHeader = true});
    ASSERT_TRUE(sheet.ok());

    model.show(std::make_shared<const Sheet>(std::move(*sheet)));

    EXPECT_EQ(model.rowCount(), static_cast<int>(SheetModel::kMostRows));
    EXPECT_EQ(model.index(1, 0).data().toString(), u"Anna 1");
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Given");
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    model.show(nullptr);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(ImportText, CellsAreShortAndShowWhatIsInvisible) {
    EXPECT_EQ(cellText("  Anna\nBerg\t"), u"Anna Berg");
    EXPECT_EQ(cellText("a\xE2\x80\xAE"
                       "b\xE2\x80\x8B"),
              u"a\uFFFDb\uFFFD");
    EXPECT_LE(cellText(std::string(1'000'000, 'x')).size(), 101);
    EXPECT_EQ(cellText("<img src=x>"), u"<img src=x>");
}

TEST(ImportText, EveryFaultOfAFileHasASentenceOfItsOwn) {
    const std::string cases[]{"PK\x03\x04",
                              "\xD0\xCF\x11\xE0",
                              "%PDF-",
                              "age-encryption.org/v1",
                              "a;b\n\"x;y\n",
                              "a;b\nx;\"" + std::string((1U << 20) + 100'000, 'x'),
                              "a" + std::string(600, ',') + "b\n"};
    QSet<QString> sentences;
    for (const std::string& bytes : cases) {
        const auto sheet = readCsv(bytes);
        ASSERT_FALSE(sheet.ok()) << bytes.substr(0, 20);
        const QString sentence = sheetErrorText(sheet.error());
        EXPECT_FALSE(sentence.contains(QStringLiteral("could not be read as a spreadsheet"))) << sheet.error().detail;
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), static_cast<qsizetype>(std::size(cases)));
}

TEST(ImportText, AnEncodingThatDoesNotFitIsNamed) {
    SheetOptions options;
    options.encoding = "UTF-8";
    const auto sheet = readCsv("name\nAda\nM\xfcller\n", options);
    ASSERT_FALSE(sheet.ok());

    const QString sentence = sheetErrorText(sheet.error());

    EXPECT_TRUE(sentence.contains(encodingText("UTF-8"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QLatin1Char('3'))) << sentence.toStdString();
}

} // namespace
} // namespace hedgerow
