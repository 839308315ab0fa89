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

} // namespace
} // namespace hedgerow
