// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace hedgerow::bench {

// The longest time in which the event loop of this thread did not come around, since it was made.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_since.start();
        m_timer.start(0);
    }
    double longestMs() {
        beat();
        return m_longest;
    }

private:
    void beat() {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace hedgerow::bench
