// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hedgerow {
namespace {

struct Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

} // namespace

Options parseOptions(const QStringList& arguments) {
    Options options;
    bool areFilesOnly = false; // after --
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!areFilesOnly && argument == u"--"_s)
            areFilesOnly = true;
        else if (!areFilesOnly && (argument == u"--help"_s || argument == u"-h"_s))
            options.answer = Options::Answer::Help;
        else if (!areFilesOnly && argument == u"--version"_s)
            options.answer = Options::Answer::Version;
        else if (!areFilesOnly && argument == u"--demo"_s)
            options.wantsDemo = true;
        else if (!areFilesOnly && argument == u"--dark"_s)
            options.isTourDark = true;
        else if (!areFilesOnly && argument == u"--tour"_s && i + 1 < arguments.size())
            options.tourFolder = arguments.at(++i);
        else if (!areFilesOnly && argument == QLatin1String(kResumeOption) && i + 1 < arguments.size())
            options.resumeFrom = arguments.at(++i).toInt();
        else if (!areFilesOnly && argument.startsWith(u'-'))
            options.mistake = Start::tr("There is no option %1; --help shows those there are.").arg(argument);
        else if (options.file.isEmpty())
            options.file = argument;
        else
            options.mistake = Start::tr("Only one file can be opened at a time.");
    }
    return options;
}

QString helpText() {
    return Start::tr("hedgerow [--demo] [FILE]\n"
                     "  FILE       the file to open\n"
                     "  --demo     a made-up workplace of 120 people, gone when the program ends\n"
                     "  --help     this text\n"
                     "  --version  the version\n");
}

} // namespace hedgerow
