// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"

#include "ui/widgets/file_choice.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace hedgerow {

FileDrop::FileDrop(QWidget* target, std::function<bool()> isWelcome, std::function<void(const Path&)> then)
    : QObject(target), m_isWelcome(std::move(isWelcome)), m_then(std::move(then)) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

std::optional<Path> FileDrop::fileIn(const QMimeData* data) {
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return std::nullopt;
    return toPath(urls.front().toLocalFile());
}

bool FileDrop::eventFilter(QObject*, QEvent* event) {
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && !isDrop) return false;
    auto* drop = static_cast<QDropEvent*>(event);
    const auto file = fileIn(drop->mimeData());
    if (!file || !m_isWelcome()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop) m_then(*file);
    return true;
}

} // namespace hedgerow
