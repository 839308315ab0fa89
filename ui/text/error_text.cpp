// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace hedgerow {
namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString errorText(const Error& error) {
    switch (error.code) {
    case ErrorCode::Failed:
        return Errors::tr(
            "That did not work, and nothing was changed. Try it again; if it happens again, restart Hedgerow.");
    case ErrorCode::InvalidValue:
        return Errors::tr("Something that was entered does not fit. Look at the fields again and correct it.");
    case ErrorCode::NotFound:
        return Errors::tr(
            "It is not there any more. It may have been moved, removed or taken back; look for it again.");
    case ErrorCode::Exists:
        return Errors::tr("There is a file of that name already. Choose another name; nothing is ever overwritten.");
    case ErrorCode::WrongPassphrase:
        return Errors::tr("That is not the passphrase of this file. Check capital letters and the blanks between "
                          "words, and try again.");
    case ErrorCode::Damaged:
        return Errors::tr(
            "This file is damaged. Keep it as it is, do not write to it, and open your newest backup instead.");
    case ErrorCode::NotAVault:
        return Errors::tr("This is not a Hedgerow file. Choose another one.");
    case ErrorCode::NewerVersion:
        return Errors::tr(
            "This file was written by a newer Hedgerow. Install that version to open it; this one leaves it alone.");
    case ErrorCode::CostTooHigh:
        return Errors::tr("Opening this file would take far more memory than usual. Open it on a computer with more "
                          "memory, or make sure that "
                          "it really is yours.");
    case ErrorCode::InUse:
        return Errors::tr("Another program has this file open. Close it there and try again.");
    case ErrorCode::ReadOnly:
        return Errors::tr(
            "Hedgerow may not write in that place. Choose another folder, or ask for the right to write in this one.");
    case ErrorCode::DiskFull:
        return Errors::tr("There is no room left on the disk. Nothing was changed; make some room and do it again.");
    case ErrorCode::Io:
        return Errors::tr(
            "The file could not be read or written. Check that its disk or stick is still connected, and try again.");
    case ErrorCode::Refused:
        return Errors::tr("A rule of this file forbids that, so nothing was changed.");
    case ErrorCode::ClockSuspicious:
        return Errors::tr("The clock of this computer is far off, so nothing was written. Set the date and time right "
                          "and do it again.");
    case ErrorCode::Cancelled:
        return Errors::tr("Stopped. Nothing was changed.");
    }
    return Errors::tr("That did not work.");
}

QString openingTrouble(const Error& error, bool isEmptyFile) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return Errors::tr("The file is not there any more. It may have been moved, or its stick is not plugged in.");
    case ErrorCode::ReadOnly:
        return Errors::tr(
            "Hedgerow may not write where this file is, and cannot work without. Copy it to a folder of yours and "
            "open the copy.");
    case ErrorCode::Damaged:
        if (isEmptyFile) return Errors::tr("This file is empty: nothing of it is left. Restore a backup in its place.");
        return errorText(error);
    default:
        return errorText(error);
    }
}

} // namespace hedgerow
