// SPDX-License-Identifier: GPL-3.0-or-later
// Three organizers, three computers as it were, and between them Syncthing as it is: it renames, delays, removes and
// reconnects as it likes, and nobody waits for anything but for what should be there in the end.
#include "tests/cli/exchange_program.h"
#include "tests/cli/syncthing.h"

#include <QDeadlineTimer>

#include <csignal>
#include <memory>

namespace hedgerow {
namespace {

using testing::HasSubstr;

constexpr int kLongestMs = 150'000;

class ExchangeThroughSyncthing : public ExchangeTest {
protected:
    static inline const std::vector<std::string> kNames{"Ada", "Bilal", "Cem"};

    void SetUp() override {
        if (!Syncthing::isInstalled()) GTEST_SKIP() << "syncthing is not installed";
        for (const std::string& name : kNames) make(name);
        for (const std::string& name : kNames)
            for (const std::string& other : kNames)
                if (name != other) meet(name, other);
        std::vector<const Syncthing*> all;
        for (const std::string& name : kNames) {
            m_nodes[name] = std::make_unique<Syncthing>(path("syncthing of " + name), path("folder of " + name));
            all.push_back(m_nodes[name].get());
        }
        for (const auto& [name, node] : m_nodes) {
            node->configure(all);
            ASSERT_NO_FATAL_FAILURE(node->start());
        }
    }
    void TearDown() override {
        for (const auto& [name, watch] : m_watches) {
            if (watch->state() == QProcess::NotRunning) continue;
            watch->kill();
            watch->waitForFinished(10'000);
        }
        for (const auto& [name, node] : m_nodes) {
            node->stop();
            if (HasFailure()) std::fprintf(stderr, "Syncthing of %s:\n%s\n", name.c_str(), node->log().c_str());
        }
    }

    void watch(const std::string& name) {
        std::vector<std::string> arguments{
            "exchange", m_nodes[name]->folder().string(), "--profile", "co_organizer", "--apply", "--watch", "--every",
            "2"};
        for (const std::string& other : kNames)
            if (other != name) arguments.insert(arguments.end(), {"--with", other});
        m_watches[name] = std::make_unique<QProcess>();
        m_watches[name]->setStandardOutputFile(QProcess::nullDevice());
#ifdef __linux__
        m_watches[name]->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        start(*m_watches[name], whole(name, arguments));
    }

    // What the program says once the vault is free.
    std::string free(const std::string& name, const std::vector<std::string>& arguments) {
        const QDeadlineTimer deadline(kLongestMs);
        Ran ran = at(name, arguments);
        while (ran.exit == 5 && !deadline.hasExpired()) ran = at(name, arguments);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return ran.out;
    }
    void enter(const std::string& name, const std::string& given) {
        write(given + ".csv", "Given,Family,Phone\n" + given + ",Of " + name + ",0151 1\n");
        free(name, {"import", "csv", path(given + ".csv")});
    }
    bool agree(const std::vector<std::string>& names) {
        const QDeadlineTimer deadline(kLongestMs);
        while (!deadline.hasExpired()) {
            std::set<std::string> digests;
            for (const std::string& name : names) digests.insert(free(name, {"digest"}));
            if (digests.size() == 1) return true;
        }
        return false;
    }

    std::map<std::string, std::unique_ptr<Syncthing>> m_nodes;
    std::map<std::string, std::unique_ptr<QProcess>> m_watches;
};

TEST_F(ExchangeThroughSyncthing, ThreeVaultsAgreeWithEditsOnAllSidesAndOneNodeAwayForAWhile) {
    for (const std::string& name : kNames) watch(name);
    enter("Ada", "Anna");
    enter("Bilal", "Bo");
    enter("Cem", "Cy");
    ASSERT_TRUE(agree(kNames)) << "at first";

    m_nodes["Cem"]->stop();
    enter("Ada", "Dee");
    enter("Cem", "Eve");
    enter("Bilal", "Fay");
    ASSERT_TRUE(agree({"Ada", "Bilal"})) << "without Cem";
    EXPECT_THAT(free("Ada", {"people"}), HasSubstr("Fay"));
    EXPECT_THAT(free("Ada", {"people"}), testing::Not(HasSubstr("Eve")));
    m_nodes["Cem"]->start();
    enter("Ada", "Gil");
    ASSERT_TRUE(agree(kNames)) << "with Cem again";

    for (const std::string& name : kNames)
        for (const char* given : {"Anna", "Bo", "Cy", "Dee", "Eve", "Fay", "Gil"})
            EXPECT_THAT(free(name, {"people"}), HasSubstr(given)) << name;
    for (const auto& [name, node] : m_nodes) EXPECT_TRUE(node->isRunning()) << name;
    for (const auto& [name, watch] : m_watches) {
        ::kill(static_cast<pid_t>(watch->processId()), SIGINT);
        EXPECT_EQ(finish(*watch).exit, 0) << name;
    }
}

} // namespace
} // namespace hedgerow
