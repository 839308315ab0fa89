// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace hedgerow {

// How far long work is, and the wish to stop it. The worker writes, any other thread reads or cancels.
class Progress {
public:
    // A worker calls it now and then; false: stop, roll back and return Cancelled.
    [[nodiscard]] bool step(std::int64_t done, std::int64_t total) {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
        return !m_cancelled.load(std::memory_order_relaxed);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }
    // 0 while it is not known.
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_done{0};
    std::atomic<std::int64_t> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace hedgerow
