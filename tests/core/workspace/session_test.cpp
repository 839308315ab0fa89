// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

#include "tests/core/workspace/workspace_fixture.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <future>

namespace hedgerow {
namespace {

using testing::ElementsAre;

class SessionTest : public WorkspaceTest {
protected:
    // Runs the event loop until `leave` is called; a test that is stuck ends, and fails, after twenty seconds.
    void wait() {
        QTimer::singleShot(20'000, &m_loop, [this] {
            ADD_FAILURE() << "no answer";
            m_loop.quit();
        });
        m_loop.exec();
    }
    Result<void> openNew(Session& session) {
        session.setNewVaultCost(cheap());
        Result<void> result;
        session.create(m_file, words(), &m_context, [&](Result<void> answer) {
            result = answer;
            m_loop.quit();
        });
        wait();
        return result;
    }
    // Waits until everything asked before is answered.
    void drain(Session& session) {
        session.read(
            &m_context, [](Reader&) { return 0; }, [this](int) { m_loop.quit(); });
        wait();
    }

    // Answers questions by `isAccepted` and keeps them.
    void answerBy(Session& session, bool isAccepted) {
        session.setQuestion([this, isAccepted](const Error& odd, const Session::Decide& decide) {
            m_asked.push_back(odd.code);
            decide(isAccepted);
        });
    }
    Result<void> openAgain(Session& session, std::string_view passphrase = "old words") {
        Result<void> result;
        session.open(m_file, words(passphrase), &m_context, [&](Result<void> answer) {
            result = answer;
            m_loop.quit();
        });
        wait();
        return result;
    }
    // A vault whose newest change lies in the future.
    void makeVaultAhead() {
        m_clock.advance(3 * kDayMs);
        auto workspace = create();
        ASSERT_TRUE(workspace->run(newPerson("Anna")));
        ASSERT_TRUE(workspace->close());
        m_clock.advance(-3 * kDayMs);
    }

    std::vector<ErrorCode> m_asked;
    int m_argc = 1;
    std::string m_name = "session_test";
    char* m_argv[2]{m_name.data(), nullptr};
    QCoreApplication m_application{m_argc, m_argv};
    QEventLoop m_loop;
    QObject m_context;
};

TEST_F(SessionTest, OpensOnItsOwnThreadAndAnswersOnOurs) {
    Session session(m_environment);
    bool isTold = false;
    QObject::connect(&session, &Session::opened, &m_context, [&] { isTold = true; });

    ASSERT_TRUE(openNew(session));

    EXPECT_TRUE(isTold);
    EXPECT_TRUE(session.isOpen());
    EXPECT_EQ(session.file(), m_file);
    std::thread::id there;
    std::thread::id here;
    session.read(
        &m_context, [](Reader&) { return std::this_thread::get_id(); },
        [&](std::thread::id id) {
            there = id;
            here = std::this_thread::get_id();
            m_loop.quit();
        });
    wait();
    EXPECT_NE(there, std::this_thread::get_id());
    EXPECT_EQ(here, std::this_thread::get_id());
}

TEST_F(SessionTest, AVaultThatDoesNotOpenIsAnAnswerToo) {
    Session session(m_environment);
    Result<void> result;
    session.open(m_folder / "nothing", words(), &m_context, [&](Result<void> answer) {
        result = answer;
        m_loop.quit();
    });
    wait();

    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(session.isOpen());
}

TEST_F(SessionTest, EverybodyHearsOfAChangeBeforeTheAnswer) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    std::vector<std::string> order;
    QObject::connect(&session, &Session::changed, &m_context, [&](const Changes& changes) {
        EXPECT_TRUE(changes.batch.has_value());
        EXPECT_EQ(changes.records.size(), 1U);
        order.emplace_back("changed");
    });
    session.run(newPerson("Anna"), &m_context, [&](const Result<Outcome>& outcome) {
        EXPECT_TRUE(outcome.ok());
        order.emplace_back("answer");
        m_loop.quit();
    });
    wait();

    EXPECT_THAT(order, ElementsAre("changed", "answer"));
}

TEST_F(SessionTest, AFailedCommandChangesNothingAndSaysSo) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    int changes = 0;
    QObject::connect(&session, &Session::changed, &m_context, [&] { ++changes; });
    std::optional<ErrorCode> code;
    session.run(WritesThenFails{}, &m_context, [&](const Result<Outcome>& outcome) {
        code = outcome.error().code;
        m_loop.quit();
    });
    wait();

    EXPECT_EQ(code, ErrorCode::Refused);
    EXPECT_EQ(changes, 0);
}

TEST_F(SessionTest, WorkIsDoneInTheOrderAskedFor) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    std::vector<std::int64_t> counts;
    for (int i = 0; i < 20; ++i) {
        session.run(newPerson("Person " + std::to_string(i)));
        session.read(
            &m_context, [](Reader& reader) { return reader.counts().value().people; },
            [&](std::int64_t people) { counts.push_back(people); });
    }
    drain(session);

    ASSERT_EQ(counts.size(), 20U);
    for (std::size_t i = 0; i < counts.size(); ++i) EXPECT_EQ(counts[i], static_cast<std::int64_t>(i) + 1);
}

TEST_F(SessionTest, WhoIsGoneGetsNoAnswerButOthersHearOfTheChange) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    int changes = 0;
    bool isAnswered = false;
    QObject::connect(&session, &Session::changed, &m_context, [&] { ++changes; });
    auto form = std::make_unique<QObject>();
    session.run(newPerson("Anna"), form.get(), [&](const Result<Outcome>&) { isAnswered = true; });
    session.read(
        form.get(), [](Reader&) { return 1; }, [&](int) { isAnswered = true; });
    form.reset();
    drain(session);

    EXPECT_FALSE(isAnswered);
    EXPECT_EQ(changes, 1);
}

TEST_F(SessionTest, AnAnswerMayAskAgain) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    std::int64_t people = 0;
    session.run(newPerson("Anna"), &m_context, [&](const Result<Outcome>&) {
        session.read(
            &m_context, [](Reader& reader) { return reader.counts().value().people; },
            [&](std::int64_t count) {
                people = count;
                m_loop.quit();
            });
    });
    wait();

    EXPECT_EQ(people, 1);
}

TEST_F(SessionTest, ClosingComesAfterWhatWasAskedBeforeAndNothingIsLost) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    bool isTold = false;
    QObject::connect(&session, &Session::closed, &m_context, [&] { isTold = true; });
    for (int i = 0; i < 5; ++i) session.run(newPerson("Person " + std::to_string(i)));
    session.close(&m_context, [&](const Result<void>& closed) {
        EXPECT_TRUE(closed.ok());
        m_loop.quit();
    });
    wait();
    EXPECT_TRUE(isTold);
    EXPECT_FALSE(session.isOpen());

    const auto again = open();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(people(**again), 5);
}

TEST_F(SessionTest, AskedAfterClosingNobodyAnswers) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    bool isAnswered = false;
    session.close(&m_context, [](const Result<void>&) {});
    session.read(
        &m_context, [](Reader&) { return 1; }, [&](int) { isAnswered = true; });
    Result<void> reopened = ErrorCode::Failed;
    session.open(m_file, words(), &m_context, [&](Result<void> answer) {
        reopened = answer;
        m_loop.quit();
    });
    wait();

    EXPECT_FALSE(isAnswered);
    EXPECT_TRUE(reopened.ok());
    EXPECT_TRUE(session.isOpen());
}

TEST_F(SessionTest, GoingWhileJobsWaitEndsWhatRunsDropsTheRestAndClosesTheVault) {
    std::promise<void> started;
    std::promise<void> goOn;
    bool isAnswered = false;
    std::atomic<bool> hasRun = false;
    std::thread release;
    {
        Session session(m_environment);
        ASSERT_TRUE(openNew(session));
        session.read(
            &m_context,
            [&](Reader&) {
                started.set_value();
                goOn.get_future().wait();
                hasRun = true;
                return 0;
            },
            [&](int) { isAnswered = true; });
        session.run(newPerson("Never"));
        started.get_future().wait();
        release = std::thread([&] { goOn.set_value(); });
    }
    release.join();
    QCoreApplication::sendPostedEvents();

    EXPECT_TRUE(hasRun);
    EXPECT_FALSE(isAnswered);
    const auto again = open();
    ASSERT_TRUE(again.ok()) << "the lock is free";
    EXPECT_EQ((*again)->check(false).value().size(), 0U);
}

TEST_F(SessionTest, ASuspiciousClockIsAskedAboutOnceAndWhatWaitedIsWrittenInOrder) {
    makeVaultAhead();
    Session session(m_environment);
    Session::Decide answer;
    session.setQuestion([&](const Error& odd, Session::Decide later) {
        m_asked.push_back(odd.code);
        answer = std::move(later);
    });
    ASSERT_TRUE(openAgain(session));
    std::vector<std::string> written;
    for (const char* name : {"Ben", "Cem"})
        session.run(newPerson(name), &m_context, [&written, name](const Result<Outcome>& outcome) {
            EXPECT_TRUE(outcome.ok());
            written.emplace_back(name);
        });
    drain(session);
    EXPECT_THAT(m_asked, ElementsAre(ErrorCode::ClockSuspicious));
    EXPECT_TRUE(written.empty());

    answer(true);
    drain(session);
    session.run(newPerson("Dora"), &m_context, [&](const Result<Outcome>&) { written.emplace_back("Dora"); });
    drain(session);

    EXPECT_THAT(written, ElementsAre("Ben", "Cem", "Dora"));
    EXPECT_EQ(m_asked.size(), 1U);
}

TEST_F(SessionTest, ASuspiciousClockThatIsNotAcceptedWritesNothingAndIsAskedAboutAgain) {
    makeVaultAhead();
    Session session(m_environment);
    answerBy(session, false);
    ASSERT_TRUE(openAgain(session));
    std::vector<ErrorCode> errors;
    const auto keepError = [&](const Result<Outcome>& outcome) { errors.push_back(outcome.error().code); };
    session.run(newPerson("Ben"), &m_context, keepError);
    drain(session);
    session.run(newPerson("Ben"), &m_context, keepError);
    drain(session);

    EXPECT_THAT(errors, ElementsAre(ErrorCode::ClockSuspicious, ErrorCode::ClockSuspicious));
    EXPECT_EQ(m_asked.size(), 2U);
}

TEST_F(SessionTest, AnAcceptedClockIsAcceptedUntilTheVaultIsClosed) {
    makeVaultAhead();
    Session session(m_environment);
    answerBy(session, true);
    ASSERT_TRUE(openAgain(session));
    session.run(newPerson("Ben"));
    drain(session);
    session.close(&m_context, [&](const Result<void>&) { m_loop.quit(); });
    wait();
    ASSERT_TRUE(openAgain(session));
    session.run(newPerson("Cem"));
    drain(session);

    EXPECT_EQ(m_asked.size(), 2U);
}

TEST_F(SessionTest, ClosingAnswersTheQuestionAndALateAnswerIsNone) {
    makeVaultAhead();
    Session session(m_environment);
    Session::Decide answer;
    session.setQuestion([&](const Error&, Session::Decide later) { answer = std::move(later); });
    ASSERT_TRUE(openAgain(session));
    std::optional<ErrorCode> code;
    session.run(newPerson("Ben"), &m_context, [&](const Result<Outcome>& outcome) { code = outcome.error().code; });
    drain(session);
    session.close(&m_context, [&](const Result<void>&) { m_loop.quit(); });
    wait();
    EXPECT_EQ(code, ErrorCode::ClockSuspicious);

    answer(true);
    answer = {};
    ASSERT_TRUE(openAgain(session));
    session.run(newPerson("Cem"));
    drain(session);

    EXPECT_TRUE(answer) << "the clock was not accepted for this opening";
}

TEST_F(SessionTest, AKeyThatCostsMoreThanUsualIsMadeOnlyAfterAsking) {
    const KdfCost dear = *KdfCost::fromByte(0x04); // four passes
    ASSERT_TRUE(dear.isUnusual());
    {
        auto made = Workspace::create(m_environment, m_file, words(), dear);
        ASSERT_TRUE(made.ok());
        ASSERT_TRUE((*made)->close());
    }
    Session session(m_environment);
    EXPECT_EQ(openAgain(session).error().code, ErrorCode::CostTooHigh) << "nobody to ask";

    answerBy(session, false);
    EXPECT_EQ(openAgain(session).error().code, ErrorCode::CostTooHigh);
    EXPECT_FALSE(session.isOpen());

    answerBy(session, true);
    EXPECT_EQ(openAgain(session, "other words").error().code, ErrorCode::WrongPassphrase);
    EXPECT_TRUE(openAgain(session));
    EXPECT_TRUE(session.isOpen());
    EXPECT_THAT(m_asked, ElementsAre(ErrorCode::CostTooHigh, ErrorCode::CostTooHigh, ErrorCode::CostTooHigh));
}

struct UntilStopped {
    Result<Outcome> execute(CommandContext& context) const {
        std::int64_t done = 0;
        while (context.progress->step(++done, 0)) std::this_thread::yield();
        return ErrorCode::Cancelled;
    }
};

TEST_F(SessionTest, LongWorkCanBeStoppedFromHere) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    const auto progress = std::make_shared<Progress>();
    std::optional<ErrorCode> code;
    session.run(
        UntilStopped{}, &m_context,
        [&](const Result<Outcome>& outcome) {
            code = outcome.error().code;
            m_loop.quit();
        },
        progress);
    QTimer::singleShot(0, &m_context, [&] { progress->cancel(); });
    wait();

    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST_F(SessionTest, LongWorkIsStoppedForWhoeverClosesTheVault) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    std::vector<ErrorCode> codes;
    const auto note = [&](const Result<Outcome>& outcome) { codes.push_back(outcome.error().code); };
    session.run(UntilStopped{}, &m_context, note, std::make_shared<Progress>());
    session.run(UntilStopped{}, &m_context, note, std::make_shared<Progress>());

    session.stopLongWork();
    session.close(&m_context, [&](const Result<void>&) { m_loop.quit(); });
    wait();

    EXPECT_EQ(codes, (std::vector{ErrorCode::Cancelled, ErrorCode::Cancelled}));
    EXPECT_FALSE(session.isOpen());
}

TEST_F(SessionTest, SaysWhileItOpensAndWhenThatFailed) {
    Session session(m_environment);
    int failures = 0;
    QObject::connect(&session, &Session::notOpened, &m_context, [&] { ++failures; });

    session.open(m_folder / "nothing", SecretBytes(std::string_view("x")), &m_context,
                 [&](const Result<void>&) { m_loop.quit(); });
    EXPECT_TRUE(session.isOpening());
    wait();

    EXPECT_FALSE(session.isOpening());
    EXPECT_EQ(failures, 1);
}

TEST_F(SessionTest, ARestoreThatFailsLeavesTheVaultOpenAsItWas) {
    Session session(m_environment);
    ASSERT_TRUE(openNew(session));
    session.run(newPerson("Anna"));
    ASSERT_TRUE(m_files.writeNew(m_folder / "letter", std::string(8192, 'x')));
    std::vector<std::string> told;
    QObject::connect(&session, &Session::restoreBegan, &m_context, [&] { told.emplace_back("began"); });
    QObject::connect(&session, &Session::closed, &m_context, [&] { told.emplace_back("closed"); });
    QObject::connect(&session, &Session::opened, &m_context, [&] { told.emplace_back("opened"); });
    std::optional<ErrorCode> code;
    QObject::connect(&session, &Session::restoreEnded, &m_context, [&](const Result<std::optional<Path>>& replaced) {
        told.emplace_back("ended");
        if (!replaced) code = replaced.error().code;
        m_loop.quit();
    });

    session.restore(m_folder / "letter", {}, m_file);
    wait();

    EXPECT_EQ(code, ErrorCode::NotAVault);
    EXPECT_THAT(told, ElementsAre("began", "closed", "opened", "ended"));
    EXPECT_TRUE(session.isOpen());
    std::int64_t people = -1;
    session.read(
        &m_context, [](Reader& reader) { return reader.counts().value().people; },
        [&](std::int64_t count) {
            people = count;
            m_loop.quit();
        });
    wait();
    EXPECT_EQ(people, 1);
}

TEST_F(SessionTest, ACopyOfAClosedVaultGoesOverNoFileAndNotBesideAStrayJournal) {
    { create(); }
    Session session(m_environment);
    const auto copy = [&](const Path& to) {
        Result<void> result;
        session.copyClosed(m_file, to, &m_context, [&](const Result<void>& answer) {
            result = answer;
            m_loop.quit();
        });
        wait();
        return result;
    };
    ASSERT_TRUE(m_files.writeNew(m_folder / "other-journal", "stray"));

    EXPECT_TRUE(copy(m_folder / "copy"));
    EXPECT_EQ(copy(m_folder / "copy").error().code, ErrorCode::Exists);
    EXPECT_EQ(copy(m_folder / "other").error().code, ErrorCode::Exists);

    EXPECT_TRUE(Workspace::open(m_environment, m_folder / "copy", words()));
    const auto open = this->open();
    EXPECT_EQ(copy(m_folder / "late").error().code, ErrorCode::InUse);
}

} // namespace
} // namespace hedgerow
