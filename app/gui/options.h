// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hedgerow {

inline constexpr char kResumeOption[] = "--resume-from";

// What the program was started with.
struct Options {
    QString file;
    bool wantsDemo = false;
    QString tourFolder; // where to leave a picture of every page
    bool isTourDark = false;
    int resumeFrom = -1; // the program's own way to go on in a new process: a descriptor to read from

    enum class Answer { Help, Version };
    std::optional<Answer> answer; // print it and leave
    QString mistake;              // say it and leave
};

Options parseOptions(const QStringList& arguments); // without the program's name
QString helpText();

} // namespace hedgerow
