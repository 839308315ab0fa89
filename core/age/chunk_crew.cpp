// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/age/chunk_crew.h"

#include "core/age/chunk_cipher.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <system_error>

namespace hedgerow::age {
namespace {

constexpr std::size_t kInputSize = ChunkCipher::kSealedSize;
constexpr unsigned kMostHelpers = 2;

} // namespace

ChunkCrew::ChunkCrew(std::size_t outputSize, Work work)
    : m_work(std::move(work)), m_outputSize(outputSize),
      m_inputs(std::make_unique_for_overwrite<std::uint8_t[]>(kChunks * kInputSize)),
      m_outputs(std::make_unique_for_overwrite<std::uint8_t[]>(kChunks * outputSize)) {
    for (std::size_t i = 0; i < kChunks; ++i) {
        m_slots[i].chunk.input = m_inputs.get() + i * kInputSize;
        m_slots[i].chunk.output = m_outputs.get() + i * outputSize;
    }
}

ChunkCrew::~ChunkCrew() {
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_submittedOne.notify_all();
    for (std::thread& helper : m_helpers) helper.join();
    for (Slot& used : m_slots) {
        if (!used.isUsed) continue;
        sodium_memzero(used.chunk.input, kInputSize);
        sodium_memzero(used.chunk.output, m_outputSize);
    }
}

Chunk& ChunkCrew::ahead(std::size_t i) {
    assert(i < room());
    Slot& next = slot(m_submitted + i);
    next.isUsed = true;
    return next.chunk;
}

void ChunkCrew::submit(bool isLast) {
    assert(room() > 0);
    Slot& next = slot(m_submitted);
    next.chunk.number = m_submitted;
    next.chunk.isLast = isLast;
    bool isWorthWaking = false;
    {
        const std::lock_guard lock(m_mutex);
        next.isDone = false;
        ++m_submitted;
        // Woken for every chunk, a helper would sleep again at once, and a busy system leave it on the owner's
        // processor.
        isWorthWaking = m_idleHelpers > 0 && (isLast || m_submitted - m_begun >= kChunks / 2);
    }
    if (isWorthWaking) m_submittedOne.notify_one();
    if (m_submitted == 2 && m_helpers.empty()) startHelpers(); // one chunk is not worth a thread
}

void ChunkCrew::startHelpers() {
    const unsigned cores = std::thread::hardware_concurrency();
    const unsigned helpers = cores > 1 ? std::min(cores - 1, kMostHelpers) : 0;
    try {
        for (unsigned i = 0; i < helpers; ++i) m_helpers.emplace_back([this] { help(); });
    } catch (const std::system_error&) { // no further thread is to be had: the owner works alone
    }
}

void ChunkCrew::help() {
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idleHelpers;
        m_submittedOne.wait(lock, [this] { return m_isOver || m_begun < m_submitted; });
        --m_idleHelpers;
        if (m_isOver) return;
        workOnce(lock);
    }
}

void ChunkCrew::workOnce(std::unique_lock<std::mutex>& lock) {
    Slot& begun = slot(m_begun++);
    lock.unlock();
    m_work(begun.chunk);
    lock.lock();
    begun.isDone = true;
    m_doneOne.notify_one(); // the owner is the only one who waits for it
}

std::size_t ChunkCrew::inOnePiece() const {
    return std::min<std::size_t>(m_submitted - m_released, kChunks - m_released % kChunks);
}

Chunk& ChunkCrew::oldest(std::size_t i) {
    assert(i < m_submitted - m_released);
    Slot& wanted = slot(m_released + i);
    std::unique_lock lock(m_mutex);
    while (!wanted.isDone) {
        if (m_begun < m_submitted)
            workOnce(lock);
        else
            m_doneOne.wait(lock);
    }
    return wanted.chunk;
}

void ChunkCrew::release(std::size_t count) {
    assert(count <= m_submitted - m_released);
    for (; count > 0; --count) slot(m_released++).chunk.size = 0;
}

} // namespace hedgerow::age
