// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hedgerow {

class Database;

// "With this key I wrote as this writer": what bundles said and whoever read them verified (core/bundle/FORMAT.md,
// "Writers"). Anybody can say it of any writer, so it counts only where one key alone does.
struct WriterKey {
    std::uint64_t writer = 0;
    std::array<std::uint8_t, 32> key{};
    std::array<std::uint8_t, 64> signature{};

    bool operator==(const WriterKey&) const = default;
};

// The journal's table `writer_key`. On the connection's thread.
class WriterKeys {
public:
    explicit WriterKeys(Database& database) : m_database(&database) {}

    // Once is enough.
    Result<void> note(const WriterKey& said);
    // All that was said, by writer and key.
    Result<std::vector<WriterKey>> all();
    Result<std::vector<WriterKey>> of(std::uint64_t writer);

private:
    Database* m_database;
};

} // namespace hedgerow
