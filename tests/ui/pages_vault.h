// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/edit_records.h"
#include "core/workspace/session.h"
#include "tests/support/test_environment.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace hedgerow {

// A session on a new vault of its own, with a clock that stands still; waits where a window would not.
class PagesVault {
public:
    explicit PagesVault(std::uint64_t seed = 1) : m_environment(seed), m_session(m_environment.environment) {
        m_session.setNewVaultCost(*KdfCost::fromByte(0x01));
        std::optional<bool> made;
        const Path file = (m_folder.path() + QStringLiteral("/notes")).toStdString();
        m_session.create(file, SecretBytes(std::string_view("correct horse")), &m_session,
                         [&](const Result<void>& result) { made = result.ok(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return made.has_value(); }, 20'000));
        EXPECT_TRUE(made.value_or(false));
    }

    Session& session() { return m_session; }
    Date today() const { return m_session.today(); }

    template <class Command>
    Outcome run(Command command) {
        std::optional<Result<Outcome>> outcome;
        m_session.run(std::move(command), &m_session,
                      [&](Result<Outcome> result) { outcome.emplace(std::move(result)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
        EXPECT_TRUE(outcome && outcome->ok()) << (outcome && !outcome->ok() ? outcome->error().detail : std::string());
        return outcome && outcome->ok() ? std::move(**outcome) : Outcome{};
    }

    template <class Query>
    auto read(Query query) {
        using Answer = std::invoke_result_t<Query&, Reader&>;
        std::optional<Answer> answer;
        m_session.read(&m_session, std::move(query), [&](Answer result) { answer.emplace(std::move(result)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return std::move(*answer);
    }

    // Everything asked so far is answered and painted.
    void settle() {
        for (int round = 0; round < 4; ++round) {
            read([](Reader&) { return true; });
            QCoreApplication::processEvents();
        }
    }

    PersonId add(const std::string& given, const std::string& family = {}) {
        FieldValues values{{"given", given}};
        if (!family.empty()) values.emplace_back("family", family);
        const Outcome outcome = run(EditRecords{{{Kind::Person, {}, {}, values}}, "person.add"});
        return outcome.created.empty() ? PersonId() : PersonId(outcome.created.front());
    }

    // "Person 0000" and so on, in one batch.
    void addMany(int count) {
        EditRecords edits;
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(10'000 + i).substr(1);
            edits.edits.push_back({Kind::Person, {}, {}, {{"given", "Person"}, {"family", number}}});
        }
        run(std::move(edits));
    }

private:
    TestEnvironment m_environment;
    QTemporaryDir m_folder;
    Session m_session;
};

} // namespace hedgerow
