// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_contents.h"

#include "core/db/database.h"
#include "core/db/statement.h"
#include "core/store/schema.h"

#include <sodium.h>

namespace hedgerow {

Result<std::map<std::string, std::string>> tableContents(Database& database) {
    std::vector<std::string> tables{"family", "conflict", "link", "standing", "search_text"};
    for (const Kind kind : allKinds()) tables.emplace_back(kindName(kind));
    std::map<std::string, std::string> contents;
    for (const std::string& table : tables) {
        auto statement = Statement::prepare(database, "SELECT * FROM \"" + table + "\" ORDER BY 1, 2");
        if (!statement) return statement.error();
        crypto_hash_sha256_state state;
        crypto_hash_sha256_init(&state);
        const auto add = [&](std::string_view bytes) {
            crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        };
        while (true) {
            const auto row = statement->step();
            if (!row) return row.error();
            if (!*row) break;
            for (int column = 0; column < statement->columnCount(); ++column) {
                const std::string_view value = statement->blob(column);
                add(statement->isNull(column) ? "null " : std::to_string(value.size()) + ' ');
                add(value);
            }
        }
        std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
        crypto_hash_sha256_final(&state, hash.data());
        contents.emplace(table, toHex(hash));
    }
    return contents;
}

Result<bool> searchIndexAgrees(Database& database) {
    const auto checked = database.execute("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
    if (checked) return true;
    if (checked.error().code == ErrorCode::Damaged) return false;
    return checked.error();
}

} // namespace hedgerow
