// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program.h"

#include <QByteArray>

#include <optional>

namespace hedgerow {

// What one process leaves to the one that follows it in its place. It goes through a pipe that is read once and closed:
// arguments and environment could be read by others for as long as the process lives.
struct Legacy {
    Resume resume;
    QByteArray windowGeometry;
};

// Puts the program into this process anew, so that nothing of what was in its memory is left. Comes back only where
// that is not possible; then nothing has changed. The main thread, with the vault closed.
void restartProgram(const Resume& resume, const QByteArray& windowGeometry);

// What goes through the pipe.
QByteArray legacyBytes(const Resume& resume, const QByteArray& windowGeometry);

// In the process that follows: what it was left. The number is the argument that restartProgram() gave it.
std::optional<Legacy> readLegacy(int descriptor);

} // namespace hedgerow
