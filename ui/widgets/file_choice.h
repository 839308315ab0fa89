// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QWidget>

#include <functional>

namespace hedgerow {

// Qt's own file dialog, never the desktop's (which keeps a list of recent files), and without Qt's habit of writing the
// chosen folder into its settings. Returns at once; `then` is called with the file, or never.
void chooseNewFile(QWidget* parent, const QString& title, std::function<void(const Path&)> then,
                   const QString& suggestedName = QStringLiteral("notes"));
void chooseFile(QWidget* parent, const QString& title, std::function<void(const Path&)> then);
void chooseFolder(QWidget* parent, const QString& title, std::function<void(const Path&)> then);

// Between Qt's file names and ours.
Path toPath(const QString& name);
QString fromPath(const Path& path);

} // namespace hedgerow
