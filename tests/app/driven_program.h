// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <string>

namespace hedgerow {

// The program with a test's hands in it, in a process of its own (driven_main.cpp).
class DrivenProgram {
public:
    // `under`: a program that starts it and looks on, with its arguments.
    explicit DrivenProgram(const QStringList& arguments,
                           const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
                           const QStringList& under = {}) {
        const QStringList words = under + QStringList{QStringLiteral(HEDGEROW_BIN_DIR "/hedgerow-driven")} + arguments;
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(words.first(), words.mid(1));
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~DrivenProgram() {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool quit() {
        order("file.quit");
        return m_process.waitForFinished();
    }

    qint64 pid() const { return m_process.processId(); }
    void order(const std::string& line) {
        m_process.write(QByteArray::fromStdString(line + "\n"));
        m_process.waitForBytesWritten();
    }
    // The next thing it says.
    std::string answer() {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000)) return "(" + m_process.readAllStandardError().toStdString() + ")";
        return m_process.readLine().trimmed().toStdString();
    }
    std::string ask(const std::string& line) {
        order(line);
        return answer();
    }

private:
    QProcess m_process;
};

} // namespace hedgerow
