// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace hedgerow {
namespace {

constexpr std::int64_t kLongestNapMs = 20'000; // the timer stands still while the computer sleeps, the clock does not

} // namespace

IdleWatch::IdleWatch(SteadyClock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

IdleWatch::~IdleWatch() {
    stop();
}

void IdleWatch::start(std::int64_t limitMs) {
    stop();
    if (limitMs <= 0 || !m_clock) return;
    m_limitMs = limitMs;
    m_lastMs = m_clock();
    QCoreApplication::instance()->installEventFilter(this);
    arm();
}

void IdleWatch::stop() {
    m_limitMs = 0;
    m_timer.stop();
    if (QCoreApplication::instance()) QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::check() {
    if (m_limitMs == 0) return;
    if (m_clock() - m_lastMs < m_limitMs) return arm();
    stop();
    Q_EMIT idled();
}

void IdleWatch::arm() {
    const std::int64_t left = m_limitMs - (m_clock() - m_lastMs);
    m_timer.start(static_cast<int>(std::clamp<std::int64_t>(left, 1, kLongestNapMs)));
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove: {
        // Some systems send moves that are none.
        const QPointF mouse = static_cast<QMouseEvent*>(event)->globalPosition();
        if (std::exchange(m_mouse, mouse) == mouse) break;
        [[fallthrough]];
    }
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        check(); // too late is too late
        m_lastMs = m_clock();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hedgerow
