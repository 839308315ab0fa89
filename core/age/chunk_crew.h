// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hedgerow::age {

// A chunk on its way: the owner fills the input, the work fills the output.
struct Chunk {
    std::uint8_t* input = nullptr;
    std::uint8_t* output = nullptr;
    std::size_t size = 0; // of the input
    std::uint64_t number = 0;
    bool isLast = false;
    bool isOpened = false; // what the work said
};

// Sixteen chunks in a ring, of which helper threads seal or open some while the owner reads and writes others; in
// order, in constant memory. The owner is one thread; where it would have to wait it works, too. What the chunks held
// is wiped.
class ChunkCrew {
public:
    using Work = std::function<void(Chunk&)>;

    // Outputs of whole chunks have this size; they stand one behind the other.
    ChunkCrew(std::size_t outputSize, Work work);
    ~ChunkCrew();
    ChunkCrew(const ChunkCrew&) = delete;
    ChunkCrew& operator=(const ChunkCrew&) = delete;

    // Chunks that may be filled: the next one to be submitted is ahead(0).
    std::size_t room() const { return kChunks - (m_submitted - m_released); }
    Chunk& ahead(std::size_t i);
    void submit(bool isLast);

    bool isIdle() const { return m_submitted == m_released; }
    // How many of those submitted, from the oldest on, have their outputs in one piece of memory.
    std::size_t inOnePiece() const;
    // One of those submitted, counted from the oldest, once it is done; stays until release().
    Chunk& oldest(std::size_t i = 0);
    void release(std::size_t count = 1);

private:
    static constexpr std::size_t kChunks = 16;
    struct Slot {
        Chunk chunk;
        bool isDone = false;
        bool isUsed = false;
    };

    Slot& slot(std::uint64_t number) { return m_slots[number % kChunks]; }
    void startHelpers();
    void help();
    // Takes the next chunk that nobody has begun; the lock is open meanwhile.
    void workOnce(std::unique_lock<std::mutex>& lock);

    Work m_work;
    std::size_t m_outputSize;
    std::unique_ptr<std::uint8_t[]> m_inputs;
    std::unique_ptr<std::uint8_t[]> m_outputs;
    std::array<Slot, kChunks> m_slots;
    std::mutex m_mutex; // guards what follows and isDone; m_submitted changes by the owner alone, who may read it
    std::condition_variable m_submittedOne;
    std::condition_variable m_doneOne;
    std::uint64_t m_submitted = 0;
    std::uint64_t m_begun = 0;
    std::size_t m_idleHelpers = 0;
    bool m_isOver = false;
    std::uint64_t m_released = 0; // the owner's alone
    std::vector<std::thread> m_helpers;
};

} // namespace hedgerow::age
