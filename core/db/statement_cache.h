// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/db/statement.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace hedgerow {

// Statements prepared once and used again, by their text. On the connection's thread, gone before the connection.
class StatementCache {
public:
    explicit StatementCache(Database& database) : m_database(&database) {}

    // Reset and ready to bind. The reference stays good; do not use one statement within its own loop.
    Result<Statement*> use(std::string_view sql) {
        const auto found = m_statements.find(sql);
        if (found != m_statements.end()) {
            found->second.reset();
            return &found->second;
        }
        auto prepared = Statement::prepare(*m_database, sql);
        if (!prepared) return prepared.error();
        return &m_statements.emplace(std::string(sql), std::move(*prepared)).first->second;
    }

    Database& database() { return *m_database; }
    void clear() { m_statements.clear(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    Database* m_database;
    std::unordered_map<std::string, Statement, Hash, std::equal_to<>> m_statements;
};

} // namespace hedgerow
