// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <cstdint>
#include <optional>

namespace hedgerow {

// A folder that has room for so many bytes and no more, for SQLite's calls to the system: a write at the end of the
// room is done in part, then refused, as disks do; a file is made only while there is a byte left. What is removed
// gives its room back. One at a time, while no connection is at work.
class SmallRoom {
public:
    explicit SmallRoom(Path folder);
    SmallRoom(const SmallRoom&) = delete;
    SmallRoom& operator=(const SmallRoom&) = delete;
    ~SmallRoom();

    void limit(std::uint64_t bytes, int refusal); // errno of what is refused: ENOSPC, EDQUOT
    void lift() { m_limit.reset(); }
    // The most bytes that lay in the folder at a write since limit() or lift().
    std::uint64_t peak() const { return m_peak; }

    // For the calls that stand in SQLite's place.
    std::size_t roomFor(int descriptor, std::size_t size, std::int64_t at); // how many of the bytes fit
    bool mayMake(const Path& file) const;
    int refusal() const { return m_refusal; }

private:
    std::uint64_t used() const;

    Path m_folder;
    std::optional<std::uint64_t> m_limit;
    int m_refusal = 0;
    std::uint64_t m_peak = 0;
};

} // namespace hedgerow
