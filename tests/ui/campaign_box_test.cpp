// SPDX-License-Identifier: GPL-3.0-or-later
// The campaign a conversation belongs to.
#include "ui/dialogs/campaign_box.h"

#include "core/commands/install_packs.h"
#include "core/commands/remove_records.h"
#include "tests/support/gui_support.h"
#include "tests/ui/pages_vault.h"
#include "ui/dialogs/framework_form.h"
#include "ui/dialogs/log_conversation_dialog.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace hedgerow {
namespace {

class ConversationCampaign : public testing::Test {
protected:
    ~ConversationCampaign() override {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    CampaignId campaign(const char* name, const char* framework, const char* admission = "allow") {
        return CampaignId(
            vault
                .run(EditRecords{
                    {{Kind::Campaign, {}, {}, {{"name", name}, {"framework", framework}, {"admission", admission}}}}})
                .created.front());
    }
    template <class About>
    CampaignBox& open(const About& about) {
        if (dialog) dialog->done(QDialog::Rejected);
        dialog = std::make_unique<LogConversationDialog>(vault.session(), about, nullptr).release();
        dialog->open();
        vault.settle();
        return *dialog->findChild<CampaignBox*>();
    }
    CampaignBox& open() { return open(QList<PersonId>{anna}); }
    static void choose(CampaignBox& box, const char* name) {
        const int place = box.findText(QString::fromUtf8(name));
        ASSERT_GE(place, 0) << name;
        box.setCurrentIndex(place);
    }
    void save() {
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(eventually([&] { return !dialog || !dialog->isVisible(); }));
        vault.settle();
    }
    RecordView talk() {
        return vault.read([&](Reader& reader) { return reader.person(anna); })->conversations.front();
    }
    QString stepNames() const {
        QStringList names;
        for (const QPlainTextEdit* edit : dialog->findChild<FrameworkForm*>()->findChildren<QPlainTextEdit*>())
            if (edit->isVisible()) names.append(edit->accessibleName());
        return names.join(u' ');
    }

    PagesVault vault;
    PersonId anna = vault.add("Anna");
    QPointer<LogConversationDialog> dialog;
};

TEST_F(ConversationCampaign, IsNotAskedForWhereThereIsNone) {
    EXPECT_FALSE(open().isVisible());
    EXPECT_FALSE(dialog->command().campaign);
}

TEST_F(ConversationCampaign, IsTheOneThatIsWorkedOnAndCanBeLeftBlank) {
    const CampaignId only = campaign("Canteen", "wut_hoffnung_aktion");

    CampaignBox& box = open();

    EXPECT_TRUE(box.isVisible());
    EXPECT_EQ(box.currentText(), u"Canteen");
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_EQ(dialog->command().campaign, only);
    choose(box, "No campaign");
    save();
    EXPECT_FALSE(talk().value("campaign").id());
}

TEST_F(ConversationCampaign, BringsItsWayToLeadItAndIsKeptForTheNext) {
    campaign("Canteen", "aeiou");
    const CampaignId depot = campaign("Depot", "six_steps");
    CampaignBox& box = open();
    EXPECT_EQ(box.currentText(), u"No campaign") << "there are two, and none is worked on";

    choose(box, "Depot");

    EXPECT_TRUE(stepNames().contains(u"Introduction")) << stepNames().toStdString();
    save();
    EXPECT_EQ(talk().value("campaign").id(), depot.id);
    EXPECT_EQ(open().currentText(), u"Depot");
    EXPECT_TRUE(stepNames().contains(u"Introduction"));
    choose(open(), "No campaign");
    save();
    EXPECT_EQ(open().currentText(), u"No campaign");
}

TEST_F(ConversationCampaign, LeavesInSightWhatWasWrittenByAnotherWay) {
    campaign("Canteen", "aeiou");
    campaign("Depot", "six_steps");
    CampaignBox& box = open();
    auto* step = dialog->findChild<FrameworkForm*>()->findChild<QPlainTextEdit*>();
    step->setPlainText(QStringLiteral("the shifts"));
    const auto before = dialog->command().steps;

    choose(box, "Depot");

    EXPECT_EQ(dialog->command().steps, before);
    EXPECT_EQ(dialog->command().steps.size(), 1U);
}

TEST_F(ConversationCampaign, OfOneThatIsCorrectedIsItsOwn) {
    const CampaignId canteen = campaign("Canteen", "aeiou");
    const CampaignId depot = campaign("Depot", "six_steps");
    LogConversation log;
    log.with.push_back({anna, {}, false});
    log.campaign = canteen;
    const Id conversation = vault.run(log).created.front();
    EXPECT_EQ(open(conversation).currentText(), u"Canteen");
    choose(*dialog->findChild<CampaignBox*>(), "Depot");
    save();
    EXPECT_EQ(talk().value("campaign").id(), depot.id);

    choose(open(conversation), "No campaign");
    save();

    EXPECT_FALSE(talk().value("campaign").id());
    EXPECT_EQ(open().currentText(), u"No campaign") << "a correction is no choice for the next";
}

TEST_F(ConversationCampaign, ThatIsGoneKeepsItsPlace) {
    const CampaignId canteen = campaign("Canteen", "aeiou");
    LogConversation log;
    log.with.push_back({anna, {}, false});
    log.campaign = canteen;
    const Id conversation = vault.run(log).created.front();
    vault.run(RemoveRecords{{{Kind::Campaign, canteen.id}}});

    EXPECT_EQ(open(conversation).currentText(), u"A campaign that is gone");
    EXPECT_EQ(dialog->command().campaign, canteen);
}

} // namespace
} // namespace hedgerow
