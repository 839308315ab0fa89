// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace hedgerow {

// How far work on another thread is, and the button that stops it. The parent owns it.
class WorkProgress : public QWidget {
    Q_OBJECT

public:
    // What is counted: the rows of a spreadsheet, or things without a name of their own.
    enum class Counts { Rows, Things };
    explicit WorkProgress(QWidget* parent = nullptr, Counts counts = Counts::Rows);

    // Follows a new piece of work, to be handed to it; what ran before is stopped.
    std::shared_ptr<Progress> start(const QString& text);
    void finish();
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }

private:
    void look();

    QLabel* m_text;
    QLabel* m_rows;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer* m_timer;
    Counts m_counts;
    std::shared_ptr<Progress> m_progress;
};

} // namespace hedgerow
