// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QObject>

#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace hedgerow {

// Takes one file of this computer that is dropped onto a widget, while `isWelcome` says so. A filter of the widget's
// events; the widget owns it.
class FileDrop : public QObject {
    Q_OBJECT

public:
    FileDrop(QWidget* target, std::function<bool()> isWelcome, std::function<void(const Path&)> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static std::optional<Path> fileIn(const QMimeData* data);

    std::function<bool()> m_isWelcome;
    std::function<void(const Path&)> m_then;
};

} // namespace hedgerow
