// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_program.h"
#include "tests/ui/bundle_vaults.h"
#include "ui/actions/folder_keeper.h"
#include "ui/actions/undo_keeper.h"
#include "ui/dialogs/bundle/take_in_dialog.h"
#include "ui/dialogs/shared_folder_dialog.h"
#include "ui/pages/shared_folder_card.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>

#include <filesystem>
#include <fstream>

namespace hedgerow {
namespace {

using namespace std::chrono_literals;

// Where only what a test does makes a keeper look.
constexpr FolderKeeper::Pace kQuick{0ms, 5ms, 5ms, 1h};

class SharedFolderOf : public BundleVaults {
protected:
    SharedFolderOf() { std::filesystem::create_directory(place); }

    void meetEachOther() {
        bilalAtAda = meet(ada, bilal);
        adaAtBilal = meet(bilal, ada);
    }
    Result<void> choose(PagesVault& vault, const exchange::FolderChoice& choice) {
        std::optional<Result<void>> done;
        vault.session().chooseFolder(choice, &vault.session(), [&](const Result<void>& chosen) { done = chosen; });
        EXPECT_TRUE(eventually([&] { return done.has_value(); }));
        return *done;
    }
    void join(bool takesIn = true) {
        meetEachOther();
        EXPECT_TRUE(choose(ada, {place, {bilalAtAda}, bundle::Profile::CoOrganizer, takesIn}));
        EXPECT_TRUE(choose(bilal, {place, {adaAtBilal}, bundle::Profile::CoOrganizer, takesIn}));
    }
    // A keeper may be looking too: what was asked for last is answered last.
    static Result<exchange::FolderReport> tryToLook(PagesVault& vault) {
        Session& session = vault.session();
        std::optional<Result<exchange::FolderReport>> seen;
        bool isAnswered = false;
        QObject context;
        QObject::connect(&session, &Session::folderLooked, &context, [&](const Result<exchange::FolderReport>& report) {
            if (!isAnswered) seen = report;
        });
        session.lookAtFolder();
        session.settle(&context, [&] { isAnswered = true; });
        EXPECT_TRUE(eventually([&] { return isAnswered; }));
        return seen ? std::move(*seen) : Result<exchange::FolderReport>(ErrorCode::Failed, "no look");
    }
    static exchange::FolderReport look(PagesVault& vault) {
        auto report = tryToLook(vault);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail);
        return report ? std::move(*report) : exchange::FolderReport();
    }
    static std::optional<exchange::FolderChoice> choiceOf(PagesVault& vault) {
        std::optional<Result<std::optional<exchange::FolderChoice>>> found;
        vault.session().work<Result<std::optional<exchange::FolderChoice>>>(
            &vault.session(), [](Workspace& workspace) { return workspace.exchange().choice(); },
            [&](const Result<std::optional<exchange::FolderChoice>>& choice) { found = choice; });
        EXPECT_TRUE(eventually([&] { return found.has_value(); }));
        return found->value();
    }
    static bool says(const QWidget& within, const char* part) {
        const auto labels = within.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().remove(QChar(0x200B)).contains(QString::fromUtf8(part));
        });
    }
    static QPushButton* named(const QWidget& within, const char* name) {
        return within.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    static void pick(const SharedFolderCard& card, const char* entry) {
        for (QAction* action : named(card, "folderMenu")->menu()->actions())
            if (action->text() == QString::fromUtf8(entry)) return action->trigger();
        FAIL() << entry;
    }

    Path place = folder / "between us";
    Id bilalAtAda;
    Id adaAtBilal;
};

class SharedFolderCardOf : public SharedFolderOf {
protected:
    void show() {
        card.resize(620, 500);
        card.show();
        QSignalSpy shown(&card, &SharedFolderCard::shown);
        card.reload();
        ASSERT_TRUE(eventually([&] { return shown.count() > 0; }));
    }
    ~SharedFolderCardOf() override {
        for (QDialog* dialog : card.window()->findChildren<QDialog*>()) dialog->done(QDialog::Rejected);
    }

    SharedFolderCard card{bilal.session()};
};

TEST_F(SharedFolderCardOf, SaysWhatAFolderIsForUntilOneIsChosen) {
    show();

    EXPECT_TRUE(says(card, "Syncthing"));
    EXPECT_TRUE(named(card, "chooseFolder")->isVisible());
    EXPECT_FALSE(named(card, "lookNow")->isVisible());
    named(card, "chooseFolder")->click();
    EXPECT_TRUE(card.window()->findChild<SharedFolderDialog*>());
}

TEST_F(SharedFolderCardOf, SaysWhoHasWhatAndSinceWhen) {
    join();
    show();

    ASSERT_TRUE(eventually([&] { return says(card, "between us"); }));
    EXPECT_FALSE(named(card, "chooseFolder")->isVisible());
    EXPECT_TRUE(says(card, "They get: Co-organizer. What they send is taken in by itself."));
    EXPECT_TRUE(eventually([&] { return says(card, "Has not been heard of in this folder yet"); }));
    bilal.add("Cem");
    look(bilal);
    look(ada);
    named(card, "lookNow")->click();
    ASSERT_TRUE(eventually([&] { return says(card, "Has everything of yours, as of today"); }));
    EXPECT_TRUE(says(card, "Looked into today"));
    EXPECT_EQ(unnamedControls(&card), QStringList());
}

TEST_F(SharedFolderCardOf, LeadsToWhatWaitsUntilItIsTakenIn) {
    join(false);
    ada.add("Cem", "Ok");
    look(ada);
    show();
    named(card, "lookNow")->click();
    ASSERT_TRUE(eventually([&] { return says(card, "From \u2068Ada\u2069, today"); }));
    EXPECT_TRUE(says(card, "1 new people"));
    EXPECT_EQ(people(bilal), 0);

    access::button(card, QStringLiteral("Look at it…"))->click();
    const QPointer<TakeInDialog> dialog = card.window()->findChild<TakeInDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "1 new people"); }));
    dialog->findChild<QPushButton*>(QStringLiteral("next"))->click();
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "Taken in"); }));

    EXPECT_EQ(people(bilal), 1);
    EXPECT_TRUE(eventually([&] { return !says(card, "From \u2068Ada\u2069, today"); }));
}

TEST_F(SharedFolderCardOf, SaysThatTheFolderIsGoneAndThatItIsBack) {
    join();
    show();
    std::filesystem::rename(place, folder / "elsewhere");

    named(card, "lookNow")->click();
    ASSERT_TRUE(eventually([&] { return says(card, "The folder is not there now"); }));
    EXPECT_TRUE(says(card, "Ada")) << "what is known of it stays";
    std::filesystem::rename(folder / "elsewhere", place);
    named(card, "lookNow")->click();
    EXPECT_TRUE(eventually([&] { return !says(card, "The folder is not there now"); }));
}

TEST_F(SharedFolderCardOf, LeavesOnlyWhenAskedTwice) {
    join();
    show();
    ASSERT_TRUE(eventually([&] { return named(card, "folderMenu")->isVisible(); }));
    const auto answer = [&](const char* text) {
        pick(card, "Leave the folder…");
        auto* box = card.window()->findChild<QMessageBox*>(QStringLiteral("leaveFolder"));
        ASSERT_TRUE(box);
        for (QAbstractButton* button : box->buttons())
            if (button->text() == QString::fromUtf8(text)) return button->click();
        FAIL() << text;
    };

    answer("Stay");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    bilal.settle();
    EXPECT_TRUE(choiceOf(bilal));
    answer("Leave");
    ASSERT_TRUE(eventually([&] { return named(card, "chooseFolder")->isVisible(); }));
    EXPECT_FALSE(choiceOf(bilal));
}

TEST_F(SharedFolderCardOf, NamesAreText) {
    meet(ada, bilal);
    bilalAtAda = ada.read([](Reader& reader) { return reader.peers().value().front().id; });
    ada.run(SetSetting{"my_name", "<b>Ada</b>"});
    adaAtBilal = meet(bilal, ada);
    ASSERT_TRUE(choose(bilal, {place, {adaAtBilal}, bundle::Profile::Chart, false}));
    show();

    EXPECT_TRUE(eventually([&] { return says(card, "<b>Ada</b>"); }));
    EXPECT_EQ(access::richLabels(card), QStringList());
}

class SharedFolderDialogOf : public SharedFolderOf {
protected:
    SharedFolderDialog& open() {
        dialog = new SharedFolderDialog(ada.session(), nullptr);
        QSignalSpy shown(dialog, &SharedFolderDialog::shown);
        dialog->open();
        EXPECT_TRUE(eventually([&] { return shown.count() > 0; }));
        return *dialog;
    }
    QLineEdit* path() const { return dialog->findChild<QLineEdit*>(); }
    QCheckBox* box(const char* name) const {
        for (QCheckBox* each : dialog->findChildren<QCheckBox*>())
            if (each->accessibleName() == QString::fromUtf8(name)) return each;
        return nullptr;
    }
    QRadioButton* radio(const char* text) const {
        for (QRadioButton* each : dialog->findChildren<QRadioButton*>())
            if (each->text() == QString::fromUtf8(text)) return each;
        return nullptr;
    }
    void save() { button(*dialog, "Save")->click(); }
    ~SharedFolderDialogOf() override {
        if (dialog) dialog->done(QDialog::Rejected);
    }

    QPointer<SharedFolderDialog> dialog;
};

TEST_F(SharedFolderDialogOf, ChoosesAFolderForThoseWhoseWordsWereCompared) {
    meetEachOther();
    PagesVault carla{3};
    carla.run(SetSetting{"my_name", "Carla"});
    meet(ada, carla, false);
    open();
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_FALSE(box("Carla")->isEnabled());

    save();
    EXPECT_TRUE(shows(*dialog, "Choose the folder."));
    path()->setText(fromUtf8(place.string()));
    save();
    EXPECT_TRUE(shows(*dialog, "Choose with whom you share it."));
    box("Bilal")->click();
    radio("Chart")->click();
    radio("Take it in by itself")->click();
    save();
    ASSERT_TRUE(eventually([&] { return !dialog || !dialog->isVisible(); }));

    const auto choice = choiceOf(ada);
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->folder, std::filesystem::canonical(place));
    EXPECT_EQ(choice->members, std::vector{bilalAtAda});
    EXPECT_EQ(choice->profile, bundle::Profile::Chart);
    EXPECT_TRUE(choice->takesIn);
}

TEST_F(SharedFolderDialogOf, ShowsWhatWasChosenBefore) {
    join();
    open();

    EXPECT_EQ(path()->text(), fromUtf8(std::filesystem::canonical(place).string()));
    EXPECT_TRUE(box("Bilal")->isChecked());
    EXPECT_TRUE(radio("Co-organizer")->isChecked());
    EXPECT_TRUE(radio("Take it in by itself")->isChecked());
    radio("Show it to me first")->click();
    save();
    ASSERT_TRUE(eventually([&] { return !dialog || !dialog->isVisible(); }));
    EXPECT_FALSE(choiceOf(ada)->takesIn);
}

TEST_F(SharedFolderDialogOf, SaysWhyAFolderDoesNotDo) {
    meetEachOther();
    open();
    box("Bilal")->click();

    path()->setText(fromUtf8(ada.session().file().parent_path().string()));
    save();
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "Your own file lies in this folder."); }));
    path()->setText(fromUtf8((folder / "not there").string()));
    save();
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "There is no such folder."); }));
    EXPECT_FALSE(choiceOf(ada));
}

TEST_F(SharedFolderDialogOf, AsksForTheNameThatOthersSee) {
    meetEachOther();
    ada.run(SetSetting{"my_name", ""});
    open();
    path()->setText(fromUtf8(place.string()));
    box("Bilal")->click();

    save();
    ASSERT_TRUE(eventually([&] { return shows(*dialog, "Say what others call you"); }));
    dialog->findChildren<QLineEdit*>().back()->setText(QStringLiteral(" Ada "));
    save();
    ASSERT_TRUE(eventually([&] { return !dialog || !dialog->isVisible(); }));
    EXPECT_EQ(ada.read([](Reader& reader) { return reader.setting("my_name").value(); }), "Ada");
}

class FolderKeeperOf : public SharedFolderOf {};

TEST_F(FolderKeeperOf, CarriesWhatIsWrittenToTheOthers) {
    join();
    const FolderKeeper atAda(ada.session(), kQuick);
    const FolderKeeper atBilal(bilal.session(), kQuick);
    ASSERT_TRUE(eventually([&] { return !std::filesystem::is_empty(place); }));

    ada.add("Cem");
    ASSERT_TRUE(eventually([&] { return people(bilal) == 1; }));
    bilal.add("Dora");
    EXPECT_TRUE(eventually([&] { return people(ada) == 2; }));
}

TEST_F(FolderKeeperOf, LeavesAFileAloneThatHasNoFolder) {
    FolderKeeper keeper(ada.session(), kQuick);
    QSignalSpy failed(&keeper, &FolderKeeper::failed);
    QSignalSpy looked(&ada.session(), &Session::folderLooked);
    ASSERT_TRUE(eventually([&] { return looked.count() == 1; }));

    ada.add("Cem");
    ada.settle();

    EXPECT_EQ(looked.count(), 1) << "nothing that is written makes it look";
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(FolderKeeperOf, BeginsWhenAFolderIsChosen) {
    meetEachOther();
    const FolderKeeper keeper(ada.session(), kQuick);
    ada.settle();

    ASSERT_TRUE(choose(ada, {place, {bilalAtAda}, bundle::Profile::CoOrganizer, false}));

    EXPECT_TRUE(eventually([&] { return !std::filesystem::is_empty(place); }));
}

TEST_F(FolderKeeperOf, TellsOnceOfWhatWaits) {
    join(false);
    ada.add("Cem");
    look(ada);
    FolderKeeper keeper(bilal.session(), kQuick);
    QSignalSpy arrived(&keeper, &FolderKeeper::arrived);

    ASSERT_TRUE(eventually([&] { return arrived.count() == 1; }));
    const auto waiting = arrived[0][0].value<std::vector<exchange::WaitingBundle>>();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].from, "Ada");
    look(bilal);
    look(bilal);
    EXPECT_EQ(arrived.count(), 1);
    EXPECT_EQ(people(bilal), 0);
}

TEST_F(FolderKeeperOf, SaysOnceWhatIsWrongButNotThatAStickIsPulledOut) {
    join();
    FolderKeeper keeper(ada.session(), kQuick);
    QSignalSpy failed(&keeper, &FolderKeeper::failed);
    look(ada);

    std::filesystem::rename(place, folder / "elsewhere");
    EXPECT_FALSE(tryToLook(ada));
    EXPECT_EQ(failed.count(), 0);
    std::filesystem::rename(folder / "elsewhere", place);
    std::filesystem::create_hard_link(ada.session().file(), place / "the same");
    EXPECT_FALSE(tryToLook(ada));
    EXPECT_FALSE(tryToLook(ada));
    EXPECT_EQ(failed.count(), 1) << "the vault itself lies in it";
    std::filesystem::remove(place / "the same");
    look(ada);
    std::filesystem::create_hard_link(ada.session().file(), place / "the same");
    EXPECT_FALSE(tryToLook(ada));
    EXPECT_EQ(failed.count(), 2);
}

TEST_F(FolderKeeperOf, ClosingPutsOutWhatWasWritten) {
    join();
    ada.add("Cem");

    FolderKeeper::beforeClosing(ada.session());
    std::optional<bool> closed;
    ada.session().close(&ada.session(), [&](const Result<void>& done) { closed = done.ok(); });
    ASSERT_TRUE(eventually([&] { return closed.has_value(); }));

    EXPECT_TRUE(*closed);
    look(bilal);
    EXPECT_EQ(people(bilal), 1);
}

TEST_F(FolderKeeperOf, UndoIsForWhatSomebodyDidHere) {
    join();
    bilal.add("Dora");
    const auto mine = bilal.read([](Reader& reader) { return reader.lastUndoable().value(); });
    UndoKeeper undo(bilal.session());
    ASSERT_TRUE(eventually([&] { return undo.canUndo(); }));
    QSignalSpy undid(&undo, &UndoKeeper::undid);
    QSignalSpy wrote(&undo, &UndoKeeper::wrote);
    bilal.add("Emil");
    ASSERT_TRUE(eventually([&] { return wrote.count() == 1; }));
    undo.undo();
    ASSERT_TRUE(eventually([&] { return undid.count() == 1; }));
    const auto before = wrote.count();

    ada.add("Cem");
    look(ada);
    const auto report = look(bilal);
    bilal.settle();

    ASSERT_EQ(report.takenIn.size(), 1U);
    EXPECT_EQ(wrote.count(), before) << "whoever looked is the one to tell";
    EXPECT_TRUE(undo.canRedo()) << "what came in ends no redoing";
    EXPECT_EQ(bilal.read([](Reader& reader) { return reader.lastUndoable().value(); }), mine);
    undo.tell(BatchName::of(report.takenIn[0].bundle));
    ASSERT_TRUE(eventually([&] { return wrote.count() == before + 1; }));
    undo.undo(BatchName::of(report.takenIn[0].bundle));
    EXPECT_TRUE(eventually([&] { return undid.count() == 2; })) << "it is taken back by its own name";
    EXPECT_EQ(people(bilal), 1);
}

} // namespace
} // namespace hedgerow
