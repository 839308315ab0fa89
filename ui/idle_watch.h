// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace hedgerow {

// Tells when nobody has touched keyboard, mouse or screen for a while, whatever window or dialog is in front. Time
// comes from outside and should go on while the computer sleeps: then the first touch after it is too late. Owned by
// the window.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    using SteadyClock = std::function<std::int64_t()>; // milliseconds

    explicit IdleWatch(SteadyClock clock, QObject* parent = nullptr);
    ~IdleWatch() override;

    // From now on, after so many milliseconds; 0: never.
    void start(std::int64_t limitMs);
    void stop();
    // Looks at the clock now; its timer does so by itself.
    void check();

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arm();

    SteadyClock m_clock;
    std::int64_t m_limitMs = 0;
    std::int64_t m_lastMs = 0;
    QPointF m_mouse;
    QTimer m_timer;
};

} // namespace hedgerow
