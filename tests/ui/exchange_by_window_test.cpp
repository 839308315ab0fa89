// SPDX-License-Identifier: GPL-3.0-or-later
// Two organizers who never see the command line.
#include "tests/ui/bundle_vaults.h"
#include "ui/dialogs/bundle/choice_step.h"
#include "ui/dialogs/bundle/give_dialog.h"
#include "ui/dialogs/bundle/preview_panel.h"
#include "ui/dialogs/bundle/take_in_dialog.h"
#include "ui/dialogs/bundle/write_step.h"
#include "ui/widgets/data_table.h"

#include <QCheckBox>
#include <QPointer>
#include <QRadioButton>

namespace hedgerow {
namespace {

using Group = BundlePreviewModel::Group;

class ExchangeByWindow : public BundleVaults {
protected:
    ExchangeByWindow() {
        meet(ada, bilal);
        meet(bilal, ada);
    }

    static void press(const QDialog& dialog) {
        auto* next = dialog.findChild<QPushButton*>(QStringLiteral("next"));
        ASSERT_TRUE(eventually([&] { return next->isVisible() && next->isEnabled(); }));
        QTest::mouseClick(next, Qt::LeftButton);
    }
    static bool eventuallyShows(const QDialog& dialog, const char* text) {
        return eventually([&] { return shows(dialog, text); });
    }
    template <class Button>
    static Button* named(const QDialog& dialog, const char* name) {
        for (Button* each : dialog.findChildren<Button*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(name)) return each;
        return nullptr;
    }

    // To whom → what → look → write: all but what is private.
    Path give(PagesVault& from, const char* to) {
        const auto offer = [] { return SecretBytes(std::string_view("one two three four five six")); };
        QPointer<GiveDialog> dialog = new GiveDialog(from.session(), GiveFrom(), offer, nullptr);
        dialog->open();
        EXPECT_TRUE(eventually([&] { return named<QCheckBox>(*dialog, to) != nullptr; }));
        named<QCheckBox>(*dialog, to)->click();
        press(*dialog);
        EXPECT_TRUE(eventually([&] { return named<QRadioButton>(*dialog, "Co-organizer") != nullptr; }));
        named<QRadioButton>(*dialog, "Co-organizer")->click();
        press(*dialog);
        EXPECT_TRUE(eventuallyShows(*dialog, "It is about"));
        press(*dialog);
        const Path file = fresh();
        EXPECT_TRUE(eventually([&] { return dialog->findChild<WriteStep*>()->isVisible(); }));
        dialog->findChild<WriteStep*>()->writeTo(file);
        EXPECT_TRUE(eventuallyShows(*dialog, "It is written"));
        dialog->done(QDialog::Accepted);
        return file;
    }

    // Shows what a file would change; `decide` answers what it asks.
    QPointer<TakeInDialog> takeIn(PagesVault& vault, const Path& file,
                                  const std::function<void(TakeInDialog&)>& decide = {}) {
        QPointer<TakeInDialog> dialog = new TakeInDialog(vault.session(), {}, nullptr);
        dialog->open();
        dialog->choose(file);
        EXPECT_TRUE(eventuallyShows(*dialog, "words compared"));
        if (decide) decide(*dialog);
        press(*dialog);
        EXPECT_TRUE(eventuallyShows(*dialog, "Taken in:"));
        return dialog;
    }
    static void close(const QPointer<TakeInDialog>& dialog) { dialog->done(QDialog::Accepted); }
    static BundlePreviewModel& model(const TakeInDialog& dialog) { return dialog.findChild<PreviewPanel*>()->model(); }
    static std::string digest(PagesVault& vault) {
        std::optional<Result<std::string>> answer;
        vault.session().work<Result<std::string>>(
            &vault.session(), [](Workspace& workspace) { return workspace.journal().digest(DigestScope::Shareable); },
            [&](Result<std::string> found) { answer.emplace(std::move(found)); });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer->value();
    }
};

TEST_F(ExchangeByWindow, EndsWithTheSameKnowledgeOnBothSides) {
    const PersonId cem = ada.add("Cem", "Ok");
    ada.add("Dora", "Weiss");
    bilal.add("Emil", "Roth");

    close(takeIn(bilal, give(ada, "Bilal")));
    close(takeIn(ada, give(bilal, "Ada")));
    EXPECT_EQ(people(ada), 3);
    EXPECT_EQ(people(bilal), 3);
    EXPECT_EQ(digest(ada), digest(bilal));

    // One conflict, settled on Bilal's side.
    ada.run(EditRecords{{{Kind::Person, cem.id, {}, {{"pronouns", "they"}}}}});
    bilal.run(EditRecords{{{Kind::Person, cem.id, {}, {{"pronouns", "he"}}}}});
    close(takeIn(bilal, give(ada, "Bilal"), [](TakeInDialog& dialog) {
        ASSERT_EQ(model(dialog).count(Group::Conflict), 1);
        const auto taken = model(dialog).answersAt(0).indexOf(QStringLiteral("Take \u2068they\u2069"));
        ASSERT_GT(taken, 0);
        model(dialog).answer({0}, static_cast<int>(taken));
    }));
    close(takeIn(ada, give(bilal, "Ada")));
    EXPECT_EQ(ada.read([cem](Reader& reader) { return reader.person(cem); })->person.text("pronouns"), "they");
    EXPECT_EQ(digest(ada), digest(bilal));

    // One bundle, taken back; the others hear of it and agree.
    bilal.add("Fay", "Lund");
    const auto dialog = takeIn(ada, give(bilal, "Ada"));
    EXPECT_EQ(people(ada), 4);
    QTest::mouseClick(button(*dialog, "Take the whole bundle back"), Qt::LeftButton);
    ASSERT_TRUE(eventuallyShows(*dialog, "The whole bundle is taken back."));
    close(dialog);
    EXPECT_EQ(people(ada), 3);
    close(takeIn(bilal, give(ada, "Bilal"), [](TakeInDialog& shown) {
        for (int row = 0; row < model(shown).rowCount(); ++row)
            if (model(shown).groupAt(row) == Group::Proposal) model(shown).answer({row}, 1);
    }));
    EXPECT_EQ(people(bilal), 3);
    EXPECT_EQ(digest(ada), digest(bilal));
}

} // namespace
} // namespace hedgerow
