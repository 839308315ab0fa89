// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/job_queue.h"

#include <QCoreApplication>
#include <QEvent>

namespace hedgerow {
namespace {

const QEvent::Type kBell = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

JobQueue::JobQueue(QObject* parent) : QObject(parent), m_thread([this] { work(); }) {}

JobQueue::~JobQueue() {
    finishWith({});
}

void JobQueue::finishWith(Job job) {
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_jobs.clear();
        if (job) m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    m_thread.join();
}

void JobQueue::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void JobQueue::reply(Job job) {
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_replies.empty();
        m_replies.push_back(std::move(job));
    }
    if (isFirst) QCoreApplication::postEvent(this, new QEvent(kBell)); // the event queue owns it
}

void JobQueue::work() {
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
            if (m_jobs.empty()) return; // ending
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

bool JobQueue::event(QEvent* event) {
    if (event->type() != kBell) return QObject::event(event);
    deliver();
    return true;
}

void JobQueue::deliver() {
    std::deque<Job> replies;
    {
        const std::lock_guard lock(m_mutex);
        replies.swap(m_replies);
    }
    for (Job& reply : replies) reply();
}

} // namespace hedgerow
