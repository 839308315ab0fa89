// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>

namespace hedgerow {

// SQLite's own way to its files, with faults in front. The default for every connection opened while it lives; they are
// closed before it goes. Counts the calls that change a file: creating, writing, truncating, flushing, removing.
class FaultVfs {
public:
    enum class Full {
        NoGrowth, // what lies within a file can still be overwritten: an ordinary full disk
        NoWrites, // nothing can be written: a full disk that copies on write
    };

    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    // The disk is full after this many more calls, until mend().
    void fillAfter(std::int64_t calls, Full full);
    // The process is killed at the call after this many more; a write is then done by half.
    void dieAfter(std::int64_t calls);
    void mend();
    // Calls since the last of the three above.
    std::int64_t calls() const { return m_calls; }

    // For the functions that SQLite calls.
    sqlite3_vfs* real() const { return m_real; }
    bool isDeathNext();
    bool isFullFor(bool grows) const;

private:
    enum class Fault { None, Full, Death };

    sqlite3_vfs* m_real;
    sqlite3_vfs m_own;
    Fault m_fault = Fault::None;
    Full m_full = Full::NoGrowth;
    std::int64_t m_passing = 0;
    std::int64_t m_calls = 0;
};

} // namespace hedgerow
