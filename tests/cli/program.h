// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace hedgerow {

// What one run of hedgerow-cli came to.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;

    std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        std::string_view rest(out);
        while (!rest.empty()) {
            lines.emplace_back(rest.substr(0, rest.find('\n')));
            rest.remove_prefix(std::min(rest.size(), lines.back().size() + 1));
        }
        return lines;
    }
    // Every line of the output is one JSON object, or the test fails.
    std::vector<QJsonObject> json() const {
        std::vector<QJsonObject> objects;
        for (const std::string& line : lines()) {
            const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
            EXPECT_TRUE(document.isObject()) << line;
            objects.push_back(document.object());
        }
        return objects;
    }
};

inline std::string textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

// Runs the real program on a vault of its own, whose key is cheap.
class ProgramTest : public testing::Test {
protected:
    ProgramTest() {
        write("passphrase", "maple stone river candle\n");
        write("other", "some other words entirely\n");
    }

    void makeVault() {
        auto made = Workspace::create(systemEnvironment(), m_folder / "vault", SecretBytes("maple stone river candle"),
                                      KdfCost::fromByte(0x01));
        ASSERT_TRUE(made.ok());
        ASSERT_TRUE((*made)->close());
    }

    static std::string program() { return HEDGEROW_BIN_DIR "/hedgerow-cli"; }
    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }
    std::string read(const std::string& name) const {
        std::ifstream file(m_folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    void start(QProcess& process, const std::vector<std::string>& arguments) const {
        QStringList list;
        for (const std::string& argument : arguments) list.append(QString::fromStdString(argument));
        process.start(QString::fromStdString(program()), list);
        ASSERT_TRUE(process.waitForStarted());
    }
    static Ran finish(QProcess& process) {
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    // Exactly these arguments.
    Ran runBare(const std::vector<std::string>& arguments, const std::string& input = {}) const {
        QProcess process;
        start(process, arguments);
        process.write(QByteArray::fromStdString(input));
        process.closeWriteChannel();
        return finish(process);
    }
    std::vector<std::string> withVault(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--vault", path("vault"), "--passphrase-file", path("passphrase")});
        return arguments;
    }
    Ran run(std::vector<std::string> arguments, const std::string& input = {}) const {
        return runBare(withVault(std::move(arguments)), input);
    }
    // The objects of a run that must succeed.
    std::vector<QJsonObject> ask(std::vector<std::string> arguments, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), "--json");
        const Ran ran = run(std::move(arguments), input);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return ran.json();
    }
    std::string digest() const { return run({"digest"}).out; }

    TemporaryFolder m_folder;
};

} // namespace hedgerow
