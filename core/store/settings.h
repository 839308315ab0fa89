// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/secret_bytes.h"
#include "core/db/database.h"
#include "core/db/statement.h"

#include <string_view>

namespace hedgerow {

// The key a draft is kept under; Reader::drafts() finds them by it.
inline std::string draftKey(const Id& draft) {
    return "draft/" + draft.hex();
}

// Who this vault is to others: private keys, for Workspace::identity() alone.
inline constexpr std::string_view kIdentitySetting = "identity";
// What codes are made with (core/bundle/pseudonyms.h), for Workspace::pseudonymSecret() alone.
inline constexpr std::string_view kPseudonymSetting = "pseudonyms";

// A setting that is read into secret memory; empty: there is none.
inline Result<SecretBytes> secretSetting(Database& database, std::string_view key) {
    auto statement = Statement::prepare(database, "SELECT value FROM setting WHERE key = ?1");
    if (!statement) return statement.error();
    const auto row = statement->bind(1, key).step();
    if (!row) return row.error();
    if (!*row) return SecretBytes();
    SecretBytes value(statement->text(0));
    statement->reset();
    return value;
}

// Writes a setting that Reader::setting() reads; an empty value takes it away. Within the caller's transaction.
inline Result<void> storeSetting(Database& database, std::string_view key, std::string_view value) {
    auto statement =
        Statement::prepare(database, value.empty() ? "DELETE FROM setting WHERE key = ?1 AND ?2 = ''"
                                                   : "INSERT OR REPLACE INTO setting(key, value) VALUES(?1, ?2)");
    if (!statement) return statement.error();
    return statement->bind(1, key).bind(2, value).run();
}

} // namespace hedgerow
