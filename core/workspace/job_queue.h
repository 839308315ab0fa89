// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace hedgerow {

// One worker thread and two queues under a mutex: jobs go over, replies come back. A Qt event only rings the bell, so
// the data's way is plain to see (for ThreadSanitizer too). Lives on the thread that made it, which needs an event
// loop.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject* parent = nullptr);
    // As finishWith() nothing.
    ~JobQueue() override;

    using Job = std::function<void()>;

    // From the owner's thread: runs on the worker, in order.
    void post(Job job);
    // From the owner's thread: drops the jobs that wait, runs this one last and ends the thread. Replies are no longer
    // given.
    void finishWith(Job job);
    // From a job: runs on the owner's thread, in order.
    void reply(Job job);

protected:
    bool event(QEvent* event) override;

private:
    void work();
    void deliver();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Job> m_replies;
    bool m_isEnding = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace hedgerow
