// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_contents.h"

#include "core/db/database.h"
#include "core/db/statement.h"
#include "core/store/schema.h"

#include <sodium.h>

namespace hedgerow {

namespace {

constexpr std::string_view kIndex = "search"; // its words, with the row and the column of each

Result<std::string> contentsOf(Database& database, std::string_view table) {
    const std::string sql = table == kIndex ? "SELECT term, doc, col FROM temp.words_of_search"
                                            : "SELECT * FROM \"" + std::string(table) + "\" ORDER BY 1, 2";
    auto statement = Statement::prepare(database, sql);
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
    return toHex(hash);
}

} // namespace

Result<std::map<std::string, std::string>> tableContents(Database& database) {
    std::vector<std::string> tables{"family", "conflict", "link", "standing", "search_text", std::string(kIndex)};
    for (const Kind kind : allKinds())
        if (hasTable(kind)) tables.emplace_back(kindName(kind));
    if (auto made =
            database.execute("CREATE VIRTUAL TABLE temp.words_of_search USING fts5vocab(main, search, instance)");
        !made)
        return made.error();
    std::map<std::string, std::string> contents;
    Result<void> read;
    for (const std::string& table : tables) {
        auto hash = contentsOf(database, table);
        if (!hash) {
            read = hash.error();
            break;
        }
        contents.emplace(table, std::move(*hash));
    }
    if (auto gone = database.execute("DROP TABLE temp.words_of_search"); !gone && read) read = gone;
    if (!read) return read.error();
    return contents;
}

Result<bool> searchIndexAgrees(Database& database) {
    const auto checked = database.execute("INSERT INTO search(search) VALUES('integrity-check')");
    if (checked) return true;
    if (checked.error().code == ErrorCode::Damaged) return false;
    return checked.error();
}

} // namespace hedgerow
