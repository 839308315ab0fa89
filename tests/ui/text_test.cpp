// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"
#include "ui/text/batch_text.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/strings.h"

#include <QLocale>
#include <QSet>

namespace hedgerow {
namespace {

TEST(ErrorText, EveryCodeHasASentenceOfItsOwn) {
    QSet<QString> sentences;

    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString sentence = errorText({static_cast<ErrorCode>(code), {}});
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << code;
        EXPECT_FALSE(sentences.contains(sentence)) << code;
        sentences.insert(sentence);
    }
}

TEST(ErrorText, NeverShowsTheDetailOfALibrary) {
    const QString sentence = errorText({ErrorCode::Damaged, "SQLITE_NOTADB 26"});

    EXPECT_FALSE(sentence.contains(QStringLiteral("SQLITE")));
}

TEST(FieldText, EveryFieldAndEveryChoiceHasALabel) {
    for (const Field& field : allFields()) {
        EXPECT_NE(fieldLabel(field.kind, field.name), fromUtf8(field.name))
            << kindName(field.kind) << '.' << field.name;
        for (const std::string_view choice : field.choices)
            EXPECT_NE(choiceLabel(field.name, choice), fromUtf8(choice)) << field.name << ' ' << choice;
    }
}

TEST(FieldText, AFieldOfANewerVersionIsShownAsItIs) {
    EXPECT_EQ(fieldLabel(Kind::Person, "shoe_size"), QStringLiteral("shoe_size"));
    EXPECT_EQ(fieldLabel(Kind::Conversation, "step/agitate"), QStringLiteral("Step"));
}

TEST(FieldText, EveryKindHasAName) {
    for (const Kind kind : allKinds()) {
        EXPECT_FALSE(kindLabel(kind).isEmpty());
        EXPECT_TRUE(kindCount(kind, 2).contains(QLatin1Char('2')));
    }
}

TEST(BatchText, SaysHowManyWereImported) {
    BatchView batch;
    batch.code = "import.csv";
    batch.counts = {{"added", 200}, {"changed", 14}};

    EXPECT_TRUE(batchText(batch).contains(QStringLiteral("214"))) << batchText(batch).toStdString();
}

TEST(BatchText, ACodeItDoesNotKnowIsToldByWhatWasChanged) {
    BatchView batch;
    batch.code = "something.new";
    batch.counts = {{"person", 3}, {"unit", 1}};

    EXPECT_TRUE(batchText(batch).contains(QStringLiteral("3"))) << batchText(batch).toStdString();
    EXPECT_FALSE(batchText(batch).contains(QStringLiteral("something")));
}

TEST(DateText, DaysGoToQtAndBack) {
    const Date date = *Date::of(2026, 11, 22);

    EXPECT_EQ(toQDate(date), QDate(2026, 11, 22));
    EXPECT_EQ(fromQDate(toQDate(date)), date);
}

TEST(DateText, NearDaysAreToldFromToday) {
    const Date today = *Date::of(2026, 11, 22);

    EXPECT_EQ(relativeDate(today, today), QStringLiteral("today"));
    EXPECT_EQ(relativeDate(today.plusDays(-1), today), QStringLiteral("yesterday"));
    EXPECT_EQ(relativeDate(today.plusDays(1), today), QStringLiteral("tomorrow"));
    EXPECT_TRUE(relativeDate(today.plusDays(-5), today).contains(QLatin1Char('5')));
    EXPECT_TRUE(relativeDate(today.plusDays(-21), today).contains(QLatin1Char('3')));
    EXPECT_TRUE(datePhrase(today.plusDays(-3), today).contains(QStringLiteral("2026")));
}

} // namespace
} // namespace hedgerow
