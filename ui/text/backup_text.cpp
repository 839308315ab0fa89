// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/backup_text.h"

#include "ui/text/date_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hedgerow {
namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

// "2 people, 3 conversations and 12 changes"
QString counted(const JournalSurplus& surplus) {
    const auto of = [&](const char* kind) {
        const auto found = surplus.records.find(kind);
        return found == surplus.records.end() ? 0 : static_cast<int>(found->second);
    };
    QStringList parts;
    if (const int people = of("person")) parts << BackupWords::tr("%n people", nullptr, people);
    if (const int talks = of("conversation")) parts << BackupWords::tr("%n conversations", nullptr, talks);
    if (surplus.changes > 0) parts << BackupWords::tr("%n changes", nullptr, static_cast<int>(surplus.changes));
    return QLocale().createSeparatedList(parts);
}

} // namespace

QString backupTrouble(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return BackupWords::tr(
            "The folder for backups is not there. Plug in its stick or disk, or choose another folder.");
    case ErrorCode::ReadOnly:
        return BackupWords::tr("Hedgerow may not write in the folder for backups. Choose another folder.");
    case ErrorCode::DiskFull:
        return BackupWords::tr(
            "There is no room left where backups go. Make some room there, or choose another folder.");
    case ErrorCode::Io:
        return BackupWords::tr(
            "The folder for backups cannot be written. Look whether its stick or disk is still connected.");
    case ErrorCode::Damaged:
        return BackupWords::tr(
            "The backup that was made is not what the file holds, so it was thrown away. Try another stick or "
            "disk, and look the file over (hedgerow-cli check --deep).");
    default:
        return errorText(error);
    }
}

QString differenceText(const JournalDifference& difference) {
    QStringList sentences;
    const JournalSurplus& gone = difference.onlyFirst;
    if (gone.changes > 0)
        //: %1 is a list such as "2 people, 3 conversations and 12 changes"
        sentences << BackupWords::tr("Gone would be what was written since: %1.").arg(counted(gone));
    if (gone.forgotten > 0)
        sentences << BackupWords::tr("Whoever was forgotten for good since then would be there again.");
    if (difference.onlySecond.changes > 0)
        sentences << BackupWords::tr("The backup holds what this file does not have: %1.")
                         .arg(counted(difference.onlySecond));
    if (sentences.isEmpty()) return BackupWords::tr("The backup holds exactly what this file holds.");
    return sentences.join(u' ');
}

QString backupLine(const BackupFile& file, Date today) {
    //: A moment and a size: "today 14:05 · 2.1 MB"
    return BackupWords::tr("%1 · %2").arg(momentText(file.atMs, today),
                                          QLocale().formattedDataSize(static_cast<qint64>(file.bytes), 1));
}

} // namespace hedgerow
