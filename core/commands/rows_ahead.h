// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/import_index.h"
#include "core/model/import_row.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace hedgerow {

// A row of a spreadsheet with all that can be said of it without looking at who is there.
struct RowAhead {
    ImportRow row;
    ImportIndex::NameKeys names;
    std::vector<ContactKey> contacts;
    std::string unitKey; // search key; empty: it names no unit
    FieldValues person;  // importedValues of someone new
    FieldValues membership;
    std::string display; // of someone with the row's names
    std::string order;   // nameOrder(display)
};

// Reads an import's rows on a thread of its own, some hundreds ahead, while those before them are written. Belongs to
// the import's thread; whatever the source reads from must leave other threads alone until this is gone.
class RowsAhead {
public:
    // Both outlive it.
    RowsAhead(const ImportRowSource& source, const KeyedHash& hash);
    // Stops the reading and waits for its thread.
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    // Once: all rows in order, on the caller's thread, each some rows before it is taken also to `expect`. The first
    // error of `take`, else the source's.
    Result<void> forEach(const std::function<void(const RowAhead&)>& expect,
                         const std::function<Result<void>(const RowAhead&)>& take);

private:
    struct Rows { // used again and again, with the memory of their texts
        std::vector<RowAhead> rows;
        std::size_t count = 0;
    };

    void read();
    Result<void> add(const ImportRow& row);
    Result<void> handOver();

    const ImportRowSource& m_source;
    const KeyedHash& m_hash;
    Rows m_filling; // the reading thread's

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<Rows> m_full;
    std::deque<Rows> m_empty;
    Result<void> m_read;
    bool m_isAtEnd = false;
    bool m_isStopped = false;

    std::thread m_thread; // last: all else is there before it
};

} // namespace hedgerow
