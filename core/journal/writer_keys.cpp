// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/writer_keys.h"

#include "core/db/database.h"
#include "core/db/statement.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace hedgerow {
namespace {

std::string_view textOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Result<std::vector<WriterKey>> read(Statement& row) {
    std::vector<WriterKey> said;
    while (true) {
        const auto found = row.step();
        if (!found) return found.error();
        if (!*found) return said;
        WriterKey each;
        const std::string_view key = row.blob(1);
        const std::string_view signature = row.blob(2);
        if (key.size() != each.key.size() || signature.size() != each.signature.size())
            return Error{ErrorCode::Damaged, "writer_key"};
        each.writer = std::bit_cast<std::uint64_t>(row.int64(0));
        std::ranges::copy(key, each.key.begin());
        std::ranges::copy(signature, each.signature.begin());
        said.push_back(each);
    }
}

} // namespace

Result<void> WriterKeys::note(const WriterKey& said) {
    auto insert =
        Statement::prepare(*m_database, "INSERT OR IGNORE INTO writer_key(writer, key, signature) VALUES(?1, ?2, ?3)");
    if (!insert) return insert.error();
    insert->bind(1, std::bit_cast<std::int64_t>(said.writer)).bindBlobBorrowed(2, textOf(said.key));
    return insert->bindBlobBorrowed(3, textOf(said.signature)).run();
}

Result<std::vector<WriterKey>> WriterKeys::all() {
    auto row = Statement::prepare(*m_database, "SELECT writer, key, signature FROM writer_key ORDER BY writer, key");
    return row ? read(*row) : row.error();
}

Result<std::vector<WriterKey>> WriterKeys::of(std::uint64_t writer) {
    auto row =
        Statement::prepare(*m_database, "SELECT writer, key, signature FROM writer_key WHERE writer = ?1 ORDER BY key");
    if (!row) return row.error();
    row->bind(1, std::bit_cast<std::int64_t>(writer));
    return read(*row);
}

} // namespace hedgerow
