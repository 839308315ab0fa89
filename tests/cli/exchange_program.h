// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/program.h"

#include <QJsonArray>

namespace hedgerow {

// Organizers with vaults of their own, each in a folder of its own.
class ExchangeTest : public ProgramTest {
protected:
    void make(const std::string& who) {
        std::filesystem::create_directory(path("home of " + who));
        auto made = Workspace::create(systemEnvironment(), vault(who), SecretBytes("maple stone river candle"),
                                      KdfCost::fromByte(0x01));
        ASSERT_TRUE(made.ok() && (*made)->close());
        ASSERT_EQ(at(who, {"identity", "--name", who}).exit, 0);
    }
    std::string vault(const std::string& who) const { return path("home of " + who + "/vault"); }
    std::vector<std::string> whole(const std::string& who, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--vault", vault(who), "--passphrase-file", path("passphrase")});
        return arguments;
    }
    Ran at(const std::string& who, const std::vector<std::string>& arguments) const {
        return runBare(whole(who, arguments));
    }
    QJsonObject askAt(const std::string& who, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), "--json");
        const Ran ran = at(who, arguments);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        const auto objects = ran.json();
        return objects.empty() ? QJsonObject() : objects.front();
    }
    void add(const std::string& who, const std::string& other) {
        ASSERT_EQ(at(who, {"peer", "add", textOf(askAt(other, {"identity"}), "card")}).exit, 0);
    }
    void meet(const std::string& who, const std::string& other) {
        add(who, other);
        std::string words;
        for (const QJsonValue& word : askAt(other, {"identity"}).value(QLatin1String("words")).toArray())
            words += (words.empty() ? "" : " ") + word.toString().toStdString();
        ASSERT_EQ(at(who, {"peer", "verify", other, "--words", words}).exit, 0);
    }
    void importPeople(const std::string& who, const std::string& rows) {
        write(who + ".csv", "Given,Family,Phone\n" + rows);
        ASSERT_EQ(at(who, {"import", "csv", path(who + ".csv")}).exit, 0);
    }
    std::string digest(const std::string& who) const { return at(who, {"digest"}).out; }
    static std::size_t sizeOf(const QJsonObject& object, const char* key) {
        return static_cast<std::size_t>(object.value(QLatin1String(key)).toArray().size());
    }
};

} // namespace hedgerow
