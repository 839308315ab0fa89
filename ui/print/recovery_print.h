// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_bytes.h"

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace hedgerow {

// What a recovery sheet says, in the order of the page. `words` are borrowed.
struct PrintedSheet {
    const SecretBytes& words;
    QString mark;
    QString day; // when it was made
};

// Draws the sheet on one page of any printer or file; false if that cannot be painted on. The document has a neutral
// title and names neither the program nor a person.
bool printRecoverySheet(QPagedPaintDevice& device, const PrintedSheet& sheet);
// The same as a PDF file's bytes; as secret as the words.
QByteArray recoverySheetPdf(const PrintedSheet& sheet);

// The neutral title of what is printed.
QString printedTitle();

} // namespace hedgerow
