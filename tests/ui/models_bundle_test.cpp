// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundle_preview_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace hedgerow {
namespace {

using bundle::BundlePreview;
using bundle::FieldChange;
using bundle::Proposal;
using bundle::RecordPreview;
using Group = BundlePreviewModel::Group;
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Id id(std::uint8_t number) {
    return *Id::parse(std::string(30, '0') + (number < 10 ? "0" : "") + std::to_string(number));
}

class BundlePreviewModelOf : public testing::Test {
protected:
    BundlePreviewModelOf() {
        BundlePreview preview;
        const RecordName anna = RecordName::of(Kind::Person, id(1));
        preview.labels = {{id(1), "Anna Berg"}, {id(2), "Cem\nOk"}};
        preview.records.push_back({anna, false, {FieldChange{"pronouns", {"she"}, {"they"}, {Value("she")}}}});
        preview.records.push_back({anna, false, {FieldChange{"given", {"Ana"}, {"Anna"}, {}}}});
        preview.records.push_back({RecordName::of(Kind::Person, id(2)), true, {FieldChange{"given", {}, {"Cem"}, {}}}});
        preview.records.push_back(
            {RecordName::of(Kind::Unit, id(3)), true, {FieldChange{"name", {}, {"Warehouse"}, {}}}});
        preview.proposals.push_back({Proposal::What::Forget, anna, {}, "key"});
        preview.doubleLeads.push_back({PersonId(id(1)), "Ada", "Bilal"});
        model.show(std::move(preview));
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    BundlePreviewModel model;
    QAbstractItemModelTester tester{&model, kFatal};
};

TEST_F(BundlePreviewModelOf, SaysLineByLineWhatABundleChanges) {
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(text(0, BundlePreviewModel::What), u"Conflict");
    EXPECT_EQ(text(0, BundlePreviewModel::About), u"Anna Berg");
    EXPECT_EQ(text(0, BundlePreviewModel::Says), u"Pronouns: \u2068they\u2069 or \u2068she\u2069");
    EXPECT_EQ(text(0, BundlePreviewModel::Answer), u"Keep both");
    EXPECT_EQ(text(1, BundlePreviewModel::What), u"Forget?");
    EXPECT_EQ(text(1, BundlePreviewModel::Answer), u"Let it wait");
    EXPECT_EQ(text(2, BundlePreviewModel::What), u"Two leads");
    EXPECT_EQ(text(3, BundlePreviewModel::Says), u"Given name: \u2068Ana\u2069 → \u2068Anna\u2069");
    EXPECT_FALSE(text(4, BundlePreviewModel::About).contains(u'\n')) << "a name is one line";
    EXPECT_TRUE(text(5, BundlePreviewModel::About).startsWith(u"Warehouse"));
    EXPECT_EQ(text(5, BundlePreviewModel::Answer), u"");
}

TEST_F(BundlePreviewModelOf, AnswersBecomeDecisionsAndTheUsualOneIsNone) {
    EXPECT_TRUE(model.decisions().conflicts.empty());

    model.answer({0}, 2);
    model.answer({1}, 2);

    const auto decisions = model.decisions();
    ASSERT_EQ(decisions.conflicts.size(), 1U);
    EXPECT_EQ(decisions.conflicts.front().value, Value("she"));
    EXPECT_TRUE(decisions.accepted.empty());
    EXPECT_EQ(decisions.declined, std::vector<std::string>{"key"});
    model.answer({0, 1}, 0);
    EXPECT_TRUE(model.decisions().conflicts.empty());
    EXPECT_TRUE(model.decisions().declined.empty());
}

TEST_F(BundlePreviewModelOf, IsNarrowedWithoutForgettingAnswers) {
    model.answer({1}, 1);

    model.setFilter(Group::Proposal);

    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, BundlePreviewModel::Answer), u"Accept");
    model.setFilter(Group::New);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.decisions().accepted, std::vector<std::string>{"key"});
}

} // namespace
} // namespace hedgerow
