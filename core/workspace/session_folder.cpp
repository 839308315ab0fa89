// SPDX-License-Identifier: GPL-3.0-or-later
// A session's shared folder.
#include "core/workspace/session.h"

namespace hedgerow {

void Session::chooseFolder(exchange::FolderChoice choice, QObject* context, std::function<void(Result<void>)> then) {
    const QPointer<QObject> guard(context);
    work<Result<void>>(
        this, [choice = std::move(choice)](Workspace& workspace) { return workspace.exchange().choose(choice); },
        [this, guard, then = std::move(then)](const Result<void>& chosen) {
            if (chosen) Q_EMIT folderChosen();
            if (guard) then(chosen);
        });
}

void Session::leaveFolder(QObject* context, std::function<void(Result<void>)> then) {
    const QPointer<QObject> guard(context);
    work<Result<void>>(
        this, [check = usualCheck()](Workspace& workspace) { return workspace.exchange().leave(check); },
        [this, guard, then = std::move(then)](const Result<void>& left) {
            if (left) Q_EMIT folderChosen();
            if (guard) then(left);
        });
}

void Session::lookAtFolder(const std::shared_ptr<Progress>& progress) {
    watch(progress);
    work<Result<exchange::FolderReport>>(
        this,
        [progress, check = usualCheck()](Workspace& workspace) {
            return workspace.exchange().look(check, progress.get());
        },
        [this](const Result<exchange::FolderReport>& report) {
            if (report)
                for (const Changes& each : report->changes)
                    if (!each.isEmpty()) Q_EMIT changed(each);
            Q_EMIT folderLooked(report);
        });
}

void Session::folderState(QObject* context, std::function<void(Result<exchange::FolderReport>)> then) {
    work<Result<exchange::FolderReport>>(
        context, [](Workspace& workspace) { return workspace.exchange().state(); }, std::move(then));
}

} // namespace hedgerow
